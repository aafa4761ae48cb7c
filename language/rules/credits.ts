import type { CreditAmount } from '../analysis/credit-amount.ts';
import type { Facts } from '../analysis/facts.ts';
import { boundOf, type PromiseFacts } from '../analysis/objective.ts';
import type { Contract } from '../model/composed.ts';
import {
    type Bound,
    type Cap,
    type Credit,
    type CreditSchedule,
    creditSource,
    promisesOf,
    type Sla,
} from '../model/sla.ts';
import type { Value } from '../model/value.ts';
import { sameWindow } from '../values/window.ts';
import { moneyText } from './money.ts';

/** Credits as an sla grants them, with the promises that they are for. */
export interface Granted {
    readonly sla: Sla;
    readonly schedule: CreditSchedule;
    /** Those with a target on the side that its metric allows; a row stands for all of its cells. */
    readonly promises: readonly PromiseFacts[];
}

/** Every schedule of credits of a contract. */
export function creditsOf(contract: Contract, facts: Facts): readonly Granted[] {
    return contract.all('sla').flatMap((sla) =>
        sla.credits.map((schedule) => {
            const promises = schedule.objectives.flatMap(({ target }) => promisesOf(target)).map(facts.of);
            return { sla, schedule, promises: promises.filter(isSound) };
        }),
    );
}

/** A limit on the wrong side is told once, and nothing that follows from it. */
function isSound({ target, bound, metric }: PromiseFacts): boolean {
    return target !== undefined && bound === (boundOf(metric) ?? bound);
}

/** What a bound is set against: the target, or the share of cases where it is a percent and the target a time. */
export function yardstick({ promise, target, bound }: PromiseFacts, figure: Value | undefined): Yardstick | undefined {
    const { share } = promise;
    if (target === undefined || bound === undefined) return undefined;
    if (share === undefined || figure?.type !== 'percent' || target.type === 'percent') return { target, bound };
    return { target: { type: 'percent', percent: share.value, span: share.span }, bound: 'at least' };
}

interface Yardstick {
    readonly target: Value;
    readonly bound: Bound;
}

/** A credit as a message shows it: `10%`, `20% of cap`, `10x`, `250.00 USD`, `3 days`. */
export function creditText(credit: Credit): string {
    return credit.type === 'money' ? moneyText(credit.amount, credit.currency) : creditSource(credit);
}

/** Which of two credits is worth more: -1, 0, 1; undefined where that is not known. */
export function compareAmounts(one: CreditAmount, other: CreditAmount): -1 | 0 | 1 | undefined {
    if (one.percent && other.percent) return one.percent.compare(other.percent);
    if (one.money && other.money?.isComparableTo(one.money)) return one.money.compare(other.money);
    return undefined;
}

/** Whether a cap can take over a credit as it is written: both money, or both of the fee for the same window. */
export function isOneBase({ amount, window }: Cap, credit: Credit, { window: own }: PromiseFacts): boolean {
    if (amount.type === 'money') return credit.type === 'money';
    const isSame = window === undefined || sameWindow(window.value, own.window);
    return amount.type === 'percent' && credit.type === 'percent' && isSame;
}
