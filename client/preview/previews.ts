import * as vscode from 'vscode';
import { PREVIEW_CHANGED, type PreviewChangedParams, SHOW_IN_PREVIEW_COMMAND } from '../../server/protocol.ts';
import { LIBRARY_SCHEME } from '../features/library.ts';
import type { Server } from '../server.ts';
import { DEEDS, type Deed, type Layout } from './messages.ts';
import { PreviewPanel, type Surroundings } from './panel.ts';
import { documentPlaceIn, layoutIn, remembered } from './receive.ts';

const VIEW_TYPE = 'mspc.preview';
const LAYOUT_KEY = 'mspc.preview.layout';

const COMMANDS: Readonly<Record<Deed, string>> = {
    find: 'mspc.findInPreview',
    contents: 'mspc.showPreviewContents',
    findings: 'mspc.showPreviewFindings',
    zoomIn: 'mspc.zoomPreviewIn',
    zoomOut: 'mspc.zoomPreviewOut',
    zoomReset: 'mspc.resetPreviewZoom',
};

/** All previews. At most one follows the editor; the others are locked to their document. */
export class Previews implements vscode.Disposable {
    private readonly surroundings: Surroundings;
    private readonly panels = new Set<PreviewPanel>();
    private readonly disposables: vscode.Disposable[];

    constructor({ extensionUri, globalState }: vscode.ExtensionContext, server: Server) {
        this.surroundings = new Kept(globalState, extensionUri, server);
        server.listen<PreviewChangedParams>(PREVIEW_CHANGED, ({ uri }) => this.refresh(uri));
        const command = vscode.commands.registerCommand;
        this.disposables = [
            command('mspc.openPreview', (uri?: unknown) => this.open(uri, vscode.ViewColumn.Active)),
            command('mspc.openPreviewToSide', (uri?: unknown) => this.open(uri, vscode.ViewColumn.Beside)),
            command(SHOW_IN_PREVIEW_COMMAND, (place?: unknown) => this.showPlace(place)),
            command('mspc.lockPreview', () => this.lock(true)),
            command('mspc.unlockPreview', () => this.lock(false)),
            command('mspc.showSource', () => this.showSource()),
            ...DEEDS.map((deed) => command(COMMANDS[deed], () => this.find(({ panel }) => panel.active)?.do(deed))),
            server.onDidChangeState(() => this.refresh()),
            vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
            vscode.workspace.onDidRenameFiles(({ files }) => this.renamed(files)),
            vscode.workspace.onDidDeleteFiles(({ files }) => this.deleted(files)),
            vscode.window.registerWebviewPanelSerializer(VIEW_TYPE, {
                deserializeWebviewPanel: (panel, state) => this.restore(panel, state),
            }),
        ];
    }

    dispose(): void {
        for (const each of [...this.disposables, ...this.panels]) each.dispose();
    }

    /** The HTML that the preview of a document shows. */
    async html(uri: string): Promise<string | undefined> {
        return this.find((each) => each.uri.toString() === uri)?.report();
    }

    private open(resource: unknown, column: vscode.ViewColumn): void {
        const uri = resource instanceof vscode.Uri ? resource : vscode.window.activeTextEditor?.document.uri;
        if (!uri) return;
        const isSame = (each: PreviewPanel) => each.uri.toString() === uri.toString();
        const present = this.find(isSame) ?? this.find((each) => !each.locked);
        if (present) {
            present.show(uri);
            present.panel.reveal(present.panel.viewColumn ?? column, column === vscode.ViewColumn.Beside);
            return;
        }
        const place = { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside };
        const panel = vscode.window.createWebviewPanel(VIEW_TYPE, '', place);
        this.add(panel, { uri: uri.toString(), locked: false });
    }

