import type { InlayHint } from 'vscode-languageserver';
import type { Message } from '../../../language/model/finding.ts';
import type { Span } from '../../../language/model/source.ts';
import type { View } from '../../view.ts';
import { shown } from '../../words.ts';
import type { Within } from '../inlay-hints.ts';

/** What is longer is cut by VS Code (`editor.inlayHints.maximumLength`); what is more stands in the tip. */
export const LONGEST_HINT = 43;

/** A hint right behind a span, if the editor asks for that place; a list, so that hints can be gathered. */
export function hintAfter(
    view: View,
    within: Within,
    span: Span,
    message: Message,
    tip?: Message,
): readonly InlayHint[] {
    if (span.file !== view.file.uri || span.end < within.start || span.end > within.end) return [];
    const label = shown(message, view.words);
    const tooltip = tip && shown(tip, view.words);
    return [{ position: view.lines.positionAt(span.end), label, paddingLeft: true, ...(tooltip && { tooltip }) }];
}
