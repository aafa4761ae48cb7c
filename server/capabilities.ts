import { type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';

/** Of files and folders that are renamed or deleted in the editor: a folder's files have no event of their own. */
const FILES = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server can do. */
export const CAPABILITIES: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: ['.', ':', '[', '"', ' '], resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    documentSymbolProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { didCreate: FILES, didRename: FILES, didDelete: FILES },
    },
};
