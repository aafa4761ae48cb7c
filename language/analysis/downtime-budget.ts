import type { Temporal } from 'temporal-polyfill';
import type { Allowance } from '../model/service.ts';
import type { BusinessCalendar } from '../values/calendar.ts';
import { epochDay } from '../values/date.ts';
import { Decimal } from '../values/decimal.ts';
import { Duration, millisecondsPerDay } from '../values/duration.ts';
import { Percent } from '../values/percent.ts';
import { lengths, type Window, windowLength } from '../values/window.ts';
import { nominalMilliseconds, ratioOf, scaled } from './ratio.ts';
import { type DatedWindow, windowsBetween } from './windows.ts';

/** What a downtime budget is made from. */
export interface BudgetQuestion {
    /** The promised share of the time: 99.9%. */
    readonly target: Percent;
    readonly window: Window;
    /** Of a metric where lower is better the target itself is the share that may be lost. */
    readonly lowerIsBetter?: boolean;
    /** `measured … during`: open time alone counts. */
    readonly during?: BusinessCalendar | undefined;
    /** The first day of the year whose windows show how much open time there is. */
    readonly from?: Temporal.PlainDate | undefined;
    /** `at most` of the maintenance that is excluded. */
    readonly allowances?: readonly Allowance[];
}

/** The downtime that a promise leaves: (1 − A) × W (language.md §6). */
export interface DowntimeBudget {
    readonly target: Percent;
    /** The share of the time that may be lost: 1 − A. */
    readonly tolerance: Percent;
    readonly window: Window;
    /** One for each length that the window can have, shortest first: a month of 28, 30 and 31 days. */
    readonly shown: readonly BudgetLine[];
    /** For the length that rules reckon with: 30, 90, 365 days. */
    readonly nominal: BudgetLine;
}

/** The budget of one length of the window. Minutes, but for the length. */
export interface BudgetLine {
    /** In days, or hours for an hourly window. */
    readonly length: Duration;
    /** W: the whole length, or its open time where only that is measured. */
    readonly measured: Duration;
    /** (1 − A) × W with no excluded time. */
    readonly budget: Duration;
    /** The most excluded maintenance that can fall into the window. */
    readonly excluded: Duration;
    /** (1 − A) × (W − excluded): what is left when all of that maintenance takes place. */
    readonly leastBudget: Duration;
}

/** The downtime budget; undefined for a window of business time and one without length. */
export function downtimeBudget(question: BudgetQuestion): DowntimeBudget | undefined {
    const known = lengths(question.window);
    if (known === undefined || !known.nominal.amount.gt(0)) return undefined;
    const tolerance = toleranceOf(question);
    const excluded = exclusionOf(question);
    const shown = openTimes(question) ?? known.shown.map((length) => ({ length, measured: minutes(length) }));
    return {
        target: question.target,
        tolerance,
        window: question.window,
        nominal: lineOf(nominalTime(question, known.nominal), tolerance, excluded),
        shown: shown.map((time) => lineOf(time, tolerance, excluded)),
    };
}

/** The share of the time that may be lost. */
export function toleranceOf({ target, lowerIsBetter }: BudgetQuestion): Percent {
    return lowerIsBetter === true ? target : target.complement();
}

/** Availability with maintenance counted as downtime, and what it is made from. */
export interface EffectiveAvailability {
    readonly target: Percent;
    readonly allowances: readonly Allowance[];
    /** The share of the time that the allowances take. */
    readonly maintenance: Percent;
    /** A × (1 − maintenance), exact to 30 digits. */
    readonly availability: Percent;
}

/**
 * What a promise is worth when all excluded maintenance takes place: A × (1 − Σ allowance ÷ its window), the
 * month 30 days, the year 365. 99.9% with 10 hours a year is 99.786%, with 8 hours a month 98.79%.
 */
export function effectiveAvailability(target: Percent, allowances: readonly Allowance[]): EffectiveAvailability {
    const shares = allowances.map(({ duration, window }) => shareOfTime(duration.value, window.value));
    const maintenance = Percent.ofFraction(Decimal.min(Decimal.sum(shares), Decimal.one));
    const availability = target.times(maintenance.complement().fraction);
    return { target, allowances, maintenance, availability };
}

