import type { Piece } from '../../files/piece.ts';
import type { SourceFile } from '../../files/source-file.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Span } from '../../model/source.ts';
import type { TextEdit } from '../apply.ts';

/**
 * A declaration or import as whole lines with the comments that belong to it: those right above it, and behind it on
 * its last line. What an empty line parts from it, such as the heading of a section, stays where it is.
 */
export interface Block {
    readonly piece: Piece;
    /** Where the piece begins: blank lines and comments that stand apart lie before the block. */
    readonly outer: number;
    readonly start: number;
    /** Before the line end. */
    readonly end: number;
}

/** Undefined for a piece that cannot be moved by itself: it could not be read, or shares a line with another. */
export function blockOf(piece: Piece, file: SourceFile): Block | undefined {
    const span = piece.declaration?.span ?? piece.import?.span;
    if (!span || piece.problems.length > 0) return undefined;
    const outer = piece.origin.offset;
    const isLast = file.pieces.at(-1) === piece;
    const text = masked(piece.text);
    const start = outer + startOfBlock(text.slice(0, span.start - outer));
    const end = outer + (isLast ? lineEnd(text, span.end - outer) : text.replace(/\r?\n$/, '').length);
    const standsAlone = (isLast || piece.text.endsWith('\n')) && /^[ \t]*$/.test(lineBefore(file.text, start));
    return standsAlone ? { piece, outer, start, end } : undefined;
}

/** The block of a declaration. */
export function blockOfDeclaration(declaration: Declaration, file: SourceFile): Block | undefined {
    const piece = file.pieceAt(declaration.span.start);
    return piece?.declaration === declaration ? blockOf(piece, file) : undefined;
}

/** From the keyword to the end of its line: where the cursor speaks of the whole declaration. */
export function headOf({ span }: Declaration, text: string): Pick<Span, 'start' | 'end'> {
    const line = /^[^\r\n]*/.exec(text.slice(span.start, span.end))?.[0] ?? '';
    return { start: span.start, end: span.start + line.length };
}

/** Whether nothing but blank lines lies between the piece's beginning and the block. */
export function standsFirst({ piece, outer, start }: Block): boolean {
    return (
        piece.text
            .slice(0, start - outer)
            .replace('\ufeff', '')
            .trim() === ''
    );
}

/** Takes blocks out with the blank lines that would be left double; what stands apart above them stays. */
export function blocksRemoved(blocks: readonly Block[], file: SourceFile): readonly TextEdit[] {
    const gone = new Set(blocks.map(({ piece }) => piece));
    return blocks.map((block) => {
        const index = file.pieces.indexOf(block.piece);
        const next = file.pieces[index + 1];
        const end = next ? next.origin.offset : endOfFile(block, file);
        const hasLineBefore = index > 0 && standsFirst(block);
        const takesLine = hasLineBefore && !keepsBlankLine(index, gone, file);
        if (hasLineBefore || !next || gone.has(next))
            return { file: file.uri, start: takesLine ? block.outer : block.start, end, text: '' };
        return { file: file.uri, start: block.start, end: end + blankLinesAt(file.text, end), text: '' };
    });
}

/** The blank line above the first of some that go still parts what comes behind them, where no other does. */
function keepsBlankLine(index: number, gone: ReadonlySet<Piece>, { pieces }: SourceFile): boolean {
    const before = pieces[index - 1];
    const next = pieces.slice(index + 1).find((piece) => !gone.has(piece));
    return before !== undefined && !gone.has(before) && next !== undefined && !/^[ \t]*\r?\n/.test(next.text);
}

/** The last block goes with all that is blank behind it. */
function endOfFile({ end }: Block, { text }: SourceFile): number {
    return text.slice(end).trim() === '' ? text.length : end;
}

function blankLinesAt(text: string, at: number): number {
    return /^(?:[ \t]*\r?\n)*/.exec(text.slice(at))?.[0].length ?? 0;
}

/** Comments and quotes hold line ends that end nothing. */
function masked(text: string): string {
    return text.replaceAll(QUOTED, (found) => 'x'.repeat(found.length));
}

const QUOTED = /"""[\s\S]*?"""|"(?:\\.|[^"\\\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** Behind the last blank line. */
function startOfBlock(lead: string): number {
    const [blank = ''] = /^(?:[\s\S]*\n)?\ufeff?[ \t]*\r?\n/.exec(lead) ?? [];
    return blank === '' && lead.startsWith('\ufeff') ? 1 : blank.length;
}

function lineEnd(text: string, at: number): number {
    return at + (/^[^\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
}

function lineBefore(text: string, at: number): string {
    return text.slice(text.lastIndexOf('\n', at - 1) + 1, at).replace('\ufeff', '');
}
