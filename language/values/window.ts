import { Decimal } from './decimal.ts';
import { Duration, millisecondsPerDay } from './duration.ts';
import { nominalDaysOfMonths } from './month-lengths.ts';

const WORDS = {
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
} as const;

/** The word for a window of calendar periods. */
export type WindowWord = keyof typeof WORDS;

/** The unit of a calendar window. */
export type WindowUnit = (typeof WORDS)[WindowWord];

/**
 * The time over which an objective is measured: calendar periods in the contract's zone, a length that ends
 * at every moment (`rolling`), or blocks of a length, one after another from the effective date.
 */
export type Window =
    | { readonly kind: 'calendar'; readonly unit: WindowUnit }
    | { readonly kind: 'rolling'; readonly length: Duration }
    | { readonly kind: 'blocks'; readonly length: Duration };

/** How long a window can be, in exact durations (days, or hours for `hourly`). */
export interface WindowLengths {
    /** The lengths to show, ascending: 28, 30 and 31 days of a month. */
    readonly shown: readonly Duration[];
    /** The length that rules reckon with: 30, 90, 365 days. */
    readonly nominal: Duration;
}

const SHOWN_DAYS: Partial<Record<WindowUnit, readonly number[]>> = {
    month: [28, 30, 31],
    quarter: [90, 91, 92],
    year: [365, 366],
};

/** The words `hourly` to `yearly`, shortest first. */
export const windowWords = Object.keys(WORDS) as readonly WindowWord[];

/** The window of a word: `monthly` is the calendar month. */
export function calendarWindow(word: WindowWord): Window {
    return { kind: 'calendar', unit: WORDS[word] };
}

/** Reads `monthly`, `over rolling 12 months`, `over 30 days`. */
export function parseWindow(text: string): Window | undefined {
    const word = windowWords.find((each) => each === text);
    if (word !== undefined) {
        return calendarWindow(word);
    }
    const [, rolling, rest = ''] = /^over (rolling )?(.+)$/.exec(text) ?? [];
    const length = Duration.parse(rest);
    return length && { kind: rolling === undefined ? 'blocks' : 'rolling', length };
}

/** Canonical source text: `monthly`, `over rolling 12 months`, `over 30 days`. */
export function windowText(window: Window): string {
    switch (window.kind) {
        case 'calendar':
            return windowWords.find((word) => WORDS[word] === window.unit) ?? window.unit;
        case 'rolling':
            return `over rolling ${window.length}`;
        case 'blocks':
            return `over ${window.length}`;
    }
}

/** The length of one window as a duration: `monthly` is 1 month. */
export function windowLength(window: Window): Duration {
    return window.kind === 'calendar' ? Duration.of(1, window.unit) : window.length;
}

/** Whether both are the same windows: `over 7 days` and `over 1 week` are, `weekly` and `over 1 week` are not. */
export function sameWindow(one: Window, other: Window): boolean {
    return one.kind === other.kind && windowLength(one).equals(windowLength(other));
}

/** The lengths a window can have; undefined for business time, which needs a calendar. */
export function lengths(window: Window): WindowLengths | undefined {
    const length = windowLength(window);
    const months = length.months();
    if (months !== undefined) {
        const nominal = days(nominalDaysOfMonths(months));
        const table = window.kind === 'calendar' ? SHOWN_DAYS[window.unit] : undefined;
        return { nominal, shown: table?.map((each) => days(Decimal.of(each))) ?? bounds(length, nominal) };
    }
    const nominal = length.unit === 'week' ? days(length.amount.times(7)) : length;
    return length.isElapsed() ? { nominal, shown: [nominal] } : undefined;
}

/**
 * The most windows that can lie wholly within a period: 6 months hold 6 calendar months and 26 weeks.
 * Undefined for rolling windows, which overlap without end, for a length of zero, and for business time
 * against any other unit.
 */
export function windowsIn(window: Window, period: Duration): Decimal | undefined {
    const length = windowLength(window);
    if (window.kind === 'rolling' || !length.amount.gt(0)) {
        return undefined;
    }
    const inSameUnit = period.in(length.unit);
    return inSameUnit ? inSameUnit.dividedBy(length.amount).floor() : mostAcrossKinds(length, period);
}

function bounds(length: Duration, nominal: Duration): readonly Duration[] {
    const ends = [length.shortest(), length.longest()].map((bound) => days(bound?.dividedBy(millisecondsPerDay)));
    const all = [...ends, nominal].sort((one, other) => one.amount.compare(other.amount));
    return all.filter((each, index) => !all[index - 1]?.equals(each));
}

/** The largest number of lengths that fit at their shortest into the period at its longest. */
function mostAcrossKinds(length: Duration, period: Duration): Decimal | undefined {
    const [one, room] = [length.shortest(), period.longest()];
    if (one === undefined || room === undefined) {
        return undefined;
    }
    let [fits, tooMany] = [Decimal.zero, room.dividedBy(one).floor().plus(1)];
    while (tooMany.minus(fits).gt(1)) {
        const middle = fits.plus(tooMany).times('0.5').floor();
        if (length.times(middle).shortest()?.lte(room)) {
            fits = middle;
        } else {
            tooMany = middle;
        }
    }
    return fits;
}

function days(amount: Decimal | undefined): Duration {
    return Duration.of(amount ?? 0, 'day');
}
