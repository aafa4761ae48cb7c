import assert from 'node:assert/strict';
import { open } from './browser.ts';
import { Panel, previewOf, TEXT } from './contract.ts';
import { test } from './harness.ts';

const SETTLED_MS = 300;

async function shown(text = TEXT) {
    const opened = await open();
    const panel = new Panel();
    await opened.say(panel.show(text));
    await opened.page.click('#show-contents');
    const { page } = opened;
    const current = () => page.locator('#contents [aria-current]').allTextContents();
    const matches = async (words: string) => {
        await page.fill('#query', words);
        await page.waitForTimeout(SETTLED_MS);
        return page.textContent('#matches');
    };
    /** What is drawn as the current match, and whether it is in the window. */
    const match = () =>
        page.evaluate(() => {
            const [range] = CSS.highlights.get('current-match') ?? [];
            if (!(range instanceof Range)) return undefined;
            const { top, bottom } = range.getBoundingClientRect();
            return { words: range.toString(), isSeen: top >= 0 && bottom <= innerHeight, top: top + scrollY };
        });
    return { ...opened, panel, current, matches, match };
}

test('the contents name every heading in its order, and follow what is read', async () => {
    const { page, say, current, close } = await shown();
    const words = (texts: string[]) => texts.map((text) => text.trim().replaceAll(/\s+/g, ' '));
    const headings = words(await page.locator('#contract :is(h2, h3)').allTextContents());
    assert.deepEqual(words(await page.locator('#contents a').allTextContents()), headings);
    assert.ok(headings.length > 20);
    for (const name of ['service.Helpdesk', 'clause.Audit', 'party.Acme']) {
        await say({ type: 'scroll', places: [{ key: name, offset: 0 }] });
        await page.waitForTimeout(SETTLED_MS);
        const read = await page.evaluate(() => {
            const above = [...document.querySelectorAll<HTMLElement>('#contract :is(h2, h3)')].filter(
                (each) => each.getBoundingClientRect().top < innerHeight / 4,
            );
            return (above.at(-1)?.textContent ?? '').trim().replaceAll(/\s+/g, ' ');
        });
        assert.deepEqual(words(await current()), [read]);
        assert.equal(await page.locator('#contents [aria-current]').isVisible(), true);
    }
    await close();
});

test('an entry of the contents leads to its heading, by pointer and by keyboard', async () => {
    const { page, say, heard, close } = await shown();
    const topOf = (words: string) =>
        page.locator('#contract :is(h2, h3)', { hasText: words }).evaluate((each) => each.getBoundingClientRect().top);
    await page.locator('#contents a', { hasText: 'Service levels' }).first().click();
    const top = await page
        .locator('#contract h2', { hasText: 'Service levels' })
        .evaluate((each) => each.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 40, `${top}`);
    await page.waitForTimeout(SETTLED_MS);
    assert.ok((await heard()).some(({ type }) => type === 'scrolled'));
    const link = page.locator('#contents a', { hasText: 'General terms' });
    await link.focus();
    await page.keyboard.press('Enter');
    assert.ok((await topOf('General terms')) < 40);
    await say({ type: 'do', deed: 'contents' });
    assert.equal(await page.locator('#contents-side').isVisible(), false);
    await close();
});

test('a section that was opened by hand stays open, and a change of the text keeps the contents true', async () => {
    const { page, say, panel, close } = await shown();
    const twisty = page.getByRole('button', { name: /^Show what is in .*Services/ });
    await twisty.click();
    assert.equal(await twisty.getAttribute('aria-expanded'), 'true');
    await say(panel.show(TEXT.replace('"Service desk"', '"Help bench"')));
    await page.waitForTimeout(SETTLED_MS);
    assert.equal(await page.locator('#contents a', { hasText: 'Help bench' }).isVisible(), true);
    await close();
});

test('words are found as they are typed, across the parts of a sentence, and counted', async () => {
    const { page, heard, matches, match, close } = await shown();
    // What describes a picture to who cannot see it is not on the page to be found.
    const text = await page.locator('#contract').evaluate((contract) => {
        const seen = contract.cloneNode(true) as HTMLElement;
        for (const each of seen.querySelectorAll('svg title, svg desc')) each.remove();
        return seen.textContent ?? '';
    });
    const count = text.toLowerCase().split('business hours').length - 1;
    assert.ok(count > 3);
    assert.match((await matches('Business HOURS')) ?? '', new RegExp(`^\\d+ of ${count}$`));
    assert.equal((await match())?.words.toLowerCase(), 'business hours');
    await heard();
    assert.match((await matches('at least 99.9%')) ?? '', /^1 of \d+$/);
    assert.deepEqual([(await match())?.words, (await match())?.isSeen], ['at least 99.9%', true]);
    assert.equal(await matches('no such words anywhere'), 'No match');
    assert.equal(await page.locator('#next').isDisabled(), true);
    await close();
});

