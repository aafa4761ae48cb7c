import type { IToken } from 'chevrotain';
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import type { Piece } from '../../language/files/piece.ts';
import { syntax } from '../../language/syntax/services.ts';
import { runsOf } from '../sections.ts';
import type { View } from '../view.ts';

interface Extent {
    readonly start: number;
    readonly end: number;
}

/**
 * From the word at a position outwards: the value, its line, the body, the declaration, the section of the document,
 * the file. In prose from the word to the sentence, the paragraph and the whole text.
 */
export function selectionRanges(view: View, params: SelectionRangeParams): SelectionRange[] {
    return params.positions.map((position) => {
        const offset = view.lines.offsetAt(position);
        // An editor refuses all of them when one does not hold the cursor.
        const around = extents(view, offset).filter((extent) => touches(extent, offset));
        return nested(view, around);
    });
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
        ...valuesAt(piece, offset),
        ...proseAt(piece, offset),
        ...around(tokens, here).map(({ start, end }) => shifted(start, end, origin)),
    ];
    const code = tokens.length > 0 ? [shifted(tokens[0]?.startOffset ?? 0, endOf(tokens.at(-1)), origin)] : [];
    return [...inside, lineOf(view, offset), ...code, ...sectionAt(view, piece), whole];
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

/** What is written in several words and means one thing: `30 days`, `45 USD per Seat`, `GDPR:28(3)(h)`, `[[Downtime|it]]`. */
function valuesAt({ values, durations, refs, citations, prose }: Piece, offset: number): readonly Extent[] {
    const marks = prose.flatMap(({ references }) => references);
    const all = [...values, ...durations, ...refs, ...citations, ...marks].map(({ span }) => span);
    return all.filter((span) => touches(span, offset));
}

function proseAt(piece: Piece, offset: number): readonly Extent[] {
    const prose = piece.prose.find(({ content }) => touches(content, offset));
    if (!prose) return [];
    const { start } = prose.content;
    const at = offset - start;
    const paragraph = paragraphAt(prose.text, at);
    const sentence = sentenceAt(prose.text.slice(paragraph.start, paragraph.end), at - paragraph.start);
    return [
        shifted(paragraph.start + sentence.start, paragraph.start + sentence.end, start),
        shifted(paragraph.start, paragraph.end, start),
        ...[trimmed(prose.text, 0, prose.text.length)].map((whole) => shifted(whole.start, whole.end, start)),
    ];
}

/** The lines around an offset up to empty ones. */
function paragraphAt(text: string, offset: number): Extent {
    const before = [...text.slice(0, offset).matchAll(/\n[ \t]*\r?\n/g)].at(-1);
    const after = /\r?\n[ \t]*\r?\n/.exec(text.slice(offset));
    return trimmed(text, before ? before.index + before[0].length : 0, after ? offset + after.index : text.length);
}

function sentenceAt(paragraph: string, offset: number): Extent {
    const at = Math.min(Math.max(offset, 0), Math.max(paragraph.length - 1, 0));
    // To the segmenter the break of a line ends a sentence; in prose it does not.
    const found = SENTENCES.segment(paragraph.replace(/[\r\n]/g, ' ')).containing(at);
    return found ? trimmed(paragraph, found.index, found.index + found.segment.length) : { start: 0, end: 0 };
}

const SENTENCES = new Intl.Segmenter(undefined, { granularity: 'sentence' });

function trimmed(text: string, start: number, end: number): Extent {
    const inner = text.slice(start, end);
    const from = start + (inner.length - inner.trimStart().length);
    return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}

/** The declarations around a piece that stand under the same heading of the document. */
function sectionAt({ file }: View, { declaration }: Piece): readonly Extent[] {
    const run = runsOf(file.declarations).find((each) => declaration && each.includes(declaration));
    const [first, last] = [run?.[0], run?.at(-1)];
    return first && last ? [{ start: first.span.start, end: last.span.end }] : [];
}

function touches({ start, end }: Extent, offset: number): boolean {
    return start <= offset && offset <= end;
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
