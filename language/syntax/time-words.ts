/** How the language writes units of time, and what people write for them. */

const PLURALS: ReadonlyMap<string, string> = new Map([
    ['second', 'seconds'],
    ['minute', 'minutes'],
    ['hour', 'hours'],
    ['day', 'days'],
    ['week', 'weeks'],
    ['month', 'months'],
    ['quarter', 'quarters'],
    ['year', 'years'],
    ['business day', 'business days'],
]);

const HABITS: ReadonlyMap<string, string> = new Map([
    ['s', 'second'],
    ['sec', 'second'],
    ['secs', 'second'],
    ['min', 'minute'],
    ['mins', 'minute'],
    ['minuten', 'minute'],
    ['h', 'hour'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
    ['stunden', 'hour'],
    ['d', 'day'],
    ['tage', 'day'],
    ['bd', 'business day'],
    ['workdays', 'business day'],
    ['workday', 'business day'],
    ['werktage', 'business day'],
    ['werktagen', 'business day'],
    ['arbeitstage', 'business day'],
    ['w', 'week'],
    ['wk', 'week'],
    ['wks', 'week'],
    ['mo', 'month'],
    ['mon', 'month'],
    ['mth', 'month'],
    ['mths', 'month'],
    ['y', 'year'],
    ['yr', 'year'],
    ['yrs', 'year'],
    ['msec', 'ms'],
    ['millisecond', 'ms'],
    ['milliseconds', 'ms'],
]);

export function isTimeUnit(word: string): boolean {
    return word === 'ms' || singularOf(word) !== undefined;
}

/** `minute` for `minute` and `minutes`. */
export function singularOf(word: string): string | undefined {
    if (word === 'ms') return word;
    if (PLURALS.has(word)) return word;
    for (const [singular, plural] of PLURALS) if (plural === word) return singular;
    return undefined;
}

/** The unit of time that a word stands for, in the number's form: `minutes` for `mins` after 15, `minute` after 1. */
export function timeUnitFor(word: string, amount: string): string | undefined {
    const plain = word.toLowerCase().replace(/\.$/, '');
    const singular = HABITS.get(plain) ?? singularOf(plain);
    if (singular === undefined || singular === 'ms') return singular;
    return amount === '1' ? singular : PLURALS.get(singular);
}
