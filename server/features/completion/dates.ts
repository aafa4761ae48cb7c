import { Temporal } from 'temporal-polyfill';
import type { Cursor } from './cursor.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** Dates that are near at hand: today, the next first of a month, the contract's own. */
export function dateProposals(cursor: Cursor): readonly Proposal[] {
    const today = Temporal.Now.plainDateISO();
    const contract = cursor.view.file.declarations.find(({ kind }) => kind === 'contract');
    const effective = contract?.kind === 'contract' ? contract.effective?.value : undefined;
    return [
        date(today, 'today'),
        date(today.with({ day: 1 }).add({ months: 1 }), 'first day of next month'),
        date(today.with({ month: 12, day: 31 }), 'end of the year'),
        ...(effective ? [date(effective, 'the contract takes effect')] : []),
    ];
}

function date(day: Temporal.PlainDate, detail: string): Proposal {
    return { label: day.toString(), rank: 1, kind: CompletionItemKind.Value, detail };
}
