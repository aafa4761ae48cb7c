import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { nextDate } from '../../language/values/next-date.ts';

it.each([
    [12, 25, '2026-12-24', '2026-12-25'],
    [12, 25, '2026-12-25', '2026-12-25'],
    [12, 25, '2026-12-26', '2027-12-25'],
    [1, 1, '2026-12-31', '2027-01-01'],
    // A leap day waits: for two years, on the day itself, and for the eight over 2100, which has none.
    [2, 29, '2026-01-01', '2028-02-29'],
    [2, 29, '2028-02-29', '2028-02-29'],
    [2, 29, '2096-03-01', '2104-02-29'],
    // No year has these.
    [2, 30, '2026-01-01', undefined],
    [4, 31, '2026-01-01', undefined],
    [13, 1, '2026-01-01', undefined],
])('month %i, day %i from %s on is next %s', (month, day, from, expected) => {
    expect(nextDate({ month, day }, Temporal.PlainDate.from(from))?.toString()).toBe(expected);
});
