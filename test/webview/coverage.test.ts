import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { CoverageContent } from '../../client/coverage/messages.ts';
import { received, remembered } from '../../client/coverage/receive.ts';
import { coverageOf } from '../../language/analysis/coverage.ts';
import { Project } from '../../language/files/project.ts';
import { englishDocument } from '../../language/messages/english.ts';
import { germanDocument } from '../../language/messages/german.ts';
import { composeCoverage, placedBlocks, shortText, Words } from '../../language/render/index.ts';
import { barriers, openCoverage, type Theme } from './browser.ts';
import { example } from './contract.ts';
import { test } from './harness.ts';

const URI = 'test:/gdpr-processor.mspc';
const TEXT = example('gdpr-processor.mspc');
const BROKEN = TEXT.replace(/ {4}covers {6}AuditRight[^\n]*\n/, '    covers      Warranty\n');

/** What the panel would send for a text. */
function contentOf(text: string, messages = englishDocument): CoverageContent {
    const project = new Project();
    project.set(URI, text);
    const contract = project.contract(URI);
    if (!contract) throw new Error('a file that was just set is not known');
    const coverage = coverageOf(contract, Temporal.PlainDate.from('2026-06-01'));
    const composed = composeCoverage(coverage, { messages });
    const frameworks = coverage.frameworks.map((each) => ({
        framework: each.framework.name.value,
        text: shortText(new Words(messages), each),
        met: each.counts.met,
        asked: each.counts.met + each.counts.open,
    }));
    const blocks = placedBlocks(composed).map(({ key, html }) => ({ key, html }));
    const said = { message: '', offers: [] };
    return {
        type: 'content',
        uri: URI,
        title: composed.title,
        language: messages.language,
        blocks,
        frameworks,
        ...said,
    };
}

for (const theme of ['dark', 'light', 'hc', 'hc-light'] satisfies Theme[]) {
    test(`the coverage shuts nobody out: ${theme}`, async () => {
        const { page, say, violations, close } = await openCoverage(theme);
        await say(contentOf(BROKEN));
        const found: string[] = [];
        for (const tab of ['requirements', 'controls', 'duties']) {
            await page.click(`#tab-${tab}`);
            found.push(...(await barriers(page)).map((each) => `${tab} ${each}`));
        }
        assert.deepEqual(found, []);
        assert.deepEqual(await violations(), []);
        await close();
    });
}

test('requirements stay within a narrow page, in German too', async () => {
    const { page, say, close } = await openCoverage();
    await page.setViewportSize({ width: 480, height: 800 });
    await say(contentOf(BROKEN, germanDocument));
    const wide = await page
        .locator('#requirements .frame')
        .evaluateAll((frames) =>
            frames.flatMap((each) => (each.scrollWidth > each.clientWidth ? each.innerHTML.slice(0, 80) : [])),
        );
    assert.deepEqual(wide, []);
    await close();
});

test('each requirement stands in its row, and the tab of open ones holds no other', async () => {
    const { page, say, close } = await openCoverage();
    await say(contentOf(BROKEN));
    assert.match((await page.textContent('#title')) ?? '', /^Coverage of /);
    const audit = page.locator('[id="coverage.GDPR.28(3)(h)"]');
    assert.match(
        (await audit.locator('th, td').allTextContents()).join(' '),
        /28\(3\)\(h\)\s+Information and audits\s+mandatory\s+open\s+a clause on right to audit/,
    );
    const rows = page.locator('#requirements tbody tr:visible');
    const all = await rows.count();
    assert.ok(all > 50);
    await page.check('#open-only');
    const open = await rows.count();
    assert.ok(open > 0 && open < all);
    assert.equal(await page.locator('#requirements tbody tr:visible:not(.open)').count(), 0);
    await close();
});

