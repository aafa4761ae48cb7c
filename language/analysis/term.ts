import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Header, Termination } from '../model/contract.ts';
import type { BusinessCalendar } from '../values/calendar.ts';
import { addDuration, lastDayOfTerm, latestNoticeDate } from '../values/date.ts';
import { type Duration, millisecondsPerDay } from '../values/duration.ts';
import { businessCalendar } from './calendars.ts';

/** The first term or one renewal, by its first and last day (language.md §6: to the day before the anniversary). */
export interface TermPeriod {
    /** 0 for the first term, 1 for the first renewal. */
    readonly renewal: number;
    readonly start: Temporal.PlainDate;
    readonly end: Temporal.PlainDate;
    /** The latest day on which notice keeps the contract from being renewed at the end; undefined where none is needed. */
    readonly noticeBy: Temporal.PlainDate | undefined;
}

/** How long a contract runs. */
export interface Term {
    readonly first: TermPeriod;
    /** The first term and its renewals, in order: one renewal with `once`, else without end. */
    periods(): Iterable<TermPeriod>;
    /** The period that holds a date; undefined before the first and after the last. */
    at(date: Temporal.PlainDate): TermPeriod | undefined;
    /** The period whose notice date comes next, that very day included. */
    nextNotice(today: Temporal.PlainDate): TermPeriod | undefined;
}

/** The term of a contract; undefined where its start or length is not stated or no number of whole days. */
export function termOf(contract: Contract): Term | undefined {
    const period = periodsOf(contract);
    const first = period(0);
    if (first === undefined) return undefined;
    const { renewal } = contract.header ?? {};
    const from = (date: Temporal.PlainDate) => following(period, renewalsBefore(date, first, renewal?.length.value));
    return {
        first,
        periods: () => following(period, 0),
        at: (date) => (isBefore(date, first.start) ? undefined : find(from(date), ({ end }) => !isBefore(end, date))),
        nextNotice: (today) => withNotice(find(from(today), ({ noticeBy }) => !noticeBy || !isBefore(noticeBy, today))),
    };
}

/** A termination by notice: when it ends the contract, and until when a breach can be cured. */
export interface TerminationDates {
    readonly termination: Termination;
    readonly given: Temporal.PlainDate;
    /** The day on which the notice has run; undefined where no notice is stated or it is business time without hours. */
    readonly ends: Temporal.PlainDate | undefined;
    /** The last day on which a cure avoids it. */
    readonly curedBy: Temporal.PlainDate | undefined;
}

/** What a notice of termination given on a day leads to. */
export function terminationFrom(
    contract: Contract,
    termination: Termination,
    given: Temporal.PlainDate,
): TerminationDates {
    const hours = contract.header?.hours?.target;
    const calendar = hours && businessCalendar(hours, contract);
    const [ends, curedBy] = [termination.notice, termination.cure].map(
        (length) => length && dateAfter(given, length.value, calendar),
    );
    return { termination, given, ends, curedBy };
}

/** The date a duration later; business days by the calendar. Undefined for hours and for business time without one. */
export function dateAfter(
    date: Temporal.PlainDate,
    duration: Duration,
    calendar?: BusinessCalendar,
): Temporal.PlainDate | undefined {
    if (duration.unit !== 'business day') return addDuration(date, duration);
    return calendar && stepBusinessDays(date, duration, calendar, 1);
}

type NoticeOf = (renewal: number, end: Temporal.PlainDate) => Temporal.PlainDate | undefined;

/** A renewal `once` needs no notice to end. */
function noticesOf({ renewal }: Header, calendar: BusinessCalendar | undefined): NoticeOf {
    const notice = renewal?.notice?.value;
    return (index, end) => {
        if (notice === undefined || (index > 0 && renewal?.once !== undefined)) return undefined;
        if (notice.unit !== 'business day') return latestNoticeDate(end, notice);
        return calendar && stepBusinessDays(end.add({ days: 1 }), notice, calendar, -1)?.subtract({ days: 1 });
    };
}

/** The period of each number; undefined where there is none, or where it would have no day. */
function periodsOf(contract: Contract): (renewal: number) => TermPeriod | undefined {
    const { header } = contract;
    const start = header?.effective?.value;
    if (header === undefined || start === undefined) return () => undefined;
    const hours = header.hours?.target;
    const noticeBy = noticesOf(header, hours && businessCalendar(hours, contract));
    return (renewal) => {
        const before = renewal === 0 ? start.subtract({ days: 1 }) : endOf(header, start, renewal - 1);
        const end = endOf(header, start, renewal);
        if (before === undefined || end === undefined || !isBefore(before, end)) return undefined;
        return { renewal, start: before.add({ days: 1 }), end, noticeBy: noticeBy(renewal, end) };
    };
}

/** Months are counted from the effective date where term and renewals add up, so that the 31st comes back. */
function endOf({ term, renewal }: Header, start: Temporal.PlainDate, index: number): Temporal.PlainDate | undefined {
    const first = term && lastDayOfTerm(start, term.value);
    if (term === undefined || first === undefined || index === 0) return first;
    if (renewal === undefined || (renewal.once !== undefined && index > 1)) return undefined;
    const renewed = renewal.length.value.times(index);
    const total = term.value.plus(renewed);
    return total ? lastDayOfTerm(start, total) : lastDayOfTerm(first.add({ days: 1 }), renewed);
}

function* following(period: (renewal: number) => TermPeriod | undefined, from: number): Iterable<TermPeriod> {
    for (let renewal = from; ; renewal += 1) {
        const next = period(renewal);
        if (next === undefined) return;
        yield next;
    }
}

/** A number of renewals that have surely begun by a date, so that a search need not begin with the first. */
function renewalsBefore(date: Temporal.PlainDate, first: TermPeriod, length: Duration | undefined): number {
    const longest = length?.longest()?.dividedBy(millisecondsPerDay).toNumber() ?? 0;
    const days = first.end.until(date).days;
    return longest > 0 ? Math.max(0, Math.floor(days / longest) - 1) : 0;
}

/** Where one period needs no notice, no later one does. */
function withNotice(period: TermPeriod | undefined): TermPeriod | undefined {
    return period?.noticeBy === undefined ? undefined : period;
}

/** Enough for a notice a thousand renewals long. */
const MOST_PERIODS = 1_000;

function find(periods: Iterable<TermPeriod>, holds: (period: TermPeriod) => boolean): TermPeriod | undefined {
    let looked = 0;
    for (const period of periods) {
        if (holds(period)) return period;
        looked += 1;
        if (looked >= MOST_PERIODS) break;
    }
    return undefined;
}

/** 100 years of days: what has not come by then never comes. */
const MOST_DAYS = 36_525;

/** The nth business day after a date, or before it. */
function stepBusinessDays(
    date: Temporal.PlainDate,
    { amount }: Duration,
    calendar: BusinessCalendar,
    direction: 1 | -1,
): Temporal.PlainDate | undefined {
    let need = amount.ceil().toNumber();
    let day = date;
    for (let steps = 0; need > 0; steps += 1) {
        if (steps > MOST_DAYS) return undefined;
        day = day.add({ days: direction });
        if (calendar.isOpenDay(day)) need -= 1;
    }
    return day;
}

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
    return Temporal.PlainDate.compare(one, other) < 0;
}
