/**
 * `npm run pictures:walkthrough`: the pictures of the walkthrough, taken of the extension itself in a real VS Code.
 * They are small on purpose: they are packed with the extension.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openWorkbench } from './browser.ts';
import { provide } from './editor.ts';
import { command, find } from './hand.ts';
import { main } from './missing.ts';
import { extension, root } from './paths.ts';
import { startServer } from './server.ts';

const OUT = join(root, 'media/walkthrough');
const SIZE = { width: 960, height: 600 };
const START_LIMIT_MS = 90_000;
/** Long enough for what the editor shows after a pause. */
const PAUSE_MS = 3_000;

const SIDE_BAR = 'View: Toggle Primary Side Bar Visibility';

/** Each picture by its step, in the order in which they are taken. */
const STEPS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    understand: async (page) => {
        await find(page, 'at least 99.9%');
        await page.keyboard.press('Control+K');
        await page.keyboard.press('Control+I');
    },
    preview: async (page) => {
        await page.keyboard.press('Escape');
        await command(page, SIDE_BAR);
        await command(page, 'MSPC: Open Preview to the Side');
    },
    compliance: async (page) => {
        await command(page, 'View: Close All Editor Groups');
        await command(page, 'Go to File...', 'gdpr-processor.mspc');
        await command(page, 'MSPC: Open Coverage');
    },
    check: async (page) => {
        await command(page, SIDE_BAR);
        await command(page, 'View: Close All Editors');
        await command(page, 'Explorer: Focus on Contracts View');
    },
    findings: async (page) => {
        await command(page, SIDE_BAR);
        await command(page, 'MSPC: Open Tutorial');
        await page.waitForTimeout(PAUSE_MS);
        await page.keyboard.press('F8');
    },
    new: async (page) => {
        await page.keyboard.press('Escape');
        await command(page, 'MSPC: New Contract');
    },
};

await main(async () => {
    const editor = provide();
    const place = mkdtempSync(join(tmpdir(), 'mspc-walkthrough-'));
    const folder = join(place, 'contracts');
    cpSync(join(root, 'examples'), folder, { recursive: true });
    mkdirSync(OUT, { recursive: true });
    const settings = { 'workbench.colorTheme': 'Default Light Modern', 'editor.minimap.enabled': false };
    const server = await startServer(editor.serverMain, settings);
    try {
        const file = join(folder, 'acme-legal.mspc');
        const opening = { extension, folder, file, host: 'node', size: SIZE } as const;
        const { page, close } = await openWorkbench(editor.chromium, server, opening);
        try {
            await page.locator('.editor-instance .view-line').first().waitFor({ timeout: START_LIMIT_MS });
            // What is known of names is coloured once the language server has read them.
            await page.locator('.monaco-editor .codelens-decoration').first().waitFor({ timeout: START_LIMIT_MS });
            for (const [name, step] of Object.entries(STEPS)) {
                await step(page);
                await page.waitForTimeout(PAUSE_MS);
                await page.screenshot({ path: join(OUT, `${name}.png`) });
                console.log(`${name}.png`);
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
