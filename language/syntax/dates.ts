import type { SlipCode } from './slips.ts';

/** A date in another form than the language's. */
export interface DateHabit {
    readonly end: number;
    readonly slip: { readonly code: SlipCode; readonly fix: string | undefined };
}

const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-])/y;
const YEAR_LAST = /(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/])/y;
const DAY_MONTH_YEAR = /(\d{1,2})(?:\.|st|nd|rd|th)?[ \t]+(?:of[ \t]+)?(\p{L}{3,9})\.?,?[ \t]+(\d{4})(?!\d)/uy;
const MONTH_DAY_YEAR = /(\p{L}{3,9})\.?[ \t]+(\d{1,2})(?:st|nd|rd|th)?,?[ \t]+(\d{4})(?!\d)/uy;
const MONTHS: ReadonlyMap<string, number> = new Map(
    [
        'jan january januar',
        'feb february februar',
        'mar march märz mrz',
        'apr april',
        'may mai',
        'jun june juni',
        'jul july juli',
        'aug august',
        'sep sept september',
        'oct october okt oktober',
        'nov november',
        'dec december dez dezember',
    ].flatMap((words, month) => words.split(' ').map((word) => [word, month + 1] as const)),
);

const MONTH_STARTS: ReadonlySet<string> = new Set([...MONTHS.keys()].map((month) => month.slice(0, 3)));

/** A quick look: the names of months differ from units of time in their first three letters. */
export function beginsMonth(text: string, at: number): boolean {
    return MONTH_STARTS.has(text.slice(at, at + 3).toLowerCase());
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
    expression.lastIndex = at;
    return expression.exec(text);
}

/** The date that begins at `at`, which begins with a digit. */
export function readDateHabit(text: string, at: number): DateHabit | undefined {
    const yearFirst = matchAt(YEAR_FIRST, text, at);
    if (yearFirst) return habit(at, yearFirst[0], yearFirst[1], yearFirst[3], yearFirst[4]);
    const yearLast = matchAt(YEAR_LAST, text, at);
    if (yearLast) return readYearLast(at, yearLast);
    const words = matchAt(DAY_MONTH_YEAR, text, at);
    return words ? named(at, words[0], words[3], words[2], words[1]) : undefined;
}

/** `March 1, 2026`: begins with a name. */
export function readMonthFirst(text: string, at: number): DateHabit | undefined {
    const words = matchAt(MONTH_DAY_YEAR, text, at);
    return words ? named(at, words[0], words[3], words[1], words[2]) : undefined;
}

/** With full stops the day comes first wherever they are used; with slashes only a number above 12 tells. */
function readYearLast(
    at: number,
    [written, first = '', mark, second = '', year = '']: RegExpExecArray,
): DateHabit | undefined {
    if (year.length === 2) return mark === '.' && Number(second) > 12 ? undefined : unclear(at, written);
    const dayFirst = mark === '.' || Number(first) > 12 || Number(first) === Number(second);
    const monthFirst = mark === '/' && Number(second) > 12;
    if (!dayFirst && !monthFirst) return unclear(at, written);
    return dayFirst ? habit(at, written, year, second, first) : habit(at, written, year, first, second);
}

function named(at: number, written: string, year = '', month = '', day = ''): DateHabit | undefined {
    const number = MONTHS.get(month.toLowerCase());
    return number === undefined ? undefined : habit(at, written, year, String(number), day);
}

/** What 03/04/2026 can mean, with the day first and with the month first. */
export function readingsOf(written: string): readonly [one: string, other: string] | undefined {
    const [, first = '', , second = '', year = ''] = matchAt(YEAR_LAST, written, 0) ?? [];
    return year.length === 4 ? [iso(year, second, first), iso(year, first, second)] : undefined;
}

/** Day and month of 01/02/2026 cannot be told apart: which is meant has to be chosen by someone. */
function unclear(at: number, written: string): DateHabit {
    return { end: at + written.length, slip: { code: 'date-form', fix: undefined } };
}

function habit(at: number, written: string, year = '', month = '', day = ''): DateHabit {
    return { end: at + written.length, slip: { code: 'date-form', fix: iso(year, month, day) } };
}

function iso(year: string, month: string, day: string): string {
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
