import { Temporal } from 'temporal-polyfill';
import { type Duration, millisecondsPerDay } from './duration.ts';

/** The days of the week as the language writes them, Monday first. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** A day that comes back every year; 02-29 comes back in leap years alone. */
export interface MonthDay {
    readonly month: number;
    readonly day: number;
}

type Steps = Readonly<Record<'days' | 'months', number>>;

/** How far from a date a duration may reach; beyond, a date has no meaning in a contract. */
const FARTHEST_YEARS = 10_000;
const LEAP_YEAR = 2_000;

/** Reads `2026-01-01`; undefined for another form and for a day that no calendar has, such as 2026-02-30. */
export function parseDate(text: string): Temporal.PlainDate | undefined {
    const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
    return isDay(year, month, day) ? new Temporal.PlainDate(year, month, day) : undefined;
}

/** Reads `12-25`; 02-29 is allowed. */
export function parseMonthDay(text: string): MonthDay | undefined {
    const [, month = 0, day = 0] = (/^(\d{2})-(\d{2})$/.exec(text) ?? []).map(Number);
    return isDay(LEAP_YEAR, month, day) ? { month, day } : undefined;
}

/** Canonical text: `12-25`. */
export function monthDayText({ month, day }: MonthDay): string {
    return `${`${month}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

/** The weekday of a date. */
export function weekdayOf(date: Temporal.PlainDate): Weekday {
    return weekdayOfDay(epochDay(date));
}

/** The weekdays from one to another, both included, across the weekend if need be: fri-mon has four. */
export function weekdaysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
    const start = weekdays.indexOf(first);
    const count = ((weekdays.indexOf(last) - start + 7) % 7) + 1;
    return [...weekdays, ...weekdays].slice(start, start + count);
}

/**
 * The date a duration later (earlier, if it is negative). Where the month has no such day, its last one.
 * Undefined for business time, for a part of a day or of a month, and beyond 10,000 years.
 */
export function addDuration(date: Temporal.PlainDate, duration: Duration): Temporal.PlainDate | undefined {
    const steps = dateSteps(duration);
    return steps && date.add(steps);
}

/** The date a duration earlier, by the same rules as {@link addDuration}. */
export function subtractDuration(date: Temporal.PlainDate, duration: Duration): Temporal.PlainDate | undefined {
    return addDuration(date, duration.times(-1));
}

/**
 * The last day of a term: the day before the anniversary of its first day. 36 months from 2026-01-01 last
 * until 2028-12-31. Where the month has no such day (12 months from 2028-02-29), its last day ends the term.
 */
export function lastDayOfTerm(effective: Temporal.PlainDate, term: Duration): Temporal.PlainDate | undefined {
    const anniversary = addDuration(effective, term);
    const isMissing = term.kind === 'calendar' && anniversary?.day !== effective.day;
    return isMissing ? anniversary : anniversary?.subtract({ days: 1 });
}

/**
 * The latest date on which notice still ends by the given last day: 90 days before 2028-12-31 is 2028-10-02,
 * one month before a February 28 is January 31.
 */
export function latestNoticeDate(end: Temporal.PlainDate, notice: Duration): Temporal.PlainDate | undefined {
    const steps = dateSteps(notice);
    if (steps === undefined) {
        return undefined;
    }
    const candidates = [3, 2, 1, 0].map((later) => end.subtract(steps).add({ days: later }));
    return candidates.find((date) => Temporal.PlainDate.compare(date.add(steps), end) <= 0);
}

/** Days since 1970-01-01: dates as numbers, for reckoning with many of them. */
export function epochDay(date: Temporal.PlainDate): number {
    return dayOf(date.year, date.month, date.day);
}

/** The date that is so many days after 1970-01-01. */
export function dateOfDay(day: number): Temporal.PlainDate {
    const { year, month, day: dayOfMonth } = partsOfDay(day);
    return new Temporal.PlainDate(year, month, dayOfMonth);
}

/** The weekday of a day since 1970-01-01, which was a Thursday. */
export function weekdayOfDay(day: number): Weekday {
    return weekdays[(((day + 3) % 7) + 7) % 7] ?? 'mon';
}

/** Year, month and day of the month of a day since 1970-01-01 (Gregorian, by eras of 400 years from March 1). */
export function partsOfDay(day: number): { year: number } & MonthDay {
    const fromMarch = day + 719_468;
    const era = Math.floor(fromMarch / 146_097);
    const inEra = fromMarch - era * 146_097;
    const yearOfEra = Math.floor(
        (inEra - Math.floor(inEra / 1_460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
    );
    const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
    const monthFromMarch = Math.floor((5 * inYear + 2) / 153);
    const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    return {
        year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
        month,
        day: inYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
    };
}

/** The day so many months later; where the month has no such day, its last one. */
export function addMonthsToDay(day: number, months: number): number {
    const from = partsOfDay(day);
    const total = from.year * 12 + from.month - 1 + months;
    const year = Math.floor(total / 12);
    const month = total - year * 12 + 1;
    return dayOf(year, month, Math.min(from.day, daysInMonth(year, month)));
}

function dayOf(year: number, month: number, day: number): number {
    const yearFromMarch = month <= 2 ? year - 1 : year;
    const era = Math.floor(yearFromMarch / 400);
    const yearOfEra = yearFromMarch - era * 400;
    const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
    const inEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + inYear;
    return era * 146_097 + inEra - 719_468;
}

function isDay(year: number, month: number, day: number): boolean {
    return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function daysInMonth(year: number, month: number): number {
    if (month === 2) {
        return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
    }
    return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function dateSteps(duration: Duration): Steps | undefined {
    const months = duration.months();
    const amount = months ?? duration.milliseconds()?.dividedBy(millisecondsPerDay);
    const farthest = FARTHEST_YEARS * (months === undefined ? 365 : 12);
    if (!amount?.isInteger() || amount.abs().gt(farthest)) {
        return undefined;
    }
    return months === undefined ? { days: amount.toNumber(), months: 0 } : { days: 0, months: amount.toNumber() };
}
