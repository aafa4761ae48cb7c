import type { RuleTexts } from './rules.ts';

export const SUPPRESSION_RULES_DE: RuleTexts = {
    'suppression/reason-missing': {
        title: 'Ein Kommentar, der eine Regel stumm schaltet, nennt keinen Grund',
        sentences: { '': 'Angeben, warum `{rule}` hier übergangen werden darf: `// mspc-allow {rule}: reason`.' },
    },
    'suppression/unknown-rule': {
        title: 'Ein Kommentar schaltet eine Regel stumm, die es nicht gibt',
        sentences: {
            '': 'Eine Regel `{rule}` gibt es nicht.',
            suggest: 'Eine Regel `{rule}` gibt es nicht. Gemeint: `{suggestion}`?',
            none: 'Die Regel nennen, die übergangen werden darf: `// mspc-allow sla/no-tolerance: reason`.',
        },
    },
    'suppression/not-allowed': {
        title: 'Ein Kommentar schaltet stumm, was nicht stumm zu schalten ist',
        sentences: {
            '': '`{rule}` wird nicht durch einen Kommentar stumm geschaltet: Die Ausnahme mit `waive` im Vertrag angeben.',
            structure:
                '`{rule}` ist nicht stumm zu schalten: Der Text hat keine Bedeutung, solange der Fehler nicht behoben ist.',
        },
    },
    'suppression/date-unclear': {
        title: 'Das Datum eines Kommentars, der eine Regel stumm schaltet, ist kein Datum',
        sentences: {
            '': '`{date}` ist kein Tag des Kalenders. Jahr, Monat und Tag schreiben: `until 2026-12-31`.',
        },
    },
    'suppression/expired': {
        title: 'Ein Kommentar, der eine Regel stumm schaltet, ist abgelaufen',
        sentences: {
            '': 'Die Ausnahme für `{rule}` endete am {date}. Beheben, was die Regel meldet, oder ein neues Datum vereinbaren.',
        },
    },
    'suppression/unneeded': {
        title: 'Ein Kommentar schaltet eine Regel stumm, die nichts meldet',
        sentences: { '': '`{rule}` meldet zur nächsten Zeile nichts. Den Kommentar entfernen.' },
    },
};
