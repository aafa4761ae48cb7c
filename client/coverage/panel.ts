import * as vscode from 'vscode';
import {
    COVERAGE_REQUEST,
    COVERAGE_SUMMARY_REQUEST,
    type CoverageParams,
    type CoverageSummary,
    type CoverageView,
} from '../../server/protocol.ts';
import { showBeside } from '../beside.ts';
import { confined } from '../confined.ts';
import { fromBefore, hasErrors, NOTHING, noContract, noFramework, type Said, stopped, unreadable } from '../empty.ts';
import { PageReports } from '../page-report.ts';
import type { Server } from '../server.ts';
import { take } from '../steps.ts';
import type { ToCoveragePage } from './messages.ts';
import { coveragePage } from './page.ts';
import { received } from './receive.ts';
import { pageWords } from './words.ts';

/** While someone types, nothing is asked. */
const PAUSE_MS = 250;

/** The coverage of one document at a time, and the page that shows it. */
export class CoveragePanel implements vscode.Disposable {
    readonly panel: vscode.WebviewPanel;
    private readonly server: Server;
    private readonly reports = new PageReports();
    private readonly disposables: vscode.Disposable[] = [];
    private document: vscode.Uri;
    private view: CoverageView | undefined;
    private wanted: string | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private isReady = false;

    constructor(panel: vscode.WebviewPanel, code: vscode.Uri, server: Server, uri: vscode.Uri) {
        this.panel = panel;
        this.server = server;
        this.document = uri;
        panel.webview.onDidReceiveMessage((data) => this.receive(data), undefined, this.disposables);
        this.fill(code);
    }

    get uri(): vscode.Uri {
        return this.document;
    }

    /** Turns to a document, and to one of its frameworks if one is given. */
    show(uri: vscode.Uri, framework?: string): void {
        this.wanted = framework ?? this.wanted;
        if (uri.toString() === this.document.toString() && this.view) {
            this.reveal();
            return;
        }
        this.document = uri;
        this.view = undefined;
        this.name();
        void this.ask();
    }

    /** Turns to the document of an editor if that holds a contract. */
    async follow(uri: vscode.Uri): Promise<void> {
        if (uri.toString() === this.document.toString()) return;
        const params: CoverageParams = { uri: uri.toString() };
        const summary = await this.server.request<CoverageSummary | null>(COVERAGE_SUMMARY_REQUEST, params);
        if (summary) this.show(uri);
    }

    /** The document may hold something else by now. */
    refresh(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.ask(), PAUSE_MS);
    }

    /** The page's HTML, as it is; empty before there is a page. */
    async report(): Promise<string> {
        if (!this.isReady) return '';
        return this.reports.ask((question) => this.post(question));
    }

    dispose(): void {
        clearTimeout(this.timer);
        for (const each of this.disposables) each.dispose();
    }

    private fill(code: vscode.Uri): void {
        this.name();
        this.panel.webview.html = coveragePage({
            ...confined(this.panel, code, 'coverage'),
            words: pageWords(),
        });
    }

    private name(): void {
        const name = this.document.path.slice(this.document.path.lastIndexOf('/') + 1);
        this.panel.title = vscode.l10n.t('Coverage {0}', name);
    }

    private receive(data: unknown): void {
        const message = received(data);
        switch (message?.type) {
            case 'ready':
                this.isReady = true;
                this.send();
                void this.ask();
                break;
            case 'open':
                void this.open(message.key, message.place);
                break;
            case 'step':
                void take(message.step, this.document);
                break;
            case 'report':
                this.reports.answered(message);
        }
    }

    private async ask(): Promise<void> {
        if (!this.isReady) return;
        const uri = this.document;
        // A document that no editor shows is closed after a while, and the server knows open ones alone.
        await vscode.workspace.openTextDocument(uri).then(undefined, () => undefined);
        const params: CoverageParams = { uri: uri.toString() };
        const view = await this.server.request<CoverageView | null>(COVERAGE_REQUEST, params);
        if (uri.toString() !== this.document.toString()) return;
        // While a text is broken its contract may be gone; what was shown before stays, and says so.
        if (view) this.view = view;
        this.send(view ? this.hint() : this.excuse());
        this.reveal();
    }

    private hint(): Said {
        return this.view?.frameworks.length === 0 ? noFramework() : NOTHING;
    }

    private excuse(): Said {
        if (this.server.state === 'failed') return stopped();
        if (this.view) return fromBefore();
        return hasErrors(this.document) ? unreadable() : noContract();
    }

    private send({ message, offers }: Said = this.view ? NOTHING : { message: pageWords().waiting, offers: [] }): void {
        const { title = this.panel.title, language = 'en', frameworks = [] } = this.view ?? {};
        const blocks = this.view?.blocks.map(({ key, html }) => ({ key, html })) ?? [];
        const lines = frameworks.map(({ framework, text, met, open }) => ({ framework, text, met, asked: met + open }));
        this.post({
            type: 'content',
            uri: this.document.toString(),
            title,
            language,
            blocks,
            frameworks: lines,
            message,
            offers,
        });
    }

    private reveal(): void {
        if (this.wanted === undefined || !this.view || !this.isReady) return;
        this.post({ type: 'reveal', framework: this.wanted });
        this.wanted = undefined;
    }

    private async open(key: string, number: number): Promise<void> {
        const place = this.view?.blocks.find((block) => block.key === key)?.places[number];
        if (place) await showBeside(this.panel, vscode.Uri.parse(place.uri, true), place);
    }

    private post(message: ToCoveragePage): void {
        if (this.isReady) void this.panel.webview.postMessage(message);
    }
}
