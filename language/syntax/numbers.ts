import { isDigit, isLower } from './characters.ts';
import type { SlipCode } from './slips.ts';

/** A token that begins with a digit (or a sign before one), as `scanNumeric` read it. */
export interface Numeric {
    readonly type: 'NUMBER' | 'PERCENT' | 'FACTOR' | 'DATE' | 'MONTHDAY' | 'TIME' | 'NAME';
    readonly end: number;
    readonly slip?: { readonly code: SlipCode; readonly fix: string | undefined };
    /** Where the digits end: a slip in them leaves the `%` behind them alone. */
    readonly digitsEnd?: number;
}

const DATE = /\d{4}-\d{2}-\d{2}(?![\d-])/y;
const LOOSE_ISO_DATE = /\d{4}-\d{1,2}-\d{1,2}(?![\d-])/y;
const SLASH_DATE = /\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})(?![\d/])/y;
const DOT_DATE = /\d{1,2}\.\d{1,2}\.\d{4}(?![\d.])/y;
const MONTH_DAY = /\d{2}-\d{2}(?![\d:-])/y;
const TIME = /\d{2}:\d{2}(?![\d:])/y;
const LOOSE_TIME = /\d{1,2}:\d{2}(?:\s?[ap]m\b)?(?![\d:])/iy;
const ROUND_THE_CLOCK = /24[/x]7(?![\d/])/y;
const GROUPED = /^\d{1,3}(?:[_,]\d{3})*(?:\.\d+)?$|^\d+(?:_\d+)*(?:\.\d+)?$/;
const ORDINAL = /(?:st|nd|rd|th)(?![A-Za-z])/y;

/** The end of the match of a sticky expression at `at`, or -1. */
function matchEnd(expression: RegExp, text: string, at: number): number {
    expression.lastIndex = at;
    return expression.test(text) ? expression.lastIndex : -1;
}

/** Reads the number, percent, factor, date or time that begins at `at`. */
export function scanNumeric(text: string, at: number): Numeric {
    return scanDateOrTime(text, at) ?? scanAmount(text, at);
}

function scanDateOrTime(text: string, at: number): Numeric | undefined {
    const second = text.charCodeAt(at + 1);
    const third = text.charCodeAt(at + 2);
    const separator = [second, third, text.charCodeAt(at + 4)].some(
        (code) => code === 45 || code === 58 || code === 47 || code === 46,
    );
    if (!separator && third !== 120) return undefined;
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
    const iso = matchEnd(LOOSE_ISO_DATE, text, at);
    if (iso > 0) return { type: 'DATE', end: iso, slip: { code: 'date-form', fix: padded(text.slice(at, iso)) } };
    const other = Math.max(matchEnd(SLASH_DATE, text, at), matchEnd(DOT_DATE, text, at));
    // Day and month of 01/02/2026 cannot be told apart: no fix.
    return other > 0 ? { type: 'DATE', end: other, slip: { code: 'date-form', fix: undefined } } : undefined;
}

function padded(date: string): string {
    const [year = '', month = '', day = ''] = date.split('-');
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
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
    return { digitsEnd: end, ...suffix(text, end, slip === undefined), ...(slip && { slip }) };
}

/** Digits with `_`, `,` and `.` between them; a comma or full stop counts only when a digit follows it at once. */
function endOfDigits(text: string, at: number): number {
    let end = at;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        const joins = (code === 44 || code === 46 || code === 95) && isDigit(text.charCodeAt(end + 1));
        if (!isDigit(code) && !joins) break;
        end++;
    }
    return end;
}

/** `99,95` is a decimal comma; `1,23,456` and `1.2.3` are digits grouped in a way that the language does not know. */
function groupingSlip(written: string): { code: SlipCode; fix: string | undefined } {
    const decimalComma = /^-?\d+,\d+$/.test(written) || /^-?\d{1,3}(?:\.\d{3})+,\d+$/.test(written);
    if (decimalComma) return { code: 'decimal-comma', fix: written.replaceAll('.', '').replace(',', '.') };
    return { code: 'digit-grouping', fix: /^\d[\d,]*$/.test(written) ? written.replaceAll(',', '') : undefined };
}

function suffix(text: string, end: number, sound: boolean): Numeric {
    const blanks = skipBlanks(text, end);
    if (text.charCodeAt(blanks) === 37) return { type: 'PERCENT', end: blanks + 1 };
    const code = text.charCodeAt(end);
    if (code === 120 && !isLower(text.charCodeAt(end + 1))) return { type: 'FACTOR', end: end + 1 };
    const ordinal = sound && isLower(code) ? matchEnd(ORDINAL, text, end) : -1;
    if (ordinal > 0)
        return { type: 'NUMBER', end: ordinal, digitsEnd: ordinal, slip: { code: 'ordinal', fix: undefined } };
    return { type: 'NUMBER', end };
}

function skipBlanks(text: string, at: number): number {
    let end = at;
    while (text.charCodeAt(end) === 32 || text.charCodeAt(end) === 9) end++;
    return end;
}
