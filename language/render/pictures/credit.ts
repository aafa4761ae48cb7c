import { type CreditAmount, type CreditTerms, capOf, isMore, noCredit, times } from '../../analysis/credit-amount.ts';
import { boundsOf, worth } from '../../analysis/credits.ts';
import type { Facts } from '../../analysis/facts.ts';
import { magnitudeOf } from '../../analysis/magnitude.ts';
import { judge } from '../../analysis/measured.ts';
import type { AnyPromise } from '../../analysis/objective.ts';
import { type Band, type CreditSchedule, promisesOf } from '../../model/sla.ts';
import type { Span } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';
import { Decimal } from '../../values/decimal.ts';
import { Duration } from '../../values/duration.ts';
import { Percent } from '../../values/percent.ts';

/** What each result earns, from the best to the worst. */
export interface CreditCurve {
    readonly promise: AnyPromise;
    /** What the results are: values of the metric, numbers of misses, downtime, or what lies past the target. */
    readonly of: 'value' | 'misses' | 'downtime' | 'past';
    /** Whether a step counts as soon as it has begun, so that its border itself earns nothing yet. */
    readonly isBegun: boolean;
    /** The first earns nothing. */
    readonly steps: readonly CreditStep[];
    readonly cap: CreditAmount | undefined;
    /** Whether amounts are shown as parts of a fee or, where that is not known, in money. */
    readonly unit: 'percent' | 'money';
}

export interface CreditStep {
    readonly source: Span;
    /** The value past which it begins, or how many misses; undefined for what earns nothing. */
    readonly from: Value | number | undefined;
    /** At its beginning and at its end; equal but for credits that grow with the time lost. */
    readonly credit: readonly [CreditAmount, CreditAmount];
    readonly isCapped: boolean;
}

/** The curve of a schedule's first promise; undefined where it would have one step alone, or nothing is known of it. */
export function creditCurve(schedule: CreditSchedule, facts: Facts): CreditCurve | undefined {
    const promise = schedule.objectives.flatMap(({ target }) => promisesOf(target))[0];
    if (promise === undefined) return undefined;
    const terms = facts.creditTerms(schedule, promise);
    const cap = capOf(schedule.cap, terms);
    const counted = countedSteps(schedule, terms, cap);
    const bounds = counted === undefined ? boundSteps(schedule, terms, cap) : undefined;
    const steps = counted?.steps ?? bounds ?? [];
    const amounts = [...steps.flatMap(({ credit }) => credit), ...(cap ? [cap] : [])];
    const unit = unitOf(
        amounts,
        schedule.bands[0]?.credit.type === 'money' ? ['money', 'percent'] : ['percent', 'money'],
    );
    if (steps.length < 2 || unit === undefined) return undefined;
    const nothing: CreditStep = {
        source: schedule.keyword,
        from: undefined,
        credit: [noCredit(terms), noCredit(terms)],
        isCapped: false,
    };
    const isBegun = schedule.bands[0]?.type === 'step' && schedule.bands[0].started;
    return { promise, of: counted?.of ?? 'value', isBegun, steps: [nothing, ...steps], cap, unit };
}

/** The number of an amount in a unit, for drawing. */
export function creditSize({ percent, money }: CreditAmount, unit: CreditCurve['unit']): number {
    return (unit === 'percent' ? percent?.value : money?.amount)?.toNumber() ?? 0;
}

/** The first in which all amounts are known: what is written in money is shown in money if it can be. */
function unitOf(
    amounts: readonly CreditAmount[],
    units: readonly CreditCurve['unit'][],
): CreditCurve['unit'] | undefined {
    return units.find((unit) => amounts.every((amount) => amount[unit] !== undefined));
}

