import { Temporal } from 'temporal-polyfill';
import type { BusinessCalendar } from '../values/calendar.ts';
import { memoised } from './memo.ts';

/** Where a contract doesn't say when it begins. */
const ANY_DAY = Temporal.PlainDate.from('2026-01-01');
const DAYS_OF_A_YEAR = Array.from({ length: 366 }, (_, index) => index);

/** Whether two calendars are open at one moment at least in the year from a day on. */
export function areEverOpenTogether(
    one: BusinessCalendar,
    other: BusinessCalendar,
    from: Temporal.PlainDate = ANY_DAY,
): boolean {
    return once(`together ${other.key} ${from}`, one, () =>
        DAYS_OF_A_YEAR.some((days) =>
            one.openIntervals(from.add({ days })).some(({ start, end }) => other.openTimeBetween(start, end) > 0),
        ),
    );
}

/** Whether one calendar opens in that year on a date on which the other does not open at all. */
export function isEverOpenOnClosedDay(
    closed: BusinessCalendar,
    other: BusinessCalendar,
    from: Temporal.PlainDate = ANY_DAY,
): boolean {
    return once(`closed ${other.key} ${from}`, closed, () =>
        DAYS_OF_A_YEAR.some((days) => !closed.isOpenDay(from.add({ days })) && other.isOpenDay(from.add({ days }))),
    );
}

const answers = memoised((_calendar: BusinessCalendar) => new Map<string, boolean>());

function once(question: string, calendar: BusinessCalendar, reckon: () => boolean): boolean {
    const known = answers(calendar);
    const answer = known.get(question) ?? reckon();
    known.set(question, answer);
    return answer;
}
