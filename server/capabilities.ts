import { CodeActionKind, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver';
import { FIX_ALL } from './features/code-actions/fix-all.ts';
import { ORGANIZE_IMPORTS } from './features/code-actions/refactor.ts';
import { REFLOW } from './features/code-actions/reflow.ts';
import { LEGEND } from './features/semantic-tokens.ts';

/** Files that are made, renamed or deleted in the editor: a folder's files have no event of their own. */
const FILES = { filters: [{ pattern: { glob: '**/*' } }] };

/** What the server can do. */
export const CAPABILITIES: ServerCapabilities = {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    completionProvider: { triggerCharacters: ['.', ':', '[', '"', ' '], resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    typeDefinitionProvider: true,
    implementationProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    documentSymbolProvider: true,
    workspaceSymbolProvider: true,
    linkedEditingRangeProvider: true,
    callHierarchyProvider: true,
    typeHierarchyProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '}', moreTriggerCharacter: ['\n'] },
    codeActionProvider: {
        codeActionKinds: [
            CodeActionKind.QuickFix,
            FIX_ALL,
            ORGANIZE_IMPORTS,
            CodeActionKind.RefactorExtract,
            CodeActionKind.RefactorInline,
            CodeActionKind.RefactorRewrite,
            REFLOW,
        ],
        resolveProvider: true,
    },
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: { resolveProvider: false },
    semanticTokensProvider: { legend: LEGEND, full: { delta: true }, range: true },
    workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
        fileOperations: { willRename: FILES, didCreate: FILES, didRename: FILES, didDelete: FILES },
    },
};
