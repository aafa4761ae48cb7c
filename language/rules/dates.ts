import { Temporal } from 'temporal-polyfill';

/** Whether one date lies before another. */
export function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(one, other) < 0;
}
