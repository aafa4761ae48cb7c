import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Host, openWorkbench } from './browser.ts';
import { runInDesktop, type SuiteRun } from './desktop.ts';
import type { Editor } from './editor.ts';
import { extension, root } from './paths.ts';
import { startServer } from './server.ts';
import { type Outcome, type Tally, tally } from './tally.ts';

/** One suite, compiled twice: for the host with Node, and for the web worker. */
const BUNDLES: Record<Host, string> = {
    node: 'dist/test/vscode/suite.cjs',
    web: 'dist/test/vscode/suite.web.cjs',
};

/** Far above what the suite takes: only a hanging editor meets it. */
const LIMIT_MS = 10 * 60_000;

/** Runs the compiled suite in one extension host, on a copy of the examples that tests may change, and another folder. */
export async function runSuite(editor: Editor | string, host: Host): Promise<Outcome> {
    const place = mkdtempSync(join(tmpdir(), 'mspc-suite-'));
    cpSync(join(root, 'examples'), join(place, 'examples'), { recursive: true });
    cpSync(join(root, 'test/vscode/folder'), join(place, 'folder'), { recursive: true });
    const folder = join(place, 'suite.code-workspace');
    writeFileSync(folder, JSON.stringify({ folders: [{ path: 'examples' }, { path: 'folder' }] }));
    const lines = tally((line) => console.log(`[${host}] ${line}`));
    const tests = join(extension, BUNDLES[host]);
    const run = { extension, folder, host, tests };
    try {
        const code = await (typeof editor === 'string'
            ? runInDesktop(editor, run, LIMIT_MS, lines)
            : inServer(editor, run, lines));
        return lines.close(code);
    } finally {
        rmSync(place, { recursive: true, force: true });
    }
}

async function inServer(editor: Editor, run: SuiteRun, lines: Tally): Promise<number> {
    const server = await startServer(editor.serverMain);
    try {
        const workbench = await openWorkbench(editor.chromium, server, { ...run, onLog: lines.take });
        try {
            return await Promise.race([workbench.exit, timeout()]);
        } finally {
            await workbench.close();
        }
    } finally {
        await server.stop();
    }
}

function timeout(): Promise<number> {
    return new Promise((resolve) => {
        setTimeout(() => {
            console.log(`The suite did not end in ${LIMIT_MS / 60_000} minutes.`);
            resolve(1);
        }, LIMIT_MS).unref();
    });
}
