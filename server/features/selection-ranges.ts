import type { IToken } from 'chevrotain';
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { syntax } from '../../language/syntax/services.ts';
import type { View } from '../view.ts';

interface Extent {
    readonly start: number;
    readonly end: number;
}

/** From the word at a position outwards: its line, the body, the declaration, the file. */
export function selectionRanges(view: View, params: SelectionRangeParams): SelectionRange[] {
    return params.positions.map((position) => nested(view, extents(view, view.lines.offsetAt(position))));
}

function extents(view: View, offset: number): readonly Extent[] {
    const piece = view.file.pieceAt(offset);
    const whole = { start: 0, end: view.file.text.length };
    if (!piece) return [whole];
    const origin = piece.origin.offset;
    const { tokens } = syntax().lexer.lex(piece.text);
    const here = offset - origin;
    const inside = [
        ...wordAt(view.file.text, offset),
        ...around(tokens, here).map(({ start, end }) => shifted(start, end, origin)),
    ];
    const code = tokens.length > 0 ? [shifted(tokens[0]?.startOffset ?? 0, endOf(tokens.at(-1)), origin)] : [];
    return [...inside, lineOf(view, offset), ...code, whole];
}

function shifted(start: number, end: number, origin: number): Extent {
    return { start: start + origin, end: end + origin };
}

function endOf(token: IToken | undefined): number {
    return (token?.endOffset ?? -1) + 1;
}

function wordAt(text: string, offset: number): readonly Extent[] {
    const before = /[\p{L}\p{M}\d_-]*$/u.exec(text.slice(Math.max(0, offset - 200), offset))?.[0].length ?? 0;
    const after = /^[\p{L}\p{M}\d_-]*/u.exec(text.slice(offset, offset + 200))?.[0].length ?? 0;
    return before + after > 0 ? [{ start: offset - before, end: offset + after }] : [];
}

/** The token at an offset, and the braces around it, without and with them. */
function around(tokens: readonly IToken[], offset: number): readonly Extent[] {
    const token = tokens.find(
        (each) => each.startOffset <= offset && offset <= endOf(each) && !/^[{}]$/.test(each.image),
    );
    const open: IToken[] = [];
    const blocks: Extent[] = [];
    for (const each of tokens) {
        if (each.image === '{') open.push(each);
        const begin = each.image === '}' ? open.pop() : undefined;
        if (!begin || begin.startOffset > offset || endOf(each) < offset) continue;
        blocks.push({ start: endOf(begin), end: each.startOffset }, { start: begin.startOffset, end: endOf(each) });
    }
    return [...(token ? [{ start: token.startOffset, end: endOf(token) }] : []), ...blocks];
}

function lineOf({ lines, file }: View, offset: number): Extent {
    const line = lines.lineAt(offset);
    const text = file.text.slice(lines.startOfLine(line), lines.endOfLine(line));
    const start = lines.startOfLine(line) + (text.length - text.trimStart().length);
    return { start, end: Math.max(start, lines.startOfLine(line) + text.trimEnd().length) };
}

/** Only extents that hold the one before make a ladder. */
function nested({ lines }: View, extents: readonly Extent[]): SelectionRange {
    const bySize = [...extents].sort((one, other) => one.end - one.start - (other.end - other.start));
    const ladder: Extent[] = [];
    for (const extent of bySize) {
        const inner = ladder.at(-1);
        const holds =
            !inner ||
            (extent.start <= inner.start &&
                extent.end >= inner.end &&
                extent.end - extent.start > inner.end - inner.start);
        if (holds) ladder.push(extent);
    }
    let range: SelectionRange | undefined;
    for (const extent of ladder.reverse()) range = { range: lines.rangeOf(extent), ...(range && { parent: range }) };
    return range ?? { range: lines.rangeOf({ start: 0, end: 0 }) };
}
