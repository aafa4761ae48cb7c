import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Duration, durationUnits } from '../../language/values/duration.ts';

const DAY = 24 * 60 * 60 * 1000;

function read(text: string): Duration {
    const duration = Duration.parse(text);
    if (duration === undefined) {
        throw new Error(`unreadable: ${text}`);
    }
    return duration;
}

const durations = fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.constantFrom(...durationUnits))
    .map(([amount, unit]) => Duration.of(amount, unit).times('0.25'));

describe('duration', () => {
    it.each([
        ['1 hour', 'elapsed', '1 hour'],
        ['15 minutes', 'elapsed', '15 minutes'],
        ['0.5 hours', 'elapsed', '0.5 hours'],
        ['200 ms', 'elapsed', '200 ms'],
        ['1 ms', 'elapsed', '1 ms'],
        ['1 days', 'elapsed', '1 day'],
        ['1,500 ms', 'elapsed', '1_500 ms'],
        ['15  minutes', 'elapsed', '15 minutes'],
        ['3 business days', 'business', '3 business days'],
        ['1 business hour', 'business', '1 business hour'],
        ['1.0 month', 'calendar', '1 month'],
        ['2 quarter', 'calendar', '2 quarters'],
        ['10 years', 'calendar', '10 years'],
    ])('reads %s', (text, kind, canonical) => {
        expect(read(text).kind).toBe(kind);
        expect(read(text).toString()).toBe(canonical);
    });

    it.each([
        '',
        '15',
        '15 mins',
        'hour',
        '1 business',
        '1 business week',
        '1 mss',
        '15minutes',
        '1 hour ',
        'about 1 hour',
        ' 1 hour',
        '1 hour\nor so',
    ])('does not read %s', (text) => expect(Duration.parse(text)).toBeUndefined());

    it.each([
        ['200 ms', '200'],
        ['1.5 seconds', '1500'],
        ['15 minutes', '900000'],
        ['4 hours', '14400000'],
        ['1 day', '86400000'],
        ['2 weeks', '1209600000'],
    ])('knows the milliseconds of %s', (text, expected) => {
        expect(`${read(text).milliseconds()}`).toBe(expected);
        expect(read(text).months()).toBeUndefined();
    });

    it.each([
        ['5 months', '5'],
        ['2 quarters', '6'],
        ['1.5 years', '18'],
    ])('knows the months of %s', (text, expected) => {
        expect(`${read(text).months()}`).toBe(expected);
        expect(read(text).milliseconds()).toBeUndefined();
    });

    // Counted on the calendar: February to April 28 + 31 + 30 = 89; July and August 31 + 31 = 62; and so on.
    it.each([
        ['1 day', 1, 1],
        ['1 month', 28, 31],
        ['2 months', 59, 62],
        ['3 months', 89, 92],
        ['6 months', 181, 184],
        ['11 months', 334, 337],
        ['12 months', 365, 366],
        ['14 months', 365 + 59, 366 + 62],
        ['36 months', 3 * 365, 3 * 365 + 1],
        ['48 months', 4 * 365, 4 * 365 + 1],
        ['60 months', 5 * 365, 5 * 365 + 2],
        ['20 quarters', 5 * 365, 5 * 365 + 2],
        ['1 quarter', 90, 92],
        ['2 quarters', 181, 184],
        ['3 quarters', 273, 275],
        ['5 quarters', 365 + 90, 366 + 92],
        ['1 year', 365, 366],
        ['0.5 months', 14, 15.5],
    ])('bounds %s by %d and %d days', (text, shortest, longest) => {
        expect(`${read(text).shortest()}`).toBe(`${shortest * DAY}`);
        expect(`${read(text).longest()}`).toBe(`${longest * DAY}`);
    });

    it('has no bounds for business time', () => {
        expect(read('3 business days').shortest()).toBeUndefined();
        expect(read('3 business days').longest()).toBeUndefined();
    });

    it.each([
        ['60 minutes', '1 hour', 0],
        ['90 minutes', '1 hour', 1],
        ['23 hours', '1 day', -1],
        ['1 week', '7 days', 0],
        ['12 months', '1 year', 0],
        ['1 quarter', '3 months', 0],
        ['1 year', '5 quarters', -1],
        ['4 business hours', '8 business hours', -1],
        ['2 business days', '1 business day', 1],
        ['8 business hours', '1 business day', undefined],
        ['1 month', '30 days', undefined],
        ['4 hours', '4 business hours', undefined],
    ])('compares %s with %s', (one, other, expected) => {
        expect(read(one).compareSameKind(read(other))).toBe(expected);
        expect(read(one).equals(read(other))).toBe(expected === 0);
    });

    it('compares to the last digit, in either direction', () => {
        const more = read(`1.${'0'.repeat(33)}1 hours`);
        expect([more.compareSameKind(read('1 hour')), read('1 hour').compareSameKind(more)]).toEqual([1, -1]);
        expect(`${more.in('ms')}`).toBe(`3600000.${'0'.repeat(27)}36`);
    });

    it('knows no time at all', () => {
        expect([read('0 business days').isZero(), read('0.001 ms').isZero()]).toEqual([true, false]);
    });

    it.each([
        ['1 hour', '30 minutes', '90 minutes'],
        ['1 year', '1 quarter', '5 quarters'],
        ['2 business days', '1 business day', '3 business days'],
        ['1 month', '30 days', 'undefined'],
    ])('adds %s and %s', (one, other, expected) => {
        expect(`${read(one).plus(read(other))}`).toBe(expected);
        expect(`${read(other).plus(read(one))}`).toBe(expected);
    });

    it('counts itself in another unit of its kind', () => {
        expect(`${read('90 minutes').in('hour')} ${read('1 week').in('hour')} ${read('1 year').in('quarter')}`).toBe(
            '1.5 168 4',
        );
        expect(read('1 month').in('day')).toBeUndefined();
    });

    it('reads back what it writes', () => {
        fc.assert(
            fc.property(durations, (duration) => {
                expect(read(duration.toString())).toEqual(duration);
            }),
        );
    });

    it('is ordered, and never longer at its shortest than at its longest', () => {
        fc.assert(
            fc.property(durations, durations, (a, b) => {
                const order = a.compareSameKind(b);
                expect(b.compareSameKind(a)).toBe(order === undefined ? undefined : 0 - order);
                const [least, most] = [a.shortest(), a.longest()];
                expect(least === undefined || most === undefined || least.lte(most)).toBe(true);
            }),
        );
    });

    it('is longer at its bounds, the more months it has', () => {
        const bounds = Array.from({ length: 40 }, (_, months) => Duration.of(months, 'month'));
        for (const [index, next] of bounds.slice(1).entries()) {
            expect(next.shortest()?.gt(bounds[index]?.shortest() ?? 0)).toBe(true);
            expect(next.longest()?.gt(bounds[index]?.longest() ?? 0)).toBe(true);
        }
    });
});
