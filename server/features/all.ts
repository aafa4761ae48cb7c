import type { CancellationToken, ResponseError } from 'vscode-languageserver';
import type { Server } from '../server.ts';
import { type View, viewOf } from '../view.ts';
import { completion } from './completion.ts';
import { definition } from './definition.ts';
import { documentSymbols } from './document-symbols.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';

interface OfDocument {
    readonly textDocument: { readonly uri: string };
}

/** Registers each feature with its request. */
export function answerRequests(server: Server): void {
    const { connection, guard, background, workspace } = server;

    /** A feature of one document: it gets the document as the client sees it now. */
    function answer<P extends OfDocument, R>(
        name: string,
        feature: (view: View, params: P, token: CancellationToken) => R | Promise<R>,
        none: R,
    ) {
        return (params: P, token: CancellationToken): Promise<R | ResponseError> => {
            background.noteActivity();
            return guard.answer(name, token, none, () => {
                const view = viewOf(workspace, params.textDocument.uri, server.client);
                return view ? feature(view, params, token) : none;
            });
        };
    }

    connection.onHover(answer('hover', hover, null));
    connection.onCompletion(answer('completion', completion, null));
    connection.onDefinition(answer('definition', definition, null));
    connection.onReferences(answer('references', references, []));
    connection.onDocumentHighlight(answer('highlights', highlights, []));
    connection.onPrepareRename(answer('prepareRename', prepareRename, null));
    connection.onRenameRequest(answer('rename', rename, null));
    connection.onDocumentSymbol(answer('documentSymbol', documentSymbols, []));
}