/** Each bound begins a step, which ends at the next bound, or where nothing is left of a share. */
function boundSteps(
    schedule: CreditSchedule,
    terms: CreditTerms,
    cap: CreditAmount | undefined,
): readonly CreditStep[] {
    const side = terms.promise.bound === 'at most' ? 'above' : 'below';
    const bands = boundsOf(schedule, side);
    return bands.map((band, index) => {
        const end = bands[index + 1]?.bound ?? worstOf(band.bound, side);
        const [first, last] = [band.bound, end].map((value) => {
            return worth(band, schedule, judge(value, terms).lostShare, terms);
        });
        return stepOf(band, band.bound, [first ?? noCredit(terms), last ?? noCredit(terms)], cap);
    });
}

function worstOf(bound: Value, side: 'above' | 'below'): Value {
    return bound.type === 'percent' ? { ...bound, percent: side === 'below' ? Percent.zero : Percent.whole } : bound;
}

interface Counted {
    readonly of: Exclude<CreditCurve['of'], 'value'>;
    readonly steps: readonly CreditStep[];
}

/** As many as it takes to reach the cap; without one, or where it takes many, there is nothing to see. */
function countedSteps(
    schedule: CreditSchedule,
    terms: CreditTerms,
    cap: CreditAmount | undefined,
): Counted | undefined {
    const [band, ...others] = schedule.bands;
    if (band === undefined || others.length > 0 || cap === undefined) return undefined;
    if (band.type === 'bound' || (band.type === 'each' && band.what === 'breach')) return undefined;
    if (band.type === 'step' && !magnitudeOf(band.step).amount.gt(0)) return undefined;
    const once = worth(band, schedule, undefined, terms);
    const kept = band.type === 'step' ? downtimeAtTarget(band.step, terms) : undefined;
    const of = band.type === 'each' ? 'misses' : kept === undefined ? 'past' : 'downtime';
    const steps: CreditStep[] = [];
    let count = firstCount(band, kept);
    for (; steps.length < MOST_STEPS; count = count.plus(1)) {
        const amount = times(once, count);
        const step = stepOf(band, fromOf(band, count, kept), [amount, amount], cap);
        steps.push(step);
        if (step.isCapped || !isMore(cap, amount)) return { of, steps };
    }
    return undefined;
}

const MOST_STEPS = 24;

/** On a time share a step in time counts all downtime, yet none is due before the target is missed. */
function downtimeAtTarget(step: Value, terms: CreditTerms): Duration | undefined {
    const { type, target } = terms.promise;
    if (type !== 'time share' || step.type !== 'duration' || target === undefined) return undefined;
    const amount = judge(target, terms).lost?.in(step.duration.unit);
    return amount && Duration.of(amount, step.duration.unit);
}

/** The steps that count at once when the target is missed: those that have begun by then, or are full. */
function firstCount(band: CountedBand, kept: Duration | undefined): Decimal {
    if (kept === undefined || band.type !== 'step' || band.step.type !== 'duration') return Decimal.one;
    const { amount } = band.step.duration;
    const full = kept.amount.dividedBy(amount).floor();
    return band.started ? full.plus(1) : Decimal.max(full, 1);
}

/** The nth step counts when it is full, or as soon as it has begun; none before the target is missed. */
function fromOf(band: CountedBand, count: Decimal, kept: Duration | undefined): Value | number {
    if (band.type === 'each') return count.toNumber();
    const begun = band.started ? count.minus(1) : count;
    const { step } = band;
    switch (step.type) {
        case 'percent':
            return { ...step, percent: step.percent.times(begun) };
        case 'duration': {
            const from = step.duration.times(begun);
            return { ...step, duration: kept?.amount.gt(from.amount) ? kept : from };
        }
        default:
            return { ...step, amount: step.amount.times(begun) };
    }
}

type CountedBand = Exclude<Band, { readonly type: 'bound' }>;

function stepOf(
    band: Band,
    from: Value | number,
    uncapped: readonly [CreditAmount, CreditAmount],
    cap: CreditAmount | undefined,
): CreditStep {
    const capped = (amount: CreditAmount) => (cap !== undefined && isMore(amount, cap) ? cap : amount);
    const [first, last] = uncapped;
    return {
        source: band.span,
        from,
        credit: [capped(first), capped(last)],
        isCapped: cap !== undefined && isMore(last, cap),
    };
}
