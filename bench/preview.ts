// The second half of `npm run bench`: how long a key takes to be seen in the preview, and what an open preview costs who types.
import { PageContent } from '../client/preview/content.ts';
import type { ToPage } from '../client/preview/messages.ts';
import { Pace } from '../client/preview/pace.ts';
import { pageFindings } from '../client/preview/page-findings.ts';
import { nextView, type View } from '../client/preview/view.ts';
import { PREVIEW_CHANGED, PREVIEW_REQUEST, type Preview, type PreviewChangedParams } from '../server/protocol.ts';
import { closeBrowser, type Opened, open } from '../test/webview/browser.ts';
import { Server } from './client.ts';
import { contractOf } from './contract.ts';
import { number, shown, summarise, table } from './measure.ts';

const SIZES = [200, 1_000, 10_000];
const URI = 'file:///bench/contract.mspc';
/** A fast typist. */
const KEY_MS = 100;

/** An editor with one document: it types, and knows the text after each key. */
class Typist {
    text: string;
    readonly server: Server;
    private readonly line: number;
    private readonly column: number;
    private told: (() => void) | undefined;
    private version = 1;

    constructor(server: Server, text: string) {
        this.server = server;
        this.text = text;
        const at = text.indexOf('supplied by', Math.floor(text.length / 2));
        this.line = text.slice(0, at).split('\n').length - 1;
        this.column = at - text.lastIndexOf('\n', at) - 1;
        server.connection.onNotification(PREVIEW_CHANGED, ({ version }: PreviewChangedParams) => {
            if (version === this.version) this.told?.();
        });
    }

    /** Types a character; gives the time until its findings came. */
    async key(character: string): Promise<number> {
        this.version++;
        this.text = inserted(this.text, this.line, this.column, character);
        return this.server.type(URI, this.line, this.column, character);
    }

    /** Types a character; resolves when the server says that the preview may be asked for. */
    async keyForPreview(character: string): Promise<void> {
        const told = new Promise<void>((resolve) => {
            this.told = resolve;
        });
        void this.key(character);
        await told;
    }
}

/** The panel's part: what the server says becomes what the page is told. */
class Panel {
    view: View | undefined;
    private readonly content = new PageContent();
    bytes = 0;

    async ask({ server, text }: Typist): Promise<Preview> {
        const known = this.view?.blocks.map(({ hash }) => hash);
        const preview = await server.connection.sendRequest<Preview>(PREVIEW_REQUEST, { uri: URI, known });
        this.view = nextView(this.view, preview, text);
        return preview;
    }

    update(): ToPage {
        if (!this.view) throw new Error('nothing was asked for yet');
        const { uri, title, language } = this.view;
        const changes = this.content.changesTo(this.view.blocks, pageFindings(this.view));
        return { type: 'update', ...changes, uri, title, language, staleLabel: 'Earlier' };
    }
}

const started = async (lines: number): Promise<Typist> => {
    const { server } = await Server.start('node', ['dist/server/main.node.cjs', '--stdio']);
    const typist = new Typist(server, contractOf(lines));
    await server.open(URI, 'mspc', typist.text);
    return typist;
};

async function toPage(lines: number): Promise<readonly string[]> {
    const typist = await started(lines);
    const opened = await open();
    const panel = new Panel();
    await panel.ask(typist);
    const first = await patch(opened, panel.update());
    const [answers, views, patches, totals]: number[][] = [[], [], [], []];
    let bytes = 0;
    for (let i = 0; i < (lines >= 10_000 ? 30 : 60); i++) {
        const begin = performance.now();
        await typist.keyForPreview('x');
        const preview = await panel.ask(typist);
        const answered = performance.now();
        const update = panel.update();
        const viewed = performance.now();
        const patched = await patch(opened, update);
        if (i < 5) continue;
        bytes = JSON.stringify(preview).length;
        answers?.push(answered - begin);
        views?.push(viewed - answered);
        patches?.push(patched);
        totals?.push(viewed - begin + patched);
    }
    await opened.close();
    typist.server.stop();
    const columns = [answers, views, patches, totals].map((each) => shown(summarise(each ?? [])));
    return [`${lines}`, `${panel.view?.blocks.length}`, number(first), ...columns, `${Math.round(bytes / 1000)}`];
}

/** What it takes the page to show an update: up to its new layout. */
function patch({ page }: Opened, update: ToPage): Promise<number> {
    return page.evaluate((data) => {
        const begin = performance.now();
        dispatchEvent(new MessageEvent('message', { data }));
        document.body.getBoundingClientRect();
        return performance.now() - begin;
    }, update);
}

/** Keys at the pace of a fast typist; every other run of ten with the preview open. */
async function typing(lines: number): Promise<readonly string[]> {
    const typist = await started(lines);
    const [closed, opened]: [number[], number[]] = [[], []];
    const [panel, pace] = [new Panel(), new Pace()];
    let [isOpen, isOutdated] = [false, false];
    let asking: Promise<void> | undefined;
    const ask = async () => {
        while (isOutdated) {
            await pace.ready();
            isOutdated = false;
            const begin = performance.now();
            await panel.ask(typist);
            pace.took(performance.now() - begin);
            panel.update();
        }
        asking = undefined;
    };
    typist.server.connection.onNotification(PREVIEW_CHANGED, () => {
        if (!isOpen) return;
        isOutdated = true;
        pace.changed();
        asking ??= ask();
    });
    for (let i = 0; i < 120; i++) {
        isOpen = Math.floor(i / 10) % 2 === 1;
        const pause = new Promise((resolve) => setTimeout(resolve, KEY_MS));
        const taken = await typist.key('x');
        if (i >= 20) (isOpen ? opened : closed).push(taken);
        await pause;
    }
    await asking;
    typist.server.stop();
    const [without, beside] = [summarise(closed), summarise(opened)];
    return [`${lines}`, shown(without), shown(beside), `${number(beside.median / without.median)}×`];
}

function inserted(text: string, line: number, column: number, character: string): string {
    let at = 0;
    for (let i = 0; i < line; i++) at = text.indexOf('\n', at) + 1;
    return text.slice(0, at + column) + character + text.slice(at + column);
}

const shownRows: (readonly string[])[] = [];
for (const lines of SIZES) shownRows.push(await toPage(lines));
table(
    'A key in the preview, ms: median (p95); the server over stdio, the page in Chromium',
    ['lines', 'blocks', 'first view in the page', 'key → answer', 'panel', 'patch', 'key → patched', 'answer kB'],
    shownRows,
);
const typedRows: (readonly string[])[] = [];
for (const lines of SIZES) typedRows.push(await typing(lines));
table(
    `Key → findings with a key every ${KEY_MS} ms, ms: median (p95)`,
    ['lines', 'preview closed', 'preview open', 'open / closed'],
    typedRows,
);
await closeBrowser();
