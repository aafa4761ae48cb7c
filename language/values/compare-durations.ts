import type { Temporal } from 'temporal-polyfill';
import type { BusinessCalendar } from './calendar.ts';
import { addMonthsToDay, epochDay } from './date.ts';
import { ending, zoneOf } from './deadline.ts';
import { millisecondsPerDay as DAY, type Duration } from './duration.ts';
import type { Zone } from './zone.ts';

/** Where the durations run. */
export interface ComparisonContext {
    /** Needed where the first is business time. */
    readonly calendarA?: BusinessCalendar | undefined;
    /** Needed where the second is business time. */
    readonly calendarB?: BusinessCalendar | undefined;
    /** The first day of the year of starts: the contract's effective date. */
    readonly from: Temporal.PlainDate;
}

/** One start and when both durations end, ISO 8601 in the zone of the comparison. */
export interface StartedAt {
    readonly start: string;
    readonly endA: string;
    readonly endB: string;
}

/** How duration A compares with duration B over the starts of a year. */
export interface DurationComparison {
    /** What holds from every start; `mixed` where that differs. */
    readonly always: 'shorter' | 'equal' | 'longer' | 'mixed';
    /** From some start, A ends no earlier than B. */
    readonly everNotShorter: boolean;
    /** From some start, A ends later than B. */
    readonly everLonger: boolean;
    /** The start from which A ends latest compared with B; absent where every start is as good. */
    readonly worst?: StartedAt;
    /** The start from which A ends earliest compared with B. */
    readonly best?: StartedAt;
}

/** A duration with the calendar that it needs. */
interface Side {
    readonly duration: Duration;
    readonly calendar: BusinessCalendar | undefined;
}

/** When a duration ends from a start. */
type EndFrom = (start: number) => number | undefined;

interface Extremes {
    readonly best: Ends;
    readonly worst: Ends;
}

interface Ends {
    readonly start: number;
    readonly endA: number;
    readonly endB: number;
}

const MINUTE = 60_000;
const MOST_KEPT = 1_000;

const reckoned = new Map<string, DurationComparison | undefined>();

/**
 * Compares two durations from every start in the year that begins on `from`. The same kind, business time of
 * one calendar too (or of none on either side), needs no starts. Undefined for business time without a calendar, or one that never opens.
 */
export function compareDurations(a: Duration, b: Duration, context: ComparisonContext): DurationComparison | undefined {
    const direct = a.compareSameKind(b);
    if (direct !== undefined && (a.kind !== 'business' || isOneCalendar(context))) {
        return comparison(direct, direct);
    }
    const key = [a, b, context.calendarA?.key, context.calendarB?.key, context.from].join('\n');
    if (!reckoned.has(key)) {
        const result = compareOverYear(a, b, context);
        if (reckoned.size >= MOST_KEPT) {
            reckoned.clear();
        }
        reckoned.set(key, result);
    }
    return reckoned.get(key);
}

function compareOverYear(a: Duration, b: Duration, context: ComparisonContext): DurationComparison | undefined {
    const [sideA, sideB] = [sideOf(a, context.calendarA), sideOf(b, context.calendarB)];
    const zone = zoneOf({ calendar: sideA.calendar ?? sideB.calendar });
    const starts = startsOfYear(context.from, zone, [sideA, sideB]);
    const extremes = extremesOf(starts, endingIn(zone, sideA), endingIn(zone, sideB));
    return extremes && describe(extremes, zone);
}

function endingIn(zone: Zone, { duration, calendar }: Side): EndFrom {
    return ending(duration, { calendar, zone: zone.name });
}

function sideOf(duration: Duration, calendar: BusinessCalendar | undefined): Side {
    return { duration, calendar: duration.kind === 'business' ? calendar : undefined };
}

/** The ends with the least and the most lead; undefined as soon as a start has no ends. */
function extremesOf(starts: readonly number[], endOfA: EndFrom, endOfB: EndFrom): Extremes | undefined {
    let extremes: Extremes | undefined;
    for (const start of starts) {
        const [endA, endB] = [endOfA(start), endOfB(start)];
        if (endA === undefined || endB === undefined) {
            return undefined;
        }
        const ends = { start, endA, endB };
        const { best, worst } = extremes ?? { best: ends, worst: ends };
        extremes = { best: lead(ends) < lead(best) ? ends : best, worst: lead(ends) > lead(worst) ? ends : worst };
    }
    return extremes;
}

/**
 * The starts to try. Business hours run longest from where a calendar closes and shortest from where it
 * opens; business days and months change at midnight, those of two calendars at that of each zone; and two
 * calendars part where one side's hours end.
 */
function startsOfYear(from: Temporal.PlainDate, zone: Zone, sides: readonly Side[]): readonly number[] {
    const starts: number[] = [];
    const zones = new Set([zone, ...sides.flatMap(({ calendar }) => calendar?.zone ?? [])]);
    const edges = sides.map((side) => startsAtEdges(side, sides.every(isBusiness)));
    const first = epochDay(from);
    const end = addMonthsToDay(first, 12);
    for (let day = first; day < end; day += 1) {
        for (const each of zones) {
            starts.push(each.instantAt(day * DAY), each.instantAt((day + 1) * DAY) - MINUTE);
        }
        starts.push(...edges.flatMap((startsOn) => startsOn(day)));
    }
    return starts;
}

function startsAtEdges({ duration, calendar }: Side, isAgainstBusiness: boolean): (day: number) => readonly number[] {
    const lastStartFor = isAgainstBusiness ? calendar?.starting(duration) : undefined;
    return (day) =>
        calendar?.openIntervalsOfDay(day).flatMap(({ start, end }) => {
            const last = lastStartFor?.(end);
            return last === undefined ? [start, end] : [start, end, last, last + MINUTE];
        }) ?? [];
}

function isBusiness({ duration }: Side): boolean {
    return duration.kind === 'business';
}

function describe({ best, worst }: Extremes, zone: Zone): DurationComparison {
    return { ...comparison(lead(best), lead(worst)), best: inZone(best, zone), worst: inZone(worst, zone) };
}

/** From by how much A ends after B, at the least and at the most. */
function comparison(least: number, most: number): DurationComparison {
    const always = Math.sign(least) === Math.sign(most) ? relation(least) : 'mixed';
    return { always, everNotShorter: most >= 0, everLonger: most > 0 };
}

function relation(difference: number): DurationComparison['always'] {
    if (difference === 0) {
        return 'equal';
    }
    return difference < 0 ? 'shorter' : 'longer';
}

function inZone({ start, endA, endB }: Ends, zone: Zone): StartedAt {
    return { start: zone.isoOf(start), endA: zone.isoOf(endA), endB: zone.isoOf(endB) };
}

/** By how much A ends after B. */
function lead({ endA, endB }: Ends): number {
    return endA - endB;
}

function isOneCalendar({ calendarA, calendarB }: ComparisonContext): boolean {
    return calendarA?.key === calendarB?.key;
}
