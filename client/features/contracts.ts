import * as vscode from 'vscode';
import {
    CHECK_FILES_REQUEST,
    type CheckFilesParams,
    CONTRACTS_REQUEST,
    type ContractSummary,
    type ContractsPage,
    type ContractsParams,
} from '../../server/protocol.ts';
import type { Server } from '../server.ts';

const VIEW = 'mspc.contracts';
/** So many are shown at first, and so many more each time. */
const PAGE = 200;
/** So many files are checked between two looks at whether somebody has had enough. */
const BATCH = 10;
/** The list is read again when nothing has changed for so long, in milliseconds. */
const CALM = 1_000;

type Sort = ContractsParams['sort'];

/** The view `Contracts`: the contracts of the workspace, with what is due next. */
export function contracts(server: Server): vscode.Disposable {
    const tree = new Contracts(server);
    setContext('active', true);
    const view = vscode.window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: false });
    const command = vscode.commands.registerCommand;
    return vscode.Disposable.from(
        tree,
        view,
        command('mspc.contracts.sortByNotice', () => tree.sortBy('notice')),
        command('mspc.contracts.sortByName', () => tree.sortBy('name')),
        command('mspc.contracts.more', () => tree.more()),
        command('mspc.contracts.refresh', () => tree.refresh()),
        // A key tells no row; it means the one that is selected, and selects it first.
        command('mspc.contracts.preview', (row?: Row) => openPreview(row ?? view.selection[0])),
        command('mspc.checkAll', () => checkAll(server)),
        vscode.languages.onDidChangeDiagnostics(() => tree.soon()),
        server.onDidChangeState((state) => {
            setContext('server.failed', state === 'failed');
            tree.soon();
        }),
    );
}

/** What the manifest asks about the view. */
function setContext(name: string, value: unknown): void {
    void vscode.commands.executeCommand('setContext', `mspc.${name}`, value);
}

async function openPreview(row: Row | undefined): Promise<void> {
    if (row && 'uri' in row) await vscode.commands.executeCommand('mspc.openPreview', vscode.Uri.parse(row.uri, true));
}

type Row = ContractSummary | { readonly more: number };

class Contracts implements vscode.TreeDataProvider<Row>, vscode.Disposable {
    private readonly changed = new vscode.EventEmitter<void>();
    readonly onDidChangeTreeData = this.changed.event;
    private readonly server: Server;
    private sort: Sort = 'notice';
    private limit = PAGE;
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(server: Server) {
        this.server = server;
    }

    sortBy(sort: Sort): void {
        this.sort = sort;
        setContext('contracts.sort', sort);
        this.refresh();
    }

    more(): void {
        this.limit += PAGE;
        this.refresh();
    }

    refresh(): void {
        this.changed.fire();
    }

    /** After the next pause: an edit changes findings key by key. */
    soon(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.refresh(), CALM);
    }

    async getChildren(row?: Row): Promise<Row[]> {
        if (row) return [];
        const page = await pageOf(this.server, { sort: this.sort, limit: this.limit });
        if (!page) return [];
        setContext('contracts.read', true);
        if (page.unread > 0) this.soon();
        const rest = page.total - page.contracts.length;
        return rest > 0 ? [...page.contracts, { more: rest }] : [...page.contracts];
    }

    getTreeItem(row: Row): vscode.TreeItem {
        return 'more' in row ? moreItem(row.more) : contractItem(row);
    }

    dispose(): void {
        clearTimeout(this.timer);
        this.changed.dispose();
    }
}

function pageOf(server: Server, params: ContractsParams): Promise<ContractsPage | null | undefined> {
    return server.request<ContractsPage | null>(CONTRACTS_REQUEST, params);
}

function moreItem(rest: number): vscode.TreeItem {
    const item = new vscode.TreeItem(vscode.l10n.t('{0} more…', rest));
    item.iconPath = new vscode.ThemeIcon('ellipsis');
    item.command = { command: 'mspc.contracts.more', title: vscode.l10n.t('Show More') };
    return item;
}

