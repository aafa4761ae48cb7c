import { Temporal } from 'temporal-polyfill';
import { millisecondsPerDay as DAY } from './duration.ts';

/** How the offset of a zone runs within one stretch of time: parallel lists, ascending. */
interface Offsets {
    readonly from: readonly number[];
    readonly offset: readonly number[];
}

/** About 398 days: few enough stretches for a term, few enough changes in each. */
const STRETCH = 2 ** 35;
/** The last instant that has a date; the first is as long before 1970. */
export const lastInstant = 8.64e15;

const known = new Map<string, Zone>();

/**
 * The rules of one IANA time zone, daylight saving included. Instants are whole milliseconds since
 * 1970-01-01T00:00Z; wall times are what a local clock shows, as if it were UTC.
 */
export class Zone {
    readonly name: string;
    private readonly stretches = new Map<number, Offsets>();

    private constructor(name: string) {
        this.name = name;
    }

    static readonly utc = new Zone('UTC');

    /** The zone of an IANA name, in any case; undefined for every other text, offsets such as `+01:00` too. */
    static named(name: string): Zone | undefined {
        const seen = known.get(name);
        if (seen !== undefined || !isKnownToPlatform(name)) {
            return seen;
        }
        const zone = new Zone(name);
        known.set(name, zone);
        return zone;
    }

    /** Local time minus UTC at an instant, in milliseconds: -18_000_000 in New York in winter. */
    offsetAt(instant: number): number {
        const { from, offset } = this.stretchOf(withinDates(instant));
        let index = from.length - 1;
        while (index > 0 && (from[index] ?? 0) > instant) {
            index -= 1;
        }
        return offset[index] ?? 0;
    }

    /** What a local clock shows at an instant. */
    wallAt(instant: number): number {
        return instant + this.offsetAt(instant);
    }

    /** The local date of an instant, as days since 1970-01-01. */
    dayAt(instant: number): number {
        return Math.floor(this.wallAt(instant) / DAY);
    }

    /**
     * The instant at which a local clock shows a wall time: the first of two where clocks go back, and the
     * moment of the change where they skip it.
     */
    instantAt(wall: number): number {
        const before = this.offsetAt(wall - DAY);
        const after = this.offsetAt(wall + DAY);
        const fits = [before, after].find((offset) => this.offsetAt(wall - offset) === offset);
        return fits === undefined ? this.firstInstantPast(wall, wall - before) : wall - fits;
    }

    /** ISO 8601 with the local offset: `2026-03-08T09:00:00-04:00`. */
    isoOf(instant: number): string {
        const local = Temporal.Instant.fromEpochMilliseconds(withinDates(instant)).toZonedDateTimeISO(this.name);
        return local.toString({ timeZoneName: 'never' });
    }

    /** In a gap the wall time jumps from below to above at a change of the offset, which is looked for. */
    private firstInstantPast(wall: number, latest: number): number {
        let [low, high] = [latest - DAY, latest];
        while (high - low > 1) {
            const middle = Math.floor((low + high) / 2);
            [low, high] = this.wallAt(middle) < wall ? [middle, high] : [low, middle];
        }
        return high;
    }

    private stretchOf(instant: number): Offsets {
        const index = Math.floor(instant / STRETCH);
        const seen = this.stretches.get(index);
        if (seen !== undefined) {
            return seen;
        }
        const offsets = offsetsFrom(this.name, withinDates(index * STRETCH), (index + 1) * STRETCH);
        this.stretches.set(index, offsets);
        return offsets;
    }
}

/** The instant, or the nearest one that has a date. */
export function withinDates(instant: number): number {
    return Math.max(-lastInstant, Math.min(lastInstant, instant));
}

/** Whether a text names an IANA time zone; total, and without opinion on case. */
export function isZone(name: string): boolean {
    return Zone.named(name) !== undefined;
}

/** The names of all zones that the platform lists, for completion. */
export function zoneNames(): readonly string[] {
    return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')];
}

function offsetsFrom(zone: string, start: number, end: number): Offsets {
    let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(zone);
    const changes: Temporal.ZonedDateTime[] = [];
    while (at !== null && at.epochMilliseconds < end) {
        changes.push(at);
        at = at.getTimeZoneTransition('next');
    }
    return {
        from: changes.map((change) => change.epochMilliseconds),
        offset: changes.map((change) => change.offsetNanoseconds / 1_000_000),
    };
}

/** Unknown names make the platform throw; offsets, which it takes too, hold no letter. */
function isKnownToPlatform(name: string): boolean {
    if (!/[a-z]/i.test(name)) {
        return false;
    }
    try {
        new Intl.DateTimeFormat('en', { timeZone: name });
        return true;
    } catch {
        return false;
    }
}
