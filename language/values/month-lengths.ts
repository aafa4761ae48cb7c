import type { Decimal } from './decimal.ts';

/**
 * How long months are, in days, when it is not known where they begin.
 *
 * Twelve months are a year of 365 or 366 days, and of four years in a row one has 366; what remains is measured over
 * consecutive months, so three months are 89 to 92 days, not 84 to 93.
 */

const MONTHS_A_YEAR = 12;
/** The fewest days that 0 to 11 consecutive months have: around a February of 28 days. */
const FEWEST_DAYS = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
/** The most days that 0 to 11 consecutive months have. */
const MOST_DAYS = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];
/** The same for 0 to 3 calendar quarters, which begin in January, April, July or October. */
const FEWEST_DAYS_OF_QUARTERS = [0, 90, 181, 273];
const MOST_DAYS_OF_QUARTERS = [0, 92, 184, 275];

/** The fewest days that many months can have; a part of a month counts as that part of 28 days. */
export function fewestDaysOfMonths(months: Decimal): Decimal {
    return ofYears(months, MONTHS_A_YEAR, FEWEST_DAYS, 28);
}

/** The most days that many months can have; a part of a month counts as that part of 31 days. */
export function mostDaysOfMonths(months: Decimal): Decimal {
    return ofYears(months, MONTHS_A_YEAR, MOST_DAYS, 31).plus(mostLeapDays(months, MONTHS_A_YEAR));
}

/** The fewest days that many calendar quarters can have: 90 for one. */
export function fewestDaysOfQuarters(quarters: Decimal): Decimal {
    return ofYears(quarters, 4, FEWEST_DAYS_OF_QUARTERS, 90);
}

/** The most days that many calendar quarters can have: 92 for one. */
export function mostDaysOfQuarters(quarters: Decimal): Decimal {
    return ofYears(quarters, 4, MOST_DAYS_OF_QUARTERS, 92).plus(mostLeapDays(quarters, 4));
}

/** The days that rules reckon with: a year of 365, a quarter of 90, a month of 30. */
export function nominalDaysOfMonths(months: Decimal): Decimal {
    const years = months.dividedBy(MONTHS_A_YEAR).floor();
    return years.times(365).plus(months.minus(years.times(MONTHS_A_YEAR)).times(30));
}

/** In the whole years: one, and one more every four. The fewest are none, for no leap year is in 1900 or 2100. */
function mostLeapDays(amount: Decimal, aYear: number): Decimal {
    return amount.dividedBy(aYear).floor().plus(3).dividedBy(4).floor();
}

function ofYears(amount: Decimal, aYear: number, days: readonly number[], part: number): Decimal {
    const years = amount.dividedBy(aYear).floor();
    const rest = amount.minus(years.times(aYear));
    const whole = rest.floor();
    return years
        .times(365)
        .plus(days[whole.toNumber()] ?? 0)
        .plus(rest.minus(whole).times(part));
}
