import type { KeywordTexts, LinesText } from './keywords.ts';

const framework: LinesText = {
    edition: { sentence: 'Die Fassung des Gesetzes oder der Norm, in der die Anforderungen gelesen wurden.' },
    source: { sentence: 'Woher die Anforderungen stammen, und was daran nicht sicher ist.' },
    address: {
        sentence:
            'Wo der Wortlaut zu lesen ist. `{number}` steht für die Zahl, mit der eine Fundstelle beginnt, damit ein Bezug zu seinem Artikel führt.',
        usual: 'Nur https, und nur was der Herausgeber allen anbietet.',
        tails: {
            for: {
                sentence: 'Nur für Anforderungen, deren Fundstellen so beginnen; `{number}` ist, was darauf folgt.',
            },
        },
    },
    scope: {
        sentence: 'Ein Teil des Regelwerks, der nur für manche Verträge gilt; `subject to … for` wählt ihn aus.',
    },
    deadline: {
        sentence:
            'Die eigene Frist des Auftraggebers, ein Ereignis einer Behörde zu melden; mit ihr werden die Meldungen des Vertrags verglichen.',
        tails: { of: { sentence: 'Womit die Frist beginnt.' } },
    },
    requirement: {
        sentence:
            'Eine Anforderung des Regelwerks: ihre Fundstelle, wen sie bindet, und was im Vertrag dazu erwartet wird.',
        tails: {
            for: { sentence: 'Die Anforderung gilt nur für Verträge in einem dieser Geltungsbereiche.' },
            'where data': { sentence: 'Die Anforderung gilt, wo die Leistungen Daten einer dieser Arten verarbeiten.' },
            'where subprocessors': { sentence: 'Die Anforderung gilt, wo ein Lieferant Unterauftragsverarbeiter ist.' },
            'where transfers': { sentence: 'Die Anforderung gilt, wo Daten ihre Region verlassen.' },
            outside: { sentence: 'Nur Übermittlungen an Orte außerhalb dieser Regionen zählen.' },
        },
    },
};

const requirement: LinesText = {
    level: {
        sentence: 'Wie stark das Regelwerk verlangt: von `mandatory`, was der Vertrag enthalten muss, bis `guidance`.',
        tails: {
            mandatory: { sentence: 'Das Gesetz sagt, dass der Vertrag das enthalten muss.' },
            conditional: { sentence: 'Das Gesetz verlangt es unter einer Bedingung.' },
            duty: { sentence: 'Das Gesetz bindet eine Partei, und der Vertrag sollte ihr die Einhaltung ermöglichen.' },
            scheme: { sentence: 'Durch Vertrag übernommen, etwa mit einem Zertifikat.' },
            criterion: { sentence: 'Etwas, worauf Prüfer achten.' },
            guidance: { sentence: 'Eine Empfehlung, die niemanden bindet.' },
            proposed: { sentence: 'Nicht in Kraft; danach wird nur gesucht, wenn das eingeschaltet ist.' },
        },
    },
    expects: {
        sentence: 'Was in einem Vertrag die Anforderung erfüllt; mehrere Zeilen gelten alle, von `or` genügt eines.',
        tails: {
            or: { sentence: 'Etwas anderes, das die Anforderung ebenso erfüllt.' },
            promptly: { sentence: 'Ohne unangemessene Verzögerung; die Zeit dahinter ist die äußerste Frist.' },
            as: { sentence: 'Eine Stufe für diese Zeile allein.' },
        },
    },
    source: { sentence: 'Woher diese Anforderung stammt.' },
};

const unit: LinesText = {
    currency: { sentence: 'Die Einheit ist Geld, und Beträge haben so viele Nachkommastellen.' },
};

export const LIBRARY_WORDS_DE: KeywordTexts = {
    declarations: {
        Metric: {
            sentence:
                'Eine Messgröße: was gemessen und zugesagt werden kann, von welcher Art, und in welcher Richtung es besser wird.',
            tails: {
                as: {
                    sentence:
                        'Die Art der Zahl; danach richtet sich, wie ein Messzeitraum beurteilt wird und wie ein Zielwert aussieht.',
                },
                where: { sentence: 'In welcher Richtung es besser wird.' },
                from: { sentence: 'Womit die Zeit eines Falls beginnt und endet.' },
            },
        },
        Unit: {
            sentence: 'Was gezählt, gemessen oder berechnet wird, in Einzahl und Mehrzahl.',
            tails: { or: { sentence: 'Die Mehrzahl; beide Namen meinen dieselbe Einheit.' } },
        },
        Region: {
            sentence: 'Ein Land oder eine Gruppe von Ländern, in denen Daten liegen können.',
            tails: { in: { sentence: 'Die Regionen, zu denen diese gehört.' } },
        },
        Event: { sentence: 'Etwas, das eintreten kann, das eine Meldung meldet oder mit dem eine Frist beginnt.' },
        Topic: {
            sentence:
                'Worum es in Maßnahme, Klausel, Verarbeitung oder Bericht geht, damit Anforderungen und Verträge dasselbe meinen.',
        },
        Framework: {
            sentence: 'Ein Gesetz, eine Norm oder Richtlinie als Anforderungen, auf die sich ein Vertrag prüfen lässt.',
        },
    },
    lines: { Metric: {}, Framework: framework, Requirement: requirement, Unit: unit },
};
