import type { Problem } from './problem.ts';
import { endOf, on, type Scene } from './scene.ts';
import { syntax } from './services.ts';
import { shortened } from './slip-problem.ts';
import { isTimeUnit } from './time-words.ts';
import { nearest } from './vocabulary.ts';

/** What was meant where the parser stopped, when that can be told: in other words, in another order, in quotes or not. */
export function meantInstead(scene: Scene): Problem | undefined {
    if (!scene.actual || scene.atLineStart) return undefined;
    return (
        unquoted(scene) ??
        inQuotes(scene) ??
        numberFirst(scene) ??
        hoursApart(scene) ??
        strayComma(scene) ??
        otherWord(scene) ??
        boundMissing(scene) ??
        secondName(scene)
    );
}

/** `provider "NorthOps"`: what stands in quotes is what the place takes without them. */
function unquoted({ actual, expected }: Scene): Problem | undefined {
    if (actual?.tokenType.name !== 'TEXT' || expected.includes('TEXT')) return undefined;
    const content = actual.image.slice(1, -1).trim();
    const [first] = syntax().lexer.lex(content).tokens;
    const fits = first && (expected.includes(first.tokenType.name) || expected.includes(first.image));
    return fits ? on(actual, 'syntax/quoted', { fix: content }, { text: content }) : undefined;
}

/** `party "NorthOps" "NorthOps Ltd"`: of two texts the first is the name. */
export function quotedName({ actual, rest }: Scene): Problem | undefined {
    const name =
        actual?.tokenType.name === 'TEXT' && rest[0]?.tokenType.name === 'TEXT' ? actual.image.slice(1, -1) : '';
    return NAME.test(name) ? on(actual, 'syntax/quoted', { fix: name }, { text: name }) : undefined;
}

const NAME = /^\p{Lu}[\p{L}\p{Nd}_-]*$/u;

/** `law Germany`: the rest of the line is the text. */
function inQuotes({ text, actual, expected, rest }: Scene): Problem | undefined {
    const isWord =
        /^(?:NAME|WORD|NUMBER|UNIT)$/.test(actual?.tokenType.name ?? '') || /^\p{L}/u.test(actual?.image ?? '');
    if (!actual || !isWord || !expected.includes('TEXT') || expected.length > 1) return undefined;
    const brace = rest.findIndex((token) => token.image === '{' || token.image === '}');
    const words = brace < 0 ? rest : rest.slice(0, brace);
    const last = words.at(-1) ?? actual;
    if (words.some((token) => /^(?:TEXT|PROSE)$/.test(token.tokenType.name))) return undefined;
    const fix = `"${text.slice(actual.startOffset, endOf(last))}"`;
    return on(actual, 'syntax/text-unquoted', { fix: shortened(fix) }, { text: fix }, last);
}

/** `quantity TB 20`, `term months 36`. */
function numberFirst({ actual, expected, rest }: Scene): Problem | undefined {
    const [number] = rest;
    if (!actual || !expected.includes('NUMBER') || number?.tokenType.name !== 'NUMBER') return undefined;
    if (actual.tokenType.name !== 'NAME' && !isTimeUnit(actual.image)) return undefined;
    const fix = `${number.image} ${actual.image}`;
    return on(actual, 'syntax/number-first', { fix }, { text: fix }, number);
}

/** `open mon-fri 08:00-18:00, sat 09:00-13:00`: one line is one span of hours. */
function hoursApart({ text, head, actual, before, rest }: Scene): Problem | undefined {
    if ((head !== 'open' && head !== 'during') || before?.tokenType.name !== 'TIME' || !actual) return undefined;
    const next = actual.image === ',' ? rest[0] : actual;
    const isDay = /^(?:mon|tue|wed|thu|fri|sat|sun)$/.test(next?.image ?? '');
    if (!next || !(isDay || next.tokenType.name === 'TIME')) return undefined;
    const problem = on(actual, 'syntax/hours-apart', { keyword: head }, undefined, next);
    const line = text.slice(text.lastIndexOf('\n', actual.startOffset) + 1);
    const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
    // Other hours of the same days would need the days again.
    const fix = { from: endOf(before), to: next.startOffset, text: `\n${indent}${head} ` };
    return isDay ? { ...problem, fix } : problem;
}

function strayComma({ actual, before, rest }: Scene): Problem | undefined {
    if (actual?.image !== ',') return undefined;
    const values = { written: ',', fix: '' };
    const id = before?.image === ',' ? 'syntax/list-comma' : rest.length === 0 ? 'syntax/line-end' : 'syntax/mark';
    return on(actual, id, values, { text: '' });
}

/** Words that people use for the language's own. */
const OTHER_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
    ['annually', ['yearly']],
    ['annual', ['yearly']],
    ['moderate', ['medium']],
    ['severe', ['critical']],
    ['under', ['below']],
    ['less', ['below']],
    ['more', ['above', 'up']],
    ['over', ['above', 'up']],
    ['upon', ['on']],
    ['from', ['of']],
    ['within', ['in']],
]);

function otherWord({ actual, expected }: Scene): Problem | undefined {
    const word = actual?.image ?? '';
    const words = expected.filter((candidate) => /^\p{Ll}{2}/u.test(candidate));
    if (!/^\p{L}+$/u.test(word) || expected.includes('}') || words.length === 0) return undefined;
    const other = OTHER_WORDS.get(word.toLowerCase())?.find((meant) => words.includes(meant));
    const suggestion = other ?? (word.length > 2 ? nearest(word, words) : undefined);
    if (suggestion === undefined) return undefined;
    return on(actual, 'syntax/word-expected.suggest', { written: word, suggestion }, { text: suggestion });
}

const BOUNDS: ReadonlyMap<string, string> = new Map([
    ['min', 'at least'],
    ['minimum', 'at least'],
    ['at-least', 'at least'],
    ['max', 'at most'],
    ['maximum', 'at most'],
    ['within', 'at most'],
]);

/** `objective Uptime Availability 99.9%`, `… minimum 99.9%`. */
function boundMissing({ head, actual }: Scene): Problem | undefined {
    if (head !== 'objective' || !actual) return undefined;
    const kind = actual.tokenType.name;
    if (kind === 'PERCENT' || kind === 'NUMBER') return on(actual, 'syntax/bound-missing', { written: actual.image });
    const suggestion = BOUNDS.get(actual.image.toLowerCase());
    if (suggestion === undefined) return undefined;
    return on(actual, 'syntax/word-expected.suggest', { written: actual.image, suggestion }, { text: suggestion });
}

/** Two names side by side: a name with a blank, a list without a comma, a title without quotes. */
function secondName({ actual, before, behindName, closes, expected }: Scene): Problem | undefined {
    const kinds = /^(?:NAME|WORD|NUMBER)$/;
    if (before?.tokenType.name !== 'NAME' || !actual || !kinds.test(actual.tokenType.name)) return undefined;
    if (!closes && expected.length > 0 && !behindName) return undefined;
    const values = { written: shortened(actual.image), before: shortened(before.image) };
    return on(actual, behindName ? 'syntax/unexpected.title' : 'syntax/unexpected.name', values);
}
