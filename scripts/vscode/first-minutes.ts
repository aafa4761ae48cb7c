/**
 * `npm run first-minutes`: the first five minutes of a new user, recorded in a real VS Code: from an empty folder over
 * the questions of `MSPC: New Contract` to a contract that is saved, has no findings, is previewed and exported.
 *
 * Each step waits for what the user would see next, and fails when it does not come. The pictures are for people to
 * look at: `build/first-minutes/`, or `--out`. `--host node|web`.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { openWorkbench, parseHost } from './browser.ts';
import { provide } from './editor.ts';
import { command } from './hand.ts';
import { main } from './missing.ts';
import { extension } from './paths.ts';
import { startServer } from './server.ts';

interface Desk {
    readonly page: Page;
    /** Where the contract is kept. */
    readonly file: string;
}

const LIMIT_MS = 60_000;
const CLIENT = 'Lakeside Clinic';

const { values } = parseArgs({
    options: { host: { type: 'string', default: 'node' }, out: { type: 'string', default: 'build/first-minutes' } },
});

/** In their order, each by the name of its picture. */
const STEPS: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
    'empty-folder': async ({ page }) => {
        await seen(page.locator('.explorer-folders-view'));
    },
    'new-contract': async ({ page }) => {
        await command(page, 'MSPC: New Contract');
        await seen(question(page, 'What kind of contract?'));
    },
    parties: async ({ page }) => {
        await page.keyboard.press('Enter');
        await seen(question(page, 'Who provides the services?'));
        await page.keyboard.press('Enter');
        await seen(question(page, 'Who is the client?'));
        await page.keyboard.type(CLIENT);
    },
    services: async ({ page }) => {
        await page.keyboard.press('Enter');
        await seen(question(page, 'Which services?'));
    },
    frameworks: async ({ page }) => {
        await page.keyboard.press('Enter');
        await seen(question(page, 'Which laws'));
    },
    currency: async ({ page }) => {
        await page.keyboard.press('Enter');
        await seen(question(page, 'In which currency?'));
    },
    contract: async ({ page }) => {
        await page.keyboard.press('Enter');
        await seen(question(page, 'In which time zone?'));
        await page.keyboard.press('Enter');
        await seen(page.locator('.view-line', { hasText: CLIENT }));
    },
    'next-value': async ({ page }) => {
        await page.keyboard.press('Tab');
    },
    saved: async ({ page, file }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+S');
        await until(() => existsSync(file), 'the saved file');
        await seen(page.locator('.explorer-folders-view', { hasText: basename(file) }));
    },
    problems: async ({ page }) => {
        await page.keyboard.press('Control+Shift+M');
        await seen(page.locator('.markers-panel'));
        await page.waitForTimeout(3_000);
        const loud = page.locator('.markers-panel').locator('.codicon-error, .codicon-warning');
        if ((await loud.count()) > 0) throw new Error('The new contract has an error or a warning.');
    },
    preview: async ({ page }) => {
        await command(page, 'View: Hide Panel');
        await command(page, 'MSPC: Open Preview to the Side');
        await seen(document(page).getByRole('heading', { level: 1 }));
        await seen(document(page).getByText(CLIENT).first());
    },
    'preview-follows': async ({ page }) => {
        await page
            .locator('.view-line', { hasText: 'number' })
            .first()
            .click({ position: { x: 60, y: 8 } });
        await page.keyboard.press('Control+F');
        await page.keyboard.type(`"${CLIENT}`);
        await page.waitForTimeout(500);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        await page.keyboard.press('ArrowRight');
        await page.keyboard.type(' and Partners');
        await seen(document(page).getByText(`${CLIENT} and Partners`).first());
    },
    hover: async ({ page }) => {
        await page.keyboard.press('Control+F');
        await page.keyboard.type('at least 99');
        await page.waitForTimeout(500);
        await page.keyboard.press('Enter');
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
        await seen(page.locator('.monaco-hover:visible', { hasText: 'downtime' }));
    },
    exported: async ({ page, file }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+S');
        await command(page, 'MSPC: Export');
        await seen(question(page, 'Export Contract'));
        await page.keyboard.press('Enter');
        await seen(question(page, 'For the client'));
        await page.keyboard.press('Enter');
        await page.waitForTimeout(2_000);
        await page.keyboard.press('Enter');
        const exported = file.replace(/mspc$/, 'docx');
        await until(() => existsSync(exported), 'the exported document');
        await seen(page.locator('.explorer-folders-view', { hasText: basename(exported) }));
    },
    contracts: async ({ page }) => {
        await page.keyboard.press('Escape');
        await command(page, 'Explorer: Focus on Contracts View');
        await seen(page.locator('.pane', { hasText: 'Contracts' }).getByText(CLIENT).first());
    },
};

function question(page: Page, words: string): Locator {
    const widget = page.locator('.quick-input-widget:visible');
    return widget.getByPlaceholder(words).or(widget.getByText(words)).first();
}

/** The preview's page is in a frame in a frame. */
function document(page: Page): FrameLocator {
    return page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
}

async function seen(what: Locator): Promise<void> {
    await what.waitFor({ state: 'visible', timeout: LIMIT_MS });
}

async function until(isSo: () => boolean, what: string): Promise<void> {
    const end = Date.now() + LIMIT_MS;
    while (!isSo()) {
        if (Date.now() > end) throw new Error(`Not there after a minute: ${what}.`);
        await new Promise((done) => setTimeout(done, 100));
    }
}

await main(async () => {
    const out = resolve(values.out);
    const editor = provide();
    const place = mkdtempSync(join(tmpdir(), 'mspc-first-minutes-'));
    const folder = join(place, 'clients');
    mkdirSync(folder);
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    const server = await startServer(editor.serverMain, { 'workbench.colorTheme': 'Default Light Modern' });
    try {
        const opening = { extension, folder, host: parseHost(values.host), size: { width: 1400, height: 900 } };
        const { page, close } = await openWorkbench(editor.chromium, server, opening);
        const desk = { page, file: join(folder, 'lakeside-clinic.mspc') };
        const started = Date.now();
        try {
            for (const [index, [name, step]] of Object.entries(STEPS).entries()) {
                const picture = join(out, `${`${index + 1}`.padStart(2, '0')}-${name}.png`);
                try {
                    await step(desk);
                    await page.waitForTimeout(1_500);
                } finally {
                    await page.screenshot({ path: picture });
                }
                console.log(`${Math.round((Date.now() - started) / 1000)} s  ${name}`);
            }
        } finally {
            await close();
        }
    } finally {
        await server.stop();
        rmSync(place, { recursive: true, force: true });
    }
    return 0;
});
