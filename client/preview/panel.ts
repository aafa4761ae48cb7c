import * as vscode from 'vscode';
import { PREVIEW_REQUEST, type Preview, type PreviewParams } from '../../server/protocol.ts';
import { confined } from '../confined.ts';
import { PageReports } from '../page-report.ts';
import type { Server } from '../server.ts';
import { take } from '../steps.ts';
import { bannerOf, noticeOf, staleLabel } from './banner.ts';
import { PageContent } from './content.ts';
import { EditorSync } from './editor-sync.ts';
import type { Deed, Layout, PanelState, ToPage } from './messages.ts';
import { Pace } from './pace.ts';
import { page } from './page.ts';
import { findingOf, pageFindings } from './page-findings.ts';
import { received } from './receive.ts';
import { nextView, type View } from './view.ts';
import { pageWords } from './words.ts';

/** A server that failed to answer is asked again, but not at once. */
const RETRY_MS = 2_000;

/** What all previews share. */
export interface Surroundings {
    readonly server: Server;
    /** Where the extension is. */
    readonly code: vscode.Uri;
    /** How pages begin. */
    layout: Layout;
}

/** One preview: a document, the page that shows it, and the last view of it that was sound. */
export class PreviewPanel implements vscode.Disposable {
    readonly panel: vscode.WebviewPanel;
    private readonly server: Server;
    private readonly surroundings: Surroundings;
    private readonly content = new PageContent();
    private readonly sync: EditorSync;
    private readonly reports = new PageReports();
    private readonly disposables: vscode.Disposable[] = [];
    private document: vscode.Uri;
    private isLocked: boolean;
    private view: View | undefined;
    private isReady = false;
    private isGone = false;
    private refreshing: Promise<void> | undefined;
    private isOutdated = false;
    private readonly pace = new Pace();

    constructor(panel: vscode.WebviewPanel, surroundings: Surroundings, { uri, locked }: PanelState) {
        this.panel = panel;
        this.surroundings = surroundings;
        this.server = surroundings.server;
        this.document = vscode.Uri.parse(uri, true);
        this.isLocked = locked;
        this.sync = new EditorSync({
            uri: () => this.document,
            blocks: () => this.view?.blocks ?? [],
            column: () => panel.viewColumn,
            post: (message) => this.post(message),
        });
        panel.webview.onDidReceiveMessage((data) => this.receive(data), undefined, this.disposables);
        panel.onDidChangeViewState(() => this.isOutdated && this.refresh(), undefined, this.disposables);
        this.disposables.push(this.sync);
        this.fill(surroundings.code);
    }

    get uri(): vscode.Uri {
        return this.document;
    }

    get locked(): boolean {
        return this.isLocked;
    }

    lock(locked: boolean): void {
        this.isLocked = locked;
        this.identify();
    }

    /** Turns to the document of an editor, unless that is only there to show a source from here. */
    follow(uri: vscode.Uri): void {
        if (!this.sync.hasLedTo(uri)) this.show(uri);
    }

    /** Turns to another document. */
    show(uri: vscode.Uri): void {
        if (uri.toString() === this.document.toString()) return;
        this.document = uri;
        this.view = undefined;
        this.identify();
        this.refresh();
    }

    /** Asks the server for what the document says now; several calls at a time come to two requests at most. */
    refresh(): void {
        this.isOutdated = true;
        this.pace.changed();
        // What is hidden has no page, and costs nothing; its next page says when it is ready.
        if (this.isReady && this.panel.visible && !this.isGone)
            this.refreshing ??= this.ask().finally(() => this.settle());
    }

    /** Has the page do what a command says. */
    do(deed: Deed): void {
        this.post({ type: 'do', deed });
    }

    /** The page's HTML, as it is; empty before there is a page. */
    async report(): Promise<string> {
        if (!this.isReady || !this.panel.visible) return '';
        return this.reports.ask((question) => this.post(question));
    }

    dispose(): void {
        this.isGone = true;
        for (const each of this.disposables) each.dispose();
    }

    private fill(code: vscode.Uri): void {
        this.identify();
        this.panel.webview.html = page({
            ...confined(this.panel, code, 'main'),
            language: vscode.env.language,
            words: pageWords(vscode),
            layout: this.surroundings.layout,
        });
    }

    private identify(): void {
        const name = this.document.path.slice(this.document.path.lastIndexOf('/') + 1);
        this.panel.title = this.isLocked ? vscode.l10n.t('[Preview] {0}', name) : vscode.l10n.t('Preview {0}', name);
        this.post({ type: 'identity', uri: this.document.toString(), locked: this.isLocked });
    }

    private receive(data: unknown): void {
        const message = received(data);
        switch (message?.type) {
            case 'ready':
                this.begin();
                break;
            case 'scrolled':
                this.sync.scrolled(message.place);
                break;
            case 'select':
                void this.settled().then(() => this.sync.select(message));
                break;
            case 'firstError':
                void this.settled().then(() => this.toFirstError());
                break;
            case 'step':
                void take(message.step, this.document);
                break;
            case 'finding':
                void this.settled().then(() => this.toFinding(message.id));
                break;
            case 'layout':
                this.surroundings.layout = message.layout;
                break;
            case 'report':
                this.reports.answered(message);
        }
    }

    /** The page is new, or has lost the thread; it is new each time the panel comes out of hiding. */
    private begin(): void {
        this.isReady = true;
        this.content.forget();
        this.identify();
        if (this.view) this.send();
        this.refresh();
    }

    private async ask(): Promise<void> {
        await this.pace.ready();
        this.isOutdated = false;
        const [uri, last] = [this.document, this.view];
        const start = Date.now();
        // A document that no editor shows is closed after a while, and the server knows open ones alone.
        const document = await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
        const params: PreviewParams = { uri: uri.toString(), known: last?.blocks.map(({ hash }) => hash) };
        const preview = await this.server.request<Preview | null>(PREVIEW_REQUEST, params);
        this.pace.took(Date.now() - start);
        if (uri.toString() !== this.document.toString()) return;
        if (preview) this.view = nextView(last, preview, document?.getText() ?? '');
        // Undefined: the server could not say, so what is shown stays.
        else if (preview === undefined && this.server.state === 'running') setTimeout(() => this.refresh(), RETRY_MS);
        this.send();
    }

    private settle(): void {
        this.refreshing = undefined;
        if (this.isOutdated) this.refresh();
    }

    /** The offsets in the view are those of the text, unless that changes again. */
    private async settled(): Promise<void> {
        await this.refreshing;
    }

    private toFinding(id: string): void {
        const finding = this.view && findingOf(this.view, id);
        if (finding) void this.sync.open(finding);
    }

    private toFirstError(): void {
        const error = this.view?.findings.find(({ broken }) => broken);
        if (error) void this.sync.open(error);
    }

    private send(): void {
        const { view } = this;
        const changes = this.content.changesTo(view?.blocks ?? [], view ? pageFindings(view) : []);
        this.post({
            type: 'update',
            ...changes,
            uri: this.document.toString(),
            title: view?.title ?? this.panel.title,
            language: view?.language ?? 'en',
            staleLabel: staleLabel(),
            notice: noticeOf(view),
            banner: bannerOf(this.server.state, view, changes.stale.length),
        });
        this.sync.remark();
    }

    private post(message: ToPage): void {
        if (this.isReady && !this.isGone) void this.panel.webview.postMessage(message);
    }
}
