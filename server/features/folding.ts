import type { IToken } from 'chevrotain';
import { type FoldingRange, FoldingRangeKind, type FoldingRangeParams } from 'vscode-languageserver';
import type { Piece } from '../../language/files/piece.ts';
import { syntax } from '../../language/syntax/services.ts';
import type { Lines } from '../lines.ts';
import type { View } from '../view.ts';

/** What can be folded in a piece, by offsets into its text; kept with the piece. */
interface Fold {
    readonly from: number;
    readonly to: number;
    /** The last line stays in sight: a closing brace. */
    readonly closes: boolean;
    readonly kind?: FoldingRangeKind;
}

const known = new WeakMap<Piece, readonly Fold[]>();

/** Bodies, tables, prose, runs of comments and of imports, regions, and what stands under a comment that is a heading. */
export function foldingRanges(view: View, _params: FoldingRangeParams): FoldingRange[] {
    const folds = view.file.pieces.flatMap((piece) =>
        foldsOf(piece).flatMap((fold) => rangeOf(view.lines, fold, piece.origin.offset)),
    );
    return [...folds, ...imports(view), ...sections(view)];
}

function foldsOf(piece: Piece): readonly Fold[] {
    const folds = known.get(piece) ?? readFolds(piece.text);
    known.set(piece, folds);
    return folds;
}

function rangeOf(lines: Lines, { from, to, closes, kind }: Fold, origin: number): readonly FoldingRange[] {
    const startLine = lines.lineAt(origin + from);
    const endLine = lines.lineAt(origin + to) - (closes ? 1 : 0);
    return endLine > startLine ? [{ startLine, endLine, ...(kind && { kind }) }] : [];
}

function readFolds(text: string): readonly Fold[] {
    const { tokens, comments } = syntax().lexer.lex(text);
    return [...blocks(tokens), ...prose(tokens), ...commentRuns(comments)];
}

function blocks(tokens: readonly IToken[]): readonly Fold[] {
    const open: IToken[] = [];
    return tokens.flatMap((token) => {
        if (token.image === '{') open.push(token);
        const begin = token.image === '}' ? open.pop() : undefined;
        return begin ? [{ from: begin.startOffset, to: token.startOffset, closes: true }] : [];
    });
}

function prose(tokens: readonly IToken[]): readonly Fold[] {
    return tokens.flatMap(({ tokenType, startOffset, image }) =>
        tokenType.name === 'PROSE' ? [{ from: startOffset, to: startOffset + image.length, closes: false }] : [],
    );
}

/** A comment of several lines, or single ones below each other. */
function commentRuns(comments: readonly IToken[]): readonly Fold[] {
    const runs: { from: number; to: number; lastLine: number }[] = [];
    for (const { startOffset: from, image, startLine = 0, endLine = 0 } of comments) {
        const last = runs.at(-1);
        const to = from + image.trimEnd().length;
        if (last && startLine === last.lastLine + 1 && image.startsWith('//'))
            Object.assign(last, { to, lastLine: endLine });
        else runs.push({ from, to, lastLine: endLine });
    }
    return runs.map(({ from, to }) => ({ from, to, closes: false, kind: FoldingRangeKind.Comment }));
}

function imports({ file, lines }: View): readonly FoldingRange[] {
    const spans = file.imports.map(({ span }) => span);
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return [];
    const [startLine, endLine] = [lines.lineAt(first.start), lines.lineAt(last.end)];
    return endLine > startLine ? [{ startLine, endLine, kind: FoldingRangeKind.Imports }] : [];
}

/** `// #region Services` to `// #endregion`; `// ------ services` to the next such line, or to the end. */
function sections({ file, lines }: View): readonly FoldingRange[] {
    const [open, folds]: [number[], FoldingRange[]] = [[], []];
    let heading: number | undefined;
    const fold = (startLine: number | undefined, endLine: number) => {
        if (startLine !== undefined && endLine > startLine)
            folds.push({ startLine, endLine, kind: FoldingRangeKind.Region });
    };
    for (const { index, 0: mark } of file.text.matchAll(MARKS)) {
        const line = lines.lineAt(index);
        if (/endregion/.test(mark)) fold(open.pop(), line);
        else if (/region/.test(mark)) open.push(line);
        else {
            fold(heading, lastWritten(file.text, lines, line - 1));
            heading = line;
        }
    }
    fold(heading, lastWritten(file.text, lines, lines.count - 1));
    return folds;
}

/** At the beginning of a line, since prose is indented; a heading is a rule with words. */
const MARKS = /^\/\/[ \t]*(?:#?(?:end)?region\b|[-=*#~_]{3,}[^\n]*\p{L})/gmu;

/** The last line that is not empty, so that the gap between two sections stays. */
function lastWritten(text: string, lines: Lines, line: number): number {
    let last = line;
    while (last > 0 && text.slice(lines.startOfLine(last), lines.endOfLine(last)).trim() === '') last--;
    return last;
}
