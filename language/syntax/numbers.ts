import { isDigit, isLower, skipBlanks } from './characters.ts';
import { beginsMonth, readDateHabit } from './dates.ts';
import type { SlipCode } from './slips.ts';

/** A token that begins with a digit (or a sign before one), as `scanNumeric` read it. */
export interface Numeric {
    readonly type: 'NUMBER' | 'PERCENT' | 'FACTOR' | 'DATE' | 'MONTHDAY' | 'TIME' | 'NAME';
    readonly end: number;
    /** `from` where what is to be mended begins, when it is not the token. */
    readonly slip?: { readonly code: SlipCode; readonly fix: string | undefined; readonly from?: number };
    /** Where the digits end: a slip in them leaves the `%` behind them alone. */
    readonly digitsEnd?: number;
}

const DATE = /\d{4}-\d{2}-\d{2}(?![\d-])/y;
const MONTH_DAY = /\d{2}-\d{2}(?![\d:-])/y;
const TIME = /\d{2}:\d{2}(?![\d:])/y;
const LOOSE_TIME = /\d{1,2}:\d{2}(?:\s?[ap]m\b)?(?![\d:])/iy;
const ROUND_THE_CLOCK = /24[/x]7(?![\d/])/y;
const GROUPED = /^\d{1,3}(?:[_,]\d{3})*(?:\.\d+)?$|^\d+(?:_\d+)*(?:\.\d+)?$/;
const APOSTROPHES = /^\d{1,3}(?:['\u2019\u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const PERCENT_WORD = /[ \t\u00a0]*(?:per[ \t]?cent|prozent|pct\.?)(?![\p{L}\d])/iuy;
const LOOSE_FACTOR = /[ \t\u00a0]x(?![\p{L}\d_-])/uy;
const ORDINAL = /(?:st|nd|rd|th)(?![A-Za-z])/y;

/** The end of the match of a sticky expression at `at`, or -1. */
function matchEnd(expression: RegExp, text: string, at: number): number {
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
}

/** Reads the number, percent, factor, date or time that begins at `at`. */
export function scanNumeric(text: string, at: number, lineHead = ''): Numeric {
    const day = lineHead === 'closed' ? readMonthDayHabit(text, at) : undefined;
    return day ?? scanDateOrTime(text, at) ?? scanAmount(text, at);
}

const DAY_AND_MONTH = /(\d{1,2})\.(\d{1,2})\.(?!\d)/y;

/** `25.12.` in a line of closed days. */
function readMonthDayHabit(text: string, at: number): Numeric | undefined {
    DAY_AND_MONTH.lastIndex = at;
    const [written, day = '', month = ''] = DAY_AND_MONTH.exec(text) ?? [];
    if (written === undefined) return undefined;
    const fix = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return { type: 'MONTHDAY', end: at + written.length, slip: { code: 'date-form', fix } };
}

/** What may stand between the parts of a date or time: `-`, `:`, `/`, `.`, and the endings of `1st`. */
const SEPARATORS: ReadonlySet<number> = new Set([45, 58, 47, 46, 115, 116]);

function scanDateOrTime(text: string, at: number): Numeric | undefined {
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    const separator = SEPARATORS.has(second) || SEPARATORS.has(third) || SEPARATORS.has(text.charCodeAt(at + 4));
    if (!separator && third !== 120 && !beginsMonth(text, skipBlanks(text, at + 2))) return undefined;
    for (const read of [readDate, readTime, readRoundTheClock]) {
        const found = read(text, at);
        if (found) return found;
    }
    return undefined;
}

function readDate(text: string, at: number): Numeric | undefined {
    const date = matchEnd(DATE, text, at);
    if (date > 0) return { type: 'DATE', end: date };
    const monthDay = matchEnd(MONTH_DAY, text, at);
    if (monthDay > 0) return { type: 'MONTHDAY', end: monthDay };
    const other = readDateHabit(text, at);
    return other && { type: 'DATE', ...other };
}

function readTime(text: string, at: number): Numeric | undefined {
    const time = matchEnd(TIME, text, at);
    if (time > 0 && !/^\s?[ap]m\b/i.test(text.slice(time, time + 4))) return { type: 'TIME', end: time };
    const loose = matchEnd(LOOSE_TIME, text, at);
    return loose > 0
        ? { type: 'TIME', end: loose, slip: { code: 'time-form', fix: clock24(text.slice(at, loose)) } }
        : undefined;
}

function clock24(time: string): string {
    const [hour = '', minute = ''] = time.split(':');
    const half = /[ap]m/i.exec(time)?.[0]?.toLowerCase();
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
    return `${String(hours).padStart(2, '0')}:${minute.slice(0, 2)}`;
}

function readRoundTheClock(text: string, at: number): Numeric | undefined {
    const end = matchEnd(ROUND_THE_CLOCK, text, at);
    return end > 0 ? { type: 'NAME', end, slip: { code: 'round-the-clock', fix: 'Always' } } : undefined;
}

function scanAmount(text: string, at: number): Numeric {
    const start = text.charCodeAt(at) === 45 ? at + 1 : at;
    const end = endOfDigits(text, start);
    const written = text.slice(start, end);
    const slip = GROUPED.test(written) ? undefined : groupingSlip(text.slice(at, end));
    if (slip === undefined && end - start > MOST_DIGITS)
        return { ...suffix(text, end, false), digitsEnd: end, slip: { code: 'number-too-long', fix: undefined } };
    return { digitsEnd: end, ...suffix(text, end, slip === undefined), ...(slip && { slip }) };
}

/** No amount has more; exact arithmetic reads no more. */
const MOST_DIGITS = 100;

/** Digits with `_`, `,` and `.` between them; a comma or full stop counts only when a digit follows it at once. */
function endOfDigits(text: string, at: number): number {
    let end = at;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        const joins = (code === 44 || code === 46 || code === 95) && isDigit(text.charCodeAt(end + 1));
        if (!isDigit(code) && !joins && !separatesThousands(text, end)) break;
        end++;
    }
    return end;
}

/** `1'000` and `1 000` with a blank that does not break: an ordinary blank may stand between two numbers. */
function separatesThousands(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    const separates = code === 39 || code === 0x2019 || code === 0xa0 || code === 0x202f || code === 0x2009;
    return separates && /^\d{3}(?![\d:-])/.test(text.slice(at + 1, at + 5));
}

/** `99,95` is a decimal comma; `1,23,456` and `1.2.3` are digits grouped in a way that the language does not know. */
function groupingSlip(written: string): { code: SlipCode; fix: string | undefined } {
    const decimalComma = /^-?\d+,\d+$/.test(written) || /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(written);
    if (decimalComma) return { code: 'decimal-comma', fix: written.replaceAll('.', '').replace(',', '.') };
    if (APOSTROPHES.test(written))
        return { code: 'digit-grouping', fix: written.replace(/[^\d.,]/g, '').replace(',', '.') };
    return { code: 'digit-grouping', fix: /^\d[\d,]*$/.test(written) ? written.replaceAll(',', '') : undefined };
}

function suffix(text: string, end: number, sound: boolean): Numeric {
    const blanks = skipBlanks(text, end);
    if (text.charCodeAt(blanks) === 37) return { type: 'PERCENT', end: blanks + 1 };
    return spelledSuffix(text, end, sound) ?? plainSuffix(text, end, sound);
}

/** `99.9 percent` and `1.5 x`. */
function spelledSuffix(text: string, end: number, sound: boolean): Numeric | undefined {
    if (!sound || !/[pPx]/.test(text.charAt(skipBlanks(text, end)))) return undefined;
    const percent = matchEnd(PERCENT_WORD, text, end);
    if (percent > 0) return { type: 'PERCENT', end: percent, slip: { code: 'percent-sign', fix: '%', from: end } };
    const factor = matchEnd(LOOSE_FACTOR, text, end);
    return factor > 0 ? { type: 'FACTOR', end: factor, slip: { code: 'factor-form', fix: 'x', from: end } } : undefined;
}

function plainSuffix(text: string, end: number, sound: boolean): Numeric {
    const code = text.charCodeAt(end);
    if (code === 120 && !isLower(text.charCodeAt(end + 1))) return { type: 'FACTOR', end: end + 1 };
    const ordinal = sound && isLower(code) ? matchEnd(ORDINAL, text, end) : -1;
    if (ordinal > 0)
        return { type: 'NUMBER', end: ordinal, digitsEnd: ordinal, slip: { code: 'ordinal', fix: undefined } };
    return { type: 'NUMBER', end };
}
