import type {
    DocumentFormattingParams,
    DocumentOnTypeFormattingParams,
    DocumentRangeFormattingParams,
    TextEdit,
} from 'vscode-languageserver';
import { format } from '../../language/syntax/format.ts';
import type { View } from '../view.ts';

/** Lays the document out; it needs the text alone and waits for nothing. */
export function formatting({ file, lines }: View, _params: DocumentFormattingParams): TextEdit[] {
    return format(file.text).map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
}

export function rangeFormatting({ file, lines }: View, params: DocumentRangeFormattingParams): TextEdit[] {
    const range = { start: lines.offsetAt(params.range.start), end: lines.offsetAt(params.range.end) };
    return format(file.text, range).map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
}

/**
 * Behind a closing brace the declaration that it ends; behind a line break the line that was left, and nothing at the
 * cursor. While a brace is open nothing is touched.
 */
export function onTypeFormatting({ file, lines }: View, params: DocumentOnTypeFormattingParams): TextEdit[] {
    const { position, ch } = params;
    const at = lines.offsetAt(position);
    const piece = file.pieceAt(Math.max(0, at - 1));
    const lineStart = at - position.character;
    const range = ch === '}' ? { start: piece?.origin.offset ?? at, end: at } : leftLine(file.text, lineStart);
    return format(file.text, range)
        .filter(({ start, end }) => start >= range.start && end <= range.end)
        .map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
}

/** The line above the one that begins at an offset. */
function leftLine(text: string, start: number): { readonly start: number; readonly end: number } {
    const end = Math.max(0, start - 1);
    return { start: text.lastIndexOf('\n', end - 1) + 1, end };
}
