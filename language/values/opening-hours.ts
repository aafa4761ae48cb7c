import type { Temporal } from 'temporal-polyfill';
import { epochDay, type MonthDay, monthDayText, partsOfDay, type Weekday, weekdays } from './date.ts';
import { clipSpans, mergeSpans, type Span } from './spans.ts';
import { minutesPerDay, TimeOfDay } from './time.ts';

/** Weekly hours: from one minute of the day (0 to 1440) to another; a `to` that is not later crosses midnight. */
export interface OpeningHours {
    readonly days: readonly Weekday[];
    readonly from: number;
    readonly to: number;
}

/** A date on which a calendar stays closed, once or every year. */
export type ClosedDay = { readonly date: Temporal.PlainDate } | MonthDay;

const MINUTES_PER_WEEK = 7 * minutesPerDay;
const ALL_DAY: Span = { start: 0, end: minutesPerDay };

/** The openings of each weekday, in minutes since its midnight; those that cross midnight end past 1440. */
export type WeeklyOpenings = Readonly<Record<Weekday, readonly Span[]>>;

/** What hours open on each weekday, by the wall clock alone: zones and closed days are the calendar's business. */
export function weeklyOpenings(open: readonly OpeningHours[]): WeeklyOpenings {
    const on = (weekday: Weekday) => mergeSpans(open.filter(({ days }) => days.includes(weekday)).map(spanOf));
    return {
        mon: on('mon'),
        tue: on('tue'),
        wed: on('wed'),
        thu: on('thu'),
        fri: on('fri'),
        sat: on('sat'),
        sun: on('sun'),
    };
}

/** All openings of a week, in minutes since Monday began; what runs past Sunday continues on Monday. */
export function weekOf(openings: WeeklyOpenings): readonly Span[] {
    const twoWeeks = weekdays.flatMap((weekday, index) =>
        openings[weekday].flatMap((span) => [
            move(span, index * minutesPerDay),
            move(span, index * minutesPerDay - MINUTES_PER_WEEK),
        ]),
    );
    return clipSpans(mergeSpans(twoWeeks), wholeWeek);
}

/** A week in minutes. */
export const wholeWeek: Span = { start: 0, end: MINUTES_PER_WEEK };

/** Round the clock. */
export const roundTheClock: readonly OpeningHours[] = [{ days: weekdays, from: ALL_DAY.start, to: ALL_DAY.end }];

/** Which days since 1970-01-01 are closed. */
export function closedDays(closed: readonly ClosedDay[]): (day: number) => boolean {
    const once = new Set<number>();
    const yearly = new Set<string>();
    for (const each of closed) {
        if ('date' in each) {
            once.add(epochDay(each.date));
        } else {
            yearly.add(monthDayText(each));
        }
    }
    return (day) => once.has(day) || (yearly.size > 0 && yearly.has(monthDayText(partsOfDay(day))));
}

/** One text for the same hours and closed days. */
export function hoursKey(open: readonly OpeningHours[], closed: readonly ClosedDay[]): string {
    const hours = open.map(({ days, from, to }) => `${days.join(',')} ${TimeOfDay.of(from)}-${TimeOfDay.of(to)}`);
    const days = closed.map((each) => ('date' in each ? each.date.toString() : monthDayText(each)));
    return [...hours, ...days].join(';');
}

function spanOf({ from, to }: OpeningHours): Span {
    return { start: from, end: to > from ? to : to + minutesPerDay };
}

function move(span: Span, minutes: number): Span {
    return { start: span.start + minutes, end: span.end + minutes };
}
