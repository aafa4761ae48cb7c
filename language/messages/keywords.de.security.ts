import type { KeywordTexts, LinesText } from './keywords.ts';

const SATISFIES = 'Die Anforderungen von Regelwerken, denen das dient, jede mit ihrer genauen Fundstelle.';
const STARTS =
    'Womit die Frist beginnt: `awareness`, `discovery`, `determination`, `classification`, einem Ereignis oder einer Meldung.';
const LAWS_DIFFER = 'Gesetze unterscheiden sich: Die DSGVO zählt ab Kenntnis, HIPAA ab Entdeckung.';

const control: LinesText = {
    covers: {
        sentence: 'Die Themen der Maßnahme; eine Anforderung, die eines davon erwartet, findet es hier.',
    },
    satisfies: { sentence: SATISFIES },
    'applies to': { sentence: 'Die Leistungen und Lieferanten, die die Maßnahme schützt; sonst alle.' },
    responsible: { sentence: 'Wer die Maßnahme durchführt: eine Partei oder ein Lieferant.' },
    accountable: {
        sentence: 'Die eine Partei, die für die Maßnahme einsteht, gleich wer sie durchführt.',
        usual: 'Nach den meisten Gesetzen bleibt der Auftraggeber für die eigenen Daten verantwortlich.',
    },
    every: {
        sentence: 'Wie oft die Maßnahme durchgeführt wird.',
        usual: 'Schwachstellen-Scans jedes Quartal, Penetrationstests jedes Jahr, Überprüfung der Zugänge zweimal im Jahr oder öfter.',
    },
    within: {
        sentence: 'Die Zeit, in der die Maßnahme wirkt, etwa bis eine Aktualisierung installiert ist.',
        usual: '14 Tage für kritische Aktualisierungen.',
        tails: { of: { sentence: STARTS, usual: LAWS_DIFFER } },
    },
    kept: {
        sentence: 'Wie lange aufbewahrt wird, was die Maßnahme hervorbringt, etwa Protokolle oder Sicherungen.',
        usual: 'Ein Jahr für Sicherheitsprotokolle; PCI-DSS verlangt zwölf Monate.',
    },
    evidence: { sentence: 'Was zeigt, dass die Maßnahme wirkt, wie ein Prüfer danach fragen würde.' },
    review: {
        sentence: 'Wie oft die Maßnahme selbst überprüft wird.',
        usual: 'Mindestens einmal im Jahr.',
    },
};

const notice: LinesText = {
    on: { sentence: 'Die Ereignisse, die zu melden sind.' },
    from: { sentence: 'Die Partei, die meldet.' },
    to: { sentence: 'Die Parteien, die die Meldung erhalten.' },
    within: {
        sentence: 'Wie bald nach dem Ereignis die Meldung da ist.',
        usual: '24 bis 48 Stunden, damit ein Verantwortlicher seine 72 Stunden nach der DSGVO einhalten kann.',
        tails: { of: { sentence: STARTS, usual: LAWS_DIFFER } },
    },
    'at least': {
        sentence: 'Wie lange vor einem geplanten Ereignis die Meldung da ist.',
        usual: '30 Tage vor einem neuen Unterauftragsverarbeiter.',
    },
    satisfies: { sentence: SATISFIES },
};

const processing: LinesText = {
    purpose: { sentence: 'Wozu die personenbezogenen Daten verarbeitet werden.' },
    nature: { sentence: 'Was mit den Daten geschieht.' },
    data: { sentence: 'Die Arten von Daten; von da an gelten die Anforderungen für diese Arten.' },
    subjects: { sentence: 'Die Gruppen betroffener Personen.' },
    kept: { sentence: 'Wie lange die Daten von ihrer Entstehung an aufbewahrt werden.' },
    'located in': { sentence: 'Die Länder oder Regionen, in denen die Daten liegen dürfen.' },
    transfer: {
        sentence: 'Die Rechtsgrundlage, auf der die Daten in andere Länder gehen.',
        usual: 'Ein Angemessenheitsbeschluss oder die Standardvertragsklauseln der Europäischen Kommission.',
    },
};

const clause: LinesText = {
    covers: {
        sentence: 'Die Themen, die die Klausel regelt; eine Anforderung, die eines davon erwartet, findet es hier.',
    },
    satisfies: { sentence: SATISFIES },
    survives: {
        sentence: 'Wie lange die Klausel nach Ende des Vertrags noch fortgilt.',
        usual: 'Vertraulichkeit drei bis fünf Jahre.',
    },
    limit: {
        sentence:
            'Wofür eine Partei höchstens haftet: ein Betrag, die Vergütungen einer Zeit oder ein Vielfaches einer anderen Grenze.',
        usual: 'Die Vergütungen von zwölf Monaten; eine eigene, höhere Grenze für Verletzungen des Datenschutzes.',
        tails: {
            of: {
                sentence: 'Die Vergütung, die zusammengezählt wird, oder die Klausel, deren Grenze vervielfacht wird.',
            },
            or: { sentence: 'Ein zweiter Betrag zum Vergleich.' },
            'whichever is': { sentence: 'Welcher der Beträge die Grenze ist.' },
        },
    },
};

export const SECURITY_DE: KeywordTexts = {
    declarations: {
        Control: { sentence: 'Eine Maßnahme, die unterhalten wird: was sie betrifft, wer sie durchführt und wie oft.' },
        Notice: { sentence: 'Wer wem ein Ereignis meldet, und wie bald.' },
        Processing: {
            sentence:
                'Welche personenbezogenen Daten der Dienstleister für den Auftraggeber verarbeitet, von wem, wozu, wo und wie lange.',
            usual: 'Artikel 28 DSGVO verlangt diese Beschreibung in jedem Vertrag mit einem Auftragsverarbeiter.',
            tails: { for: { sentence: 'Die Leistungen, in denen die Daten verarbeitet werden.' } },
        },
        Clause: { sentence: 'Eine Bestimmung des Vertrags in Worten, mit den Themen, die sie regelt.' },
    },
    lines: { Control: control, Notice: notice, Processing: processing, Clause: clause },
};
