import type { BusinessCalendar } from './calendar.ts';
import { addMonthsToDay } from './date.ts';
import type { Decimal } from './decimal.ts';
import { millisecondsPerDay as DAY, type Duration } from './duration.ts';
import { lastInstant, withinDates, Zone } from './zone.ts';

/** What a duration needs besides its start: a calendar for business time, a zone for months. */
export interface Clock {
    readonly calendar?: BusinessCalendar | undefined;
    /** An IANA name; by default the calendar's, else UTC. */
    readonly zone?: string | undefined;
}

const MOST_MONTHS = Math.floor(lastInstant / DAY / 31);

/**
 * The instant at which a duration that starts at another ends, both in milliseconds since 1970-01-01T00:00Z.
 * What would end past the last instant that has a date ends there. Months keep the local time of day. Undefined for business time without a calendar or one that never opens.
 */
export function endOf(start: number, duration: Duration, clock: Clock = {}): number | undefined {
    return ending(duration, clock)(start);
}

/** {@link endOf} for many starts. */
export function ending(duration: Duration, clock: Clock = {}): (start: number) => number | undefined {
    const elapsed = duration.milliseconds();
    if (elapsed !== undefined) {
        const length = whole(elapsed);
        return (start) => withinDates(start + length);
    }
    const months = duration.months();
    if (months !== undefined) {
        return endingMonths(months, zoneOf(clock));
    }
    return clock.calendar?.ending(duration) ?? (() => undefined);
}

/** The zone that a clock goes by. */
export function zoneOf({ calendar, zone }: Clock): Zone {
    return (zone === undefined ? calendar?.zone : Zone.named(zone)) ?? Zone.utc;
}

/** A part of a month is that part of 30 days. */
function endingMonths(months: Decimal, zone: Zone): (start: number) => number {
    const wholeMonths = months.floor();
    const steps = Math.min(wholeMonths.toNumber(), MOST_MONTHS);
    const rest = whole(months.minus(wholeMonths).times(30 * DAY));
    return (start) => {
        const wall = zone.wallAt(start);
        const day = Math.floor(wall / DAY);
        const endWall = addMonthsToDay(day, steps) * DAY + wall - day * DAY;
        return withinDates(zone.instantAt(withinDates(endWall)) + rest);
    };
}

function whole(milliseconds: Decimal): number {
    return withinDates(milliseconds.round(0).toNumber());
}
