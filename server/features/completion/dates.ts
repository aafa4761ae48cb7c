import type { Temporal } from 'temporal-polyfill';
import { factsFor } from '../../facts.ts';
import { shown } from '../../words.ts';
import type { Cursor } from './cursor.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** Dates that are near at hand: today, the first of next month, the contract's own; the likeliest for the line first. */
export function dateProposals(cursor: Cursor): readonly Proposal[] {
    const today = cursor.view.today;
    const word = cursor.tokens.at(-1)?.image ?? '';
    const dates = [...ownDates(cursor), ...near(today)].filter(({ after }) => !after || !PAST.has(word));
    const wanted = WANTED[word] ?? 'today';
    return dates.map(({ id, day }, index) => ({
        label: day.toString(),
        rank: id === wanted ? 0.5 : 1 + index / 100,
        kind: CompletionItemKind.Value,
        detail: shown({ id: `completion.date.${id}`, values: {} }, cursor.view.words),
    }));
}

interface NearDate {
    readonly id: 'today' | 'nextMonth' | 'endOfYear' | 'nextYear' | 'effective' | 'endOfTerm';
    readonly day: Temporal.PlainDate;
    /** It may lie ahead. */
    readonly after: boolean;
}

/** Behind these words a date lies behind. */
const PAST: ReadonlySet<string> = new Set(['assessed']);

const WANTED: Readonly<Record<string, NearDate['id']>> = {
    effective: 'nextMonth',
    until: 'endOfTerm',
};

function near(today: Temporal.PlainDate): readonly NearDate[] {
    return [
        { id: 'today', day: today, after: false },
        { id: 'nextMonth', day: today.with({ day: 1 }).add({ months: 1 }), after: true },
        { id: 'endOfYear', day: today.with({ month: 12, day: 31 }), after: true },
        { id: 'nextYear', day: today.add({ years: 1 }), after: true },
    ];
}

/** The first and the last day of the contract's term. */
function ownDates({ view }: Cursor): readonly NearDate[] {
    const facts = factsFor(view);
    const effective = facts?.contract.header?.effective?.value;
    const end = facts?.term?.first.end;
    return [
        ...(end ? [{ id: 'endOfTerm', day: end, after: true } as const] : []),
        ...(effective ? [{ id: 'effective', day: effective, after: true } as const] : []),
    ];
}
