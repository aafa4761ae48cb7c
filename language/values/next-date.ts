import { Temporal } from 'temporal-polyfill';
import type { MonthDay } from './date.ts';

/** The first date from a day on that has this month and day; the day itself counts. 29 February waits for a leap year. */
export function nextDate({ month, day }: MonthDay, from: Temporal.PlainDate): Temporal.PlainDate | undefined {
    // Between two leap years lie at most eight years.
    for (let year = from.year; year <= from.year + 8; year++) {
        const date = dateOf(year, month, day);
        if (date && Temporal.PlainDate.compare(date, from) >= 0) return date;
    }
    return undefined;
}

function dateOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
    const date = Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' });
    return date.month === month && date.day === day ? date : undefined;
}
