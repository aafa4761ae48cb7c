import type { Lexed } from './lexer.ts';

/** A token or comment, with the signs that stand at it without a blank, as it is to be laid out. */
export interface Item {
    readonly start: number;
    readonly end: number;
    /** The text in its new form: blanks before `%` and at the end of a comment are gone. */
    readonly text: string;
    /** The name of its terminal, or the keyword itself. */
    readonly type: string;
    readonly comment: 'line' | 'block' | undefined;
    /** How many line breaks stand before it in the source. */
    readonly newlines: number;
}

/** The tokens and comments of a piece in their order; undefined when something between them is neither nor blank. */
export function itemsOf(source: string, lexed: Lexed): readonly Item[] | undefined {
    const tokens = [...lexed.tokens, ...lexed.comments].map((token) => ({
        start: token.startOffset,
        end: endOf(token),
        type: token.tokenType.name,
    }));
    tokens.sort((one, other) => one.start - other.start);
    const written = tokens.filter((token, index) => isWord(source, token, tokens[index - 1]));
    attachSigns(source, written);
    const items: Item[] = [];
    for (const range of written) {
        const gap = source.slice(items.at(-1)?.end ?? 0, range.start);
        if (gap.trim() !== '') return undefined;
        items.push(itemOf(source, range, gap));
    }
    return source.slice(items.at(-1)?.end ?? 0).trim() === '' ? items : undefined;
}

interface Range {
    start: number;
    end: number;
    readonly type: string;
}

function endOf(token: { readonly startOffset: number; readonly endOffset?: number }): number {
    return (token.endOffset ?? token.startOffset) + 1;
}

/** The currency that is read for a sign is no word: it covers the sign of `45€`, and the last digit of `€45`. */
function isWord(source: string, range: Range, before: Range | undefined): boolean {
    const sign = range.type === 'UNIT' && CURRENCY_SIGN.test(source.slice(range.start, range.end));
    return range.end > range.start && range.start >= (before?.end ?? 0) && !sign;
}

const CURRENCY_SIGN = /^\p{Sc}$/u;

/** The colon of `P1:` and the sign of `€45` are no words, but stay where they are. What stands at a comment is none of it. */
function attachSigns(source: string, ranges: readonly Range[]): void {
    let before: Range | undefined;
    for (const range of ranges) {
        const gap = source.slice(before?.end ?? 0, range.start);
        if (before && !COMMENTS.has(before.type)) before.end += leading(gap);
        range.start -= leading(gap) === gap.length ? 0 : gap.length - gap.search(/\S*$/);
        before = range;
    }
    if (before && !COMMENTS.has(before.type)) before.end += leading(source.slice(before.end));
}

function leading(gap: string): number {
    return gap.length - gap.replace(/^\S+/, '').length;
}

function itemOf(source: string, range: Range, gap: string): Item {
    const image = source.slice(range.start, range.end);
    const comment = COMMENTS.get(range.type);
    const newlines = gap.split('\n').length - 1;
    if (comment === undefined) {
        const text = range.type === 'PERCENT' ? image.replace(/[ \t]+%$/, '%') : image;
        return { ...range, text, comment, newlines };
    }
    const text = image.trimEnd();
    return { ...range, end: range.start + text.length, text, comment, newlines };
}

const COMMENTS: ReadonlyMap<string, 'line' | 'block'> = new Map([
    ['LINE_COMMENT', 'line'],
    ['BLOCK_COMMENT', 'block'],
]);

/** How many columns a text takes; ideographs take two, marks none. */
export function widthOf(text: string): number {
    const last = text.slice(text.lastIndexOf('\n') + 1);
    if (ASCII.test(last)) return last.length;
    const characters = last.replace(NO_WIDTH, '');
    return [...characters].length + (characters.match(WIDE)?.length ?? 0);
}

const ASCII = /^[\x20-\x7e]*$/;
const NO_WIDTH = /[\p{Mn}\p{Me}\u200c\u200d]/gu;
const WIDE =
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/gu;
