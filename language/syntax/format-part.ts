import type { TextEdit } from './format-print.ts';
import { parse } from './parse.ts';
import { syntax } from './services.ts';

/** UTF-16 offsets into a text; `end` is the first that does not belong to it. */
export interface TextRange {
    readonly start: number;
    readonly end: number;
}

/**
 * The edits of a declaration that touch some lines alone. None where these without the others would read otherwise: a
 * dash that begins a line is a sign when it is put to its number.
 */
export function partOf(edits: readonly TextEdit[], source: string, lines: TextRange): readonly TextEdit[] {
    const part = edits.filter((edit) => isWithin(edit, lines, source));
    const isWhole = part.length === 0 || part.length === edits.length;
    return isWhole || readsAlike(source, part) ? part : [];
}

/** The lines of a range without the last line's end; a line that it ends before, as a selection of whole lines does, is none of them. */
export function wholeLines(text: string, { start, end }: TextRange): TextRange {
    const newline = text.indexOf('\n', end > start ? end - 1 : end);
    return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline };
}

/** A blank line goes with its end; no other line is joined with one outside. */
function isWithin({ start, end, text: by }: TextEdit, lines: TextRange, text: string): boolean {
    if (start < lines.start || start > lines.end) return false;
    return (
        end <= lines.end || (end === lines.end + 1 && by === '' && (start === 0 || text.charCodeAt(start - 1) === 10))
    );
}

export function overlaps(one: TextRange, other: TextRange): boolean {
    return one.start <= other.end && one.end >= other.start;
}

/** Whether the tokens stay what they are after some edits. */
export function readsAlike(source: string, edits: readonly TextEdit[]): boolean {
    const laid = applied(source, edits);
    const [before, after] = [tokensOf(source), tokensOf(laid)];
    const isSame = before.length === after.length && before.every((each, at) => each === after[at]);
    return isSame && !parse(laid).damaged;
}

function tokensOf(text: string): readonly string[] {
    const { tokens } = syntax().lexer.lex(text);
    return tokens.map(({ tokenType, image }) => tokenType.name + image.replace(/[ \t]+%$/, '%'));
}

function applied(source: string, edits: readonly TextEdit[]): string {
    const kept = edits.map(({ text, start }, index) => source.slice(edits[index - 1]?.end ?? 0, start) + text);
    return kept.join('') + source.slice(edits.at(-1)?.end ?? 0);
}
