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
    'lens.preview': 'Open preview',
};
