import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar } from '../../language/values/calendar.ts';
import { compareDurations } from '../../language/values/compare-durations.ts';
import { weekdaysBetween } from '../../language/values/date.ts';
import { endOf } from '../../language/values/deadline.ts';
import { Duration } from '../../language/values/duration.ts';

const span = (text: string): Duration => Duration.parse(text) ?? Duration.of(0, 'ms');
const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;

const hours = { days: weekdaysBetween('mon', 'fri'), from: 480, to: 1080 };
const office = BusinessCalendar.of({ zone: 'Europe/Berlin', open: [hours] });
const withChristmas = BusinessCalendar.of({ zone: 'Europe/Berlin', open: [hours], closed: [{ month: 12, day: 25 }] });
const always = BusinessCalendar.of({ zone: 'UTC', always: true });
const never = BusinessCalendar.of({ zone: 'UTC' });

function compare(a: string, b: string, calendar?: BusinessCalendar, from = '2026-01-01') {
    return compareDurations(span(a), span(b), { calendarA: calendar, calendarB: calendar, from: date(from) });
}

describe('durations compared from every start of a year', () => {
    it.each([
        ['60 minutes', '1 hour', undefined, 'equal', true, false],
        ['23 hours', '1 day', undefined, 'shorter', false, false],
        ['1 quarter', '2 months', undefined, 'longer', true, true],
        ['4 business hours', '8 business hours', undefined, 'shorter', false, false],
        ['6 months', '180 days', undefined, 'longer', true, true],
        ['1 month', '4 weeks', undefined, 'mixed', true, true],
        ['1 month', '31 days', undefined, 'mixed', true, false],
        ['1 month', '32 days', undefined, 'shorter', false, false],
        ['12 months', '365 days', undefined, 'equal', true, false],
        ['4 business hours', '30 minutes', office, 'longer', true, true],
        // From opening time both end together, from every other start the business hours end later.
        ['4 business hours', '4 hours', office, 'mixed', true, true],
        // At worst from Friday's closing until Monday 12:00: 66 hours, 67 when the clock goes back.
        ['4 business hours', '3 days', office, 'shorter', false, false],
        ['4 business hours', '67 hours', office, 'mixed', true, false],
        ['4 business hours', '4 hours', always, 'equal', true, false],
        // From Monday's closing time, 8 hours end on Tuesday at 16:00 and 10 at 18:00, as the business day does.
        ['8 business hours', '1 business day', office, 'shorter', false, false],
        ['10 business hours', '1 business day', office, 'mixed', true, false],
        ['10 business hours', '2 business days', office, 'shorter', false, false],
        ['1 business day', '1 month', office, 'shorter', false, false],
    ])('%s against %s', (a, b, calendar, always, everNotShorter, everLonger) => {
        expect(compare(a, b, calendar)).toMatchObject({ always, everNotShorter, everLonger });
    });

    it('sees a leap year that begins within the year', () => {
        expect(compare('12 months', '365 days', undefined, '2027-06-01')?.always).toBe('mixed');
        // From 2027-03-01 on, twelve months hold 2028-02-29: the last start of the first year, the day after it.
        expect(compare('12 months', '365 days', undefined, '2026-03-01')?.always).toBe('equal');
        expect(compare('12 months', '365 days', undefined, '2026-03-02')?.always).toBe('mixed');
    });

    it('names the worst start', () => {
        const comparison = compare('4 business hours', '3 days', withChristmas);
        expect(comparison).toMatchObject({ always: 'mixed', everNotShorter: true, everLonger: true });
        expect(comparison?.worst).toEqual({
            start: '2026-12-24T18:00:00+01:00',
            endA: '2026-12-28T12:00:00+01:00',
            endB: '2026-12-27T18:00:00+01:00',
        });
    });

    it('names the best start', () => {
        expect(compare('1 month', '30 days')?.best).toEqual({
            start: '2026-01-31T00:00:00+00:00',
            endA: '2026-02-28T00:00:00+00:00',
            endB: '2026-03-02T00:00:00+00:00',
        });
    });

    it('starts as late as a minute before midnight', () => {
        // The next business day closes at 18:00, 18 hours and a minute after; from no start sooner.
        const utc = BusinessCalendar.of({ zone: 'UTC', open: [hours] });
        expect(compare('1 business day', '1 day', utc)?.best).toEqual({
            start: '2026-01-01T23:59:00+00:00',
            endA: '2026-01-02T18:00:00+00:00',
            endB: '2026-01-02T23:59:00+00:00',
        });
    });

    it('reckons months without a calendar by UTC, also where one is at hand', () => {
        expect(compare('1 month', '30 days', office)).toEqual(compare('1 month', '30 days'));
    });

    it('is reckoned once, and the first of a thousand is forgotten', () => {
        const first = compare('1 month', '29 days');
        compare('1 month', '28 days');
        expect(compare('1 month', '29 days')).toBe(first);
        // Business time without a calendar needs but one start each.
        for (let minutes = 1; minutes <= 1_000; minutes += 1) compare(`${minutes} business hours`, '1 minute');
        expect(compare('1 month', '29 days')).not.toBe(first);
        expect(compare('1 month', '29 days')).toEqual(first);
    });

    it('sees the midnight of either zone where business time runs in two', () => {
        const everyDay = [{ days: weekdaysBetween('mon', 'sun'), from: 480, to: 1080 }];
        const context = {
            calendarA: BusinessCalendar.of({ zone: 'Asia/Kolkata', always: true }),
            calendarB: BusinessCalendar.of({ zone: 'Asia/Tokyo', open: everyDay }),
            from: date('2026-01-01'),
        };
        // Until midnight in Tokyo, 20:30 in Kolkata, the business day ends at 18:00 of the next day there: 18 hours and
        // a minute after 23:59, and 42 hours after 00:00.
        const found = compareDurations(span('22 business hours'), span('1 business day'), context);
        expect(found).toMatchObject({ always: 'mixed', everLonger: true });
        expect(found?.worst).toEqual({
            start: '2026-01-01T20:29:00+05:30',
            endA: '2026-01-02T18:29:00+05:30',
            endB: '2026-01-02T14:30:00+05:30',
        });
    });

    it('compares business time of two calendars', () => {
        const context = { calendarA: office, calendarB: always, from: date('2026-01-01') };
        expect(compareDurations(span('60 minutes'), span('1 hour'), context)).toEqual({
            always: 'equal',
            everNotShorter: true,
            everLonger: false,
        });
        const same = compareDurations(span('4 business hours'), span('4 business hours'), context);
        expect(same).toMatchObject({ always: 'mixed', everNotShorter: true, everLonger: true });
        const longer = compareDurations(span('2 business hours'), span('3 business days'), {
            ...context,
            calendarA: always,
            calendarB: office,
        });
        expect(longer?.always).toBe('shorter');
    });

    it('finds the start at which the hours of one calendar just miss its closing time', () => {
        const early = BusinessCalendar.of({
            zone: 'UTC',
            open: [{ days: weekdaysBetween('mon', 'sun'), from: 480, to: 720 }],
        });
        const late = BusinessCalendar.of({
            zone: 'UTC',
            open: [{ days: weekdaysBetween('mon', 'sun'), from: 480, to: 810 }],
        });
        const context = { calendarA: early, calendarB: late, from: date('2026-01-01') };
        const comparison = compareDurations(span('1 business hour'), span('2 business hours'), context);
        // From 11:01 until 08:01 of the next day, against 13:01.
        expect(comparison?.worst?.start).toBe('2026-01-01T11:01:00+00:00');
        expect(comparison?.worst?.endA).toBe('2026-01-02T08:01:00+00:00');
        expect(comparison?.worst?.endB).toBe('2026-01-01T13:01:00+00:00');
    });

    it('has no answer without a calendar that opens', () => {
        expect(compare('4 business hours', '4 hours')).toBeUndefined();
        expect(compare('8 business hours', '1 business day')).toBeUndefined();
        expect(compare('4 business hours', '4 hours', never)).toBeUndefined();
        expect(compare('4 hours', '1 business day', never)).toBeUndefined();
    });

    it('is its own mirror image', () => {
        for (const [a, b] of [
            ['4 business hours', '1 day'],
            ['1 month', '30 days'],
            ['2 business days', '1 week'],
        ] as const) {
            const [there, back] = [compare(a, b, office), compare(b, a, office)];
            const mirror = { shorter: 'longer', longer: 'shorter', equal: 'equal', mixed: 'mixed' } as const;
            expect(back?.always).toBe(there && mirror[there.always]);
            expect(back?.worst?.start).toBe(there?.best?.start);
        }
    });

    it('bears durations without measure', () => {
        const huge = `${'9'.repeat(60)}`;
        expect(compare(`${huge} years`, '1 day')?.always).toBe('longer');
        expect(compare(`${huge} weeks`, '1 month')?.always).toBe('longer');
        expect(compare(`${huge} business hours`, '1 month', office)).toBeUndefined();
    });
});

