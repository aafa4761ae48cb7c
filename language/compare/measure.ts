import { Temporal } from 'temporal-polyfill';
import { compareFigures } from '../analysis/magnitude.ts';
import type { Value } from '../model/value.ts';
import type { BusinessCalendar } from '../values/calendar.ts';
import { compareDurations } from '../values/compare-durations.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import { clipSpans, mergeSpans, type Span, spanTotal } from '../values/spans.ts';
import { lengths, sameWindow, type Window } from '../values/window.ts';

/** Something that can be set against another of its type: is it less, as much, more, or can that not be said? */
export type Measure =
    | { readonly type: 'number'; readonly amount: Decimal }
    | { readonly type: 'value'; readonly value: Value; readonly clock: Clocking }
    | { readonly type: 'duration'; readonly duration: Duration; readonly clock: Clocking }
    | { readonly type: 'date'; readonly date: Temporal.PlainDate }
    | { readonly type: 'window'; readonly window: Window }
    /** By identity; the text is what people read. */
    | { readonly type: 'set'; readonly items: ReadonlyMap<string, string> }
    /** Open minutes of a week. */
    | { readonly type: 'week'; readonly id: string; readonly spans: readonly Span[] }
    | { readonly type: 'same'; readonly id: string }
    | { readonly type: 'prose'; readonly text: string; readonly identity: string };

/** What a duration runs by. */
export interface Clocking {
    /** Of business time. */
    readonly calendar: BusinessCalendar | undefined;
    /** The first day of the year of starts. */
    readonly from: Temporal.PlainDate | undefined;
}

/** The year of starts where neither contract says when it begins: one without a leap day. */
const ANY_YEAR = Temporal.PlainDate.from('2026-01-01');

/** The order of two measures; undefined where neither is more: other things, or sets that differ both ways. */
export function compareMeasures(one: Measure, other: Measure): -1 | 0 | 1 | undefined {
    switch (one.type) {
        case 'number':
            return other.type === 'number' ? one.amount.compare(other.amount) : undefined;
        case 'value':
            return other.type === 'value' ? compareValues(one, other) : undefined;
        case 'duration':
            return other.type === 'duration' ? compareClocked(one, other) : undefined;
        case 'date':
            return other.type === 'date' ? compareDates(one.date, other.date) : undefined;
        case 'window':
            return other.type === 'window' ? compareWindows(one.window, other.window) : undefined;
        case 'set':
            return other.type === 'set' ? compareSets(one.items, other.items) : undefined;
        case 'week':
            return other.type === 'week' ? compareWeeks(one, other) : undefined;
        case 'same':
            return other.type === 'same' && one.id === other.id ? 0 : undefined;
        case 'prose':
            return other.type === 'prose' && one.identity === other.identity ? 0 : undefined;
    }
}

type OfValue = Extract<Measure, { readonly type: 'value' }>;
type OfDuration = Pick<Extract<Measure, { readonly type: 'duration' }>, 'duration' | 'clock'>;

function compareValues(one: OfValue, other: OfValue): -1 | 0 | 1 | undefined {
    if (one.value.type !== 'duration' || other.value.type !== 'duration') return compareFigures(one.value, other.value);
    return compareClocked(
        { duration: one.value.duration, clock: one.clock },
        { duration: other.value.duration, clock: other.clock },
    );
}

/** The year begins with the earlier of the two contracts, so that it does not matter which is asked first. */
function compareClocked(one: OfDuration, other: OfDuration): -1 | 0 | 1 | undefined {
    if (one.duration.unit === other.duration.unit) return one.duration.compareSameKind(other.duration);
    const [from = ANY_YEAR] = [one.clock.from, other.clock.from]
        .filter((date) => date !== undefined)
        .sort(Temporal.PlainDate.compare);
    const mine = { duration: one.duration, calendar: one.clock.calendar };
    const theirs = { duration: other.duration, calendar: other.clock.calendar };
    const [forth, back] = [overYear(mine, theirs, from), overYear(theirs, mine, from)];
    if (forth === undefined || back === undefined || (forth.everLonger && back.everLonger)) return undefined;
    if (!forth.everLonger && !back.everLonger) return 0;
    return forth.everLonger ? 1 : -1;
}

/** From the starts of a year; more is what ends later from some and earlier from none. */
function overYear(one: Timed, other: Timed, from: Temporal.PlainDate) {
    return compareDurations(one.duration, other.duration, {
        calendarA: one.calendar,
        calendarB: other.calendar,
        from,
    });
}

interface Timed {
    readonly duration: Duration;
    readonly calendar: BusinessCalendar | undefined;
}

function compareDates(one: Temporal.PlainDate, other: Temporal.PlainDate): -1 | 0 | 1 {
    const order = Temporal.PlainDate.compare(one, other);
    if (order === 0) return 0;
    return order < 0 ? -1 : 1;
}

function compareWindows(one: Window, other: Window): -1 | 0 | 1 | undefined {
    if (sameWindow(one, other)) return 0;
    const [mine, theirs] = [lengths(one)?.nominal, lengths(other)?.nominal];
    return (mine && theirs && mine.compareSameKind(theirs)) || undefined;
}

function compareSets(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): -1 | 0 | 1 | undefined {
    const holdsAll = (outer: ReadonlyMap<string, string>, inner: ReadonlyMap<string, string>) =>
        [...inner.keys()].every((id) => outer.has(id));
    return byInclusion(holdsAll(one, other), holdsAll(other, one));
}

type Week = Extract<Measure, { readonly type: 'week' }>;

/** Two names of calendars that are open at the same times are still two. */
function compareWeeks(one: Week, other: Week): -1 | 0 | 1 | undefined {
    const both = spanTotal(one.spans.flatMap((span) => clipSpans(other.spans, span)));
    const order = byInclusion(both === spanTotal(other.spans), both === spanTotal(one.spans));
    return order === 0 && one.id !== other.id ? undefined : order;
}

function byInclusion(holdsOther: boolean, isHeld: boolean): -1 | 0 | 1 | undefined {
    if (holdsOther && isHeld) return 0;
    if (holdsOther) return 1;
    return isHeld ? -1 : undefined;
}

/** The spans of a week as one list without overlaps. */
export function week(id: string, spans: readonly Span[]): Measure {
    return { type: 'week', id, spans: mergeSpans(spans) };
}
