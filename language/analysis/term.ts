import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Header, Termination } from '../model/contract.ts';
import type { BusinessCalendar } from '../values/calendar.ts';
import { addDuration, lastDayOfTerm, latestNoticeDate } from '../values/date.ts';
import type { Duration } from '../values/duration.ts';
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
    const { header } = contract;
    const effective = header?.effective?.value;
    const end = effective && header?.term && lastDayAfter(effective, header.term.value);
    if (header === undefined || effective === undefined || end === undefined) return undefined;
    const calendar = header.hours?.target && businessCalendar(header.hours.target, contract);
    const notices = noticesOf(header, calendar);
    const first: TermPeriod = { renewal: 0, start: effective, end, noticeBy: notices(0, end) };
    const periods = () => renewalsOf(header, first, notices);
    return {
        first,
        periods,
        at: (date) => firstUntil(periods(), ({ end: last }) => !isBefore(last, date), date, effective),
        nextNotice: (today) =>
            firstUntil(periods(), ({ noticeBy }) => noticeBy !== undefined && !isBefore(noticeBy, today)),
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

/** How many renewals are looked through: of a day each, longer than a lifetime. */
const MOST_RENEWALS = 40_000;

function* renewalsOf(
    { effective, term, renewal }: Header,
    first: TermPeriod,
    noticeBy: NoticeOf,
): Iterable<TermPeriod> {
    yield first;
    let { end } = first;
    const most = renewal?.once === undefined ? MOST_RENEWALS : 1;
    for (let index = 1; renewal !== undefined && index <= most; index += 1) {
        const start = end.add({ days: 1 });
        const total = term?.value.plus(renewal.length.value.times(index));
        const last =
            total && effective ? lastDayAfter(effective.value, total) : lastDayAfter(start, renewal.length.value);
        if (last === undefined || isBefore(last, start)) return;
        end = last;
        yield { renewal: index, start, end, noticeBy: noticeBy(index, end) };
    }
}

/** Months from the effective date where the lengths add up, so that the 31st comes back after a February. */
function lastDayAfter(start: Temporal.PlainDate, length: Duration): Temporal.PlainDate | undefined {
    const end = lastDayOfTerm(start, length);
    return end && isBefore(end, start) ? undefined : end;
}

function firstUntil(
    periods: Iterable<TermPeriod>,
    holds: (period: TermPeriod) => boolean,
    date?: Temporal.PlainDate,
    effective?: Temporal.PlainDate,
): TermPeriod | undefined {
    if (date && effective && isBefore(date, effective)) return undefined;
    for (const period of periods) if (holds(period)) return period;
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
