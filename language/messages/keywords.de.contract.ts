import type { KeywordTexts, LinesText } from './keywords.ts';

const contract: LinesText = {
    number: { sentence: 'Die Vertragsnummer, unter der die Parteien diesen Vertrag führen.' },
    provider: { sentence: 'Die Partei, die die Leistungen erbringt: der Dienstleister.' },
    client: { sentence: 'Die Partei, die die Leistungen erhält und bezahlt: der Auftraggeber.' },
    effective: {
        sentence: 'Der erste Tag, an dem der Vertrag die Parteien bindet.',
        usual: 'Laufzeiten und Messzeiträume zählen von diesem Tag an, nicht vom Tag der Unterschrift.',
    },
    term: {
        sentence: 'Wie lange der Vertrag vom Inkrafttreten an läuft; er endet am Tag vor dem Jahrestag.',
        usual: 'Häufig sind zwölf oder sechsunddreißig Monate.',
    },
    renews: {
        sentence:
            'Um diese Zeit verlängert sich der Vertrag nach Ablauf der Laufzeit, immer wieder, wenn nicht `once` dabeisteht.',
        usual: 'Die meisten Verträge verlängern sich um ein Jahr, wenn keine Partei 60 oder 90 Tage vor dem Ende widerspricht.',
        tails: {
            once: { sentence: 'Der Vertrag verlängert sich ein einziges Mal und endet danach.' },
            'unless notice of': {
                sentence: 'Wer mindestens so lange vor Ende der Laufzeit widerspricht, verhindert die Verlängerung.',
            },
            by: { sentence: 'Nur diese Partei kann der Verlängerung widersprechen; sonst kann es jede.' },
        },
    },
    terminable: {
        sentence: 'Ein Grund, aus dem der Vertrag vor Ablauf gekündigt werden kann, mit der Kündigungsfrist.',
        usual: 'Üblich ist die wesentliche Vertragsverletzung mit 30 Tagen Abhilfefrist; die ordentliche Kündigung bleibt oft dem Auftraggeber vorbehalten, mit längerer Frist.',
        tails: {
            by: { sentence: 'Die einzige Partei, die aus diesem Grund kündigen kann; sonst kann es jede.' },
            'notice of': { sentence: 'Die Kündigungsfrist: wie lange vor dem Ende die andere Partei davon erfährt.' },
            cure: {
                sentence:
                    'Die Abhilfefrist, in der die andere Partei die Ursache beheben und den Vertrag erhalten kann.',
                usual: 'Häufig sind 30 Tage.',
            },
        },
    },
    currency: { sentence: 'Die Währung, in der die Parteien abrechnen und zahlen.' },
    law: { sentence: 'Das Recht, nach dem der Vertrag auszulegen ist und über Streit entschieden wird.' },
    zone: {
        sentence: 'Die Zeitzone, in der Tage, Monate und Fristen dieses Vertrags beginnen und enden.',
        usual: 'Mit dem Namen der IANA, der die Sommerzeit kennt.',
    },
    hours: {
        sentence:
            'Der Kalender, nach dem Geschäftsstunden und Geschäftstage zählen, wo nichts Näheres etwas anderes sagt.',
    },
    'subject to': {
        sentence:
            'Die Gesetze und Normen, denen dieser Vertrag unterliegt; jede ihrer Anforderungen wird darin gesucht.',
        usual: 'Oft GDPR (DSGVO) bei personenbezogenen Daten aus der Europäischen Union, HIPAA bei Gesundheitsdaten in den USA, PCI-DSS bei Kartendaten.',
        tails: {
            for: { sentence: 'Der Geltungsbereich des Regelwerks, der zutrifft, wo es mehrere hat.' },
            and: { sentence: 'Ein weiterer Geltungsbereich desselben Regelwerks.' },
        },
    },
    incorporates: {
        sentence:
            'Deklarationen einer importierten Datei, die Bestandteil dieses Vertrags werden, obwohl sonst nichts auf sie verweist.',
    },
    precedence: {
        sentence: 'Welcher Teil vorgeht, wenn sich zwei Teile des Vertrags widersprechen, der stärkste zuerst.',
        usual: 'Regelungen zum Datenschutz stehen oft vor den Service-Levels, und diese vor den allgemeinen Bestimmungen.',
    },
    review: {
        sentence: 'Wie oft die Parteien gemeinsam den ganzen Vertrag überprüfen.',
        usual: 'Jedes Quartal mit dem Service-Review, und einmal im Jahr die Bedingungen.',
    },
};

const party: LinesText = {
    address: { sentence: 'Wo die Partei ihren Sitz hat und Briefe sie erreichen.' },
    registered: { sentence: 'Die Nummer, unter der die Partei in einem öffentlichen Register steht.' },
    contact: {
        sentence: 'Wer bei der Partei für eine Sache anzusprechen ist, und wie.',
        usual: 'In jeden Vertrag mit einer Meldung von Verletzungen gehört ein Kontakt für Sicherheit, der auch nachts liest.',
        tails: { at: { sentence: 'Die Mailadresse oder Telefonnummer des Kontakts.' } },
    },
    certified: {
        sentence: 'Die Normen, für die die Partei ein Zertifikat hat, und der Tag, an dem es jeweils endet.',
        usual: 'Ein Zertifikat gilt für den Bereich, der darauf steht; das ist nicht immer die eingekaufte Leistung.',
        tails: { until: { sentence: 'Der letzte Tag, an dem das Zertifikat gültig ist.' } },
    },
    reported: {
        sentence: 'Die Prüfberichte über die Partei, etwa SOC 2, und das Ende des Zeitraums, den jeder behandelt.',
        usual: 'Ein Bericht blickt auf einen Zeitraum zurück und gilt nicht bis zu einem Datum; ist er älter als ein Jahr, sagt er wenig.',
        tails: { to: { sentence: 'Der letzte Tag des Zeitraums, den der Bericht behandelt.' } },
    },
};

export const CONTRACT_DE: KeywordTexts = {
    declarations: {
        Import: {
            sentence: 'Macht die Namen, die eine andere Datei deklariert, in dieser sichtbar.',
            usual: 'Lieferanten, Prioritäten und Klauseln, die viele Verträge teilen, stehen in eigenen Dateien.',
        },
        Contract: {
            sentence:
                'Der Vertrag selbst: wer, ab wann, wie lange und nach welchem Recht. Eine Datei enthält höchstens einen.',
        },
        Party: { sentence: 'Wer den Vertrag unterschreibt oder daran beteiligt ist, mit Adresse und Kontakten.' },
        Define: {
            sentence: 'Ein Begriff mit eigener Bedeutung in diesem Vertrag; Texte verweisen auf ihn mit `[[Name]]`.',
            usual: 'Begriffe, die über Geld entscheiden, etwa Ausfallzeit oder Reaktion, sind eine Definition wert.',
        },
        Waive: {
            sentence:
                'Eine Anforderung, die dieser Vertrag bewusst offen lässt, mit Begründung; sie wird mit dem Vertrag gedruckt.',
            usual: 'Eine Ausnahme hat ein Ende und jemanden, der sie genehmigt hat.',
            tails: {
                because: { sentence: 'Der Grund der Ausnahme, wie ihn die andere Partei und ein Prüfer lesen werden.' },
                until: { sentence: 'Der letzte Tag der Ausnahme; danach ist die Anforderung wieder offen.' },
                'approved by': { sentence: 'Die Partei, die das entschieden hat.' },
            },
        },
    },
    lines: { Contract: contract, Party: party },
};