test('everything is reached by keys alone', async () => {
    const { page, say, heard, close } = await openCoverage();
    await say(contentOf(TEXT));
    await heard();
    await page.focus('#tab-requirements');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.getAttribute('#tab-controls', 'aria-selected'), 'true');
    assert.ok(await page.isVisible('#controls'));
    assert.ok(!(await page.isVisible('#requirements')));
    const reached = await tabThrough(page, '#controls [role=link]');
    assert.equal(reached, 'link');
    await page.keyboard.press('Enter');
    const [opened] = await heard();
    assert.ok(opened?.type === 'open' && opened.key === 'coverage.controls');
    await close();
});

test('a code in the matrix leads to its row, whatever is filtered', async () => {
    const { page, say, close } = await openCoverage();
    await say(contentOf(TEXT));
    await page.check('#open-only');
    await page.click('#tab-controls');
    await page
        .locator('#controls td a', { hasText: /^33\(2\)$/ })
        .first()
        .press('Enter');
    assert.equal(await page.getAttribute('#tab-requirements', 'aria-selected'), 'true');
    const row = page.locator('[id="coverage.GDPR.33(2)"]');
    assert.ok(await row.isVisible());
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '33(2)');
    await close();
});

test('a framework in the list leads to its heading, below the bar', async () => {
    const { page, say, close } = await openCoverage();
    await say(contentOf(TEXT));
    await page.locator('#frameworks a', { hasText: 'MSP-Essentials' }).press('Enter');
    const [bar, heading] = await Promise.all([
        page.locator('header').boundingBox(),
        page.locator('h2', { hasText: 'MSP-Essentials' }).boundingBox(),
    ]);
    assert.ok(bar && heading && heading.y >= bar.y + bar.height && heading.y < 300);
    await close();
});

test('a change leaves what is as before where it is, and the focus too', async () => {
    const { page, say, close } = await openCoverage();
    await say(contentOf(TEXT));
    const link = page.locator('[id="coverage.GDPR.33(2)"] [role=link]').first();
    await link.focus();
    await page.evaluate(() => Object.assign(document.querySelector('#duties section') ?? {}, { kept: true }));
    await say(contentOf(BROKEN));
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '33(2)');
    assert.equal(await page.evaluate(() => 'kept' in (document.querySelector('#duties section') ?? {})), true);
    await close();
});

test('what is no message is dropped on both sides', async () => {
    const { page, say, close } = await openCoverage();
    await say(contentOf(TEXT));
    const before = await page.content();
    for (const message of [null, 1, {}, { type: 'run' }, { type: 'reveal' }]) await say(message as never);
    assert.equal(await page.content(), before);
    assert.deepEqual(received({ type: 'open', key: 'a', place: 3, command: 'x' }), {
        type: 'open',
        key: 'a',
        place: 3,
    });
    for (const message of [
        null,
        'ready',
        { type: 'open' },
        { type: 'open', key: 'a', place: -1 },
        { type: 'open', key: 1, place: 1 },
    ]) {
        assert.equal(received(message), undefined);
    }
    assert.equal(remembered({ uri: 'file:///a.mspc', tab: 'x' }), 'file:///a.mspc');
    for (const state of [undefined, null, {}, { uri: 1 }]) assert.equal(remembered(state), undefined);
    await close();
});

test('markup of a contract is nothing but text', async () => {
    const { page, say, close } = await openCoverage();
    await say(contentOf(TEXT.replace('"Audits"', '"<img src=x onerror=alert(1)>"')));
    await say({
        ...contentOf(TEXT),
        blocks: [
            { key: 'coverage.controls', html: '<section><p onclick="x"><script>1</script><img src=x>a</p></section>' },
        ],
    });
    assert.equal(await page.locator('img, main script, [onclick]').count(), 0);
    await close();
});

/** Presses Tab until something that fits has the focus. */
async function tabThrough(
    page: Awaited<ReturnType<typeof openCoverage>>['page'],
    selector: string,
): Promise<string | null> {
    for (let count = 0; count < 40; count += 1) {
        await page.keyboard.press('Tab');
        const role = await page.evaluate(
            (wanted) => (document.activeElement?.matches(wanted) ? document.activeElement.getAttribute('role') : null),
            selector,
        );
        if (role !== null) return role;
    }
    return null;
}