test('the keyboard goes from match to match and round, and out again', async () => {
    const { page, say, matches, match, close } = await shown();
    await say({ type: 'do', deed: 'contents' });
    await say({ type: 'do', deed: 'find' });
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'query');
    const count = Number(/of (\d+)/.exec((await matches('NorthOps')) ?? '')?.[1]);
    const tops = [(await match())?.top ?? 0];
    for (let step = 1; step < count; step++) {
        await page.keyboard.press(step % 2 ? 'Enter' : 'F3');
        const now = await match();
        assert.equal(now?.isSeen, true);
        tops.push(now?.top ?? 0);
    }
    assert.deepEqual(
        tops,
        tops.toSorted((one, other) => one - other),
    );
    await page.keyboard.press('Enter');
    assert.equal(await page.textContent('#matches'), `1 of ${count}`);
    await page.keyboard.press('Shift+F3');
    assert.equal(await page.textContent('#matches'), `${count} of ${count}`);
    await page.keyboard.press('Escape');
    assert.equal(await match(), undefined);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#contents-side').isVisible(), false);
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'show-contents');
    await close();
});

test('a change of the text keeps the match and moves nothing', async () => {
    const { page, say, panel, matches, match, heard, close } = await shown();
    await matches('three');
    await matches('business days');
    for (let step = 0; step < 4; step++) await page.keyboard.press('Enter');
    const before = await match();
    await page.waitForTimeout(SETTLED_MS);
    await heard();
    await say(panel.show(TEXT.replace('12 Quay Street', '12 Quay Street, Pier 4')));
    await page.waitForTimeout(SETTLED_MS);
    const after = await match();
    assert.equal(after?.words, before?.words);
    assert.ok(after?.isSeen);
    assert.deepEqual(
        (await heard()).filter(({ type }) => type === 'scrolled'),
        [],
    );
    await close();
});

test('a document of words without end is searched without drawing them all', async () => {
    const { say, panel, matches, close } = await shown();
    const html = `<p>${'again '.repeat(5_000)}</p>`;
    await say(panel.showPreview({ ...previewOf(TEXT), blocks: [{ key: 'long', hash: 'long', html }] }));
    assert.equal(await matches('again'), '1 of more than 1000');
    await close();
});

test('the text grows and shrinks, what is read stays in place, and the tools keep their size', async () => {
    const { page, say, heard, close } = await shown();
    const size = () => page.locator('#contract').evaluate((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    const tools = () => page.locator('#show-contents').evaluate((each) => each.getBoundingClientRect().height);
    const topOf = () => page.locator('[data-key="clause.Audit"]').evaluate((each) => each.getBoundingClientRect().top);
    await say({ type: 'scroll', places: [{ key: 'clause.Audit', offset: 0 }] });
    await page.waitForTimeout(SETTLED_MS);
    const [before, height, top] = [await size(), await tools(), await topOf()];
    await heard();
    await page.click('#zoom-in');
    await say({ type: 'do', deed: 'zoomIn' });
    assert.equal(await size(), before * 1.25);
    assert.ok(Math.abs((await topOf()) - top) <= 1, `${top} -> ${await topOf()}`);
    assert.equal(await tools(), height);
    assert.equal(await page.textContent('#zoom'), '125%');
    await page.click('#zoom-out');
    assert.equal(await page.textContent('#zoom'), '110%');
    await page.click('#zoom');
    assert.equal(await size(), before);
    await page.waitForTimeout(SETTLED_MS);
    const said = await heard();
    assert.deepEqual(said.at(-1), { type: 'layout', layout: { zoom: 100, side: 'contents' } });
    assert.deepEqual(
        said.filter(({ type }) => type === 'scrolled'),
        [],
    );
    await close();
});

test('a page that takes the place of another has its zoom, its side, its search and its position', async () => {
    const { page, say, matches, close } = await shown();
    const uri = 'test:/acme-legal.mspc';
    await say({ type: 'identity', uri, locked: false });
    await say({ type: 'do', deed: 'zoomIn' });
    await matches('credit');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(SETTLED_MS);
    const state = () =>
        page.evaluate(() => ({
            zoom: document.querySelector('#zoom')?.textContent,
            words: document.querySelector<HTMLInputElement>('#query')?.value,
            side: document.querySelector<HTMLElement>('#contents-side')?.hidden,
            y: Math.round(scrollY),
            drawn: CSS.highlights.get('match')?.size,
        }));
    const before = await state();
    assert.ok(before.y > 500 && before.zoom === '110%' && before.words === 'credit' && (before.drawn ?? 0) > 5);
    await page.reload();
    await say({ type: 'identity', uri, locked: false });
    await say(new Panel().show(TEXT));
    await page.waitForTimeout(SETTLED_MS);
    assert.deepEqual(await state(), before);
    await close();
});
