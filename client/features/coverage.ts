import * as vscode from 'vscode';
import { OPEN_COVERAGE_COMMAND, PREVIEW_CHANGED, type PreviewChangedParams } from '../../server/protocol.ts';
import { CoveragePanel } from '../coverage/panel.ts';
import { remembered } from '../coverage/receive.ts';
import type { Server } from '../server.ts';
import { LIBRARY_SCHEME } from './library.ts';

const VIEW_TYPE = 'mspc.coverage';

/** The view of the coverage, which follows the editor. */
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

export function isContract(editor: vscode.TextEditor | undefined): editor is vscode.TextEditor {
    return editor?.document.languageId === 'mspc' && editor.document.uri.scheme !== LIBRARY_SCHEME;
}
