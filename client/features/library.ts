import * as vscode from 'vscode';
import { LIBRARY_TEXT_REQUEST, type LibraryTextParams } from '../../server/protocol.ts';
import type { Server } from '../server.ts';

export const LIBRARY_SCHEME = 'mspc-library';

/** The library's files as documents that can be read and not changed. */
export function library(server: Server): vscode.Disposable {
    return vscode.workspace.registerTextDocumentContentProvider(LIBRARY_SCHEME, {
        async provideTextDocumentContent(uri, token) {
            const params: LibraryTextParams = { uri: uri.toString() };
            const text = await server.request<string | null>(LIBRARY_TEXT_REQUEST, params, token);
            if (typeof text === 'string') return text;
            throw new Error(vscode.l10n.t('The library of MSPC holds no file {0}.', uri.path));
        },
    });
}
