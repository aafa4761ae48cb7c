import type { Decimal } from '../values/decimal.ts';
import type { Duration, DurationUnit } from '../values/duration.ts';
import { Money } from '../values/money.ts';
import type { Percent } from '../values/percent.ts';
import type { Unit } from './library.ts';
import type { Ref } from './reference.ts';
import type { Span } from './source.ts';

/** V of the language: a target, a bound or an alert threshold, with its unit. */
export type Value =
    | { readonly type: 'percent'; readonly span: Span; readonly percent: Percent }
    | { readonly type: 'duration'; readonly span: Span; readonly duration: Duration }
    | AmountValue
    /** A count or a score. */
    | { readonly type: 'number'; readonly span: Span; readonly amount: Decimal };

/** `500 Transactions per second`, `5_000 USD`: money when the unit is a currency. */
export interface AmountValue {
    readonly type: 'amount';
    readonly span: Span;
    readonly amount: Decimal;
    readonly unit: Ref<Unit>;
    readonly per: DurationUnit | undefined;
}

/** The money that a value states, when its unit is a currency. */
export function moneyOf(value: Value): Money | undefined {
    if (value.type !== 'amount' || value.unit.target?.minorUnits === undefined) return undefined;
    return Money.of(value.amount, value.unit.target.name.value);
}
