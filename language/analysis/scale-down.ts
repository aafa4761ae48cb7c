import type { ScaleStep, Scaling } from '../model/scaling.ts';
import type { Decimal } from '../values/decimal.ts';
import { Percent } from '../values/percent.ts';
import { type Window, windowLength, windowText } from '../values/window.ts';
import { memoised } from './memo.ts';
import type { TermPeriod } from './term.ts';
import { windowsBetween } from './windows.ts';

/** How far a number can fall within a term when every period's step is taken. */
export interface ScaleDown {
    readonly atMost: NonNullable<ScaleStep['atMost']>;
    /** The periods that touch the term. */
    readonly steps: number;
    /** The number at the end: baseline × (1 − step)ⁿ, which is not rounded up to whole units. */
    readonly lowest: Decimal;
    /** The smallest whole percent with which the floor can be reached. */
    readonly needed: Percent;
}

/** Where the floor of a scaling cannot be reached within a term; undefined where it can, or no step is stated. */
export function unreachableFloor({ baseline, range, decrease }: Scaling, term: TermPeriod): ScaleDown | undefined {
    const atMost = decrease?.atMost;
    if (baseline === undefined || range === undefined || atMost === undefined) return undefined;
    const [start, floor] = [baseline.value, range.from.value];
    const steps = stepsIn(atMost.window.value, term);
    if (steps === 0) return undefined;
    const lowest = after(steps, start, atMost.percent.value, floor);
    if (lowest.lte(floor)) return undefined;
    return { atMost, steps, lowest, needed: enough(steps, start, floor) };
}

/** The larger the step the lower the number at the end, so that the least that is enough is found by halving. */
function enough(steps: number, start: Decimal, floor: Decimal): Percent {
    let [tooSmall, large] = [0, 100];
    while (large - tooSmall > 1) {
        const middle = Math.floor((tooSmall + large) / 2);
        if (after(steps, start, Percent.of(middle), floor).lte(floor)) large = middle;
        else tooSmall = middle;
    }
    return Percent.of(large);
}

/** Many scalings of one term step by the same window. */
function stepsIn(window: Window, term: TermPeriod): number {
    const known = counted(term);
    const key = windowText(window);
    const steps = known.get(key) ?? periodsIn(window, term);
    known.set(key, steps);
    return steps;
}

/** A rolling window lets as many steps through as blocks of its length. */
function periodsIn(window: Window, { start, end }: TermPeriod): number {
    const periods = window.kind === 'rolling' ? { kind: 'blocks' as const, length: windowLength(window) } : window;
    return windowsBetween(periods, start, end.add({ days: 1 })).length;
}

const counted = memoised((_term: TermPeriod) => new Map<string, number>());

/** Six decimals are more than any number of units needs. */
function after(steps: number, start: Decimal, percent: Percent, floor: Decimal): Decimal {
    const left = percent.complement().fraction;
    let number = start;
    for (let step = 0; step < steps && number.gt(floor); step += 1) number = number.times(left).round(6);
    return number;
}
