import * as vscode from 'vscode';
import {
    COMPARE_REQUEST,
    type CompareAnswer,
    type Compared,
    type CompareParams,
    type CompareSide,
} from '../../server/protocol.ts';
import { showBeside } from '../beside.ts';
import { confined } from '../confined.ts';
import { fromBefore, NOTHING, type Said, stopped } from '../empty.ts';
import { PageReports } from '../page-report.ts';
import type { Server } from '../server.ts';
import { offers as offered, take } from '../steps.ts';
import { documentOf } from './git.ts';
import type { Sides, ToComparePage } from './messages.ts';
import { comparePage } from './page.ts';
import { received } from './receive.ts';
import { pageWords, titleOf } from './words.ts';

/** Several changes in a row are shown together. */
const PAUSE_MS = 300;

/** Two contracts, and the page that shows what changed from the one to the other. */
export class ComparePanel implements vscode.Disposable {
    readonly panel: vscode.WebviewPanel;
    private readonly server: Server;
    private readonly reports = new PageReports();
    private readonly disposables: vscode.Disposable[] = [];
    private sides: Sides;
    private compared: Compared | undefined;
    private timer: ReturnType<typeof setTimeout> | undefined;
    private isReady = false;

    constructor(panel: vscode.WebviewPanel, code: vscode.Uri, server: Server, sides: Sides) {
        this.panel = panel;
        this.server = server;
        this.sides = sides;
        panel.webview.onDidReceiveMessage((data) => this.receive(data), undefined, this.disposables);
        this.fill(code);
    }

    /** Turns to two other contracts. */
    show(sides: Sides): void {
        this.sides = sides;
        this.compared = undefined;
        this.panel.title = titleOf(sides);
        this.send(waiting());
        void this.ask();
    }

    /** A file that either side is made of says something else by now. */
    changed(uri: string): void {
        const key = vscode.Uri.parse(uri).toString();
        const uris = this.compared?.uris ?? [this.sides.before.uri, this.sides.after.uri];
        if (uris.some((each) => vscode.Uri.parse(each).toString() === key)) this.refresh();
    }

    refresh(): void {
        this.timer ??= setTimeout(() => {
            this.timer = undefined;
            void this.ask();
        }, PAUSE_MS);
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
        this.panel.title = titleOf(this.sides);
        this.panel.webview.html = comparePage({
            ...confined(this.panel, code, 'compare'),
            words: pageWords(),
        });
    }

    private receive(data: unknown): void {
        const message = received(data);
        switch (message?.type) {
            case 'ready':
                this.isReady = true;
                this.send(this.compared ? NOTHING : waiting());
                void this.ask();
                break;
            case 'open':
                void this.open(message.place);
                break;
            case 'swap':
                this.show({ before: this.sides.after, after: this.sides.before });
                break;
            case 'step':
                void take(message.step, vscode.Uri.parse(this.sides.after.uri, true));
                break;
            case 'report':
                this.reports.answered(message);
        }
    }

    private async ask(): Promise<void> {
        if (!this.isReady) return;
        const { sides } = this;
        // The server is told of what is open; a file that was made just now it may not have met yet.
        await Promise.all([sides.before, sides.after].map(opened));
        const params: CompareParams = sides;
        const answer = await this.server.request<CompareAnswer | null>(COMPARE_REQUEST, params);
        if (sides !== this.sides) return;
        // While a text is broken its contract may be gone; what was shown before stays, and says so.
        if (answer?.compared) this.compared = answer.compared;
        this.send(answer?.compared ? NOTHING : this.excuse(answer));
    }

    private excuse(answer: CompareAnswer | null | undefined): Said {
        if (this.server.state === 'failed') return stopped();
        if (this.compared) return fromBefore();
        return missing(this.sides[answer?.missing ?? 'after'].uri);
    }

    private send({ message, offers }: Said): void {
        const {
            language = 'en',
            documentLanguage = 'en',
            summary = '',
            changes = [],
            document = [],
        } = this.compared ?? {};
        const { sides } = this;
        this.post({
            type: 'content',
            sides,
            title: titleOf(sides),
            language,
            documentLanguage,
            summary,
            changes,
            document,
            message,
            offers,
        });
    }

    private async open(number: number): Promise<void> {
        const place = this.compared?.places[number];
        if (!place) return;
        const uri = await documentOf(vscode.Uri.parse(place.uri, true), this.sides[place.side].revision);
        await showBeside(this.panel, uri, place);
    }

    private post(message: ToComparePage): void {
        if (this.isReady) void this.panel.webview.postMessage(message);
    }
}

function waiting(): Said {
    return { message: pageWords().waiting, offers: [] };
}

/** One of the two files has no contract, or none that could be read. */
function missing(uri: string): Said {
    const name = vscode.workspace.asRelativePath(vscode.Uri.parse(uri, true));
    const message = vscode.l10n.t('No contract could be read in {0}, so there is nothing to compare.', name);
    return { message, offers: offered('compare', 'problems') };
}

async function opened({ uri, revision }: CompareSide): Promise<void> {
    if (revision !== undefined) return;
    await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)).then(undefined, () => undefined);
}
