import type { IToken } from 'chevrotain';
import { KEYWORDS_EN } from '../language/messages/keywords.en.ts';
import type { KeywordHelp, KeywordTable, LineHelp } from '../language/messages/keywords.ts';
import { syntax } from '../language/syntax/services.ts';

/** Where a word of the language stands, as far as its meaning depends on it. */
export interface KeywordPlace {
    /** The rule of the grammar whose body, or head, it stands in; '' where declarations begin. */
    readonly body: string;
    /** The words of its line before it; undefined where it begins the line, '' in a declaration's head. */
    readonly line?: string;
    readonly words: string;
}

/** What is said of a word; undefined for words that only carry others. */
export function helpAt({ body, line, words }: KeywordPlace, table: KeywordTable): KeywordHelp | undefined {
    if (body === '') return table.declarations[ruleNamed(words)];
    if (line === '') return lookUp(table.declarations[body]?.tails, words);
    const lines = table.lines[body];
    return line === undefined
        ? lookUp(lines, words)
        : lookUp((lookUp(lines, line) as LineHelp | undefined)?.tails, words);
}

/** The entry with just these words, else the longest that they begin with, else one that begins with them. */
function lookUp<T>(table: Readonly<Record<string, T>> | undefined, words: string): T | undefined {
    if (!table) return undefined;
    const keys = Object.keys(table).sort((one, other) => other.length - one.length);
    const key =
        keys.find((each) => `${words} `.startsWith(`${each} `)) ?? keys.find((each) => each.startsWith(`${words} `));
    return key === undefined ? undefined : table[key];
}

function ruleNamed(word: string): string {
    return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The place behind some tokens, for words that may follow them; `begins` tells that they would begin a line. */
export function placeBehind(tokens: readonly IToken[], words: string, begins: boolean): KeywordPlace {
    if (tokens.length === 0) return { body: '', words };
    const open = openBraces(tokens);
    const body = bodyOf(tokens, open);
    if (open.length === 0) return { body, line: '', words };
    return begins ? { body, words } : { body, line: wordsFrom(tokens, startOfLine(tokens, tokens.length)), words };
}

/** The word of the language that a token is part of; one that only carries others counts to its line or its declaration. */
export function keywordAt(tokens: readonly IToken[], index: number): KeywordPlace | undefined {
    const word = tokens[index]?.image ?? '';
    if (!/^\p{Ll}/u.test(word) || !syntax().lexer.isKeyword(word)) return undefined;
    if (index === 0) return { body: '', words: word };
    const open = openBraces(tokens.slice(0, index));
    const body = bodyOf(tokens, open);
    if (open.length === 0)
        return (
            tail(tokens, index, 1, (words) => ({ body, line: '', words })) ?? {
                body: '',
                words: tokens[0]?.image ?? '',
            }
        );
    for (let start = startOfLine(tokens, index + 1); start > (open.at(-1) ?? 0); start = startOfLine(tokens, start)) {
        const line = wordsFrom(tokens, start);
        const length = lengthOfKey(body, line);
        if (length === 0) continue;
        if (index < start + length) return { body, words: line };
        return tail(tokens, index, start + length, (words) => ({ body, line, words })) ?? { body, words: line };
    }
    return holderOf(tokens, open);
}

/** The line whose table a word stands in: `price` of `1 to 250 at 45 USD`. */
function holderOf(tokens: readonly IToken[], open: readonly number[]): KeywordPlace | undefined {
    const brace = open.at(-1) ?? 0;
    const body = bodyOf(tokens, open.slice(0, -1));
    return open.length > 1 ? { body, words: wordsFrom(tokens, startOfLine(tokens, brace)) } : undefined;
}

/** The words that carry a tail may begin before the token: `of` in `notice of`. */
function tail(
    tokens: readonly IToken[],
    index: number,
    from: number,
    place: (words: string) => KeywordPlace,
): KeywordPlace | undefined {
    for (let start = Math.max(from, index - 2); start <= index; start++) {
        const found = place(wordsFrom(tokens, start));
        if (helpAt(found, KEYWORDS_EN)) return found;
    }
    return undefined;
}

/** How many words of a line are its key: two of `subject to`; 0 when it is none of the body. */
function lengthOfKey(body: string, line: string): number {
    const keys = Object.keys(KEYWORDS_EN.lines[body] ?? {}).filter((key) => `${line} `.startsWith(`${key} `));
    return Math.max(0, ...keys.map((key) => key.split(' ').length));
}

/** The next few words; more never make a key. */
function wordsFrom(tokens: readonly IToken[], start: number): string {
    return tokens
        .slice(start, start + 4)
        .map(({ image }) => image)
        .join(' ');
}

function openBraces(tokens: readonly IToken[]): readonly number[] {
    const open: number[] = [];
    tokens.forEach(({ image }, index) => {
        if (image === '{') open.push(index);
        if (image === '}') open.pop();
    });
    return open;
}

/** The bodies inside a body that have lines of their own, by the word that begins their line. */
const INNER: Readonly<Record<string, string>> = { credits: 'Credits', requirement: 'Requirement' };

function bodyOf(tokens: readonly IToken[], open: readonly number[]): string {
    const inner = open[1] === undefined ? undefined : tokens[startOfLine(tokens, open[1])]?.image;
    return inner === undefined ? ruleNamed(tokens[0]?.image ?? '') : (INNER[inner] ?? ruleNamed(inner));
}

/** The first token of the line of the one before `end`. */
function startOfLine(tokens: readonly IToken[], end: number): number {
    let start = Math.max(0, end - 1);
    while (start > 0 && tokens[start - 1]?.endLine === tokens[start]?.startLine && tokens[start - 1]?.image !== '{')
        start--;
    return start;
}
