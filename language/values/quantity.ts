import { Decimal, type DecimalSource } from './decimal.ts';
import type { DurationUnit } from './duration.ts';

/**
 * An exact number of a counted unit, over a period where it is a rate: `250 Seats`, `500 Requests per second`.
 * Quantities of two units or two periods do not mix: to add or to compare them throws a `RangeError`.
 */
export class Quantity {
    readonly amount: Decimal;
    /** The canonical name of the unit, in the plural. */
    readonly unit: string;
    /** The period of a rate. */
    readonly per: DurationUnit | undefined;

    private constructor(amount: Decimal, unit: string, per: DurationUnit | undefined) {
        this.amount = amount;
        this.unit = unit;
        this.per = per;
    }

    static of(amount: DecimalSource, unit: string, per?: DurationUnit): Quantity {
        return new Quantity(Decimal.of(amount), unit, per);
    }

    /** Whether the two may be added and compared. */
    isComparableTo(other: Quantity): boolean {
        return this.unit === other.unit && this.per === other.per;
    }

    plus(other: Quantity): Quantity {
        return this.with(this.amount.plus(this.sameUnit(other)));
    }

    minus(other: Quantity): Quantity {
        return this.with(this.amount.minus(this.sameUnit(other)));
    }

    times(factor: DecimalSource): Quantity {
        return this.with(this.amount.times(factor));
    }

    compare(other: Quantity): -1 | 0 | 1 {
        return this.amount.compare(this.sameUnit(other));
    }

    /** The same amount of the same unit over the same period; others are never equal. */
    equals(other: Quantity): boolean {
        return this.isComparableTo(other) && this.compare(other) === 0;
    }

    /** Canonical source text: `500 Transactions per second`. */
    toString(): string {
        const rate = this.per === undefined ? '' : ` per ${this.per}`;
        return `${this.amount.toSource()} ${this.unit}${rate}`;
    }

    private with(amount: Decimal): Quantity {
        return new Quantity(amount, this.unit, this.per);
    }

    private sameUnit(other: Quantity): Decimal {
        if (!this.isComparableTo(other)) {
            throw new RangeError(`${this} and ${other} are of two units`);
        }
        return other.amount;
    }
}
