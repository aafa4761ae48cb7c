/**
 * `node scripts/vscode/look.ts --file examples/acme-legal.mspc --out shot.png`: a picture of the extension in a real
 * VS Code. `--host node|web`, `--theme dark|light|hc|hc-light`, `--size 1400x900`, `--language de`, `--wait` milliseconds before the
 * picture, and `--do steps.ts`, a module whose default export does something with the page first.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { type Opening, openWorkbench, parseHost } from './browser.ts';
import { provide } from './editor.ts';
import { Missing, main } from './missing.ts';
import { extension } from './paths.ts';
import { startServer } from './server.ts';

type Steps = (page: Page) => Promise<void>;

const START_LIMIT_MS = 60_000;

const THEMES: Record<string, string> = {
    dark: 'Default Dark Modern',
    light: 'Default Light Modern',
    hc: 'Default High Contrast',
    'hc-light': 'Default High Contrast Light',
};

const { values } = parseArgs({
    options: {
        file: { type: 'string', default: 'examples/acme-legal.mspc' },
        host: { type: 'string', default: 'node' },
        theme: { type: 'string', default: 'dark' },
        size: { type: 'string', default: '1400x900' },
        language: { type: 'string' },
        wait: { type: 'string', default: '3000' },
        do: { type: 'string' },
        out: { type: 'string', default: 'build/look.png' },
    },
});

await main(async () => {
    const theme = THEMES[values.theme];
    if (!theme) throw new Missing(`No theme is called ${values.theme}; there are ${Object.keys(THEMES).join(', ')}.`);
    const steps = values.do && ((await import(pathToFileURL(resolve(values.do)).href)) as { default: Steps }).default;
    const editor = provide();
    const copy = copyFolderOf(resolve(values.file));
    const server = await startServer(editor.serverMain, { 'workbench.colorTheme': theme });
    try {
        const workbench = await openWorkbench(editor.chromium, server, opening(copy.folder));
        try {
            await picture(workbench.page, steps || undefined);
        } finally {
            await workbench.close();
        }
    } finally {
        await server.stop();
        copy.remove();
    }
    console.log(resolve(values.out));
    return 0;
});

/** VS Code in a browser saves what is typed; what is looked at must stay as it is. */
function copyFolderOf(file: string): { folder: string; remove: () => void } {
    const place = mkdtempSync(join(tmpdir(), 'mspc-look-'));
    const folder = join(place, basename(dirname(file)));
    cpSync(dirname(file), folder, { recursive: true });
    return { folder, remove: () => rmSync(place, { recursive: true, force: true }) };
}

function opening(folder: string): Opening {
    const [width = 1400, height = 900] = values.size.split('x').map(Number);
    const file = join(folder, basename(values.file));
    return {
        extension,
        folder,
        file,
        host: parseHost(values.host),
        size: { width, height },
        language: values.language,
    };
}

async function picture(page: Page, steps: Steps | undefined): Promise<void> {
    await page.locator('.editor-instance .view-line').first().waitFor({ timeout: START_LIMIT_MS });
    // The text is there before the extensions are: a file is plain text until its language has been registered.
    const language = page.locator('[id="status.editor.mode"]');
    await language.filter({ hasNotText: 'Plain Text' }).waitFor({ timeout: START_LIMIT_MS });
    await steps?.(page);
    await page.waitForTimeout(Number(values.wait));
    mkdirSync(dirname(resolve(values.out)), { recursive: true });
    await page.screenshot({ path: resolve(values.out) });
}
