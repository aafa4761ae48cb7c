import { millisecondsPerDay as DAY } from './duration.ts';
import { clipSpans, mergeSpans, type Span } from './spans.ts';
import type { Zone } from './zone.ts';

/** Days reckoned at once, and kept. */
const DAYS_A_BLOCK = 64;
/** 100 years: what has not come by then never comes. */
const MOST_BLOCKS = Math.ceil(36_525 / DAYS_A_BLOCK);
/** 10 years: what has not opened in them never opens. */
const MOST_CLOSED_BLOCKS = Math.ceil(3_653 / DAYS_A_BLOCK);

/** 64 days of open time. */
interface Block {
    /** From the first local midnight to the last. */
    readonly start: number;
    readonly end: number;
    /** Open time in order, without overlaps, cut at the block's ends. */
    readonly spans: readonly Span[];
    /** Open milliseconds of the block before each span. */
    readonly before: readonly number[];
    readonly total: number;
    readonly businessDays: readonly BusinessDay[];
}

interface BusinessDay {
    readonly day: number;
    readonly closes: number;
}

/**
 * The open time of a calendar, ready to be counted: blocks of days, each reckoned once when it is first
 * asked for, with running totals that are searched by halves.
 */
export class OpenTime {
    private readonly zone: Zone;
    private readonly reckon: (day: number) => readonly Span[];
    private readonly days = new Map<number, readonly Span[]>();
    private readonly blocks = new Map<number, Block>();

    /** Takes the zone and how to find the openings that begin on a local day. */
    constructor(zone: Zone, openingsOfDay: (day: number) => readonly Span[]) {
        this.zone = zone;
        this.reckon = openingsOfDay;
    }

    /** The openings that begin on a local day since 1970-01-01. */
    openingsOn(day: number): readonly Span[] {
        const seen = this.days.get(day);
        if (seen !== undefined) {
            return seen;
        }
        const openings = this.reckon(day);
        this.days.set(day, openings);
        return openings;
    }

    isOpen(instant: number): boolean {
        const { spans } = this.block(this.blockAt(instant));
        const span = spans[lastUpTo(spans.length, (index) => (spans[index]?.start ?? 0) <= instant)];
        return span !== undefined && instant < span.end;
    }

    /** Open milliseconds from one instant to a later one, of which the first 100 years are counted. */
    between(from: number, to: number): number {
        const first = this.blockAt(from);
        const last = Math.min(this.blockAt(to), first + MOST_BLOCKS);
        let total = openBefore(this.block(last), to) - openBefore(this.block(first), from);
        for (let index = first; index < last; index += 1) {
            total += this.block(index).total;
        }
        return total;
    }

    /** The first instant by which so much open time has passed; undefined if that never comes. */
    after(instant: number, milliseconds: number): number | undefined {
        if (milliseconds === 0) {
            return instant;
        }
        const first = this.blockAt(instant);
        let need = milliseconds + openBefore(this.block(first), instant);
        return this.search(first, (block) => {
            if (need <= block.total) {
                return instantWhenOpenFor(block, need);
            }
            need -= block.total;
            return undefined;
        });
    }

    /** An instant from which so much open time passes until another; undefined if it took over 100 years. */
    before(instant: number, milliseconds: number): number | undefined {
        const last = this.blockAt(instant);
        let excess = openBefore(this.block(last), instant) - milliseconds;
        for (let index = last; index > last - MOST_BLOCKS; index -= 1) {
            if (excess >= 0) {
                return instantWhenOpenFor(this.block(index), excess) ?? this.block(index).start;
            }
            excess += this.block(index - 1).total;
        }
        return undefined;
    }

    /** When the nth day after a local day that opens at all closes; undefined if that never comes. */
    closeOfNthDay(day: number, count: number): number | undefined {
        const first = Math.floor(day / DAYS_A_BLOCK);
        let need = count + upTo(this.block(first).businessDays, day);
        return this.search(first, ({ businessDays }) => {
            const closes = businessDays[need - 1]?.closes;
            need -= businessDays.length;
            return closes;
        });
    }

    /** The open time within a stretch of instants. */
    spansIn(within: Span): readonly Span[] {
        const spans: Span[] = [];
        const last = this.blockAt(within.end);
        for (let index = this.blockAt(within.start); index <= last; index += 1) {
            spans.push(...clipSpans(this.block(index).spans, within));
        }
        return mergeSpans(spans);
    }

    /** The first answer that a block gives, from one block on; undefined if there is none in 100 years. */
    private search(first: number, answer: (block: Block) => number | undefined): number | undefined {
        let closed = 0;
        for (let index = first; index < first + MOST_BLOCKS && closed < MOST_CLOSED_BLOCKS; index += 1) {
            const block = this.block(index);
            const found = answer(block);
            if (found !== undefined) {
                return found;
            }
            closed = block.total > 0 ? 0 : closed + 1;
        }
        return undefined;
    }

    /** Where clocks go back across midnight, the last minutes of a day come after its end. */
    private blockAt(instant: number): number {
        const index = Math.floor(this.zone.dayAt(instant) / DAYS_A_BLOCK);
        return instant < this.block(index).end ? index : index + 1;
    }

    private block(index: number): Block {
        const seen = this.blocks.get(index);
        if (seen !== undefined) {
            return seen;
        }
        const block = this.newBlock(index * DAYS_A_BLOCK);
        this.blocks.set(index, block);
        return block;
    }

    private newBlock(firstDay: number): Block {
        const days = Array.from({ length: DAYS_A_BLOCK }, (_, index) => firstDay + index);
        const [start, end] = [firstDay, firstDay + DAYS_A_BLOCK].map((day) => this.zone.instantAt(day * DAY));
        const whole = { start: start ?? 0, end: end ?? 0 };
        const openings = [firstDay - 1, ...days].flatMap((day) => this.openingsOn(day));
        const spans = clipSpans(mergeSpans(openings), whole);
        const before = runningTotals(spans);
        const businessDays = days.flatMap((day) =>
            this.openingsOn(day)
                .slice(-1)
                .map(({ end: closes }) => ({ day, closes })),
        );
        return { ...whole, spans, before, total: before.at(-1) ?? 0, businessDays };
    }
}

/** Totals before each span, and of all of them at the end. */
function runningTotals(spans: readonly Span[]): readonly number[] {
    const totals = [0];
    for (const { start, end } of spans) {
        totals.push((totals.at(-1) ?? 0) + end - start);
    }
    return totals;
}

function openBefore({ spans, before }: Block, instant: number): number {
    const index = lastUpTo(spans.length, (each) => (spans[each]?.start ?? 0) < instant);
    const span = spans[index];
    return span === undefined ? 0 : (before[index] ?? 0) + Math.min(instant, span.end) - span.start;
}

function instantWhenOpenFor({ spans, before }: Block, need: number): number | undefined {
    const index = lastUpTo(spans.length, (each) => (before[each] ?? 0) < need);
    const span = spans[index];
    return span && span.start + need - (before[index] ?? 0);
}

function upTo(days: readonly BusinessDay[], day: number): number {
    return lastUpTo(days.length, (index) => (days[index]?.day ?? 0) <= day) + 1;
}

/** The last index of a sorted list for which a condition still holds; -1 if it holds for none. */
function lastUpTo(length: number, holds: (index: number) => boolean): number {
    let [low, high] = [-1, length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (holds(middle)) {
            low = middle;
        } else {
            high = middle;
        }
    }
    return low;
}
