import { Decimal, type DecimalSource } from './decimal.ts';
import type { Percent } from './percent.ts';

/**
 * An exact amount in one currency. Amounts of two currencies do not mix: to add or to compare them is a
 * bug in the caller and throws a `RangeError`. Nothing is rounded unless {@link Money.round} is called.
 */
export class Money {
    readonly amount: Decimal;
    /** The name of the currency as the contract writes it: `USD`. */
    readonly currency: string;

    private constructor(amount: Decimal, currency: string) {
        this.amount = amount;
        this.currency = currency;
    }

    static of(amount: DecimalSource, currency: string): Money {
        return new Money(Decimal.of(amount), currency);
    }

    /** No money at all, in that currency. */
    static zero(currency: string): Money {
        return new Money(Decimal.zero, currency);
    }

    /** Reads `6_200 USD`; whether the word names a currency is for the library to say. */
    static parse(text: string): Money | undefined {
        const [, number = '', currency = ''] = /^(\S+) +(\S+)$/.exec(text) ?? [];
        const amount = Decimal.parse(number);
        return amount && new Money(amount, currency);
    }

    plus(other: Money): Money {
        return this.with(this.amount.plus(this.sameCurrency(other)));
    }

    minus(other: Money): Money {
        return this.with(this.amount.minus(this.sameCurrency(other)));
    }

    /** Exact product with a number. */
    times(factor: DecimalSource): Money {
        return this.with(this.amount.times(factor));
    }

    /** The quotient to 30 significant digits. Dividing by zero is a bug: a `RangeError`. */
    dividedBy(divisor: DecimalSource): Money {
        return this.with(this.amount.dividedBy(divisor));
    }

    /** That percentage of the amount, exact. */
    share(percent: Percent): Money {
        return this.with(percent.shareOf(this.amount));
    }

    /** To the currency's minor unit (2 digits unless told), half away from zero. Round once, at the end. */
    round(minorUnits = 2): Money {
        return this.with(this.amount.round(minorUnits));
    }

    compare(other: Money): -1 | 0 | 1 {
        return this.amount.compare(this.sameCurrency(other));
    }

    /** The same amount of the same currency; amounts of two currencies are never equal. */
    equals(other: Money): boolean {
        return this.isComparableTo(other) && this.compare(other) === 0;
    }

    /** Whether the two may be added and compared. */
    isComparableTo(other: Money): boolean {
        return this.currency === other.currency;
    }

    isZero(): boolean {
        return this.amount.isZero();
    }

    /** Canonical source text: `6_200 USD`. */
    toString(): string {
        return `${this.amount.toSource()} ${this.currency}`;
    }

    private with(amount: Decimal): Money {
        return new Money(amount, this.currency);
    }

    private sameCurrency(other: Money): Decimal {
        if (!this.isComparableTo(other)) {
            throw new RangeError(`${this} and ${other} are of two currencies`);
        }
        return other.amount;
    }
}
