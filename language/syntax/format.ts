import { columnsOf } from './format-columns.ts';
import { itemsOf } from './format-items.ts';
import { linesOf } from './format-lines.ts';
import { overlaps, partOf, readsAlike, type TextRange, wholeLines } from './format-part.ts';
import { printEdits, type Surroundings, type TextEdit } from './format-print.ts';
import { inlineBraces, structureOf } from './format-structure.ts';
import { parse } from './parse.ts';
import { syntax } from './services.ts';
import { type Piece, slice } from './slicer.ts';

export type { TextRange } from './format-part.ts';
export type { TextEdit } from './format-print.ts';

/** How a file is laid out. */
export interface Layout {
    readonly edits: readonly TextEdit[];
    /** Where the declarations begin that cannot be read and stay as they are. */
    readonly unread: readonly number[];
}

/**
 * The edits that lay a file out: white space alone changes. A declaration that cannot be read stays as it is. With a
 * range only its lines are touched.
 */
export function format(text: string, range?: TextRange): TextEdit[] {
    return [...layOut(text, range).edits];
}

/** The same with what stays as it is. */
export function layOut(text: string, range?: TextRange): Layout {
    const { pieces, tooDeep } = slice(text);
    if (tooDeep !== undefined) return { edits: [], unread: [tooDeep] };
    const eol = lineBreakOf(text, pieces);
    const touched = range && wholeLines(text, range);
    const layouts = pieces
        .filter((piece) => touched === undefined || overlaps(piece, touched))
        .map((piece) => layOutPiece(text, piece, { eol, first: piece.start === 0 }, touched));
    return {
        edits: layouts.flatMap(({ edits }) => edits),
        unread: layouts.flatMap(({ unread }) => unread),
    };
}

/** The line break that most declarations end with: laying them out cannot change which one that is. */
function lineBreakOf(text: string, pieces: readonly Piece[]): string {
    const ends = pieces
        .map((piece) => text.slice(Math.max(0, piece.end - 2), piece.end))
        .filter((end) => end.endsWith('\n'));
    if (ends.length === 0) return /\r?\n/.exec(text)?.[0] ?? '\n';
    return ends.filter((end) => end === '\r\n').length > ends.length / 2 ? '\r\n' : '\n';
}

function layOutPiece(text: string, piece: Piece, around: Surroundings, touched: TextRange | undefined): Layout {
    const start = text.charCodeAt(piece.start) === 0xfeff ? piece.start + 1 : piece.start;
    const source = text.slice(start, piece.end);
    const { edits, unread } = layOutSource(source, around);
    const own = touched && { start: touched.start - start, end: touched.end - start };
    return {
        edits: (own ? partOf(edits, source, own) : edits).map((edit) => ({
            start: edit.start + start,
            end: edit.end + start,
            text: edit.text,
        })),
        unread: unread.map((at) => at + start),
    };
}

function layOutSource(source: string, around: Surroundings): Layout {
    const { node, damaged, tokens } = parse(source);
    const lexed = syntax().lexer.lex(source);
    const items = itemsOf(source, lexed);
    const repaired = tokens.length !== lexed.tokens.length;
    // `--` is a comment where it begins a line, and two empty cells elsewhere.
    const bound = lexed.slips.some((slip) => slip.code === 'comment-mark');
    const unread = { edits: [], unread: [lexed.tokens[0]?.startOffset ?? 0] };
    if (damaged || repaired || bound || items === undefined) return unread;
    const entries = structureOf(node);
    const lines = linesOf(items, entries, inlineBraces(lexed.tokens, entries));
    const edits = printEdits(source, lines, columnsOf(lines), around);
    // Some slips are read by where they stand on their line: the semicolon at its end.
    const isKept = lexed.slips.length === 0 || readsAlike(source, edits);
    return isKept ? { edits, unread: [] } : unread;
}
