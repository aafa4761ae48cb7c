import type { Unit } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Cap, Credit } from '../model/sla.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Duration } from '../values/duration.ts';
import { Money } from '../values/money.ts';
import { Percent } from '../values/percent.ts';
import { lengths, windowLength } from '../values/window.ts';
import type { PromiseFacts } from './objective.ts';
import { type Ratio, ratioOf, scaled, timesRatio } from './ratio.ts';

/** What a credit is reckoned by. */
export interface CreditTerms {
    readonly promise: PromiseFacts;
    /** The fee for the window; without it credits are known in percent of it alone. */
    readonly fee?: Money | undefined;
    /** The length of this very window; by default 30, 90 or 365 days. */
    readonly length?: Duration | undefined;
}

/** A part of the fee for the window, the same in money, or both; not rounded. */
export interface CreditAmount {
    readonly percent: Percent | undefined;
    readonly money: Money | undefined;
}

/** No credit at all. */
export function noCredit({ fee }: CreditTerms): CreditAmount {
    return { percent: Percent.zero, money: fee && Money.zero(fee.currency) };
}

/** A credit that what is known does not tell. */
export const unknownCredit: CreditAmount = { percent: undefined, money: undefined };

/** What a credit needs to be known besides its terms. */
export interface CreditOccasion {
    /** The part of the window that was lost, for a factor. */
    readonly lost?: Ratio | undefined;
    /** The cap that `% of cap` speaks of. */
    readonly cap?: Cap | undefined;
}

/**
 * What one credit is worth, once. A factor is of the fee for the time lost; a duration of service is that part
 * of the fee for the window (3 days of a 30-day month are a tenth, a month of a year is a twelfth).
 */
export function amountOf(credit: Credit, terms: CreditTerms, { lost, cap }: CreditOccasion = {}): CreditAmount {
    switch (credit.type) {
        case 'percent':
            return partOfFee(ratioOfPercent(credit.percent), terms);
        case 'money':
            return inMoney(credit, terms);
        case 'duration':
            return partOfFee(durationShare(credit.duration, terms), terms);
        case 'factor':
            return partOfFee(lost && timesRatio(lost, credit.factor), terms);
        case 'percent of cap':
            return times(capOf(cap, terms) ?? unknownCredit, credit.percent.fraction);
    }
}

/**
 * What a cap allows for one window of the promise: a percent is of the fee for the cap's own window, so 10%
 * yearly are 120% of a month's fee. Of an sla's cap the fee in the terms is the sum of the fees credited in it.
 */
export function capOf(cap: Cap | undefined, terms: CreditTerms): CreditAmount | undefined {
    if (cap === undefined || cap.amount.type === 'factor' || cap.amount.type === 'percent of cap') return undefined;
    if (cap.amount.type !== 'percent') return amountOf(cap.amount, terms);
    const own = windowLength(terms.promise.window.window);
    const ratio = ratioOf(cap.window ? windowLength(cap.window.value) : own, own);
    return partOfFee(ratio && timesRatio(ratio, cap.amount.percent.fraction), terms);
}

/** Whether one amount is more than another, in percent or else in money; false where they cannot be compared. */
export function isMore(one: CreditAmount, other: CreditAmount): boolean {
    if (one.percent && other.percent) return one.percent.compare(other.percent) > 0;
    if (one.money && other.money?.isComparableTo(one.money)) return one.money.compare(other.money) > 0;
    return false;
}

/** An amount that many times. */
export function times({ percent, money }: CreditAmount, factor: Decimal): CreditAmount {
    return { percent: percent?.times(factor), money: money?.times(factor) };
}

/** The length of the window: the one given, else the one that rules reckon with. */
export function lengthOf({ promise, length }: CreditTerms): Duration {
    const { window } = promise.window;
    return length ?? lengths(window)?.nominal ?? windowLength(window);
}

function durationShare(duration: Duration, terms: CreditTerms): Ratio | undefined {
    const byMonths = duration.months() !== undefined;
    return ratioOf(duration, byMonths ? windowLength(terms.promise.window.window) : lengthOf(terms));
}

/** Both are divided once: a third of 300 is 100, not 33.3…% of it. */
function partOfFee(part: Ratio | undefined, { fee }: CreditTerms): CreditAmount {
    if (part === undefined) return unknownCredit;
    const percent = Percent.of(scaled(Percent.whole.value, part));
    return { percent, money: fee && Money.of(scaled(fee.amount, part), fee.currency) };
}

function ratioOfPercent({ value }: Percent): Ratio {
    return { of: value, to: Percent.whole.value };
}

function inMoney({ amount, currency }: { amount: Decimal; currency: Ref<Unit> }, { fee }: CreditTerms): CreditAmount {
    const money = Money.of(amount, currency.target?.name.value ?? currency.text);
    if (!fee?.isComparableTo(money) || fee.isZero()) return { money, percent: undefined };
    return { money, percent: Percent.of(scaled(Percent.whole.value, { of: amount, to: fee.amount })) };
}
