import Big from 'big.js';

/** What the arithmetic of {@link Decimal} takes: a decimal, its text, or a whole number. */
export type DecimalSource = Decimal | string | number;

const QUOTIENT_DIGITS = 30;
const MOST_DIGITS_READ = 100;
const MOST_DIGITS_KEPT = 1_000;
const NUMBER = /^-?(?:\d+|\d{1,3}(?:[_,]\d{3})+)(?:\.\d+)?$/;

/** A constructor of our own, so that no other user of big.js can change how we round. */
const Exact = Big();
Exact.DP = QUOTIENT_DIGITS - 1;
Exact.RM = Exact.roundHalfUp;

/**
 * An exact decimal number; it never passes through a float.
 *
 * Sums, differences and products are exact up to 1,000 digits (longer ones, which only hostile input
 * reaches, are rounded there); quotients have 30 significant digits. Rounding is half away from zero.
 */
export class Decimal {
    static readonly zero = new Decimal(new Exact(0));
    static readonly one = new Decimal(new Exact(1));

    private readonly value: Big;

    private constructor(value: Big) {
        this.value = value;
    }

    /** The decimal of a text or a whole number. Anything else is a bug in the caller: a `RangeError`. */
    static of(source: DecimalSource): Decimal {
        if (source instanceof Decimal) {
            return source;
        }
        if (typeof source === 'number' && Number.isSafeInteger(source)) {
            return Decimal.wrap(new Exact(source));
        }
        const read = typeof source === 'string' ? Decimal.parse(source) : undefined;
        if (read === undefined) {
            throw new RangeError(`not an exact decimal: ${source}`);
        }
        return read;
    }

    /** Reads `6200`, `6_200`, `6,200`, `0.5`, `-5`: up to 100 digits, no exponent, no sign `+`. */
    static parse(text: string): Decimal | undefined {
        const plain = text.replaceAll(/[_,]/g, '');
        return NUMBER.test(text) && plain.length <= MOST_DIGITS_READ ? Decimal.wrap(new Exact(plain)) : undefined;
    }

    /** The sum of any number of decimals; of none, zero. */
    static sum(terms: Iterable<DecimalSource>): Decimal {
        let total = Decimal.zero;
        for (const term of terms) {
            total = total.plus(term);
        }
        return total;
    }

    /** The smallest of one or more decimals. */
    static min(first: DecimalSource, ...others: readonly DecimalSource[]): Decimal {
        return others
            .map((other) => Decimal.of(other))
            .reduce((least, next) => (next.lt(least) ? next : least), Decimal.of(first));
    }

    /** The largest of one or more decimals. */
    static max(first: DecimalSource, ...others: readonly DecimalSource[]): Decimal {
        return others
            .map((other) => Decimal.of(other))
            .reduce((most, next) => (next.gt(most) ? next : most), Decimal.of(first));
    }

    /** Exact sum. */
    plus(other: DecimalSource): Decimal {
        return Decimal.wrap(this.value.plus(Decimal.inner(other)));
    }

    /** Exact difference. */
    minus(other: DecimalSource): Decimal {
        return Decimal.wrap(this.value.minus(Decimal.inner(other)));
    }

    /** Exact product. */
    times(other: DecimalSource): Decimal {
        return Decimal.wrap(this.value.times(Decimal.inner(other)));
    }

    /** The quotient to 30 significant digits, half away from zero. Dividing by zero is a bug: a `RangeError`. */
    dividedBy(other: DecimalSource): Decimal {
        const divisor = Decimal.inner(other);
        if (isNought(divisor)) {
            throw new RangeError(`division of ${this} by zero`);
        }
        const scale = scaleToOneDigit(this.value, divisor);
        return Decimal.wrap(shift(shift(this.value, scale).div(divisor), -scale));
    }

    /** The same number with the other sign. */
    negated(): Decimal {
        return Decimal.zero.minus(this);
    }

    /** The distance from zero. */
    abs(): Decimal {
        return Decimal.wrap(this.value.abs());
    }

    /** Order: -1, 0 or 1. */
    compare(other: DecimalSource): -1 | 0 | 1 {
        return this.value.cmp(Decimal.inner(other));
    }

    equals(other: DecimalSource): boolean {
        return this.compare(other) === 0;
    }

    lt(other: DecimalSource): boolean {
        return this.compare(other) < 0;
    }

    lte(other: DecimalSource): boolean {
        return this.compare(other) <= 0;
    }

    gt(other: DecimalSource): boolean {
        return this.compare(other) > 0;
    }

    gte(other: DecimalSource): boolean {
        return this.compare(other) >= 0;
    }

    isZero(): boolean {
        return isNought(this.value);
    }

    /** True below zero; zero is not negative. */
    isNegative(): boolean {
        return this.value.s < 0;
    }

    isInteger(): boolean {
        return this.decimals() === 0;
    }

    /** To that many decimals (negative: tens, hundreds …), half away from zero. */
    round(decimals: number): Decimal {
        return Decimal.wrap(this.value.round(decimals, Exact.roundHalfUp));
    }

    /** The largest whole number that is not above this one. */
    floor(): Decimal {
        const cut = Decimal.wrap(this.value.round(0, Exact.roundDown));
        return cut.gt(this) ? cut.minus(1) : cut;
    }

    /** The smallest whole number that is not below this one. */
    ceil(): Decimal {
        return this.negated().floor().negated();
    }

    /** How many digits stand behind the point: 2 for `0.25`, 0 for `1.0`. */
    decimals(): number {
        return Math.max(0, this.value.c.length - 1 - this.value.e);
    }

    /** The nearest float, for drawing and ordering only; never for a result. */
    toNumber(): number {
        return this.value.toNumber();
    }

    /** Canonical text: plain digits, no exponent, no trailing zero: `6200`, `-0.5`. */
    toString(): string {
        return this.value.toFixed();
    }

    /** Canonical source text: the digits before the point in groups of three: `6_200`. */
    toSource(): string {
        const text = this.toString();
        if (text.length < 4) {
            return text;
        }
        const [whole = '', fraction] = text.split('.');
        const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, '_');
        return fraction === undefined ? grouped : `${grouped}.${fraction}`;
    }

    toJSON(): string {
        return this.toString();
    }

    private static inner(source: DecimalSource): Big {
        return Decimal.of(source).value;
    }

    /** Keeps the size in bounds, and one zero: big.js knows a negative one. */
    private static wrap(value: Big): Decimal {
        const kept = value.c.length > MOST_DIGITS_KEPT ? value.prec(MOST_DIGITS_KEPT).round(MOST_DIGITS_KEPT) : value;
        return isNought(kept) ? Decimal.zero : new Decimal(kept);
    }
}

function isNought(value: Big): boolean {
    return value.c[0] === 0;
}

/** By how many places the dividend moves so that the quotient has one digit before its point. */
function scaleToOneDigit(dividend: Big, divisor: Big): number {
    const level = divisor.e - dividend.e;
    return shift(dividend, level).abs().lt(divisor.abs()) ? level + 1 : level;
}

/** Moves the point: the digits stay. */
function shift(value: Big, places: number): Big {
    const moved = new Exact(value);
    moved.e += places;
    return moved;
}
