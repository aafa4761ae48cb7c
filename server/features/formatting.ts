import type { DocumentFormattingParams, DocumentRangeFormattingParams, TextEdit } from 'vscode-languageserver';
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
