import assert from 'node:assert/strict';
import type { Select, ToPanel } from '../../client/preview/messages.ts';
import { placesAt, sourceOf } from '../../client/preview/places.ts';
import { open } from './browser.ts';
import { Panel, TEXT } from './contract.ts';
import { test } from './harness.ts';

async function shown() {
    const opened = await open();
    const panel = new Panel();
    await opened.say(panel.show(TEXT));
    await opened.heard();
    const blocks = panel.view?.blocks ?? [];
    /** The text that the page asked to select, with the document if it is another one. */
    const selected = async (): Promise<string> => {
        const [message] = (await opened.heard()).filter((each: ToPanel): each is Select => each.type === 'select');
        const source = message && sourceOf(blocks, message);
        if (!source) return '';
        return source.uri ? `${source.uri} ${source.start}` : TEXT.slice(source.start, source.end);
    };
    return { ...opened, blocks, selected };
}

test('a click on a value selects its source', async () => {
    const { page, selected, close } = await shown();
    await page.getByText('MSA-2026-014').first().click();
    assert.equal(await selected(), '"MSA-2026-014"');
    await page.locator('[data-key="service.Helpdesk"] .value', { hasText: '240' }).first().click();
    assert.match(await selected(), /^240/);
    await close();
});

test('every value of the contract leads to the words that it was made from', async () => {
    const { page, blocks, close } = await shown();
    const values = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.value[data-start]')].map((each) => ({
            text: each.textContent ?? '',
            key: each.closest<HTMLElement>('[data-origin]')?.dataset.key ?? '',
            start: Number(each.dataset.start),
            end: Number(each.dataset.end),
        })),
    );
    assert.ok(values.length > 100, `${values.length} values`);
    let same = 0;
    for (const { text, ...range } of values) {
        const source = sourceOf(blocks, { type: 'select', ...range });
        assert.ok(source, text);
        if (source.uri === undefined && TEXT.slice(source.start, source.end).includes(text)) same++;
    }
    assert.ok(same > values.length / 3, `${same} of ${values.length} are shown as they are written`);
    await close();
});

test('a click beside the values selects the whole block, and one on text of another file leads there', async () => {
    const { page, selected, close } = await shown();
    await page.locator('[data-key="clause.Audit"] h3').click({ position: { x: 300, y: 5 } });
    assert.match(await selected(), /^clause Audit .*\}$/s);
    await page.locator('[data-key="vendor.Cisco"] h3').click({ position: { x: 400, y: 5 } });
    assert.match(await selected(), /^test:\/vendors\.mspc \d+$/);
    await close();
});

test('who drags over text to copy it selects no source', async () => {
    const { page, selected, close } = await shown();
    const box = await page.locator('[data-key="section.parties/intro"]').boundingBox();
    assert.ok(box);
    await page.mouse.move(box.x + 5, box.y + 8);
    await page.mouse.down();
    await page.mouse.move(box.x + 200, box.y + 8, { steps: 4 });
    await page.mouse.up();
    assert.equal(await selected(), '');
    await close();
});

test('the keyboard reaches what the pointer does', async () => {
    const { page, selected, close } = await shown();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const focused = () => document.activeElement?.getAttribute('data-key');
    assert.equal(await page.evaluate(focused), 'contract.AcmeLegal');
    await page.keyboard.press('Enter');
    assert.match(await selected(), /^contract AcmeLegal/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    assert.match(await selected(), /^"/);
    await page.keyboard.press('Escape');
    assert.equal(await page.evaluate(focused), 'contract.AcmeLegal');
    await close();
});

test('a link within the contract leads to its section and selects nothing', async () => {
    const { page, heard, close } = await shown();
    const link = page.locator('[data-key="clause.Audit"] a[href^="#"]').first();
    const target = (await link.getAttribute('href'))?.slice(1) ?? '';
    await link.click();
    const top = await page.locator(`[id="${target}"]`).evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top > -1 && top < 300, `${top}`);
    assert.deepEqual(
        (await heard()).filter(({ type }) => type === 'select'),
        [],
    );
    await close();
});

test('the mark stands at the value in which the cursor is', async () => {
    const { page, say, blocks, close } = await shown();
    const marked = async (what: string) => {
        await say({ type: 'mark', places: placesAt(blocks, TEXT.indexOf(what) + 1), reveal: true });
        return page.locator('.marked-value').allTextContents();
    };
    assert.deepEqual(await marked('"Hardware older than five years"'), ['Hardware older than five years']);
    assert.equal(await page.locator('.marked').getAttribute('data-key'), 'service.Helpdesk');
    assert.equal(
        await page.locator('.marked-value').evaluate((each) => each.getBoundingClientRect().top < innerHeight),
        true,
    );
    await say({ type: 'mark', places: [], reveal: false });
    assert.equal(await page.locator('.marked, .marked-value').count(), 0);
    await close();
});
