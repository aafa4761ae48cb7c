/** What a person does with a keyboard, at a pace that the editor can follow. */
import type { Page } from 'playwright-core';

const TRIES = 10;

/** Runs a command by its name, and answers its first question if it asks one. */
export async function command(page: Page, name: string, answer?: string): Promise<void> {
    await again(page, async () => {
        await page.keyboard.press('F1');
        await choose(page, name);
    });
    if (answer !== undefined) await choose(page, answer);
}

/** An extension's commands are known a while after the window is there. */
async function again(page: Page, act: () => Promise<void>): Promise<void> {
    for (let tries = 1; ; tries++) {
        try {
            return await act();
        } catch (error) {
            if (tries === TRIES) throw error;
            await page.keyboard.press('Escape');
        }
    }
}

/** Types into the list at the top until the entry is there, and takes it. */
async function choose(page: Page, name: string): Promise<void> {
    const list = page.locator('.quick-input-widget:visible');
    await list.waitFor({ timeout: 10_000 });
    await page.waitForTimeout(500);
    await page.keyboard.type(name);
    await list.locator('.monaco-list-row.focused', { hasText: name }).waitFor({ timeout: 5_000 });
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_000);
}

/** Selects the next place in the editor that has these words. */
export async function find(page: Page, words: string): Promise<void> {
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('Control+F');
    await page.keyboard.type(words);
    await page.waitForTimeout(500);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
}
