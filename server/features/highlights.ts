import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { nameAt } from '../names/at.ts';
import { identityOf } from '../names/identity.ts';
import { inFile } from '../names/search.ts';
import type { View } from '../view.ts';

/** Where else in the file the name at a position stands. */
export function highlights(view: View, params: DocumentHighlightParams): DocumentHighlight[] {
    const found = nameAt(view, params.position);
    if (!found) return [];
    return inFile(view, view.file, identityOf(found.named)).map(({ span, role }) => ({
        range: view.lines.rangeOf(span),
        kind: role === 'declaration' ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
}
