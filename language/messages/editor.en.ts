import type { MessageTable } from './message.ts';

/** What an editor shows between the lines of a contract. */
export const EDITOR_EN: MessageTable = {
    'hint.downtime': '{budget} of downtime in {length}',
    'hint.composite': '{availability} together',
    'hint.tiers': '{total} per {period} for {baseline}',
    'hint.notice': 'first notice by {date}, for the end on {end}',
    'lens.noReference': 'no reference',
    'lens.reference': '1 reference',
    'lens.references': '{count} references',
    'lens.watched': 'watched by {monitors}',
    'completion.missingLines': 'missing lines: {lines}',
    'completion.undeclared': 'not declared yet',
    'completion.date.today': 'today',
    'completion.date.nextMonth': 'first day of next month',
    'completion.date.endOfYear': 'end of the year',
    'completion.date.nextYear': 'a year from today',
    'completion.date.effective': 'the contract takes effect',
    'completion.date.endOfTerm': 'end of the first term',
    'lens.preview': 'Open preview',
};
