import type { RuleInfo } from './rule.ts';

/** What can be wrong with a comment `// mspc-allow <rule-id> [until <date>]: reason`. */
export const SUPPRESSION = {
    'reason-missing': {
        id: 'suppression/reason-missing',
        title: 'A comment that silences a rule gives no reason',
        why: 'Whoever reads the contract next has to know why an exception was made. The comment still silences the rule.',
        levels: ['warning'],
        sentences: { '': 'Say why `{rule}` may be passed over here: `// mspc-allow {rule}: reason`.' },
        fixable: false,
    },
    'unknown-rule': {
        id: 'suppression/unknown-rule',
        title: 'A comment silences a rule that does not exist',
        why: 'A misspelled id silences nothing, and the one who wrote it believes otherwise.',
        levels: ['warning'],
        sentences: {
            '': 'There is no rule `{rule}`.',
            suggest: 'There is no rule `{rule}`. Did you mean `{suggestion}`?',
            none: 'Name the rule that may be passed over: `// mspc-allow sla/no-tolerance: reason`.',
        },
        fixable: true,
    },
    'not-allowed': {
        id: 'suppression/not-allowed',
        title: 'A comment silences what cannot be silenced',
        why: [
            'What a framework requires is put aside in the contract itself, by `waive` with a reason, so that both',
            'parties read and sign it. Errors of syntax, names and values leave the text without a meaning and are mended.',
        ].join(' '),
        levels: ['warning'],
        sentences: {
            '': '`{rule}` is not silenced by a comment: state the exception in the contract with `waive`.',
            structure: '`{rule}` cannot be silenced: the text has no meaning until it is mended.',
        },
        fixable: false,
    },
    'date-unclear': {
        id: 'suppression/date-unclear',
        title: 'The date of a comment that silences a rule is not a date',
        why: 'A comment whose date cannot be read does not silence the rule, since nobody can tell whether it still holds.',
        levels: ['warning'],
        sentences: { '': '`{date}` is not a day of the calendar. Write year, month and day: `until 2026-12-31`.' },
        fixable: false,
    },
    expired: {
        id: 'suppression/expired',
        title: 'A comment that silences a rule is past its date',
        why: 'An exception was made for a while and that while is over; the rule reports again. The day named is the last one on which it is silent.',
        levels: ['warning'],
        sentences: { '': 'The exception for `{rule}` ended on {date}. Mend what it reports, or agree on a new date.' },
        fixable: true,
    },
    unneeded: {
        id: 'suppression/unneeded',
        title: 'A comment silences a rule that reports nothing',
        why: 'It would silence what goes wrong later, unseen. It is not reported while the rule is off or the line cannot be read.',
        levels: ['warning'],
        sentences: { '': '`{rule}` reports nothing on the next line. Remove the comment.' },
        fixable: true,
    },
} as const satisfies Readonly<Record<string, RuleInfo>>;
