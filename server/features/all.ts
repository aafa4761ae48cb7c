import type { CancellationToken, RenameFilesParams, ResponseError } from 'vscode-languageserver';
import { tutorialIn } from '../../language/templates/index.ts';
import {
    ALIVE_REQUEST,
    type AliveAnswer,
    CHECK_FILES_REQUEST,
    type CheckFilesParams,
    COMPARE_REQUEST,
    CONTRACTS_REQUEST,
    COVERAGE_REQUEST,
    COVERAGE_SUMMARY_REQUEST,
    type CompareParams,
    type ContractsParams,
    type CoverageParams,
    DIAGNOSIS_REQUEST,
    DOCUMENT_REQUEST,
    type DocumentParams,
    LIBRARY_TEXT_REQUEST,
    NEW_CONTRACT_CHOICES_REQUEST,
    NEW_CONTRACT_REQUEST,
    PASTE_REQUEST,
    type PasteParams,
    PREVIEW_REQUEST,
    type PreviewParams,
    READ_REVISION_REQUEST,
    type ReadFileResult,
    type ReadRevisionParams,
    STATUS_REQUEST,
    type StatusParams,
    TUTORIAL_REQUEST,
} from '../protocol.ts';
import type { Server } from '../server.ts';
import { type View, viewOf } from '../view.ts';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts';
import { resolveCodeAction } from './code-actions/resolve.ts';
import { codeActions } from './code-actions.ts';
import { codeLenses, resolveCodeLens } from './code-lenses.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { resolveCompletion } from './completion-resolve.ts';
import { checkFiles, contracts } from './contracts.ts';
import { coverage, coverageSummary } from './coverage.ts';
import { definition } from './definition.ts';
import { diagnosis } from './diagnosis.ts';
import { documentOf } from './document.ts';
import { documentLinks } from './document-links.ts';
import { documentSymbols } from './document-symbols.ts';
import { foldingRanges } from './folding.ts';
import { formatting, onTypeFormatting, rangeFormatting } from './formatting.ts';
import { highlights } from './highlights.ts';
import { hover } from './hover.ts';
import { implementation } from './implementation.ts';
import { inlayHints } from './inlay-hints.ts';
import { textOf } from './library-text.ts';
import { linkedEditing } from './linked-editing.ts';
import { newContractChoices, newContractSnippet } from './new-contract.ts';
import { paste } from './paste.ts';
import { preview } from './preview.ts';
import { references } from './references.ts';
import { prepareRename, rename } from './rename.ts';
import { renameFiles } from './rename-files.ts';
import { selectionRanges } from './selection-ranges.ts';
import { semanticTokens, semanticTokensDelta, semanticTokensInRange } from './semantic-tokens.ts';
import { status } from './status.ts';
import { typeDefinition } from './type-definition.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from './type-hierarchy.ts';
import { workspaceSymbols } from './workspace-symbols.ts';

interface OfDocument {
    readonly textDocument: { readonly uri: string };
}

