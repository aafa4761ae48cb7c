import assert from 'node:assert/strict';
import { received as receivedByPanel, remembered } from '../../client/preview/receive.ts';
import { open } from './browser.ts';
import { Panel, TEXT } from './contract.ts';
import { test } from './harness.ts';

test('the page says that it is ready, and says so again when an update does not fit', async () => {
    const { heard, say, close } = await open();
    assert.deepEqual(await heard(), [{ type: 'ready' }]);
    const panel = new Panel();
    panel.show(TEXT);
    await say(panel.show(TEXT.replace('"Service desk"', '"Help desk"')));
    assert.deepEqual(await heard(), [{ type: 'ready' }]);
    await close();
});

test('what is no message of the panel changes nothing', async () => {
    const { page, say, close } = await open();
    await say(new Panel().show(TEXT));
    const before = await page.content();
    const nonsense = [
        null,
        1,
        'update',
        {},
        { type: 'update' },
        { type: 'mark', places: [{ key: 1 }] },
        { type: 'run' },
        { type: 'do', deed: 'delete' },
    ];
    for (const message of nonsense) await say(message as never);
    assert.equal(await page.content(), before);
    await close();
});

test('what is no message of the page is dropped by the panel', async () => {
    const sound = { type: 'select', key: 'a', start: 1, end: 2 };
    assert.deepEqual(receivedByPanel(sound), sound);
    assert.deepEqual(receivedByPanel({ ...sound, command: 'x' }), sound);
    assert.deepEqual(receivedByPanel({ ...sound, start: -1 }), { type: 'select', key: 'a' });
    assert.deepEqual(receivedByPanel({ ...sound, end: 0 }), { type: 'select', key: 'a' });
    const layout = { type: 'layout', layout: { zoom: 110, side: 'findings' } };
    assert.deepEqual(receivedByPanel(layout), layout);
    assert.deepEqual(receivedByPanel({ type: 'finding', id: 'x', uri: 'file:///etc' }), { type: 'finding', id: 'x' });
    const nonsense = [
        { type: 'finding', id: 7 },
        { type: 'layout', layout: { zoom: Number.POSITIVE_INFINITY, side: 'none' } },
        { type: 'layout', layout: { zoom: '110' } },
        null,
        [],
        'ready',
        { type: 'open' },
        { type: 'scrolled' },
        { type: 'scrolled', place: { key: 'a', offset: 0.5 } },
    ];
    for (const message of nonsense) assert.equal(receivedByPanel(message), undefined);
    assert.deepEqual(remembered({ uri: 'file:///a.mspc', locked: true, key: 'x' }), {
        uri: 'file:///a.mspc',
        locked: true,
    });
    for (const state of [undefined, null, {}, { uri: 1, locked: true }]) assert.equal(remembered(state), undefined);
});

test('the banner says what is wrong and leads to the first error', async () => {
    const { page, say, heard, close } = await open();
    await say(new Panel().show(TEXT.replace('clause Liability', 'clau')));
    assert.match((await page.textContent('#message')) ?? '', /\d errors/);
    await heard();
    await page.click('#action');
    assert.deepEqual(await heard(), [{ type: 'firstError' }]);
    await close();
});

test('after a reload the page is where it was', async () => {
    const { page, say, close } = await open();
    const uri = 'test:/acme-legal.mspc';
    const show = async () => {
        await say({ type: 'identity', uri, locked: false });
        await say(new Panel().show(TEXT));
    };
    await show();
    await page.mouse.move(400, 300);
    await page.mouse.wheel(0, 2345);
    await page.waitForTimeout(400);
    const before = await page.evaluate(() => scrollY);
    assert.equal(before, 2345);
    await page.reload();
    await show();
    await page.waitForTimeout(200);
    assert.equal(await page.evaluate(() => scrollY), before);
    await close();
});
