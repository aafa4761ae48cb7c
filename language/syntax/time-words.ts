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
    ['h', 'hour'],
    ['hr', 'hour'],
    ['hrs', 'hour'],
    ['d', 'day'],
    ['bd', 'business day'],
    ['workdays', 'business day'],
    ['workday', 'business day'],
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

/** German, in each of its endings. */
const GERMAN: readonly (readonly [words: string, unit: string])[] = [
    ['sekunde sekunden', 'second'],
    ['minute minuten', 'minute'],
    ['stunde stunden', 'hour'],
    ['tag tage tagen tages', 'day'],
    ['woche wochen', 'week'],
    ['monat monate monaten monats', 'month'],
    ['quartal quartale quartalen', 'quarter'],
    ['jahr jahre jahren jahres', 'year'],
    ['geschäftstag geschäftstage geschäftstagen', 'business day'],
    ['werktag werktage werktagen', 'business day'],
    ['arbeitstag arbeitstage arbeitstagen', 'business day'],
];

const GERMAN_UNITS: ReadonlyMap<string, string> = new Map(
    GERMAN.flatMap(([words, unit]) => words.split(' ').map((word) => [word, unit] as const)),
);

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
    const singular = HABITS.get(plain) ?? GERMAN_UNITS.get(plain) ?? singularOf(plain);
    if (singular === undefined || singular === 'ms') return singular;
    return amount === '1' ? singular : PLURALS.get(singular);
}