type Feature<P, R> = (view: View, params: P) => R | Promise<R>;
/** What our own requests are answered with; null where there is nothing, or where it fails. */
type Reply = object | string | null;
type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** Registers each feature with its request. */
export function answerRequests(server: Server): void {
    const { connection, workspace } = server;

    /** A feature of one document: it gets the document as the client sees it now. */
    function ofDocument<P extends OfDocument, R>(name: string, feature: Feature<P, R>, none: R): Handler<P, R> {
        return answer(server, name, none, (params) => {
            const view = viewOf(server, params.textDocument.uri, server.client);
            return view ? feature(view, params) : none;
        });
    }

    connection.onCompletion(ofDocument('completion', completion, null));
    connection.onHover(ofDocument('hover', hover, null));
    connection.onDefinition(ofDocument('definition', definition, null));
    connection.onTypeDefinition(ofDocument('typeDefinition', typeDefinition, null));
    connection.onImplementation(ofDocument('implementation', implementation, []));
    connection.onReferences(ofDocument('references', references, []));
    connection.onDocumentHighlight(ofDocument('highlights', highlights, []));
    connection.onPrepareRename(ofDocument('prepareRename', prepareRename, null));
    connection.onRenameRequest(ofDocument('rename', rename, null));
    connection.onDocumentSymbol(ofDocument('documentSymbols', documentSymbols, []));
    connection.languages.onLinkedEditingRange(ofDocument('linkedEditing', linkedEditing, null));
    connection.languages.callHierarchy.onPrepare(ofDocument('callHierarchy', prepareCallHierarchy, null));
    connection.languages.callHierarchy.onIncomingCalls(
        answer(server, 'incomingCalls', [], (params) => incomingCalls(server, params)),
    );
    connection.languages.callHierarchy.onOutgoingCalls(
        answer(server, 'outgoingCalls', [], (params) => outgoingCalls(server, params)),
    );
    connection.languages.typeHierarchy.onPrepare(ofDocument('typeHierarchy', prepareTypeHierarchy, null));
    connection.languages.typeHierarchy.onSupertypes(
        answer(server, 'supertypes', [], (params) => supertypes(server, params)),
    );
    connection.languages.typeHierarchy.onSubtypes(answer(server, 'subtypes', [], (params) => subtypes(server, params)));
    connection.onFoldingRanges(ofDocument('foldingRanges', foldingRanges, []));
    connection.onSelectionRanges(ofDocument('selectionRanges', selectionRanges, []));
    connection.onDocumentLinks(ofDocument('documentLinks', documentLinks, []));
    connection.onDocumentFormatting(ofDocument('formatting', formatting, []));
    connection.onDocumentRangeFormatting(ofDocument('rangeFormatting', rangeFormatting, []));
    connection.onDocumentOnTypeFormatting(ofDocument('onTypeFormatting', onTypeFormatting, []));
    connection.onCodeAction(ofDocument('codeActions', codeActions, []));
    connection.onCodeActionResolve((action, token) =>
        answer(server, 'codeActionResolve', action, () => resolveCodeAction(server, action))(action, token),
    );
    connection.onCodeLens(ofDocument('codeLenses', codeLenses, []));
    connection.onCodeLensResolve((lens, token) =>
        answer(server, 'codeLensResolve', lens, () => resolveCodeLens(server, lens))(lens, token),
    );
    connection.languages.inlayHint.on(ofDocument('inlayHints', inlayHints, []));
    connection.languages.semanticTokens.on(ofDocument('semanticTokens', semanticTokens, { data: [] }));
    connection.languages.semanticTokens.onDelta(ofDocument('semanticTokens', semanticTokensDelta, { data: [] }));
    connection.languages.semanticTokens.onRange(ofDocument('semanticTokens', semanticTokensInRange, { data: [] }));
    connection.onWorkspaceSymbol(
        answer(server, 'workspaceSymbols', [], (params) => workspaceSymbols(workspace, params)),
    );
    connection.onCompletionResolve((item, token) =>
        answer(server, 'completionResolve', item, () => resolveCompletion(server, server.client, item))(item, token),
    );
    connection.workspace.onWillRenameFiles(
        answer(server, 'renameFiles', null, (params: RenameFilesParams) => renameFiles(server, params)),
    );
    ownRequests(server);
}

/** The requests of our own client. */
function ownRequests(server: Server): void {
    // A view that asks now and then is no typing: what waits in the background need not wait for it.
    function own<P>(method: string, work: (params: P) => Reply | Promise<Reply>): void {
        server.connection.onRequest<Reply, void>(method, (params: P, token: CancellationToken) =>
            server.guard.answer<Reply>(method, token, null, () => work(params)),
        );
    }

    const readRevision = (params: ReadRevisionParams) =>
        server.connection.sendRequest<ReadFileResult | null>(READ_REVISION_REQUEST, params);
    own(PREVIEW_REQUEST, (params: PreviewParams) => preview(server, params));
    own(COMPARE_REQUEST, (params: CompareParams) => compare({ ...server, readRevision }, params));
    own(COVERAGE_REQUEST, (params: CoverageParams) => coverage(server, params));
    own(COVERAGE_SUMMARY_REQUEST, (params: CoverageParams) => coverageSummary(server, params));
    own(STATUS_REQUEST, (params: StatusParams) => status(server, params));
    own(DOCUMENT_REQUEST, (params: DocumentParams) => documentOf(server, params));
    own(LIBRARY_TEXT_REQUEST, textOf);
    own(CONTRACTS_REQUEST, (params: ContractsParams) => contracts(server, params));
    own(CHECK_FILES_REQUEST, (params: CheckFilesParams) => checkFiles(server, params));
    own(NEW_CONTRACT_CHOICES_REQUEST, () => newContractChoices(server.client.words));
    own(NEW_CONTRACT_REQUEST, newContractSnippet);
    own(PASTE_REQUEST, (params: PasteParams) => {
        const view = viewOf(server, params.uri, server.client);
        return view ? paste(view, params) : null;
    });
    own(TUTORIAL_REQUEST, () => tutorialIn(server.client.words.newContract));
    own(DIAGNOSIS_REQUEST, () => diagnosis(server));
    own(ALIVE_REQUEST, (): AliveAnswer => ({ debugged: server.surface.isDebugged?.() ?? false }));
}

function answer<P, R>(
    { background, guard }: Server,
    name: string,
    none: R,
    work: (params: P) => R | Promise<R>,
): Handler<P, R> {
    return (params, token) => {
        background.noteActivity();
        return guard.answer(name, token, none, () => work(params));
    };
}
