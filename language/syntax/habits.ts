import { isDigit, skipBlanks } from './characters.ts';
import { numberFor } from './number-words.ts';
import type { SlipCode } from './slips.ts';
import { isTimeUnit, timeUnitFor } from './time-words.ts';

/** Something that people write and the language spells another way, with the tokens that it stands for. */
export interface Reading {
    readonly code: SlipCode;
    /** Where it begins, when that is not where the reader stands. */
    readonly from?: number;
    readonly end: number;
    /** What the language writes in its place; undefined when there are several readings. */
    readonly fix: string | undefined;
    readonly tokens: readonly Part[];
    /** The rest of the line is a comment. */
    readonly comment?: boolean;
}

/** A token of a reading: the name of a terminal or a keyword, what it is read as, and what it covers. */
export interface Part {
    readonly type: string;
    readonly image: string;
    readonly from: number;
    readonly to: number;
}

/** Where in its line something stands. */
export interface Place {
    readonly firstOnLine: boolean;
    /** The first word of the line. */
    readonly lineHead: string;
    /** The line before began with a bullet: this is no table. */
    readonly afterBullet: boolean;
    readonly previous: { readonly type: string; readonly image: string; readonly end: number } | undefined;
}

function matchAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
    expression.lastIndex = at;
    return expression.exec(text);
}

function dropped(code: SlipCode, end: number): Reading {
    return { code, end, fix: '', tokens: [] };
}

function single(code: SlipCode, at: number, end: number, type: string, image: string, fix = image): Reading {
    return { code, end, fix, tokens: [{ type, image, from: at, to: end }] };
}

