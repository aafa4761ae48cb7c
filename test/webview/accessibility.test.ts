import assert from 'node:assert/strict';
import { barriers, open, type Theme } from './browser.ts';
import { Panel, TEXT } from './contract.ts';
import { test } from './harness.ts';

const THEMES: Theme[] = ['dark', 'light', 'hc', 'hc-light'];

for (const theme of THEMES) {
    test(`nobody is shut out: ${theme}`, async () => {
        const { page, say, close } = await open(theme);
        const panel = new Panel();
        await say(panel.show(TEXT));
        const sound = await barriers(page);
        await page.click('#show-findings');
        sound.push(...(await barriers(page)));
        await page.click('#show-contents');
        await page.fill('#query', 'service');
        await page.waitForTimeout(200);
        await page.locator('.marker').first().focus();
        assert.equal(await page.locator('#tip').isVisible(), true);
        sound.push(...(await barriers(page)));
        await say(panel.show(TEXT.replace('clause Liability', 'clau').replace('[[BreachNotice]]', '[[Nobody]]')));
        await say({ type: 'mark', places: [{ key: 'service.Helpdesk', offset: 10 }], reveal: false });
        assert.deepEqual([...sound, ...(await barriers(page))], []);
        await close();
    });
}

test('on paper there is the contract and nothing else', async () => {
    const { page, say, close } = await open();
    await say(new Panel().show(TEXT.replace('clause Liability', 'clau')));
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#banner').isVisible(), false);
    const colour = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    assert.equal(colour, 'rgb(255, 255, 255)');
    await close();
});

test('text stays within a narrow window, and in one twice as large', async () => {
    const { page, say, close } = await open();
    await page.setViewportSize({ width: 320, height: 600 });
    await say(new Panel().show(TEXT));
    const tooWide = () =>
        [...document.querySelectorAll('.block')].flatMap((each) =>
            each.scrollWidth > innerWidth ? each.outerHTML.slice(0, 80) : [],
        );
    assert.deepEqual(await page.evaluate(tooWide), []);
    await close();
});

test('the contract is a landmark with its title and language, under headings in their order', async () => {
    const { page, say, close } = await open();
    await say(new Panel().show(TEXT));
    assert.equal(await page.getAttribute('main', 'lang'), 'en');
    assert.match((await page.getAttribute('main', 'aria-label')) ?? '', /Managed Services Agreement/);
    const levels = await page.evaluate(() =>
        [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName[1])),
    );
    assert.equal(levels[0], 1);
    for (const [index, level] of levels.entries()) assert.ok(level <= (levels[index - 1] ?? 0) + 1);
    await close();
});
