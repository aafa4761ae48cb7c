import { Decimal, type DecimalSource } from './decimal.ts';

const HUNDREDTH = Decimal.of('0.01');

/**
 * A share in hundredths, exact: `99.9%` has the value 99.9 and the fraction 0.999.
 * Any decimal is allowed; whether more than 100% or less than 0% makes sense is for the rules to say.
 */
export class Percent {
    static readonly zero = new Percent(Decimal.zero);
    static readonly whole = new Percent(Decimal.of(100));

    /** The number before the sign: 99.9 for `99.9%`. */
    readonly value: Decimal;

    private constructor(value: Decimal) {
        this.value = value;
    }

    /** From the number before the sign: `Percent.of('99.9')` is 99.9%. */
    static of(value: DecimalSource): Percent {
        return new Percent(Decimal.of(value));
    }

    /** From a share of one: `Percent.ofFraction('0.999')` is 99.9%. */
    static ofFraction(fraction: DecimalSource): Percent {
        return new Percent(Decimal.of(fraction).times(100));
    }

    /** Reads `99.9%` and `99.9 %`. */
    static parse(text: string): Percent | undefined {
        const value = text.endsWith('%') ? Decimal.parse(text.slice(0, -1).trimEnd()) : undefined;
        return value && new Percent(value);
    }

    /** The share of one, exact: 0.999 for `99.9%`. */
    get fraction(): Decimal {
        return this.value.times(HUNDREDTH);
    }

    /** What is missing to the whole: 0.1% for `99.9%`. */
    complement(): Percent {
        return new Percent(Percent.whole.value.minus(this.value));
    }

    /** That share of an amount, exact. */
    shareOf(amount: DecimalSource): Decimal {
        return this.fraction.times(amount);
    }

    plus(other: Percent): Percent {
        return new Percent(this.value.plus(other.value));
    }

    minus(other: Percent): Percent {
        return new Percent(this.value.minus(other.value));
    }

    /** That many times as much; also a share of a share when given a fraction. */
    times(factor: DecimalSource): Percent {
        return new Percent(this.value.times(factor));
    }

    compare(other: Percent): -1 | 0 | 1 {
        return this.value.compare(other.value);
    }

    equals(other: Percent): boolean {
        return this.compare(other) === 0;
    }

    /** To that many decimals of the percent, half away from zero. */
    round(decimals: number): Percent {
        return new Percent(this.value.round(decimals));
    }

    /** Canonical source text: `99.9%`. */
    toString(): string {
        return `${this.value.toSource()}%`;
    }
}