const COMMENT = /#+|--+(?=[ \t\p{L}])|<!--|;(?=[ \t]*\S)/uy;
const NUMBERING =
    /\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)[ \t]+|\d{1,2}(?:\.\d{1,2})*(?:\.[ \t]+|[ \t]+(?=[a-z]+[ \t]+\p{Lu}\S*[ \t]*["{]))|§+[ \t]?\d+[ \t]+/uy;
const BULLET = /[*•·‣◦▪-][ \t]+(?=(["“„]|\p{Lu})|\p{Ll})/uy;
const LINE_WITH_COLON = /\p{L}+:/uy;
const LINE_END = /[;.](?=[ \t\r]*(?:$|\n|\}|\/\/|\/\*))/y;
const PLACEHOLDER = /\[[^\][\n"“]*\]|<[\p{L}_ ]+>|_{2,}|\.{3,}|…/uy;
const LISTED = /^\[\s*[\p{Lu}\d][^\s,]*\s*(?:,\s*[\p{Lu}\d][^\s,]*\s*)*\]$/u;

/** A quick look before `readMark`: most lines begin with a word. */
export function mayBeMark(text: string, at: number, code: number): boolean {
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    return !isLetter || text.charCodeAt(at + 1) === 41;
}

/** A quick look before the habits that begin with a name: a number, a sign or a bracket follows it. */
export function goesOnOddly(text: string, at: number, end: number): boolean {
    const next = text.charCodeAt(end);
    if (next === 47 || next === 36 || isDigit(text.charCodeAt(at + 3))) return true;
    const after = text.charCodeAt(skipBlanks(text, next === 46 ? end + 1 : end));
    return isDigit(after) || after === 40;
}

/** A mark that the language does not have, at the beginning of a line or within it. */
export function readMark(text: string, at: number, place: Place): Reading | undefined {
    return (place.firstOnLine ? readLineStart(text, at, place) : undefined) ?? readWithin(text, at, place);
}

function readLineStart(text: string, at: number, place: Place): Reading | undefined {
    const comment = matchAt(COMMENT, text, at);
    if (comment) return commented(text, at, comment[0].length);
    const numbering = matchAt(NUMBERING, text, at);
    if (numbering) return dropped('bullet', at + numbering[0].length);
    const bullet = matchAt(BULLET, text, at);
    if (!bullet || (text.charAt(at) === '-' && isCell(bullet[1], place))) return undefined;
    const end = at + bullet[0].length;
    const isLine = matchAt(LINE_WITH_COLON, text, end);
    const goesOn = bullet[1] !== undefined && !isLine && /^(?:NAME|WORD|TEXT)$/.test(place.previous?.type ?? '');
    return goesOn ? single('bullet', at, end, ',', ',', ', ') : dropped('bullet', end);
}

/** A hyphen at the beginning of a line may be an empty cell, or stand between two days. */
function isCell(next: string | undefined, { previous, afterBullet }: Place): boolean {
    if (afterBullet || next === '"' || previous === undefined) return false;
    return NOTHING_AFTER.test(previous.type) || /^(?:mon|tue|wed|thu|fri|sat|sun|TIME)$/.test(previous.type);
}

function commented(text: string, at: number, length: number): Reading {
    const newline = text.indexOf('\n', at);
    return {
        code: 'comment-mark',
        end: newline < 0 ? text.length : newline,
        fix: `//${text.slice(at + length, newline < 0 ? undefined : newline).trimEnd()}`,
        tokens: [],
        comment: true,
    };
}

function readWithin(text: string, at: number, place: Place): Reading | undefined {
    switch (text.charAt(at)) {
        case '#':
            return commented(text, at, 1);
        case '-':
            if (text.charAt(at + 1) === '>') return dropped('mark', at + 2);
            return matchAt(/--+[ \t]/y, text, at) ? commented(text, at, 2) : undefined;
        case ';':
        case '.':
        case '&':
            return readSeparator(text, at, place);
        case '=':
            return dropped('mark', text.charAt(at + 1) === '>' ? at + 2 : at + 1);
        case '→':
        case ':':
        case '|':
        case '(':
        case ')':
        case ']':
            return dropped('mark', at + 1);
        case '/':
            return readSlash(text, at, place);
        case '≥':
        case '≤':
        case '<':
        case '>':
            return readComparison(text, at, place);
        default:
            return readPlaceholder(text, at);
    }
}

function readSeparator(text: string, at: number, place: Place): Reading | undefined {
    if (matchAt(LINE_END, text, at)) return dropped('line-end', at + 1);
    if (text.charAt(at) === '.' || place.previous === undefined) return undefined;
    // `V&V` is a name that nobody can write, not a list.
    const apart = text.charAt(at) === ';' || place.previous.end < at;
    return apart ? single('list-comma', at, at + 1, ',', ',') : undefined;
}

/** `45 EUR/month` is `45 EUR per month`. */
function readSlash(text: string, at: number, { previous }: Place): Reading | undefined {
    const next = matchAt(/\/[ \t]*\p{L}/uy, text, at);
    const price =
        previous?.type === 'UNIT' ||
        previous?.image === 'per' ||
        /\/\s*\p{L}+\s*$/u.test(text.slice(Math.max(0, at - 20), at));
    return next && price ? single('slash', at, at + 1, 'per', 'per', ' per ') : undefined;
}

/** In a band or an alert `<` is `below`, in a promise `at most`; a cell of a table has no sign. */
function readComparison(text: string, at: number, { lineHead }: Place): Reading | undefined {
    const placeholder = readPlaceholder(text, at);
    if (placeholder) return placeholder;
    const sign = matchAt(/[<>]=?|[≤≥]/y, text, at)?.[0] ?? '';
    const end = at + sign.length;
    if (/^\p{Lu}/u.test(lineHead)) return dropped('mark', end);
    const promised = lineHead === 'objective' || lineHead === 'commits';
    if (!promised && sign.length === 1 && /[<>]/.test(sign)) {
        const side = sign === '<' ? 'below' : 'above';
        return single('comparison', at, end, side, side, `${side} `);
    }
    const word = /[≥>]/.test(sign) ? 'least' : 'most';
    return {
        code: 'comparison',
        end,
        fix: `at ${word} `,
        tokens: [
            { type: 'at', image: 'at', from: at, to: at + 1 },
            { type: word, image: word, from: end - 1, to: end },
        ],
    };
}

function readPlaceholder(text: string, at: number): Reading | undefined {
    const found = matchAt(PLACEHOLDER, text, at)?.[0];
    if (found === undefined) return text.charAt(at) === '[' ? dropped('mark', at + 1) : undefined;
    if (LISTED.test(found)) return dropped('mark', at + 1);
    return { code: 'placeholder', end: at + found.length, fix: undefined, tokens: [] };
}

const SPELLED = /([A-Za-z]+(?:-[a-z]+)?)(?:[ \t]*\((\d+)\))?/y;
/** `None` and `NA` may be names. */
const NOTHING = /(?:[nN]\/[aA]|na|none|nil|tbd)(?![\p{L}\d_-])/uy;

/** A lower-case or capital word that stands for a number, or for nothing. */
export function readWord(text: string, at: number, { previous }: Place): Reading | undefined {
    const nothing = previous && NOTHING_AFTER.test(previous.type) ? matchAt(NOTHING, text, at) : null;
    if (nothing) return single('nothing', at, at + nothing[0].length, '-', '-');
    const spelled = matchAt(SPELLED, text, at);
    const number = numberFor(spelled?.[1] ?? '');
    if (!spelled || number === undefined) return undefined;
    const end = at + spelled[0].length;
    // `Two` alone may be a name; `Thirty (30)` is none.
    const counts = spelled[2] !== undefined || (/^[a-z]/.test(spelled[0]) && countsSomething(text, end));
    if (!counts) return undefined;
    const reading = single('number-word', at, end, 'NUMBER', spelled[2] ?? number);
    // In court the words may win over the digits: which of the two is meant is for the parties to say.
    return (spelled[2] ?? number) === number ? reading : { ...reading, fix: undefined };
}

/** Where a cell may stand: after a row's name or another cell. */
const NOTHING_AFTER = /^(?:NAME|NUMBER|PERCENT|-|ms|seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)$/;

function countsSomething(text: string, end: number): boolean {
    const word = /^[ \t]*([A-Za-z]+)/.exec(text.slice(end, end + 24))?.[1] ?? '';
    return (
        timeUnitFor(word, '2') !== undefined || /^(?:business|working|calendar|breach(?:es)?|decimals?)$/i.test(word)
    );
}

const IN_WORDS = /[ \t]*\([A-Za-z][A-Za-z -]*\)/y;
const BUSINESS =
    /[ \t]*(?:([bB]usiness|[wW]orking|[bB]anking|[bB]ank)[ \t-]*([dD]ays?|[hH]ours?)|(workdays?)(?![\p{L}\d]))/uy;
const CALENDAR = /[ \t]+calendar(?=[ \t]+(?:days?|weeks?|months?|quarters?|years?)\b)/iy;

/** What stands between a number and its unit, or is a unit of business time in other words. */
export function readAfterNumber(text: string, at: number): Reading | undefined {
    if (!'(cCbBwW'.includes(text.charAt(skipBlanks(text, at)))) return undefined;
    const inWords = matchAt(IN_WORDS, text, at);
    if (inWords) return { ...dropped('number-twice', at + inWords[0].length), from: at };
    const calendar = matchAt(CALENDAR, text, at);
    if (calendar) return dropped('calendar-days', at + calendar[0].length);
    const business = matchAt(BUSINESS, text, at);
    if (!business || /^[ \t]*business[ \t]+(?:day|hour)s?$/.test(business[0])) return undefined;
    const start = at + (/^[ \t]*/.exec(business[0])?.[0].length ?? 0);
    const end = at + business[0].length;
    const unit = business[2]?.toLowerCase() ?? 'days';
    return {
        code: 'business-days',
        from: start,
        end,
        fix: `${start === at ? ' ' : ''}business ${unit}`,
        tokens: [
            { type: 'business', image: 'business', from: start, to: end - 1 },
            { type: unit, image: unit, from: end - 1, to: end },
        ],
    };
}

/** `hrs.`: the full stop belongs to the abbreviation. */
export function endOfAbbreviation(text: string, at: number, end: number): number {
    const word = text.slice(at, end);
    const abbreviated = text.charAt(end) === '.' && timeUnitFor(word, '2') !== undefined && !isTimeUnit(word);
    return abbreviated ? end + 1 : end;
}

const CITED =
    /(?::[ \t]+|[ \t]+(?:(?:Art(?:icle|ikel)?|Sec(?:tion)?)\.?[ \t]*|§+[ \t]*)?(?=\d))(?:(?:Art(?:icle|ikel)?|Sec(?:tion)?)\.?[ \t]*|§+[ \t]*)?([A-Za-z0-9][A-Za-z0-9.()/_§-]*)/y;

/** `GDPR Art. 32(1)`, `GDPR: 32(1)`: the code follows the colon at once. */
export function readCitation(text: string, at: number, end: number): Reading | undefined {
    const cited = matchAt(CITED, text, end);
    if (!cited) return undefined;
    const fix = `${text.slice(at, end)}:${cited[1]}`;
    return single('citation-form', at, end + cited[0].length, 'CITATION', fix);
}
