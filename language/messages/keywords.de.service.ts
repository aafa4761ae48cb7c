import type { KeywordTexts, LinesText } from './keywords.ts';

const calendar: LinesText = {
    zone: {
        sentence: 'Die Zeitzone der Zeiten in diesem Kalender.',
        usual: 'Mit dem Namen der IANA, der die Sommerzeit kennt.',
    },
    open: {
        sentence: 'Wochentage und Stunden, in denen Geschäftszeit läuft; sie dürfen über Mitternacht reichen.',
        usual: 'Unterstützung außerhalb dieser Zeiten gibt es oft nur für die dringlichsten Fälle.',
    },
    'open outside': {
        sentence:
            'Geschäftszeit läuft, wann immer der andere Kalender geschlossen ist: für Arbeit außerhalb der Zeiten.',
    },
    closed: {
        sentence: 'Tage ohne Geschäftszeit: einzelne Daten, oder derselbe Tag jedes Jahres.',
        usual: 'Gesetzliche Feiertage, jeder mit Namen. Ohne sie kann ein Geschäftstag auf einen Feiertag fallen.',
        tails: { every: { sentence: 'Derselbe Tag und Monat jedes Jahres.' } },
    },
};

const service: LinesText = {
    hours: {
        sentence: 'Der Kalender, nach dem die Leistung angeboten wird.',
        usual: 'Server und Überwachung laufen rund um die Uhr, ein Service-Desk nicht immer.',
    },
    includes: { sentence: 'Was mit der Vergütung der Leistung abgegolten ist.' },
    excludes: {
        sentence: 'Was die Leistung nicht umfasst, und was gesondert berechnet oder gar nicht getan wird.',
        usual: 'Häufig sind Geräte zu Hause, alte Hardware und Projekte. Worüber hier etwas steht, gibt es später keinen Streit.',
    },
    'depends on': {
        sentence: 'Wovon die Leistung abhängt: Mit Komma wird jedes gebraucht, mit `or` genügt eines davon.',
        usual: 'Eine Leistung, die zwei andere braucht, ist weniger verfügbar als jede von ihnen.',
        tails: { or: { sentence: 'Ein zweiter Weg: Solange einer funktioniert, funktioniert die Leistung.' } },
    },
    quantity: {
        sentence: 'Mit wie vielen Einheiten die Leistung beginnt; Vergütungen je Einheit werden damit vervielfacht.',
    },
    fee: { sentence: 'Was die Leistung kostet, mit den Namen ihrer Vergütungen.' },
};

const priority: LinesText = {
    hours: {
        sentence:
            'Der Kalender, nach dem die Geschäftszeit von Fällen dieser Priorität zählt; er geht dem der Service-Levels vor.',
        usual: 'Die dringlichste Priorität läuft rund um die Uhr.',
    },
};

const maintenance: LinesText = {
    during: {
        sentence: 'Die Zeiten der Woche, in denen geplante Arbeiten die Leistung unterbrechen dürfen.',
        usual: 'Nächte am Wochenende.',
    },
    zone: { sentence: 'Die Zeitzone der Wartungszeiten.' },
    'notice of': {
        sentence: 'Wie lange vor der Arbeit der Auftraggeber davon erfährt.',
        usual: 'Zwei bis zehn Tage bei geplanten Arbeiten.',
    },
    'at most': {
        sentence:
            'Wie viel Wartung in einem Messzeitraum außer Betracht bleibt; was darüber hinausgeht, zählt als Ausfallzeit.',
        usual: 'Ohne Obergrenze hat auch die Zusage der Verfügbarkeit keine.',
    },
};

export const SERVICE_DE: KeywordTexts = {
    declarations: {
        Calendar: {
            sentence: 'Die Tage und Stunden, in denen Geschäftszeit läuft.',
            usual: 'Der Kalender `Always` der Bibliothek läuft rund um die Uhr.',
        },
        Service: {
            sentence:
                'Eine Leistung, die der Dienstleister für den Auftraggeber erbringt, mit Umfang, Menge und Vergütungen.',
        },
        Priority: {
            sentence:
                'Wie dringlich ein Fall ist; die Reihenfolge in der Datei ist die Rangfolge, die erste Priorität ist die dringlichste.',
            usual: 'Vier Stufen, unterschieden danach, wie viele Menschen nicht arbeiten können und ob es eine Umgehung gibt.',
        },
        Maintenance: {
            sentence:
                'Ein Wartungsfenster: geplante Arbeiten, die eine Leistung unterbrechen dürfen; ausgenommen zählen sie nicht als Ausfallzeit.',
        },
        Exclusion: {
            sentence: 'Umstände, unter denen eine verfehlte Zusage nicht zählt.',
            usual: 'Höhere Gewalt, und was der Auftraggeber selbst verursacht. Die eigenen Lieferanten des Dienstleisters gehören nicht hierher.',
        },
    },
    lines: { Calendar: calendar, Service: service, Priority: priority, Maintenance: maintenance },
};