/**
 * The most of one maintenance allowance that can fall into a window of that length, in minutes: all of it where
 * its own window is as long or longer, as often as its window fits where it is shorter.
 */
export function allowanceWithin(allowance: Allowance, length: Duration): Duration {
    const whole = nominalMinutes(allowance.duration.value);
    const ratio = ratioOf(length, windowLength(allowance.window.value));
    const total = ratio?.of.gt(ratio.to) ? scaled(whole, ratio) : whole;
    return Duration.of(Decimal.min(total, nominalMinutes(length)), 'minute');
}

interface MeasuredTime {
    readonly length: Duration;
    readonly measured: Duration;
}

function lineOf({ length, measured }: MeasuredTime, { fraction }: Percent, exclusion: Exclusion): BudgetLine {
    const excluded = Decimal.min(exclusion(length), measured.amount);
    return {
        length,
        measured,
        excluded: inMinutes(excluded),
        budget: inMinutes(fraction.times(measured.amount)),
        leastBudget: inMinutes(fraction.times(measured.amount.minus(excluded))),
    };
}

/** The minutes of maintenance that can fall into a length of the window. */
type Exclusion = (length: Duration) => Decimal;

/** A month of 28 days still holds one allowance `monthly`, so calendar windows are compared by what they are, not by days. */
function exclusionOf({ allowances = [], window }: BudgetQuestion): Exclusion {
    const over = (length: Duration) => Decimal.sum(allowances.map((each) => allowanceWithin(each, length).amount));
    if (window.kind !== 'calendar') return over;
    const whole = over(windowLength(window));
    return () => whole;
}

/** The week's open time for as many weeks as the length has; closed days are left aside. */
function nominalTime({ during }: BudgetQuestion, length: Duration): MeasuredTime {
    const whole = minutes(length);
    if (during === undefined) return { length, measured: whole };
    const weeks = ratioOf(length, Duration.of(1, 'week'));
    const open = Decimal.of(during.weeklyOpenMinutes());
    return { length, measured: weeks ? inMinutes(scaled(open, weeks)) : whole };
}

/** The windows of the year with the least and the most open time; closed ones, such as Sundays, don't count. */
function openTimes({ during, window, from }: BudgetQuestion): readonly MeasuredTime[] | undefined {
    if (during === undefined || from === undefined) return undefined;
    const windows = windowsBetween(window, from, from.add({ years: 1 })).map((each) => openTimeOf(each, during));
    const open = windows.filter((each) => !each.measured.isZero()).sort(byMeasured);
    const [least, most] = [open[0], open.at(-1)];
    if (least === undefined || most === undefined) return undefined;
    return byMeasured(least, most) === 0 ? [least] : [least, most];
}

function openTimeOf({ start, end }: DatedWindow, calendar: BusinessCalendar): MeasuredTime {
    const [from, to] = [epochDay(start), epochDay(end)];
    const [first, last] = [from, to].map((day) => calendar.zone.instantAt(day * millisecondsPerDay));
    const open = calendar.openTimeBetween(first ?? 0, last ?? 0);
    return { length: Duration.of(to - from, 'day'), measured: minutes(Duration.of(open, 'ms')) };
}

function byMeasured(one: MeasuredTime, other: MeasuredTime): number {
    return one.measured.amount.compare(other.measured.amount);
}

function shareOfTime(duration: Duration, window: Window): Decimal {
    const ratio = ratioOf(duration, windowLength(window));
    return ratio ? Decimal.min(scaled(Decimal.one, ratio), Decimal.one) : Decimal.zero;
}

function nominalMinutes(duration: Duration): Decimal {
    return (nominalMilliseconds(duration) ?? Decimal.zero).dividedBy(60_000);
}

function minutes(duration: Duration): Duration {
    return inMinutes(nominalMinutes(duration));
}

function inMinutes(amount: Decimal): Duration {
    return Duration.of(amount, 'minute');
}
