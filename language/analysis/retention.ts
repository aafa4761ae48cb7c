import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { BusinessCalendar } from '../values/calendar.ts';
import { Duration } from '../values/duration.ts';
import { type Window, windowText } from '../values/window.ts';
import { businessCalendar, governingHours } from './calendars.ts';
import { memoised } from './memo.ts';
import type { PromiseFacts } from './objective.ts';
import { dateAfter } from './term.ts';
import { windowsBetween } from './windows.ts';

/** A window whose first records are gone before the credits for it can no longer be claimed. */
export interface RecordsGone {
    readonly start: Temporal.PlainDate;
    readonly gone: Temporal.PlainDate;
    readonly needed: Temporal.PlainDate;
}

/** Where a contract doesn't say when it begins. */
const ANY_DAY = Temporal.PlainDate.from('2026-01-01');

/**
 * The first window of a contract's first year from whose start records are kept for less than the window and the
 * claim period after it. Undefined where they are always kept long enough, and where that cannot be said in dates.
 */
export function recordsGone(kept: Duration, promise: PromiseFacts, contract: Contract): RecordsGone | undefined {
    const needed = neededUntil(promise, contract);
    const answers = goneByKept(needed);
    const answer = answers.get(`${kept}`) ?? { gone: firstGone(kept, needed) };
    answers.set(`${kept}`, answer);
    return answer.gone;
}

const goneByKept = memoised(
    (_needed: readonly Needed[]) => new Map<string, { readonly gone: RecordsGone | undefined }>(),
);

function firstGone(kept: Duration, all: readonly Needed[]): RecordsGone | undefined {
    for (const { start, needed } of all) {
        const gone = dateAfter(start, kept);
        if (gone === undefined) return undefined;
        if (Temporal.PlainDate.compare(gone, needed) < 0) return { start, gone, needed };
    }
    return undefined;
}

/** The least number of months for which records have to be kept. */
export function monthsNeeded(promises: readonly PromiseFacts[], contract: Contract): Duration {
    const all = promises.flatMap((promise) => neededUntil(promise, contract));
    return Duration.of(Math.max(1, ...all.map(monthsUntil)), 'month');
}

function monthsUntil({ start, needed }: Needed): number {
    const { months } = start.until(needed, { largestUnit: 'month' });
    return Temporal.PlainDate.compare(start.add({ months }), needed) < 0 ? months + 1 : months;
}

interface Needed {
    readonly start: Temporal.PlainDate;
    readonly needed: Temporal.PlainDate;
}

/** Reckoned once for each window, claim period and calendar of a contract: many promises have the same. */
const known = memoised((_contract: Contract) => new Map<string, readonly Needed[]>());

/** Each window of the first year, and the end of the claim period that runs from its end. */
function neededUntil({ window: { window }, sla }: PromiseFacts, contract: Contract): readonly Needed[] {
    const hours = governingHours(contract, { sla })?.calendar;
    const calendar = hours && businessCalendar(hours, contract);
    const within = sla.claim?.within.value;
    const key = [windowText(window), within, calendar?.key].join('\n');
    const found = known(contract).get(key) ?? reckoned(window, within, calendar, contract);
    known(contract).set(key, found);
    return found;
}

function reckoned(
    window: Window,
    within: Duration | undefined,
    calendar: BusinessCalendar | undefined,
    contract: Contract,
): readonly Needed[] {
    const from = contract.header?.effective?.value ?? ANY_DAY;
    return windowsBetween(window, from, from.add({ years: 1 })).flatMap(({ start, end }) => {
        const needed = within ? dateAfter(end, within, calendar) : end;
        return needed ? [{ start, needed }] : [];
    });
}
