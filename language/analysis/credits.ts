import type { Band, CreditSchedule } from '../model/sla.ts';
import { Decimal } from '../values/decimal.ts';
import {
    amountOf,
    type CreditAmount,
    type CreditTerms,
    capOf,
    isMore,
    noCredit,
    times,
    unknownCredit,
} from './credit-amount.ts';
import { compareFigures, type Figure, type Magnitude, magnitudeOf } from './magnitude.ts';
import { distanceFromTarget, type Judged, judge, type Measured, worstFigure } from './measured.ts';
import type { Ratio } from './ratio.ts';

/** A credit with its sum. */
export interface CreditFigure {
    /** The band that counts; undefined where none applies. */
    readonly band: Band | undefined;
    /** How often it counts: misses, breaches or steps. */
    readonly times: Decimal;
    readonly uncapped: CreditAmount;
    /** What the schedule's cap allows for the window; undefined without a cap that can be compared. */
    readonly cap: CreditAmount | undefined;
    readonly isCapped: boolean;
    readonly amount: CreditAmount;
}

/** The credit for what was measured (language.md §4): the worst band that applies counts alone, its bound excluded. */
export function creditFor(schedule: CreditSchedule, measured: Measured, terms: CreditTerms): CreditFigure {
    const judged = measured.figure && judge(measured.figure, terms);
    const applied = applying(schedule, judged, measured.misses, terms);
    const cap = capOf(schedule.cap, terms);
    if (applied === undefined) return nothing(cap, terms);
    const once = worth(applied.band, schedule, judged?.lostShare, terms);
    const uncapped = times(once, applied.times);
    const isCapped = cap !== undefined && isMore(uncapped, cap);
    return { ...applied, uncapped, cap, isCapped, amount: isCapped ? cap : uncapped };
}

/** The credit of the worst thing that can happen in one window, before caps. */
export interface WorstCredit {
    /** More misses, or more time past the bound, always earn more; `amount` is then that of one. */
    readonly isUnbounded: boolean;
    readonly band: Band | undefined;
    readonly amount: CreditAmount;
}

/** The most that one window can earn under a schedule without its cap. */
export function worstCredit(schedule: CreditSchedule, terms: CreditTerms): WorstCredit {
    const all = schedule.bands.map((band) => worstOf(band, schedule, terms));
    const endless = all.find((each) => each.isUnbounded);
    const [first, ...others] = all;
    if (first === undefined) return { isUnbounded: false, band: undefined, amount: noCredit(terms) };
    return endless ?? others.reduce((worst, next) => (isMore(next.amount, worst.amount) ? next : worst), first);
}

/** `below 99.9% credit 10%` */
export type BoundBand = Extract<Band, { readonly type: 'bound' }>;

/** The bands with a bound of one side, mildest first: the bounds of `below` fall, those of `above` rise. */
export function boundsOf(schedule: CreditSchedule, side: 'below' | 'above'): readonly BoundBand[] {
    const sign = side === 'below' ? -1 : 1;
    return schedule.bands
        .filter((band) => band.type === 'bound')
        .filter((band) => band.side === side)
        .sort((one, other) => sign * (compareFigures(one.bound, other.bound) ?? 0));
}

/** What the credit of one band is worth, once; a factor needs the part of the window that was lost. */
export function worth(band: Band, schedule: CreditSchedule, lost: Ratio | undefined, terms: CreditTerms): CreditAmount {
    return amountOf(band.credit, terms, { lost, cap: schedule.cap ?? terms.promise.sla.cap });
}

const WHOLE: Ratio = { of: Decimal.one, to: Decimal.one };

function nothing(cap: CreditAmount | undefined, terms: CreditTerms): CreditFigure {
    const none = noCredit(terms);
    return { band: undefined, times: Decimal.zero, uncapped: none, cap, isCapped: false, amount: none };
}

type CountedBand = Exclude<Band, BoundBand>;
type StepBand = Extract<Band, { readonly type: 'step' }>;

interface Applied {
    readonly band: Band;
    readonly times: Decimal;
}

function applying(
    schedule: CreditSchedule,
    judged: Judged | undefined,
    misses: Decimal | undefined,
    terms: CreditTerms,
): Applied | undefined {
    const bound = judged && worstBound(schedule, judged.figure);
    if (bound) return { band: bound, times: Decimal.one };
    const counted = schedule.bands.filter((band) => band.type !== 'bound');
    return counted
        .map((band) => ({ band, times: countOf(band, judged, misses, terms) }))
        .find((each) => each.times.gt(0));
}

function worstBound(schedule: CreditSchedule, figure: Figure): BoundBand | undefined {
    const below = boundsOf(schedule, 'below').filter((band) => compareFigures(figure, band.bound) === -1);
    const above = boundsOf(schedule, 'above').filter((band) => compareFigures(figure, band.bound) === 1);
    return below.at(-1) ?? above.at(-1);
}

/** One breach a window; as many misses as were counted, else the one that was measured. */
function countOf(
    band: CountedBand,
    judged: Judged | undefined,
    misses: Decimal | undefined,
    terms: CreditTerms,
): Decimal {
    const once = judged?.isBreach === true ? Decimal.one : Decimal.zero;
    if (band.type === 'each') return band.what === 'miss' ? (misses ?? once) : once;
    return judged?.isBreach === true ? stepsOf(band, judged, terms) : Decimal.zero;
}

/** Steps begun, or steps that are full. */
function stepsOf({ step, started }: StepBand, judged: Judged, terms: CreditTerms): Decimal {
    const past = pastTarget(step, judged, terms);
    const size = magnitudeOf(step);
    if (past?.dimension !== size.dimension || !size.amount.gt(0)) return Decimal.zero;
    const steps = past.amount.dividedBy(size.amount);
    return started ? steps.ceil() : steps.floor();
}

/** From the target in the metric's own dimension; on a time share a duration counts all downtime of the window. */
function pastTarget(step: Figure, { figure, lost }: Judged, { promise }: CreditTerms): Magnitude | undefined {
    if (step.type === 'duration' && lost !== undefined) return magnitudeOf({ type: 'duration', duration: lost });
    return distanceFromTarget(figure, promise);
}

function worstOf(band: Band, schedule: CreditSchedule, terms: CreditTerms): WorstCredit {
    const isTimeShare = terms.promise.type === 'time share';
    const amount = worth(band, schedule, isTimeShare ? WHOLE : undefined, terms);
    if (band.type === 'bound') return { band, amount, isUnbounded: band.credit.type === 'factor' && !isTimeShare };
    if (band.type === 'each') return { band, amount, isUnbounded: band.what === 'miss' };
    const figure = worstFigure(terms.promise);
    if (figure === undefined) return { band, amount: unknownCredit, isUnbounded: true };
    return { band, amount: times(amount, stepsOf(band, judge(figure, terms), terms)), isUnbounded: false };
}
