import type { Unit } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Scaling } from '../model/scaling.ts';
import type { Fee, Price, Service } from '../model/service.ts';
import type { Decimal } from '../values/decimal.ts';
import type { DurationUnit } from '../values/duration.ts';

/** Whether a fee comes back by the day, week, month, quarter or year; a share of a fee does where that one does. */
export function isRecurring(fee: Fee): boolean {
    const per = baseOf(fee)?.per?.value;
    return per !== undefined && RECURRING.has(per);
}

/** The unit that a fee is charged for; undefined for a flat fee. */
export function chargedFor(fee: Fee): Ref<Unit> | undefined {
    return baseOf(fee)?.unit;
}

/** How many of a unit a service has: its own quantity, else the baseline of the scaling of that unit. */
export function quantityOf(service: Service, unit: Ref<Unit>, scalings: readonly Scaling[] = []): Decimal | undefined {
    if (service.quantity && isSameUnit(service.quantity.unit, unit)) return service.quantity.amount.value;
    return scalings.find((scaling) => scaling.of && isSameUnit(scaling.of, unit))?.baseline?.value;
}

/** The price that a fee rests on in the end; undefined where shares of fees lead in a circle or nowhere. */
export function baseOf(fee: Fee): Price | undefined {
    const amount = lastOfChain(fee)?.amount;
    return amount?.type === 'price' ? amount : undefined;
}

/** Whether shares of fees lead back to a fee that they came from. */
export function isCircular(fee: Fee): boolean {
    return lastOfChain(fee)?.amount?.type === 'share';
}

/** Follows shares of fees to the first fee that is none, or back to one seen before. */
function lastOfChain(fee: Fee): Fee | undefined {
    const seen = new Set<Fee>();
    let each: Fee | undefined = fee;
    while (each?.amount?.type === 'share' && !seen.has(each)) {
        seen.add(each);
        each = each.amount.of.target;
    }
    return each;
}

/** The name of a currency: the library's, else as written. */
export function currencyName(currency: Ref<Unit>): string {
    return currency.target?.name.value ?? currency.text;
}

/** Whether two references name one unit; where it is unknown, the same text. */
export function isSameUnit(one: Ref<Unit> | undefined, other: Ref<Unit> | undefined): boolean {
    return one?.target === undefined ? one?.text === other?.text && one !== undefined : one.target === other?.target;
}

const RECURRING: ReadonlySet<DurationUnit> = new Set<DurationUnit>(['day', 'week', 'month', 'quarter', 'year']);
