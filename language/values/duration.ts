import { Decimal, type DecimalSource } from './decimal.ts';
import { fewestDaysOfMonths, fewestDaysOfQuarters, mostDaysOfMonths, mostDaysOfQuarters } from './month-lengths.ts';

/** The units of the language, by their canonical singular. */
export const durationUnits = [
    'ms',
    'second',
    'minute',
    'hour',
    'day',
    'week',
    'month',
    'quarter',
    'year',
    'business hour',
    'business day',
] as const;

/** A unit of time as the language writes it in the singular. */
export type DurationUnit = (typeof durationUnits)[number];

/**
 * How a duration passes: `elapsed` round the clock (ms to week), `calendar` by the month, so that its days
 * depend on where it begins (month, quarter, year), `business` while a calendar is open.
 */
export type DurationKind = 'elapsed' | 'calendar' | 'business';

type ElapsedUnit = 'ms' | 'second' | 'minute' | 'hour' | 'day' | 'week';
type CalendarUnit = 'month' | 'quarter' | 'year';

/** Milliseconds of one day of 24 hours. */
export const millisecondsPerDay = 86_400_000;

const MILLISECONDS: Readonly<Record<ElapsedUnit, number>> = {
    ms: 1,
    second: 1_000,
    minute: 60_000,
    hour: 3_600_000,
    day: millisecondsPerDay,
    week: 7 * millisecondsPerDay,
};
const MONTHS: Readonly<Record<CalendarUnit, number>> = { month: 1, quarter: 3, year: 12 };

/**
 * A length of time with the unit it was written in: "4 business hours" is not a number of seconds, and
 * "1 month" is not a number of days, so no duration turns into another kind by itself.
 */
export class Duration {
    readonly amount: Decimal;
    readonly unit: DurationUnit;

    private constructor(amount: Decimal, unit: DurationUnit) {
        this.amount = amount;
        this.unit = unit;
    }

    static of(amount: DecimalSource, unit: DurationUnit): Duration {
        return new Duration(Decimal.of(amount), unit);
    }

    /** Reads `1 hour`, `15 minutes`, `3 business days`; either number of the unit. */
    static parse(text: string): Duration | undefined {
        const [, number = '', word = ''] = /^(\S+) +(.+)$/.exec(text) ?? [];
        const amount = Decimal.parse(number);
        const unit = parseDurationUnit(word);
        return amount && unit && new Duration(amount, unit);
    }

    get kind(): DurationKind {
        return durationKind(this.unit);
    }

    isElapsed(): boolean {
        return this.kind === 'elapsed';
    }

    /** The exact milliseconds of an elapsed duration; a day is 24 hours. */
    milliseconds(): Decimal | undefined {
        return isElapsedUnit(this.unit) ? this.amount.times(MILLISECONDS[this.unit]) : undefined;
    }

    /** The months of a calendar duration: 3 for a quarter, 12 for a year. */
    months(): Decimal | undefined {
        return isCalendarUnit(this.unit) ? this.amount.times(MONTHS[this.unit]) : undefined;
    }

    /**
     * The fewest milliseconds it can take: a month 28 days, a calendar quarter 90, a year 365.
     * Undefined for business time, which needs a calendar.
     */
    shortest(): Decimal | undefined {
        return this.bound(fewestDaysOfMonths, fewestDaysOfQuarters);
    }

    /** The most milliseconds it can take: a month 31 days, a calendar quarter 92, a year 366. */
    longest(): Decimal | undefined {
        return this.bound(mostDaysOfMonths, mostDaysOfQuarters);
    }

    /**
     * Order within a kind: 60 minutes equal 1 hour, 12 months a year. Undefined across kinds, and between
     * business hours and business days, which only a calendar can compare.
     */
    compareSameKind(other: Duration): -1 | 0 | 1 | undefined {
        const [mine, theirs] = [unitSize(this.unit), unitSize(other.unit)];
        if (mine.of !== theirs.of) {
            return undefined;
        }
        return mine.size === theirs.size
            ? this.amount.compare(other.amount)
            : this.amount.times(mine.size).compare(other.amount.times(theirs.size));
    }

    /** Whether both are the same length of the same kind, in whatever unit. */
    equals(other: Duration): boolean {
        return this.compareSameKind(other) === 0;
    }

    /** How many of that unit it is, to 30 significant digits; undefined for a unit of another kind. */
    in(unit: DurationUnit): Decimal | undefined {
        const [mine, theirs] = [unitSize(this.unit), unitSize(unit)];
        if (mine.of !== theirs.of) {
            return undefined;
        }
        if (mine.size === theirs.size) {
            return this.amount;
        }
        const total = this.amount.times(mine.size);
        return theirs.size === 1 ? total : total.dividedBy(theirs.size);
    }

    /** The sum, in the smaller unit of the two; undefined where they cannot be compared. */
    plus(other: Duration): Duration | undefined {
        const unit = unitSize(this.unit).size <= unitSize(other.unit).size ? this.unit : other.unit;
        const [mine, theirs] = [this.in(unit), other.in(unit)];
        return mine && theirs && new Duration(mine.plus(theirs), unit);
    }

    /** That many times as long. */
    times(factor: DecimalSource): Duration {
        return new Duration(this.amount.times(factor), this.unit);
    }

    isZero(): boolean {
        return this.amount.isZero();
    }

    /** Canonical source text: `1 hour`, `0.5 hours`, `200 ms`, `3 business days`. */
    toString(): string {
        return `${this.amount.toSource()} ${this.amount.equals(1) ? this.unit : pluralOf(this.unit)}`;
    }

    private bound(ofMonths: (n: Decimal) => Decimal, ofQuarters: (n: Decimal) => Decimal): Decimal | undefined {
        const months = this.months();
        if (months === undefined) {
            return this.milliseconds();
        }
        const days = this.unit === 'quarter' ? ofQuarters(this.amount) : ofMonths(months);
        return days.times(millisecondsPerDay);
    }
}

/** How a duration of that unit passes. */
export function durationKind(unit: DurationUnit): DurationKind {
    if (isElapsedUnit(unit)) {
        return 'elapsed';
    }
    return isCalendarUnit(unit) ? 'calendar' : 'business';
}

/** The unit that a word or two name, in either number: `hours`, `business day`. */
export function parseDurationUnit(text: string): DurationUnit | undefined {
    return durationUnits.find((unit) => unit === text || pluralOf(unit) === text);
}

/** The plural as the language writes it; `ms` has none. */
export function pluralOf(unit: DurationUnit): string {
    return unit === 'ms' ? unit : `${unit}s`;
}

/** The size of a unit in what it shares with the units it can be turned into exactly. */
function unitSize(unit: DurationUnit): { of: string; size: number } {
    if (isElapsedUnit(unit)) {
        return { of: 'ms', size: MILLISECONDS[unit] };
    }
    return isCalendarUnit(unit) ? { of: 'month', size: MONTHS[unit] } : { of: unit, size: 1 };
}

function isElapsedUnit(unit: DurationUnit): unit is ElapsedUnit {
    return unit in MILLISECONDS;
}

function isCalendarUnit(unit: DurationUnit): unit is CalendarUnit {
    return unit in MONTHS;
}
