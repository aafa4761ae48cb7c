import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { Offer } from '../../client/offer.ts';
import { barriers, type Opened, open, openCompare, openCoverage, type Theme } from './browser.ts';
import { Panel } from './contract.ts';
import { test } from './harness.ts';

const OFFERS: readonly Offer[] = [
    { step: 'newContract', label: 'New Contract' },
    { step: 'tutorial', label: 'Open Tutorial' },
];
const SAID = { message: 'This file holds no contract.', offers: OFFERS };
const NOTICE = { title: 'Nothing is written yet', text: 'The document appears here.', offers: OFFERS };

type EmptyPage = Pick<Opened, 'page' | 'violations' | 'close'> & { heard(): Promise<readonly object[]> };

/** Each page with nothing to show. */
const EMPTY: Readonly<Record<string, (theme: Theme) => Promise<EmptyPage>>> = {
    preview: async (theme) => {
        const opened = await open(theme);
        await opened.say({ ...new Panel().show(''), notice: NOTICE } as Parameters<typeof opened.say>[0]);
        return opened;
    },
    coverage: async (theme) => {
        const opened = await openCoverage(theme);
        const nothing = { blocks: [], frameworks: [] };
        await opened.say({ type: 'content', uri: 'test:/a', title: 'Coverage', language: 'en', ...nothing, ...SAID });
        return opened;
    },
    compare: async (theme) => {
        const opened = await openCompare(theme);
        const sides = { before: { uri: 'test:/a' }, after: { uri: 'test:/b' } };
        const nothing = { summary: '', changes: [], document: [] };
        await opened.say({
            type: 'content',
            sides,
            title: 'a → b',
            language: 'en',
            documentLanguage: 'en',
            ...nothing,
            ...SAID,
        });
        return opened;
    },
};

/** What the page has been told to do. */
async function chosen(page: Page, heard: () => Promise<readonly object[]>, press: () => Promise<void>) {
    await heard();
    await press();
    assert.equal(await page.evaluate(() => document.activeElement?.className), 'offer');
    return (await heard()).filter((each) => 'type' in each && each.type === 'step');
}

for (const [name, openEmpty] of Object.entries(EMPTY)) {
    test(`the page with nothing to show offers the next steps: ${name}`, async () => {
        const { page, heard, close } = await openEmpty('dark');
        assert.deepEqual(await page.locator('.offer').allTextContents(), ['New Contract', 'Open Tutorial']);
        assert.equal(await page.getByRole('tab').count(), 0);
        const click = () => page.getByRole('button', { name: 'Open Tutorial' }).click();
        assert.deepEqual(await chosen(page, heard, click), [{ type: 'step', step: 'tutorial' }]);
        const press = () => page.getByRole('button', { name: 'New Contract' }).press('Enter');
        assert.deepEqual(await chosen(page, heard, press), [{ type: 'step', step: 'newContract' }]);
        await close();
    });

    for (const theme of ['dark', 'light', 'hc', 'hc-light'] satisfies Theme[]) {
        test(`the page with nothing to show shuts nobody out: ${name}, ${theme}`, async () => {
            const { page, violations, close } = await openEmpty(theme);
            assert.deepEqual(await barriers(page), []);
            assert.deepEqual(await violations(), []);
            await close();
        });
    }
}
