import * as vscode from 'vscode';
import {
    PREVIEW_CHANGED,
    type PreviewChangedParams,
    READ_REVISION_REQUEST,
    type ReadRevisionParams,
} from '../../server/protocol.ts';
import { readRevision, repositoryOf, revisionsOf } from '../compare/git.ts';
import type { Side, Sides } from '../compare/messages.ts';
import { ComparePanel } from '../compare/panel.ts';
import { remembered, sideIn } from '../compare/receive.ts';
import type { Server } from '../server.ts';

const VIEW_TYPE = 'mspc.compare';

/** The views of what changed between two contracts. */
export class Comparisons implements vscode.Disposable {
    private readonly code: vscode.Uri;
    private readonly server: Server;
    private readonly panels = new Set<ComparePanel>();
    private readonly disposables: vscode.Disposable[];

    constructor(code: vscode.Uri, server: Server) {
        this.code = code;
        this.server = server;
        server.listen<PreviewChangedParams>(PREVIEW_CHANGED, ({ uri }) => this.changed(uri));
        server.answer(READ_REVISION_REQUEST, ({ uri, revision }: ReadRevisionParams) =>
            readRevision(vscode.Uri.parse(uri, true), revision),
        );
        this.disposables = [
            vscode.commands.registerCommand('mspc.compareWith', (uri, other) => this.open(uri, other)),
            server.onDidChangeState(() => this.changed()),
            vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
                deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
            }),
        ];
    }

    dispose(): void {
        for (const each of [...this.disposables, ...this.panels]) each.dispose();
    }

    /** The HTML that the latest view shows; undefined without one. */
    async html(): Promise<string | undefined> {
        return [...this.panels].at(-1)?.report();
    }

    /** By command or menu (an address); tests also name what to compare with, others are asked. */
    private async open(resource: unknown, other: unknown): Promise<void> {
        const uri = resource instanceof vscode.Uri ? resource : vscode.window.activeTextEditor?.document.uri;
        if (!uri) return;
        const before = sideIn(other) ?? (await askFor(uri));
        if (!before) return;
        const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: false };
        const panel = vscode.window.createWebviewPanel(VIEW_TYPE, '', place, { enableFindWidget: true });
        this.add(panel, { before, after: { uri: uri.toString() } });
    }

    private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
        const sides = remembered(state);
        if (sides) this.add(panel, sides);
        else panel.dispose();
    }

    private add(panel: vscode.WebviewPanel, sides: Sides): void {
        const made = new ComparePanel(panel, this.code, this.server, sides);
        this.panels.add(made);
        panel.onDidDispose(() => {
            made.dispose();
            this.panels.delete(made);
        });
    }

    private changed(uri?: string): void {
        for (const panel of this.panels) {
            if (uri === undefined) panel.refresh();
            else panel.changed(uri);
        }
    }
}

type Choice = vscode.QuickPickItem & { readonly side?: Side };

/** What a contract is to be compared with: an older state of it, or another file. */
async function askFor(uri: vscode.Uri): Promise<Side | undefined> {
    const repository = await repositoryOf(uri);
    if (!repository) return askForFile(uri);
    const at = (revision: string): Side => ({ uri: uri.toString(), revision });
    const last: Choice = {
        label: `$(history) ${vscode.l10n.t('Last commit')}`,
        description: 'HEAD',
        side: at('HEAD'),
    };
    const another: Choice = { label: `$(file) ${vscode.l10n.t('Another File…')}` };
    const older = (await revisionsOf(repository)).map(
        (revision): Choice => ({ label: `$(git-commit) ${revision}`, side: at(revision) }),
    );
    const choice = await vscode.window.showQuickPick([last, another, ...older], {
        title: vscode.l10n.t('Compare Contract'),
        placeHolder: vscode.l10n.t('With which earlier version?'),
    });
    if (choice === undefined) return undefined;
    return choice.side ?? askForFile(uri);
}

/** The contracts of the workspace first; any other by the dialog of the editor. */
async function askForFile(uri: vscode.Uri): Promise<Side | undefined> {
    const found = await vscode.workspace.findFiles('**/*.mspc', '**/node_modules/**');
    const others = found.filter((each) => each.toString() !== uri.toString());
    const items = others
        .map((each) => ({ label: vscode.workspace.asRelativePath(each), side: { uri: each.toString() } }))
        .sort((one, other) => one.label.localeCompare(other.label));
    const browse = { label: `$(folder-opened) ${vscode.l10n.t('Browse…')}`, side: undefined };
    const choice = await vscode.window.showQuickPick([...items, browse], {
        title: vscode.l10n.t('Compare Contract'),
        placeHolder: vscode.l10n.t('With which file as the earlier version?'),
    });
    if (choice === undefined || choice.side) return choice?.side;
    const [picked] = (await vscode.window.showOpenDialog({ filters: { MSPC: ['mspc'] } })) ?? [];
    return picked && { uri: picked.toString() };
}
