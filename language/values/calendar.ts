import type { Temporal } from 'temporal-polyfill';
import { epochDay, weekdayOfDay } from './date.ts';
import { millisecondsPerDay as DAY, type Duration } from './duration.ts';
import { OpenTime } from './open-time.ts';
import {
    type ClosedDay,
    closedDays,
    hoursKey,
    type OpeningHours,
    roundTheClock,
    type WeeklyOpenings,
    weeklyOpenings,
    weekOf,
    wholeWeek,
} from './opening-hours.ts';
import { clipSpans, gapsBetween, mergeSpans, type Span, spanTotal } from './spans.ts';
import { Zone } from './zone.ts';

export type { ClosedDay, OpeningHours } from './opening-hours.ts';
export type { Span } from './spans.ts';

/** What a calendar is declared by. */
export interface CalendarSpec {
    /** An IANA name; one that is none counts as UTC. */
    readonly zone: string;
    readonly open?: readonly OpeningHours[];
    /** Closed from midnight to midnight; an opening of that date does not take place. */
    readonly closed?: readonly ClosedDay[];
    /** Open round the clock. */
    readonly always?: boolean;
    /** Open exactly when these are closed, besides the other hours. */
    readonly outside?: BusinessCalendar | readonly BusinessCalendar[];
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const MOST_KEPT = 200;

const known = new Map<string, BusinessCalendar>();

/**
 * When a business is open, by the wall clock of its zone, daylight saving exact. Instants are whole
 * milliseconds since 1970-01-01T00:00Z.
 *
 * An opening belongs to the date on which it begins, also where it crosses midnight. A closed date has no
 * open time and no opening: what runs over from the day before ends at its midnight.
 */
export class BusinessCalendar {
    readonly zone: Zone;
    /** One text for equal calendars. */
    readonly key: string;

    private readonly open: WeeklyOpenings;
    private readonly isClosed: (day: number) => boolean;
    private readonly outside: readonly BusinessCalendar[];
    private readonly openTime: OpenTime;

    private constructor(spec: Required<CalendarSpec>, key: string) {
        this.zone = Zone.named(spec.zone) ?? Zone.utc;
        this.key = key;
        this.open = weeklyOpenings(spec.always ? roundTheClock : spec.open);
        this.isClosed = closedDays(spec.closed);
        this.outside = [spec.outside].flat();
        this.openTime = new OpenTime(this.zone, (day) => this.openingsOfDay(day));
    }

    /** The calendar of a declaration; equal declarations share one, and so what it has reckoned. */
    static of({ zone, open = [], closed = [], always = false, outside = [] }: CalendarSpec): BusinessCalendar {
        const outer = [outside].flat().map((each) => `(${each.key})`);
        const key = [zone, always, hoursKey(open, closed), ...outer].join('|');
        const calendar = known.get(key) ?? new BusinessCalendar({ zone, open, closed, always, outside }, key);
        if (known.size >= MOST_KEPT) {
            known.clear();
        }
        known.set(key, calendar);
        return calendar;
    }

    /** Whether a date is a business day: one on which the calendar opens at all. */
    isOpenDay(date: Temporal.PlainDate): boolean {
        return this.openIntervals(date).length > 0;
    }

    /** The openings that begin on a date, as instants; one that crosses midnight ends on the next date. */
    openIntervals(date: Temporal.PlainDate): readonly Span[] {
        return this.openIntervalsOfDay(epochDay(date));
    }

    /** {@link openIntervals} of a day since 1970-01-01. */
    openIntervalsOfDay(day: number): readonly Span[] {
        return this.openTime.openingsOn(day);
    }

    /** Whether it is open at an instant; the moment it closes is no longer open. */
    isOpen(instant: number): boolean {
        return this.openTime.isOpen(instant);
    }

    /** Minutes open in a week without closed days and changes of the clock, of 10,080. */
    weeklyOpenMinutes(): number {
        return spanTotal(this.week());
    }

    /** The open milliseconds between two instants; negative where the second is the earlier. */
    openTimeBetween(from: number, to: number): number {
        return to < from ? 0 - this.openTime.between(to, from) : this.openTime.between(from, to);
    }

    /**
     * When business time has passed since an instant: business hours while it is open, business days at the
     * close of the last one. Undefined for other durations, for what takes over 100 years, and where nothing
     * opens in ten. Of none, it is the instant itself.
     */
    addBusinessTime(instant: number, duration: Duration): number | undefined {
        return this.ending(duration)(instant);
    }

    /** {@link addBusinessTime} for many instants. */
    ending(duration: Duration): (instant: number) => number | undefined {
        if (duration.unit === 'business day') {
            const count = duration.amount.toNumber();
            return (instant) => this.endOfBusinessDays(instant, count);
        }
        const need = millisecondsOf(duration);
        return (instant) => (need === undefined ? undefined : this.openTime.after(instant, need));
    }

    /** When so many business hours have passed, to the millisecond (half up); undefined for another unit. */
    addBusinessHours(instant: number, duration: Duration): number | undefined {
        return duration.unit === 'business hour' ? this.addBusinessTime(instant, duration) : undefined;
    }

    /** An instant from which so many business hours end at another, the inverse of {@link addBusinessHours}. */
    subtractBusinessHours(instant: number, duration: Duration): number | undefined {
        return this.starting(duration)(instant);
    }

    /** {@link subtractBusinessHours} for many instants. */
    starting(duration: Duration): (instant: number) => number | undefined {
        const need = millisecondsOf(duration);
        return (instant) => (need === undefined ? undefined : this.openTime.before(instant, need));
    }

    /** When the nth business day after the local date of an instant closes; a part of a day counts as one. */
    endOfBusinessDays(instant: number, count: number): number | undefined {
        return count > 0 ? this.openTime.closeOfNthDay(this.zone.dayAt(instant), Math.ceil(count)) : instant;
    }

    private openingsOfDay(day: number): readonly Span[] {
        if (this.isClosed(day)) {
            return [];
        }
        const end = this.zone.instantAt((day + 1) * DAY);
        const own = this.open[weekdayOfDay(day)].map((span) => this.instantsOf(day, span));
        const kept = this.isClosed(day + 1) ? clipSpans(own, { start: Number.NEGATIVE_INFINITY, end }) : own;
        return mergeSpans([...kept, ...this.openOutside({ start: this.zone.instantAt(day * DAY), end })]);
    }

    private openOutside(within: Span): readonly Span[] {
        return this.outside.flatMap((other) => gapsBetween(other.openTime.spansIn(within), within));
    }

    private instantsOf(day: number, { start, end }: Span): Span {
        const midnight = day * DAY;
        return {
            start: this.zone.instantAt(midnight + start * MINUTE),
            end: this.zone.instantAt(midnight + end * MINUTE),
        };
    }

    /** Calendars of two zones are laid side by side as if they were of one: the total is the same. */
    private week(): readonly Span[] {
        return mergeSpans([
            ...weekOf(this.open),
            ...this.outside.flatMap((other) => gapsBetween(other.week(), wholeWeek)),
        ]);
    }
}

function millisecondsOf({ amount, unit }: Duration): number | undefined {
    return unit === 'business hour' ? Math.max(0, amount.times(HOUR).round(0).toNumber()) : undefined;
}
