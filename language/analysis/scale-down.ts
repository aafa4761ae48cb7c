import type { ScaleStep, Scaling } from '../model/scaling.ts';
import type { Decimal } from '../values/decimal.ts';
import { Percent } from '../values/percent.ts';
import { type Window, windowLength } from '../values/window.ts';
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
    const steps = periodsIn(atMost.window.value, term);
    if (steps === 0) return undefined;
    const lowest = after(steps, start, atMost.percent.value, floor);
    if (lowest.lte(floor)) return undefined;
    const needed = wholePercents.find((percent) => after(steps, start, percent, floor).lte(floor)) ?? Percent.whole;
    return { atMost, steps, lowest, needed };
}

const wholePercents = Array.from({ length: 100 }, (_, index) => Percent.of(index + 1));

/** A rolling window lets as many steps through as blocks of its length. */
function periodsIn(window: Window, { start, end }: TermPeriod): number {
    const periods = window.kind === 'rolling' ? { kind: 'blocks' as const, length: windowLength(window) } : window;
    return windowsBetween(periods, start, end.add({ days: 1 })).length;
}

/** Six decimals are more than any number of units needs. */
function after(steps: number, start: Decimal, percent: Percent, floor: Decimal): Decimal {
    const left = percent.complement().fraction;
    let number = start;
    for (let step = 0; step < steps && number.gt(floor); step += 1) number = number.times(left).round(6);
    return number;
}
