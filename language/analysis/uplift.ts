import { Temporal } from 'temporal-polyfill';
import type { Fee, Indexation } from '../model/service.ts';
import { addDuration } from '../values/date.ts';
import { Decimal } from '../values/decimal.ts';
import type { Percent } from '../values/percent.ts';
import type { TermPeriod } from './term.ts';

/** One date on which a fee may rise, and what it is then at the most. */
export interface UpliftStep {
    readonly from: Temporal.PlainDate;
    /** The fee then, as a multiple of the fee at the start: (1 + at most)ⁿ. */
    readonly factor: Decimal;
}

/** How far a fee can rise over a term. */
export interface Uplift {
    readonly indexation: Indexation;
    readonly atMost: Percent;
    readonly steps: readonly UpliftStep[];
    /** The factor at the end of the term. */
    readonly final: Decimal;
}

/** Enough for a century of months. */
const MOST_STEPS = 1_200;

/**
 * The largest rise of an indexed fee: `at most` on each anniversary of `every` that lies within the term,
 * compounded. Undefined for a fee that is not indexed, has no `at most`, or does not say how often.
 */
export function upliftOver(fee: Fee, { start, end }: Pick<TermPeriod, 'start' | 'end'>): Uplift | undefined {
    const { indexed } = fee;
    const atMost = indexed?.atMost?.value;
    const every = indexed?.every?.value;
    if (indexed === undefined || atMost === undefined || every === undefined) return undefined;
    const steps: UpliftStep[] = [];
    let factor = Decimal.one;
    for (let index = 1; index <= MOST_STEPS && every.amount.gt(0); index += 1) {
        const from = addDuration(start, every.times(index));
        if (from === undefined || Temporal.PlainDate.compare(from, end) > 0) break;
        factor = factor.times(atMost.fraction.plus(1));
        steps.push({ from, factor });
    }
    return { indexation: indexed, atMost, steps, final: factor };
}
