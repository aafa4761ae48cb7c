import * as vscode from 'vscode';
import {
    COVERAGE_SUMMARY_REQUEST,
    type CoverageParams,
    type CoverageSummary,
    OPEN_COVERAGE_COMMAND,
    PREVIEW_CHANGED,
    type PreviewChangedParams,
} from '../../server/protocol.ts';
import { CoveragePanel } from '../coverage/panel.ts';
import { remembered } from '../coverage/receive.ts';
import type { Server } from '../server.ts';
import { LIBRARY_SCHEME } from './library.ts';

const VIEW_TYPE = 'mspc.coverage';
/** While someone types, nothing is asked. */
const PAUSE_MS = 300;

/** The view of the coverage, which follows the editor, and its line in the status bar. */
export class Coverage implements vscode.Disposable {
    private readonly code: vscode.Uri;
    private readonly server: Server;
    private readonly disposables: vscode.Disposable[];
    private panel: CoveragePanel | undefined;

    constructor(code: vscode.Uri, server: Server) {
        this.code = code;
        this.server = server;
        server.listen<PreviewChangedParams>(PREVIEW_CHANGED, ({ uri }) => this.changed(uri));
        this.disposables = [
            statusBar(server),
            vscode.commands.registerCommand(OPEN_COVERAGE_COMMAND, (uri, framework) => this.open(uri, framework)),
            vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
            server.onDidChangeState(() => this.panel?.refresh()),
            vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
                deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
            }),
        ];
    }

    dispose(): void {
        for (const each of this.disposables) each.dispose();
        this.panel?.dispose();
    }

    /** The HTML that the view shows; undefined without a view. */
    async html(): Promise<string | undefined> {
        return this.panel?.report();
    }

    /** By command, by a lens (an address as text, and a framework) or by a menu (an address). */
    private open(resource: unknown, framework: unknown): void {
        const given = typeof resource === 'string' ? vscode.Uri.parse(resource, true) : resource;
        const uri = given instanceof vscode.Uri ? given : vscode.window.activeTextEditor?.document.uri;
        if (!uri) return;
        const wanted = typeof framework === 'string' ? framework : undefined;
        if (this.panel) {
            this.panel.panel.reveal(this.panel.panel.viewColumn);
        } else {
            const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
            const panel = vscode.window.createWebviewPanel(VIEW_TYPE, '', place, { enableFindWidget: true });
            this.add(panel, uri);
        }
        this.panel?.show(uri, wanted);
    }

    /** After a reload; a panel whose file is gone closes without a word. */
    private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
        const known = remembered(state);
        try {
            if (known === undefined || this.panel) throw new Error('nothing to restore');
            const uri = vscode.Uri.parse(known, true);
            await vscode.workspace.openTextDocument(uri);
            this.add(panel, uri);
        } catch {
            panel.dispose();
        }
    }

    private add(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
        const made = new CoveragePanel(panel, this.code, this.server, uri);
        this.panel = made;
        panel.onDidDispose(() => {
            made.dispose();
            if (this.panel === made) this.panel = undefined;
        });
    }

    private changed(uri: string): void {
        if (this.panel?.uri.toString() === vscode.Uri.parse(uri).toString()) this.panel.refresh();
    }

    /** Whoever looks something up in the library reads on in the same contract. */
    private follow(editor: vscode.TextEditor | undefined): void {
        if (isContract(editor)) void this.panel?.follow(editor.document.uri);
    }
}

/** How much of what is asked the contract in the editor meets; a click opens the view. */
function statusBar(server: Server): vscode.Disposable {
    const item = vscode.window.createStatusBarItem('mspc.coverage', vscode.StatusBarAlignment.Left, 0);
    item.name = vscode.l10n.t('Coverage of frameworks');
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: vscode.TextEditor | undefined;
    const update = async () => {
        const editor = contractEditor(shown);
        shown = editor;
        const summary = editor ? await summaryOf(server, editor.document.uri) : null;
        if (editor !== shown) return;
        if (summary && editor) Object.assign(item, describe(summary, editor.document.uri)).show();
        else item.hide();
    };
    const soon = () => {
        clearTimeout(timer);
        timer = setTimeout(() => void update(), PAUSE_MS);
    };
    server.listen<PreviewChangedParams>(PREVIEW_CHANGED, soon);
    return vscode.Disposable.from(
        item,
        vscode.window.onDidChangeActiveTextEditor(soon),
        server.onDidChangeState(soon),
        new vscode.Disposable(() => clearTimeout(timer)),
    );
}

/** While a view has the focus no editor is active; the contract is then the one that was. */
function contractEditor(before: vscode.TextEditor | undefined): vscode.TextEditor | undefined {
    const { activeTextEditor: active, visibleTextEditors: visible } = vscode.window;
    if (active) return isContract(active) ? active : undefined;
    return before && visible.includes(before) ? before : undefined;
}

async function summaryOf(server: Server, uri: vscode.Uri): Promise<CoverageSummary | null> {
    if (server.state !== 'running') return null;
    const params: CoverageParams = { uri: uri.toString() };
    return (await server.request<CoverageSummary | null>(COVERAGE_SUMMARY_REQUEST, params)) ?? null;
}

type Description = Pick<vscode.StatusBarItem, 'text' | 'tooltip' | 'command' | 'accessibilityInformation'>;

function describe({ frameworks }: CoverageSummary, uri: vscode.Uri): Description {
    const sum = (count: (each: CoverageSummary['frameworks'][number]) => number) =>
        frameworks.reduce((total, each) => total + count(each), 0);
    const met = sum((each) => each.met);
    const asked = sum((each) => each.met + each.waived + each.open);
    const lines = frameworks.map(({ text }) => text).join('\n');
    const label = vscode.l10n.t('Coverage: {0} of {1} requirements met', met, asked);
    return {
        text: `$(checklist) ${vscode.l10n.t('{0} of {1} met', met, asked)}`,
        tooltip: `${label}\n${lines}`,
        command: { command: OPEN_COVERAGE_COMMAND, title: label, arguments: [uri] },
        accessibilityInformation: { label },
    };
}

function isContract(editor: vscode.TextEditor | undefined): editor is vscode.TextEditor {
    return editor?.document.languageId === 'mspc' && editor.document.uri.scheme !== LIBRARY_SCHEME;
}
