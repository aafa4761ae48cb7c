import { columnsOf } from './format-columns.ts';
import { itemsOf } from './format-items.ts';
import { linesOf } from './format-lines.ts';
import { printEdits, type Surroundings, type TextEdit } from './format-print.ts';
import { inlineBraces, structureOf } from './format-structure.ts';
import { parse } from './parse.ts';
import { syntax } from './services.ts';
import { type Piece, slice } from './slicer.ts';

export type { TextEdit } from './format-print.ts';

export interface TextRange {
    readonly start: number;
    readonly end: number;
}

/**
 * The edits that lay a file out: white space alone changes. A declaration that cannot be read stays as it is. With a
 * range only its lines are touched.
 */
export function format(text: string, range?: TextRange): TextEdit[] {
    const { pieces, tooDeep } = slice(text);
    if (tooDeep !== undefined) return [];
    const eol = lineBreakOf(text, pieces);
    const touched = range && wholeLines(text, range);
    return pieces
        .filter((piece) => touched === undefined || overlaps(piece, touched))
        .flatMap((piece) => formatPiece(text, piece, { eol, first: piece.start === 0 }))
        .filter((edit) => touched === undefined || isWithin(edit, touched, text));
}

/** The line break that most declarations end with: laying them out cannot change which one that is. */
function lineBreakOf(text: string, pieces: readonly Piece[]): string {
    const ends = pieces
        .map((piece) => text.slice(Math.max(0, piece.end - 2), piece.end))
        .filter((end) => end.endsWith('\n'));
    if (ends.length === 0) return /\r?\n/.exec(text)?.[0] ?? '\n';
    return ends.filter((end) => end === '\r\n').length > ends.length / 2 ? '\r\n' : '\n';
}

/** The lines of a range without the last line's end; a line that it ends before, as a selection of whole lines does, is none of them. */
function wholeLines(text: string, { start, end }: TextRange): TextRange {
    const newline = text.indexOf('\n', end > start ? end - 1 : end);
    return { start: start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1, end: newline < 0 ? text.length : newline };
}

/** A blank line goes with its end; no other line is joined with one outside. */
function isWithin({ start, end }: TextRange, lines: TextRange, text: string): boolean {
    if (start < lines.start || start > lines.end) return false;
    return end <= lines.end || (end === lines.end + 1 && (start === 0 || text.charCodeAt(start - 1) === 10));
}

function overlaps(one: TextRange, other: TextRange): boolean {
    return one.start <= other.end && one.end >= other.start;
}

function formatPiece(text: string, piece: Piece, around: Surroundings): TextEdit[] {
    const start = text.charCodeAt(piece.start) === 0xfeff ? piece.start + 1 : piece.start;
    const source = text.slice(start, piece.end);
    const edits = editsWithin(source, around);
    return edits.map((edit) => ({ start: edit.start + start, end: edit.end + start, text: edit.text }));
}

function editsWithin(source: string, around: Surroundings): TextEdit[] {
    const { node, damaged, tokens } = parse(source);
    const lexed = syntax().lexer.lex(source);
    const items = itemsOf(source, lexed);
    const repaired = tokens.length !== lexed.tokens.length;
    // `--` is a comment where it begins a line, and two empty cells elsewhere.
    const bound = lexed.slips.some((slip) => slip.code === 'comment-mark');
    if (damaged || repaired || bound || items === undefined) return [];
    const entries = structureOf(node);
    const lines = linesOf(items, entries, inlineBraces(lexed.tokens, entries));
    return printEdits(source, lines, columnsOf(lines), around);
}
