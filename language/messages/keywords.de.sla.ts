import type { KeywordTexts, LinesText } from './keywords.ts';

const CASES = '90 oder 95 Prozent. Ohne diese Angabe zählt jeder einzelne Fall.';

const sla: LinesText = {
    hours: { sentence: 'Der Kalender, nach dem Geschäftsstunden und Geschäftstage dieser Service-Levels zählen.' },
    measured: {
        sentence: 'Der Messzeitraum, über den Werte zusammengefasst und beurteilt werden.',
        usual: 'Ein Kalendermonat. Ein längerer Messzeitraum verzeiht einen längeren Ausfall.',
        tails: {
            during: { sentence: 'Gemessen wird nur die Zeit, in der dieser Kalender geöffnet ist.' },
            'over rolling': {
                sentence: 'Der Messzeitraum wandert mit der Zeit, statt mit einem Kalenderzeitraum zu beginnen.',
            },
        },
    },
    excludes: { sentence: 'Wartung und Ausnahmen, deren Zeit bei der Messung außer Betracht bleibt.' },
    requires: {
        sentence: 'Was der Auftraggeber zu tun hat: Solange er es nicht tut, ist nichts zugesagt.',
        usual: 'Jede Bedingung so fassen, dass sie sich prüfen lässt, sonst gibt es nach dem ersten Ausfall Streit darüber.',
    },
    pauses: {
        sentence: 'Zustände, in denen die Zeit eines Falls ruht.',
        usual: 'Warten auf den Auftraggeber; selten Warten auf Dritte, denn die wählt der Dienstleister selbst aus.',
    },
    'outages count from': {
        sentence: 'Wie lange ein Ausfall dauern muss, um zu zählen; dann zählt er ganz.',
        usual: 'Eine bis fünf Minuten. Zehn Minuten verdecken jeden kurzen Ausfall, den 99,99 % im Monat zulassen.',
    },
    'down when': {
        sentence: 'Der Messwert, jenseits dessen die Leistung als nicht verfügbar gilt, obwohl sie noch antwortet.',
        usual: 'Viele Cloud-Anbieter zählen eine Fehlerrate über einigen Prozent als Ausfallzeit.',
        tails: { for: { sentence: 'Wie lange der Messwert jenseits der Grenze bleiben muss.' } },
    },
    'partial windows': {
        sentence: 'Wie der erste und der letzte Messzeitraum zählen, wenn der Vertrag mitten darin beginnt oder endet.',
        tails: {
            prorated: { sentence: 'Die Zusage gilt für den Teil des Messzeitraums, der zum Vertrag gehört.' },
            available: { sentence: 'Die Zeit außerhalb des Vertrags zählt als Zeit, in der alles in Ordnung war.' },
            skipped: { sentence: 'Messzeiträume, die nur zum Teil zum Vertrag gehören, werden nicht beurteilt.' },
        },
    },
    matrix: {
        sentence: 'Zusagen als Tabelle: eine Zeile je Priorität oder Leistung, eine Spalte je Messgröße.',
        usual: 'Reaktion, Zwischenmeldung und Lösung nach Priorität. `-` steht, wo nichts zugesagt ist.',
        tails: {
            in: {
                sentence: 'Der Anteil der Fälle eines Messzeitraums, für den jede Zelle einzuhalten ist.',
                usual: CASES,
            },
        },
    },
    objective: {
        sentence: 'Eine Zusage: eine Messgröße und der Zielwert, den sie in jedem Messzeitraum zu erreichen hat.',
        usual: '99,9 % im Monat lassen in 30 Tagen 43,2 Minuten Ausfallzeit, 99,5 % lassen 3,6 Stunden.',
        tails: {
            'at least': { sentence: 'Der Wert, unter den das Ergebnis eines Messzeitraums nicht fallen darf.' },
            'at most': { sentence: 'Der Wert, den das Ergebnis eines Messzeitraums nicht überschreiten darf.' },
            'aiming at': { sentence: 'Ein strengerer Wert, den der Dienstleister anstrebt, ohne ihn zuzusagen.' },
            of: { sentence: 'Die Zusage gilt nur für Fälle dieser Priorität.' },
            for: {
                sentence:
                    'Die Leistungen, für die die Zusage gilt; sonst jede Leistung dieser Service-Levels für sich.',
            },
            'for each': { sentence: 'Die Zusage gilt für jede Einheit für sich, nicht für den Durchschnitt aller.' },
            in: {
                sentence: 'Der Anteil der Fälle eines Messzeitraums, für den die Zusage einzuhalten ist.',
                usual: CASES,
            },
            excluding: { sentence: 'Wartung und Ausnahmen, die nur bei dieser Zusage außer Betracht bleiben.' },
            'rounded to': {
                sentence: 'Auf wie viele Nachkommastellen das Ergebnis vor dem Vergleich gerundet wird.',
                usual: 'Auf eine Nachkommastelle gerundet, werden aus 99,86 % schon 99,9 %: es angeben oder darauf verzichten.',
            },
        },
    },
    'credits for': {
        sentence: 'Was der Auftraggeber zurückerhält, wenn eine Zusage verletzt wird.',
        usual: 'Stufen von fünf bis fünfzig Prozent der monatlichen Vergütung, mit einer Obergrenze.',
        tails: { of: { sentence: 'Die Vergütung, aus der die Prozente berechnet werden.' } },
    },
    cap: {
        sentence:
            'Das Höchste, was alle Gutschriften dieser Service-Levels in einem Messzeitraum zusammen erreichen können.',
        usual: '10 bis 30 Prozent der monatlichen Vergütungen; höchstens ein ganzer Monat.',
    },
    'one credit per incident': {
        sentence: 'Verletzt ein Vorfall mehrere Zusagen, wird nur die größte Gutschrift gezahlt.',
    },
    claim: {
        sentence:
            'Die Zeit nach Ende eines Messzeitraums, in der der Auftraggeber eine Gutschrift geltend machen muss.',
        usual: '30 Tage. Sie muss länger sein, als der Bericht über den Messzeitraum braucht.',
        tails: {
            by: { sentence: 'Die Form oder der Weg, auf dem eine Gutschrift geltend zu machen ist.' },
            'answered within': {
                sentence: 'Die Zeit, in der der Dienstleister den Anspruch anerkennt oder mit Gründen ablehnt.',
            },
        },
    },
    'paid by': {
        sentence: 'Die Form, in der der Auftraggeber Gutschriften erhält.',
        usual: 'Abzug von der nächsten Rechnung.',
        tails: { within: { sentence: 'Wie bald die Gutschrift gezahlt wird.' } },
    },
    'sole remedy': {
        sentence: 'Bei einer verletzten Zusage stehen dem Auftraggeber nur die Gutschriften zu.',
        usual: 'Auftraggeber verlangen Ausnahmen, etwa für Vorsatz und für das Kündigungsrecht.',
        tails: { except: { sentence: 'Wo weitere Rechte bestehen bleiben.' } },
    },
    terminable: {
        sentence: 'Der Auftraggeber kann kündigen, wenn in einer Zeit so viele Messzeiträume verletzt sind.',
        usual: 'Drei in sechs Monaten, oder zwei nacheinander.',
        tails: {
            of: { sentence: 'Die Ziele, deren Verletzungen gezählt werden; sonst zählt jedes für sich.' },
            below: { sentence: 'Nur Messzeiträume, die schlechter sind als dieser Wert, werden gezählt.' },
            in: { sentence: 'Die mitwandernde Zeit, in die die Verletzungen fallen müssen.' },
            'exercised within': {
                sentence: 'Wie lange nach der letzten Verletzung der Auftraggeber das Recht ausüben kann.',
                usual: '30 bis 90 Tage, und länger, als der Bericht darüber braucht.',
            },
        },
    },
    review: {
        sentence: 'Wie oft die Parteien gemeinsam diese Service-Levels überprüfen.',
        usual: 'Jedes Quartal, mindestens einmal im Jahr.',
    },
};

export const SLA_DE: KeywordTexts = {
    declarations: {
        Sla: {
            sentence:
                'Service-Levels: was für Leistungen zugesagt ist, wie es gemessen wird, und was bei einer Verfehlung folgt.',
            tails: { for: { sentence: 'Die Leistungen, für die die Service-Levels zugesagt sind.' } },
        },
    },
    lines: { Sla: sla },
};
