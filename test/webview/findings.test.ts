import assert from 'node:assert/strict';
import { findingOf } from '../../client/preview/page-findings.ts';
import { open } from './browser.ts';
import { edited, Panel, previewOf, randomFrom, TEXT } from './contract.ts';
import { test } from './harness.ts';

async function shown(text = TEXT) {
    const opened = await open();
    const panel = new Panel();
    await opened.say(panel.show(text));
    await opened.heard();
    /** The words of the text that the page asked to go to. */
    const gone = async (): Promise<string[]> =>
        (await opened.heard()).flatMap((message) => {
            const found = message.type === 'finding' && panel.view && findingOf(panel.view, message.id);
            return found ? [text.slice(found.start, found.end)] : [];
        });
    return { ...opened, panel, gone };
}

const marker = (words: string) => `.marker[aria-label*="${words}"]`;

test('a finding stands at the value that it speaks of, and says what is wrong', async () => {
    const { page, gone, close } = await shown();
    const sign = page.locator(marker('A limit of 4 hours holds for every single case'));
    assert.match((await sign.getAttribute('aria-label')) ?? '', /^Information: A limit of 4 hours/);
    assert.equal(await sign.evaluate((each) => each.previousElementSibling?.textContent), '4 hours');
    await sign.focus();
    assert.match((await page.textContent('#tip')) ?? '', /^Information A limit of 4 hours .*sla\/no-tolerance$/);
    await page.keyboard.press('Escape');
    assert.equal(await page.locator('#tip').isVisible(), false);
    await sign.hover();
    assert.equal(await page.locator('#tip').isVisible(), true);
    await page.locator('#tip').hover();
    await page.waitForTimeout(400);
    assert.equal(await page.locator('#tip').isVisible(), true);
    await sign.click();
    assert.deepEqual(await gone(), ['4 hours']);
    await sign.press('Enter');
    assert.deepEqual(await gone(), ['4 hours']);
    await close();
});

test('the list holds every finding, the gravest first, each with a word and a sign for how grave it is', async () => {
    const { page, panel, gone, close } = await shown();
    await page.click('#show-findings');
    const items = await page.locator('#findings .finding').allTextContents();
    const findings = panel.view?.findings ?? [];
    assert.equal(items.length, findings.length);
    const words = items.map((each) => /^(Error|Warning|Information)/.exec(each)?.[0]);
    const order = ['Error', 'Warning', 'Information'];
    assert.deepEqual(
        words,
        words.toSorted((one, other) => order.indexOf(one ?? '') - order.indexOf(other ?? '')),
    );
    const lineOf = (code: string) =>
        TEXT.slice(0, findings.find((each) => each.code === code)?.start).split('\n').length;
    const item = page.locator('.finding', { hasText: 'sla/no-tolerance' });
    assert.match((await item.textContent()) ?? '', new RegExp(`Line ${lineOf('sla/no-tolerance')}\\D`));
    await item.press('Enter');
    assert.deepEqual(await gone(), ['4 hours']);
    const shapes = await page.evaluate(() =>
        ['error', 'warning', 'information'].map((name) =>
            document.querySelector(`.icon.${name} path`)?.getAttribute('d'),
        ),
    );
    assert.equal(new Set(shapes).size, 3);
    assert.equal(await page.getAttribute('#show-findings', 'aria-label'), `Findings: ${findings.length}`);
    await close();
});

test('a key elsewhere leaves the signs as they are; a mended text has none', async () => {
    const { page, say, panel, close } = await shown();
    await page.evaluate(() => {
        for (const each of document.querySelectorAll('.marker')) Object.assign(each, { isOld: true });
    });
    const counted = () =>
        page.evaluate(() => {
            const all = [...document.querySelectorAll('.marker')];
            return [all.length, all.filter((each) => 'isOld' in each).length];
        });
    const [before = 0] = await counted();
    assert.ok(before > 4);
    await say(panel.show(`// One more line.\n${TEXT}`));
    assert.deepEqual(await counted(), [before, before]);
    await say(panel.showPreview({ ...previewOf(TEXT), findings: [] }));
    assert.deepEqual(await counted(), [0, 0]);
    assert.equal(await page.locator('.flawed').count(), 0);
    await close();
});

test('the block that is broken keeps its last sound form, says what broke it, and leads to what is left of it', async () => {
    const { page, say, heard, panel, close } = await shown();
    const broken = TEXT.replace('clause Audit', 'clau');
    await say(panel.show(broken));
    const stale = page.locator('[data-stale]').first();
    assert.equal(await stale.getAttribute('data-key'), 'clause.Audit');
    assert.equal(await stale.locator('.marker.error').count(), 1);
    await heard();
    await stale.locator('.marker.error').click();
    const message = (await heard()).find(({ type }) => type === 'finding');
    const found = message?.type === 'finding' && panel.view && findingOf(panel.view, message.id);
    assert.ok(found);
    const line = broken.slice(0, found.start).split('\n').length;
    assert.equal(line, TEXT.slice(0, TEXT.indexOf('clause Audit')).split('\n').length);
    await close();
});

test('hundreds of findings come and go with random edits, and every sign stands where a finding is', async () => {
    const { page, say, panel, close } = await shown();
    const random = randomFrom(23);
    let text = TEXT;
    for (let round = 0; round < 40; round++) {
        text = edited(text, random);
        await say(panel.show(text));
        const signs = await page.evaluate(() => ({
            signs: [...document.querySelectorAll('.marker')].map((each) => each.getAttribute('aria-label') ?? ''),
            flawed: document.querySelectorAll('.flawed').length,
        }));
        const sentences = signs.signs.flatMap((each) => each.split('\n'));
        const told = (panel.view?.findings ?? []).map(({ message }) => message.replaceAll('`', '').split('\n')[0]);
        assert.equal(signs.flawed, signs.signs.length, `round ${round}`);
        for (const sentence of sentences.filter((each) => /^(Error|Warning|Information): /.test(each)))
            assert.ok(told.includes(sentence.replace(/^\w+: /, '')), `round ${round}: ${sentence}`);
    }
    await close();
});

test('a page with nothing to show says why', async () => {
    const { page, say, panel, close } = await shown('');
    const notice = { title: 'Nothing is written yet', text: 'The document appears here.', offers: [] };
    const update = panel.show('');
    assert.equal(update.type, 'update');
    await say({ ...update, notice } as typeof update);
    assert.equal(await page.locator('#notice').isVisible(), true);
    assert.match((await page.textContent('#notice')) ?? '', /^Nothing is written yet/);
    await say(panel.show(TEXT));
    assert.equal(await page.locator('#notice').isVisible(), false);
    await close();
});