describe('the end of a duration', () => {
    it.each([
        ['4 hours', '2026-06-05T14:00Z', '2026-06-05T18:00Z'],
        ['4 business hours', '2026-06-05T14:00Z', '2026-06-08T08:00Z'],
        ['1 business day', '2026-06-05T14:00Z', '2026-06-08T16:00Z'],
        // A month keeps the local time, over the change of the clock too; a day is 24 hours.
        ['1 month', '2026-03-15T11:00Z', '2026-04-15T10:00Z'],
        ['1 month', '2026-01-31T11:00Z', '2026-02-28T11:00Z'],
        ['30 days', '2026-03-15T11:00Z', '2026-04-14T11:00Z'],
        ['0.5 months', '2026-06-01T00:00Z', '2026-06-16T00:00Z'],
    ])('of %s from %s', (duration, start, end) => {
        expect(endOf(at(start), span(duration), { calendar: office })).toBe(at(end));
    });

    it('of months goes by the zone given, else by UTC', () => {
        expect(endOf(at('2026-03-01T17:00Z'), span('1 month'), { zone: 'America/New_York' })).toBe(
            at('2026-04-01T16:00Z'),
        );
        expect(endOf(at('2026-03-01T17:00Z'), span('1 month'))).toBe(at('2026-04-01T17:00Z'));
    });
});
