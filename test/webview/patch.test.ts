import assert from 'node:assert/strict';
import { open } from './browser.ts';
import { edited, fresh, Panel, previewOf, randomFrom, TEXT } from './contract.ts';
import { test } from './harness.ts';

const html = () => document.getElementById('contract')?.innerHTML ?? '';

test('a page that was patched 200 times equals one that was made anew', async () => {
    const [patched, anew] = [await open(), await open()];
    const [panel, random] = [new Panel(), randomFrom(7)];
    let text = TEXT;
    for (let round = 0; round < 200; round++) {
        await patched.say(panel.show(text));
        assert.ok(panel.view);
        await anew.say(fresh(panel.view));
        assert.equal(await patched.page.evaluate(html), await anew.page.evaluate(html), `round ${round}`);
        text = edited(text, random);
    }
    assert.equal((await patched.heard()).filter(({ type }) => type === 'ready').length, 1);
    await Promise.all([patched.close(), anew.close()]);
});

test('a key stroke replaces the blocks that it changes, and touches no other', async () => {
    const { page, say, close } = await open();
    const panel = new Panel();
    await say(panel.show(TEXT));
    await page.evaluate(() => {
        for (const each of document.querySelectorAll('.block')) Object.assign(each, { isOld: true });
    });
    await say(panel.show(TEXT.replace('"Service desk"', '"Help desk"')));
    const isOld = () => [...document.querySelectorAll('.block')].map((each) => 'isOld' in each);
    const old = await page.evaluate(isOld);
    const replaced = old.filter((each) => !each).length;
    assert.ok(replaced > 0 && replaced < old.length / 2, `${replaced} of ${old.length} were replaced`);
    assert.match((await page.textContent('main')) ?? '', /Help desk/);
    await close();
});

test('a block that moves takes the others along untouched', async () => {
    const { page, say, close } = await open();
    const panel = new Panel();
    const preview = previewOf(TEXT);
    await say(panel.showPreview(preview));
    await page.evaluate(() => {
        new MutationObserver((records) => {
            const nodes = records.flatMap((record) => [...record.addedNodes, ...record.removedNodes]);
            document.body.dataset.touched = String(new Set(nodes).size);
        }).observe(document.getElementById('contract') ?? document.body, { childList: true });
    });
    const [first, ...rest] = preview.blocks;
    assert.ok(first);
    await say(panel.showPreview({ ...preview, blocks: [...rest, first] }));
    assert.equal(await page.getAttribute('body', 'data-touched'), '1');
    await close();
});

test('a declaration that is half typed keeps its last sound form, marked as earlier, until the text is sound', async () => {
    const { page, say, close } = await open();
    const panel = new Panel();
    await say(panel.show(TEXT));
    const before = await page.locator('.block').count();
    await say(panel.show(TEXT.replace('clause Liability', 'clau')));
    assert.equal((await page.locator('[data-stale="Earlier"]').count()) > 0, true);
    assert.match((await page.textContent('main')) ?? '', /Limit of liability/);
    assert.equal(await page.locator('#banner').isVisible(), true);
    await say(panel.show(TEXT));
    assert.equal(await page.locator('[data-stale]').count(), 0);
    assert.equal(await page.locator('.block').count(), before);
    assert.equal(await page.locator('#banner').isVisible(), false);
    await close();
});

test('a declaration that is deleted disappears, though the text has errors elsewhere', async () => {
    const broken = `${TEXT}\nclause\n`;
    const { page, say, close } = await open();
    const panel = new Panel();
    await say(panel.show(broken));
    await say(panel.show(broken.replace(/clause Audit[^}]*\}/, '')));
    assert.equal(await page.locator('[data-key="clause.Audit"]').count(), 0);
    assert.equal(await page.locator('[data-stale]').count(), 0);
    await close();
});

test('the focus stays in a block that is replaced', async () => {
    const { page, say, close } = await open();
    const panel = new Panel();
    await say(panel.show(TEXT));
    const focused = () => document.activeElement?.getAttribute('data-key');
    await page.locator('.block[data-key*="Helpdesk"]').first().focus();
    const key = await page.evaluate(focused);
    await say(panel.show(TEXT.replace('"Service desk"', '"Help desk"')));
    assert.equal(await page.evaluate(focused), key);
    await close();
});
