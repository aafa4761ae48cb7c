import type { Alert } from '../model/sla.ts';
import type { Value } from '../model/value.ts';
import { Duration } from '../values/duration.ts';
import { Percent } from '../values/percent.ts';
import { compareFigures, type Figure } from './magnitude.ts';
import type { PromiseFacts } from './objective.ts';
import { scaled } from './ratio.ts';

/** When an alert goes off for one promise: on that side of that figure. */
export interface AlertThreshold {
    readonly side: 'below' | 'above';
    readonly figure: Figure;
}

/**
 * The threshold of an alert for a watched promise (language.md §6). A value applies to promises of its dimension.
 * `at n% of target` is n% of an `at most` limit; of an `at least` share n% of its tolerance (75% of a 70% share
 * warns below 77.5%); of any other `at least` value the value ÷ n%. Undefined where the alert says nothing of it.
 */
export function alertThreshold({ threshold }: Alert, promise: PromiseFacts): AlertThreshold | undefined {
    if (threshold.type === 'of target') return thresholdAt(threshold.percent.value, promise);
    return fits(threshold.value, promise) ? { side: threshold.side, figure: threshold.value } : undefined;
}

/** The threshold `at n% of target`. */
export function thresholdAt(part: Percent, { target, bound }: PromiseFacts): AlertThreshold | undefined {
    if (target === undefined || bound === undefined || !part.value.gt(0)) return undefined;
    if (bound === 'at most') return { side: 'above', figure: timesFraction(target, part) };
    return {
        side: 'below',
        figure: target.type === 'percent' ? toleranceUsed(target.percent, part) : dividedByPart(target, part),
    };
}

/** Whether an alert goes off only when the promise is broken already; undefined where they cannot be compared. */
export function isAfterBreach({ figure }: AlertThreshold, { target, bound }: PromiseFacts): boolean | undefined {
    const order = target && compareFigures(figure, target);
    if (order === undefined || bound === undefined) return undefined;
    return bound === 'at least' ? order <= 0 : order >= 0;
}

function fits(value: Value, { promise }: PromiseFacts): boolean {
    return [promise.target, promise.aim].some(
        (each) => each !== undefined && compareFigures(value, each) !== undefined,
    );
}

function toleranceUsed(share: Percent, part: Percent): Figure {
    return { type: 'percent', percent: share.complement().times(part.fraction).complement() };
}

function timesFraction(value: Value, { fraction }: Percent): Figure {
    switch (value.type) {
        case 'percent':
            return { type: 'percent', percent: value.percent.times(fraction) };
        case 'duration':
            return { type: 'duration', duration: value.duration.times(fraction) };
        default:
            return { ...value, amount: value.amount.times(fraction) };
    }
}

function dividedByPart(value: Exclude<Value, { type: 'percent' }>, part: Percent): Figure {
    const ratio = { of: Percent.whole.value, to: part.value };
    if (value.type !== 'duration') return { ...value, amount: scaled(value.amount, ratio) };
    return { type: 'duration', duration: Duration.of(scaled(value.duration.amount, ratio), value.duration.unit) };
}
