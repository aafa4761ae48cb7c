import { Temporal } from 'temporal-polyfill';
import { addDuration } from '../values/date.ts';
import { type Window, type WindowUnit, windowLength } from '../values/window.ts';

/** One window by its dates in the contract's zone: from the first day to the day after the last. */
export interface DatedWindow {
    readonly start: Temporal.PlainDate;
    readonly end: Temporal.PlainDate;
    /** True where the dates asked for cover a part of it alone, as in the middle of a month. */
    readonly partial: boolean;
}

/** Enough for the days of a leap year. */
const MOST = 366;

/**
 * The first windows that touch the dates from `from` to before `until`, in order, 366 at most. Calendar
 * periods begin on their own first day (a week on Monday), blocks one after another on `from`, a rolling
 * window on every day. None for `hourly` and for lengths that are no whole number of days.
 */
export function windowsBetween(
    window: Window,
    from: Temporal.PlainDate,
    until: Temporal.PlainDate,
): readonly DatedWindow[] {
    const windows: DatedWindow[] = [];
    for (let index = 0; index < MOST; index += 1) {
        const start = startOf(window, from, index);
        const end = start && endOf(window, from, index, start);
        if (start === undefined || end === undefined || !isBefore(start, until) || !isBefore(start, end)) break;
        windows.push({ start, end, partial: isBefore(start, from) || isBefore(until, end) });
    }
    return windows;
}

/** The start of a window by its number; months are counted from the first, so that the 31st comes back. */
function startOf(window: Window, from: Temporal.PlainDate, index: number): Temporal.PlainDate | undefined {
    if (window.kind === 'rolling') return from.add({ days: index });
    const first = window.kind === 'calendar' ? periodStart(window.unit, from) : from;
    return addDuration(first, windowLength(window).times(index));
}

/** Periods and blocks end where the next one starts. */
function endOf(
    window: Window,
    from: Temporal.PlainDate,
    index: number,
    start: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
    return window.kind === 'rolling' ? addDuration(start, window.length) : startOf(window, from, index + 1);
}

function periodStart(unit: WindowUnit, date: Temporal.PlainDate): Temporal.PlainDate {
    switch (unit) {
        case 'hour':
        case 'day':
            return date;
        case 'week':
            return date.subtract({ days: date.dayOfWeek - 1 });
        case 'month':
            return date.with({ day: 1 });
        case 'quarter':
            return date.with({ day: 1, month: date.month - ((date.month - 1) % 3) });
        case 'year':
            return date.with({ day: 1, month: 1 });
    }
}

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(one, other) < 0;
}
