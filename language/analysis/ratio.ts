import type { Decimal } from '../values/decimal.ts';
import { Duration } from '../values/duration.ts';
import { nominalDaysOfMonths } from '../values/month-lengths.ts';

/** A part of a whole, kept as two numbers so that a sum multiplied by it is divided once, at the end. */
export interface Ratio {
    readonly of: Decimal;
    readonly to: Decimal;
}

const DAY = Duration.of(1, 'day');

/**
 * How often one duration lies in another. Months against months are exact (a month is a twelfth of a year), and
 * so is elapsed time against elapsed time. Between the two a month counts 30 days, a quarter 90, a year 365.
 * Undefined for business time, and for a whole of no length.
 */
export function ratioOf(part: Duration, whole: Duration): Ratio | undefined {
    if (whole.isZero()) return undefined;
    return (
        ratio(part.months(), whole.months()) ?? ratio(part.milliseconds(), whole.milliseconds()) ?? inDays(part, whole)
    );
}

/** An amount times a ratio, to 30 significant digits. */
export function scaled(amount: Decimal, { of, to }: Ratio): Decimal {
    return of.equals(to) ? amount : amount.times(of).dividedBy(to);
}

/** A ratio that many times. */
export function timesRatio({ of, to }: Ratio, factor: Decimal): Ratio {
    return { of: of.times(factor), to };
}

/** The milliseconds that rules reckon with; undefined for business time. */
export function nominalMilliseconds(duration: Duration): Decimal | undefined {
    const months = duration.months();
    return duration.milliseconds() ?? (months && DAY.times(nominalDaysOfMonths(months)).milliseconds());
}

function inDays(part: Duration, whole: Duration): Ratio | undefined {
    return ratio(nominalMilliseconds(part), nominalMilliseconds(whole));
}

function ratio(of: Decimal | undefined, to: Decimal | undefined): Ratio | undefined {
    return of === undefined || to === undefined || to.isZero() ? undefined : { of, to };
}