function contractItem(contract: ContractSummary): vscode.TreeItem {
    const uri = vscode.Uri.parse(contract.uri, true);
    const item = new vscode.TreeItem(contract.client ?? contract.title);
    item.id = contract.uri;
    item.resourceUri = uri;
    item.iconPath = vscode.ThemeIcon.File;
    item.contextValue = 'contract';
    // Short, since the view is narrow; the tooltip says what day it is.
    item.description = contract.noticeBy ?? contract.title;
    item.tooltip = tooltip(contract, uri);
    // The same for those who hear the row: its sentences, and not the few words that the view has room for.
    item.accessibilityInformation = { label: [item.label, ...lines(contract, uri)].join('; ') };
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
    return item;
}

/** A text and no Markdown: what a contract says of itself is nobody's markup. */
function tooltip(contract: ContractSummary, uri: vscode.Uri): string {
    return lines(contract, uri).join('\n');
}

function lines(contract: ContractSummary, uri: vscode.Uri): readonly string[] {
    const all = [
        contract.number ? vscode.l10n.t('{0}, number {1}', contract.title, contract.number) : contract.title,
        contract.provider && contract.client && vscode.l10n.t('{0} for {1}', contract.provider, contract.client),
        contract.effective && contract.ends && vscode.l10n.t('From {0} to {1}', contract.effective, contract.ends),
        contract.noticeBy && vscode.l10n.t('Next notice at the latest on {0}', contract.noticeBy),
        contract.met + contract.open > 0 &&
            vscode.l10n.t('Requirements of its frameworks: {0} met, {1} open', contract.met, contract.open),
        findings(uri),
    ];
    return all.flatMap((each) => each || []);
}

function findings(uri: vscode.Uri): string {
    const of = (severity: vscode.DiagnosticSeverity) =>
        vscode.languages.getDiagnostics(uri).filter((each) => each.severity === severity).length;
    const [errors, warnings] = [of(vscode.DiagnosticSeverity.Error), of(vscode.DiagnosticSeverity.Warning)];
    return vscode.l10n.t('Errors: {0}, warnings: {1}', errors, warnings);
}

/** `MSPC: Check All Contracts`, with progress; what it found stands in the list of problems. */
async function checkAll(server: Server): Promise<void> {
    const page = await pageOf(server, { sort: 'name', limit: Number.MAX_SAFE_INTEGER });
    const uris = page?.contracts.map(({ uri }) => uri) ?? [];
    const location = vscode.ProgressLocation.Notification;
    const title = vscode.l10n.t('Checking contracts');
    const done = await vscode.window.withProgress({ location, title, cancellable: true }, (progress, token) =>
        checkEach(server, uris, progress, token),
    );
    await tell(uris.slice(0, done).map((uri) => vscode.Uri.parse(uri, true)));
}

/** How many have been checked when it was done, or called off. */
async function checkEach(
    server: Server,
    uris: readonly string[],
    progress: vscode.Progress<{ message: string; increment: number }>,
    token: vscode.CancellationToken,
): Promise<number> {
    let done = 0;
    while (done < uris.length && !token.isCancellationRequested) {
        const params: CheckFilesParams = { uris: uris.slice(done, done + BATCH) };
        await server.request(CHECK_FILES_REQUEST, params, token);
        done = Math.min(done + BATCH, uris.length);
        const message = vscode.l10n.t('{0} of {1}', done, uris.length);
        progress.report({ message, increment: (100 * params.uris.length) / uris.length });
    }
    return done;
}

async function tell(uris: readonly vscode.Uri[]): Promise<void> {
    const severe = (uri: vscode.Uri) =>
        vscode.languages.getDiagnostics(uri).some(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
    const bad = uris.filter(severe).length;
    const show = vscode.l10n.t('Show Problems');
    const message = vscode.l10n.t('Contracts checked: {0}. With errors: {1}.', uris.length, bad);
    const choice = await vscode.window.showInformationMessage(message, show);
    if (choice === show) await vscode.commands.executeCommand('workbench.actions.view.problems');
}
