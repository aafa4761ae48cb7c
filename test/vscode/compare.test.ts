import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { replace, restore } from './features.ts';
import { test, until } from './harness.ts';
import { show, uriOf } from './workspace.ts';

interface Api {
    compareHtml(): Promise<string | undefined>;
}

async function shown(): Promise<string> {
    const api: Api = await vscode.extensions.getExtension('mspc.mspc')?.activate();
    return (await api.compareHtml()) ?? '';
}

async function close(): Promise<void> {
    const isView = ({ input }: vscode.Tab) => input instanceof vscode.TabInputWebview;
    await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isView)));
}

/** Comparing renders both contracts, which a busy machine takes its time for. */
const LIMIT_MS = 20_000;

test(
    'a contract is compared with another file, and the comparison follows the typing',
    async () => {
        const older = uriOf('older.mspc');
        const { document } = await show('gdpr-processor.mspc');
        const text = document.getText().replace('Availability at least 99.9%', 'Availability at least 99.95%');
        await vscode.workspace.fs.writeFile(older, new TextEncoder().encode(text));
        try {
            await vscode.commands.executeCommand('mspc.compareWith', document.uri, { uri: older.toString() });
            await until(
                'the change',
                async () => /99\.95%<\/a>[\s\S]*99\.9%<\/a>[\s\S]*weaker for the client/.test(await shown()),
                LIMIT_MS,
            );
            assert.match(await shown(), /21\.6 min → 43\.2 min of downtime in 30 days/);
            assert.match(await shown(), /<del>99\.95%<\/del><ins>/);
            await replace(document, 'Availability at least 99.9%', 'Availability at least 99.5%');
            await until('the new change', async () => (await shown()).includes('21.6 min → 216 min'), LIMIT_MS);
        } finally {
            await restore(document);
            await close();
            await vscode.workspace.fs.delete(older);
        }
    },
    2.5 * LIMIT_MS,
);
