import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { errorsOf, hover, replace, restore } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

interface Api {
    previewHtml(uri: string): Promise<string | undefined>;
    useServer(path: string, patience?: object): Promise<void>;
    request(method: string, params: object): Promise<unknown>;
}

const api = async (): Promise<Api> => vscode.extensions.getExtension('mspc.mspc')?.activate();

/** The same server, with requests by which it hangs or ends. */
function stuckServer(): string {
    const isWeb = !('process' in globalThis);
    return isWeb ? 'dist/test/stuck/main.browser.js' : 'dist/test/stuck/main.node.cjs';
}

/** Short, yet longer than a busy machine is silent. */
const PATIENCE = { interval: 500, starting: 60_000, running: 6_000 };
const LIMIT_MS = 30_000;

async function withStuckServer(body: (document: vscode.TextDocument) => Promise<void>): Promise<void> {
    const { document } = await show('acme-legal.mspc');
    await vscode.commands.executeCommand('mspc.openPreviewToSide');
    await (await api()).useServer(stuckServer(), PATIENCE);
    try {
        await until('a hover', () => hover(document, 'at least 99|.9%'), LIMIT_MS);
        await body(document);
    } finally {
        await restore(document);
        await (await api()).useServer('');
        await until('a hover of our own server', () => hover(document, 'at least 99|.9%'), LIMIT_MS);
        const isPreview = ({ input }: vscode.Tab) => input instanceof vscode.TabInputWebview;
        await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isPreview)));
    }
}

/** What is open and has not been saved is there again: in the answers, the findings and the preview. */
async function isBack(document: vscode.TextDocument): Promise<void> {
    const { previewHtml } = await api();
    await until('the finding', () => errorsOf(document.uri).length > 0, LIMIT_MS);
    const html = async () => (await previewHtml(document.uri.toString())) ?? '';
    await until('the preview', async () => (await html()).includes('A title of today'), LIMIT_MS);
}

test(
    'a server that hangs is ended and started again, with what is open',
    () =>
        withStuckServer(async (document) => {
            const hanging = (await api()).request('test/hang', {});
            await replace(document, 'depends on  Azure', 'depends on  NoSuchVendor');
            await replace(document, '"Managed Services Agreement"', '"A title of today"');
            assert.equal(await hover(document, 'at least 99|.9%'), '', 'the server does not hang');
            assert.equal(await hanging, undefined);
            await isBack(document);
        }),
    4 * LIMIT_MS,
);

test(
    'a server that ends is started again, later each time, and a request without an end harms no other',
    () =>
        withStuckServer(async (document) => {
            await replace(document, 'depends on  Azure', 'depends on  NoSuchVendor');
            await replace(document, '"Managed Services Agreement"', '"A title of today"');
            const { request } = await api();
            const waiting = request('test/wait', {});
            assert.match(await until('a hover', () => hover(document, 'at least 99|.9%')), /43\.2/);
            for (let time = 0; time < 2; time++) {
                await request('test/end', {});
                await isBack(document);
            }
            assert.equal(await waiting, undefined);
        }),
    5 * LIMIT_MS,
);