    /** Shows what stands at a place of an open contract. The cursor goes there, and the page marks what it stands in. */
    private async showPlace(place: unknown): Promise<void> {
        const shown = documentPlaceIn(place);
        const isShown = ({ document }: vscode.TextEditor) =>
            document.languageId === 'mspc' && document.uri.toString() === vscode.Uri.parse(shown?.uri ?? '').toString();
        const editor = vscode.window.visibleTextEditors.find(isShown);
        if (!shown || !editor) return;
        const { line, character } = shown.position;
        const position = editor.document.validatePosition(new vscode.Position(line, character));
        editor.selection = new vscode.Selection(position, position);
        this.open(editor.document.uri, vscode.ViewColumn.Beside);
    }

    /** After a reload; a panel whose file is gone closes without a word. */
    private async restore(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
        const known = remembered(state);
        try {
            if (!known) throw new Error('nothing is remembered');
            await vscode.workspace.openTextDocument(vscode.Uri.parse(known.uri, true));
            this.add(panel, known);
        } catch {
            panel.dispose();
        }
    }

    private add(panel: vscode.WebviewPanel, state: { uri: string; locked: boolean }): void {
        const preview = new PreviewPanel(panel, this.surroundings, state);
        this.panels.add(preview);
        panel.onDidChangeViewState(() => this.activated(preview));
        panel.onDidDispose(() => {
            this.panels.delete(preview);
            preview.dispose();
        });
        this.activated(preview);
    }

    private activated({ panel, locked }: PreviewPanel): void {
        if (panel.active) void vscode.commands.executeCommand('setContext', 'mspc.preview.locked', locked);
    }

    private follow(editor: vscode.TextEditor | undefined): void {
        if (editor?.document.languageId !== 'mspc') return;
        // One looks something up in the library, and reads on in the contract.
        if (editor.document.uri.scheme === LIBRARY_SCHEME) return;
        this.find((each) => !each.locked)?.follow(editor.document.uri);
    }

    private lock(locked: boolean): void {
        const active = this.find(({ panel }) => panel.active);
        if (!active) return;
        // Only one follows: the one that did stays with its document.
        if (!locked) this.find((each) => !each.locked)?.lock(true);
        active.lock(locked);
        this.activated(active);
    }

    private async showSource(): Promise<void> {
        const active = this.find(({ panel }) => panel.active);
        if (!active) return;
        const open = vscode.window.visibleTextEditors.find((each) => sameUri(each.document.uri, active.uri));
        await vscode.window.showTextDocument(active.uri, { viewColumn: open?.viewColumn ?? vscode.ViewColumn.One });
    }

    private refresh(uri?: string): void {
        for (const each of this.panels) {
            if (uri === undefined || sameUri(each.uri, vscode.Uri.parse(uri))) each.refresh();
        }
    }

    private renamed(files: readonly { oldUri: vscode.Uri; newUri: vscode.Uri }[]): void {
        for (const { oldUri, newUri } of files) this.find((each) => sameUri(each.uri, oldUri))?.show(newUri);
    }

    private deleted(files: readonly vscode.Uri[]): void {
        for (const uri of files) this.find((each) => sameUri(each.uri, uri))?.panel.dispose();
    }

    private find(isWanted: (panel: PreviewPanel) => boolean): PreviewPanel | undefined {
        return [...this.panels].find(isWanted);
    }
}

/** The layout that was chosen last is kept for the next window too. */
class Kept implements Surroundings {
    readonly server: Server;
    readonly code: vscode.Uri;
    private readonly memento: vscode.Memento;

    constructor(memento: vscode.Memento, code: vscode.Uri, server: Server) {
        this.memento = memento;
        this.code = code;
        this.server = server;
    }

    get layout(): Layout {
        return layoutIn(this.memento.get(LAYOUT_KEY)) ?? { zoom: 100, side: 'none' };
    }

    set layout(layout: Layout) {
        void this.memento.update(LAYOUT_KEY, layout);
    }
}

function sameUri(one: vscode.Uri, other: vscode.Uri): boolean {
    return one.toString() === other.toString();
}
