import type { AmountValue, Value } from '../model/value.ts';
import type { Decimal } from '../values/decimal.ts';
import { Duration, type DurationUnit } from '../values/duration.ts';

type WithoutSpan<T> = T extends unknown ? Omit<T, 'span'> : never;

/** A value that need not be written anywhere, such as a measured one. Every {@link Value} is one. */
export type Figure = WithoutSpan<Value>;

/** A number with what it counts: two of one dimension can be compared, of two cannot. */
export interface Magnitude {
    readonly dimension: string;
    readonly amount: Decimal;
}

const MONTHS = 'month';
const MILLISECONDS = 'ms';

/**
 * A value as one number of its dimension: percent points; milliseconds, months, business hours or business
 * days; a bare number; a counted unit or a currency, a rate of it over a week, a year or its business unit.
 */
export function magnitudeOf(figure: Figure): Magnitude {
    switch (figure.type) {
        case 'percent':
            return { dimension: '%', amount: figure.percent.value };
        case 'number':
            return { dimension: '', amount: figure.amount };
        case 'duration':
            return ofDuration(figure.duration);
        case 'amount':
            return ofAmount(figure);
    }
}

/** Which of two values is the larger number: -1, 0, 1; undefined where they are of two dimensions. */
export function compareFigures(one: Figure, other: Figure): -1 | 0 | 1 | undefined {
    const [mine, theirs] = [magnitudeOf(one), magnitudeOf(other)];
    return mine.dimension === theirs.dimension ? mine.amount.compare(theirs.amount) : undefined;
}

/** How much the first is above the second, as a number of their dimension. */
export function differenceOf(one: Figure, other: Figure): Magnitude | undefined {
    const [mine, theirs] = [magnitudeOf(one), magnitudeOf(other)];
    if (mine.dimension !== theirs.dimension) return undefined;
    return { dimension: mine.dimension, amount: mine.amount.minus(theirs.amount) };
}

/** The value to that many decimals of the unit it is written in, half away from zero. */
export function roundFigure(figure: Figure, decimals: number): Figure {
    switch (figure.type) {
        case 'percent':
            return { ...figure, percent: figure.percent.round(decimals) };
        case 'duration':
            return { ...figure, duration: roundDuration(figure.duration, decimals) };
        default:
            return { ...figure, amount: figure.amount.round(decimals) };
    }
}

/** The same value in the unit of another where it can be: a duration measured in ms against hours. */
export function inUnitOf(figure: Figure, other: Figure): Figure {
    if (figure.type !== 'duration' || other.type !== 'duration') return figure;
    const amount = figure.duration.in(other.duration.unit);
    return amount === undefined ? figure : { type: 'duration', duration: Duration.of(amount, other.duration.unit) };
}

/** The name of the unit or currency of an amount: the library's, else as written. */
export function unitName(amount: Pick<AmountValue, 'unit'>): string {
    return amount.unit.target?.name.value ?? amount.unit.text;
}

function ofDuration(duration: Duration): Magnitude {
    const milliseconds = duration.milliseconds();
    if (milliseconds !== undefined) return { dimension: MILLISECONDS, amount: milliseconds };
    const months = duration.months();
    if (months !== undefined) return { dimension: MONTHS, amount: months };
    return { dimension: duration.unit, amount: duration.amount };
}

/** A rate is taken over the longest unit of its kind, which is a whole number of every other. */
function ofAmount(figure: Omit<AmountValue, 'span'>): Magnitude {
    const unit = unitName(figure);
    if (figure.per === undefined) return { dimension: unit, amount: figure.amount };
    const longest = longestOfKind(figure.per);
    const times = Duration.of(1, longest).in(figure.per) ?? 1;
    return { dimension: `${unit} per ${longest}`, amount: figure.amount.times(times) };
}

function longestOfKind(unit: DurationUnit): DurationUnit {
    const { kind } = Duration.of(1, unit);
    if (kind === 'business') return unit;
    return kind === 'calendar' ? 'year' : 'week';
}

function roundDuration(duration: Duration, decimals: number): Duration {
    return Duration.of(duration.amount.round(decimals), duration.unit);
}
