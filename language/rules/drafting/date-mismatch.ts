import { replacing } from '../phrases.ts';
import { passagesOf, spanIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { WEEKDAYS, weekdaysIn } from '../weekdays.ts';

export default {
    id: 'drafting/date-mismatch',
    title: 'A weekday that does not fit its date',
    why: [
        '"Monday, 3 March 2026" is a Tuesday: one of the two is wrong, and a deadline hangs on which. The fix',
        'corrects the weekday; where the date is the slip, correct that.',
        '',
        'English weekdays right before a date with its year are read: `2026-03-02`, `2 March 2026`, `March 2, 2026`.',
        'The last day of a range of weekdays ("Monday to Friday, …") is left alone.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': '{date} is a {actual}, not a {written}. Correct the weekday or the date.' },
    fixable: true,
    onCatalogues: true,
    bad: `
clause Start "Start" """The first visit takes place on Monday, 3 March 2026."""
`,
    good: `
clause Start "Start" """The first visit takes place on Tuesday, 3 March 2026."""
`,
    *check({ contract }) {
        for (const passage of passagesOf(contract)) {
            for (const { day, start, text, date } of weekdaysIn(passage.plain)) {
                const actual = WEEKDAYS[date.dayOfWeek - 1] ?? '';
                if (actual.startsWith(day.slice(0, 3))) continue;
                const span = spanIn(passage, start, day.length);
                const fix = WEEKDAYS.includes(day) ? actual : actual.slice(0, 3);
                yield { span, values: { written: day, actual, date: text }, intents: [replacing(span, fix)] };
            }
        }
    },
} satisfies Rule;
