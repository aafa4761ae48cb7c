import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
    addDuration,
    addMonthsToDay,
    dateOfDay,
    epochDay,
    lastDayOfTerm,
    latestNoticeDate,
    monthDayText,
    parseDate,
    parseMonthDay,
    partsOfDay,
    subtractDuration,
    weekdayOf,
    weekdays,
    weekdaysBetween,
} from '../../language/values/date.ts';
import { Duration } from '../../language/values/duration.ts';

const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const span = (text: string): Duration => Duration.parse(text) ?? Duration.of(0, 'ms');
const dates = fc.integer({ min: -700_000, max: 2_900_000 }).map((days) => date('1970-01-01').add({ days }));

describe('date', () => {
    it.each(['2026-01-01', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('reads %s', (text) => {
        expect(parseDate(text)?.toString()).toBe(text);
    });

    it.each([
        '2026-02-30',
        '2026-02-29',
        '1900-02-29',
        '2026-13-01',
        '2026-00-10',
        '2026-04-31',
        '2026-1-1',
        '01/02/2026',
        '',
        '2026-01-01T00:00',
        '12026-01-01',
        '2026-01-011',
        '2026-01-00',
        '2026-01-32',
    ])('does not read %s', (text) => expect(parseDate(text)).toBeUndefined());

    it.each([
        ['12-25', { month: 12, day: 25 }],
        ['02-29', { month: 2, day: 29 }],
        ['02-30', undefined],
        ['13-01', undefined],
        ['1-1', undefined],
        ['00-01', undefined],
        ['12-00', undefined],
        ['112-25', undefined],
        ['12-255', undefined],
    ])('reads the yearly day %s', (text, expected) => {
        expect(parseMonthDay(text)).toEqual(expected);
        expect(expected === undefined || monthDayText(expected) === text).toBe(true);
    });

    it.each([
        ['2026-01-01', '36 months', '2029-01-01'],
        ['2026-01-31', '1 month', '2026-02-28'],
        ['2028-02-29', '1 year', '2029-02-28'],
        ['2026-11-30', '1 quarter', '2027-02-28'],
        ['2026-01-01', '90 days', '2026-04-01'],
        ['2026-01-01', '2 weeks', '2026-01-15'],
        ['2026-01-01', '48 hours', '2026-01-03'],
        // 400 years have 146,097 days.
        ['2026-01-01', '146,097 days', '2426-01-01'],
        ['2026-01-01', '400 years', '2426-01-01'],
    ])('adds to %s %s', (from, duration, expected) => {
        expect(addDuration(date(from), span(duration))?.toString()).toBe(expected);
    });

    it.each(['36 hours', '1.5 months', '3 business days', '20,000 years', '900,000,000,000 days'])(
        'has no date after %s',
        (duration) => {
            expect(addDuration(date('2026-01-01'), span(duration))).toBeUndefined();
            expect(subtractDuration(date('2026-01-01'), span(duration))).toBeUndefined();
            expect(lastDayOfTerm(date('2026-01-01'), span(duration))).toBeUndefined();
            expect(latestNoticeDate(date('2026-01-01'), span(duration))).toBeUndefined();
        },
    );

    it.each([
        ['2026-01-01', '36 months', '2028-12-31'],
        ['2026-01-01', '3 years', '2028-12-31'],
        ['2026-03-15', '1 year', '2027-03-14'],
        ['2028-02-29', '12 months', '2029-02-28'],
        ['2026-01-31', '1 month', '2026-02-28'],
        ['2026-01-01', '30 days', '2026-01-30'],
    ])('ends a term from %s of %s', (from, term, expected) => {
        expect(lastDayOfTerm(date(from), span(term))?.toString()).toBe(expected);
    });

    it.each([
        ['2028-12-31', '90 days', '2028-10-02'],
        ['2028-12-31', '3 months', '2028-09-30'],
        ['2026-02-28', '1 month', '2026-01-31'],
        ['2026-03-30', '1 month', '2026-02-28'],
        ['2026-12-31', '0 days', '2026-12-31'],
        ['2026-12-31', '4 weeks', '2026-12-03'],
    ])('takes notice before %s of %s', (end, notice, expected) => {
        expect(latestNoticeDate(date(end), span(notice))?.toString()).toBe(expected);
    });

    it('takes notice on the last date from which it still ends in time', () => {
        fc.assert(
            fc.property(dates, fc.integer({ min: 0, max: 60 }), (end, months) => {
                const latest = latestNoticeDate(end, Duration.of(months, 'month')) ?? end;
                expect(Temporal.PlainDate.compare(latest.add({ months }), end)).toBeLessThanOrEqual(0);
                expect(Temporal.PlainDate.compare(latest.add({ days: 1 }).add({ months }), end)).toBe(1);
            }),
        );
    });

    it('names the days of the week', () => {
        expect(weekdayOf(date('2026-01-01'))).toBe('thu');
        expect(weekdayOf(date('1969-12-28'))).toBe('sun');
        expect(weekdaysBetween('mon', 'fri')).toEqual(['mon', 'tue', 'wed', 'thu', 'fri']);
        expect(weekdaysBetween('fri', 'mon')).toEqual(['fri', 'sat', 'sun', 'mon']);
        expect(weekdaysBetween('sun', 'sun')).toEqual(['sun']);
    });

    it.each(['1600-02-29', '2000-02-28', '2000-02-29', '2000-03-01', '2100-02-28', '2100-03-01', '2400-02-29'])(
        'counts the days around %s',
        (text) => expect(dateOfDay(epochDay(date(text))).toString()).toBe(text),
    );

    it('counts days as Temporal does', () => {
        fc.assert(
            fc.property(dates, fc.integer({ min: -500, max: 500 }), (each, months) => {
                const day = date('1970-01-01').until(each).days;
                expect(epochDay(each)).toBe(day);
                expect(dateOfDay(day).equals(each)).toBe(true);
                expect(partsOfDay(day)).toEqual({ year: each.year, month: each.month, day: each.day });
                expect(weekdays.indexOf(weekdayOf(each)) + 1).toBe(each.dayOfWeek);
                expect(dateOfDay(addMonthsToDay(day, months)).equals(each.add({ months }))).toBe(true);
            }),
        );
    });

    it('goes back as far as it went, by days', () => {
        fc.assert(
            fc.property(dates, fc.integer({ min: 0, max: 5_000 }), (each, days) => {
                const later = addDuration(each, Duration.of(days, 'day')) ?? each;
                expect(subtractDuration(later, Duration.of(days, 'day'))?.equals(each)).toBe(true);
            }),
        );
    });
});
