import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Duration, durationUnits } from '../../language/values/duration.ts';
import { Percent } from '../../language/values/percent.ts';
import {
    calendarWindow,
    lengths,
    parseWindow,
    sameWindow,
    type Window,
    windowLength,
    windowsIn,
    windowText,
    windowWords,
} from '../../language/values/window.ts';

const span = (text: string): Duration => Duration.parse(text) ?? Duration.of(0, 'ms');
const monthly = calendarWindow('monthly');

function read(text: string): Window {
    const window = parseWindow(text);
    if (window === undefined) {
        throw new Error(`unreadable: ${text}`);
    }
    return window;
}

/** The minutes of downtime that a share leaves in each length of a window. */
function budgets(share: string, window: string): readonly string[] | undefined {
    return lengths(read(window))?.shown.map(
        (length) =>
            `${Percent.of(share)
                .complement()
                .shareOf(length.in('minute') ?? 0)}`,
    );
}

describe('window', () => {
    it.each([
        'hourly',
        'daily',
        'weekly',
        'monthly',
        'quarterly',
        'yearly',
        'over rolling 12 months',
        'over 30 days',
        'over 1 week',
    ])('reads %s and writes the same', (text) => expect(windowText(read(text))).toBe(text));

    it.each([
        '',
        'month',
        'over',
        'over rolling',
        'rolling 12 months',
        'over 30',
        'fortnightly',
        'not over 30 days',
        'over rolling 30 days\nor so',
    ])('does not read %s', (text) => {
        expect(parseWindow(text)).toBeUndefined();
    });

    it.each([
        ['hourly', ['1 hour'], '1 hour'],
        ['daily', ['1 day'], '1 day'],
        ['weekly', ['7 days'], '7 days'],
        ['monthly', ['28 days', '30 days', '31 days'], '30 days'],
        ['quarterly', ['90 days', '91 days', '92 days'], '90 days'],
        ['yearly', ['365 days', '366 days'], '365 days'],
        ['over rolling 12 months', ['365 days', '366 days'], '365 days'],
        ['over rolling 1 month', ['28 days', '30 days', '31 days'], '30 days'],
        ['over 6 months', ['180 days', '181 days', '184 days'], '180 days'],
        ['over 30 days', ['30 days'], '30 days'],
    ])('knows the lengths of %s', (text, shown, nominal) => {
        const known = lengths(read(text));
        expect(known?.shown.map(String)).toEqual(shown);
        expect(`${known?.nominal}`).toBe(nominal);
    });

    it('has no length for business time', () => expect(lengths(read('over 10 business days'))).toBeUndefined());

    // contracts.md §3.
    it.each([
        ['99.9', 'monthly', ['40.32', '43.2', '44.64']],
        ['95', 'monthly', ['2016', '2160', '2232']],
        ['99.99', 'over 30 days', ['4.32']],
        ['99.95', 'yearly', ['262.8', '263.52']],
        ['99.7', 'quarterly', ['388.8', '393.12', '397.44']],
        ['99.999', 'monthly', ['0.4032', '0.432', '0.4464']],
        ['99.5', 'weekly', ['50.4']],
    ])('leaves to %s%% %s its downtime', (share, window, minutes) => expect(budgets(share, window)).toEqual(minutes));

    it.each([
        ['monthly', '6 months', '6'],
        ['monthly', '1 year', '12'],
        ['quarterly', '6 months', '2'],
        ['quarterly', '5 months', '1'],
        ['yearly', '6 months', '0'],
        // July to December have 184 days: 26 weeks and two days.
        ['weekly', '6 months', '26'],
        ['daily', '1 month', '31'],
        ['hourly', '1 day', '24'],
        // February and March have 59 days; February to April 89.
        ['monthly', '58 days', '1'],
        ['monthly', '59 days', '2'],
        ['monthly', '90 days', '3'],
        ['monthly', '365 days', '12'],
        ['quarterly', '89 days', '0'],
        ['quarterly', '90 days', '1'],
        ['over 30 days', '90 days', '3'],
        ['over 30 days', '1 year', '12'],
        ['over 2 business days', '5 business days', '2'],
        ['over rolling 3 months', '12 months', 'undefined'],
        ['over 0 days', '12 months', 'undefined'],
        ['monthly', '20 business days', 'undefined'],
        ['over 2 business days', '1 month', 'undefined'],
    ])('fits %s into %s %s times', (window, period, expected) => {
        expect(`${windowsIn(read(window), span(period))}`).toBe(expected);
    });

    it('tells windows apart by kind and length', () => {
        expect(sameWindow(read('over 7 days'), read('over 1 week'))).toBe(true);
        expect(sameWindow(read('weekly'), read('over 1 week'))).toBe(false);
        expect(sameWindow(monthly, read('monthly'))).toBe(true);
        expect(`${windowLength(monthly)}`).toBe('1 month');
    });

    it('never holds fewer windows in a longer period', () => {
        const periods = fc.tuple(fc.integer({ min: 0, max: 1_000 }), fc.constantFrom(...durationUnits));
        fc.assert(
            fc.property(fc.constantFrom(...windowWords), periods, (word, [amount, unit]) => {
                const fewer = windowsIn(calendarWindow(word), Duration.of(amount, unit));
                const more = windowsIn(calendarWindow(word), Duration.of(amount + 1, unit));
                expect(fewer === undefined || more?.gte(fewer)).toBe(true);
            }),
        );
    });

    it('reads back what it writes', () => {
        const windows = fc.record({
            kind: fc.constantFrom('rolling' as const, 'blocks' as const),
            length: fc
                .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(...durationUnits))
                .map(([n, u]) => Duration.of(n, u)),
        });
        fc.assert(
            fc.property(windows, (window) => {
                expect(parseWindow(windowText(window))).toEqual(window);
            }),
        );
    });
});
