import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { CompareContent } from '../../client/compare/messages.ts';
import { received, remembered, sideIn } from '../../client/compare/receive.ts';
import { englishInterface } from '../../language/index.ts';
import { compare } from '../../server/features/compare.ts';
import type { Compared } from '../../server/protocol.ts';
import { Workspace } from '../../server/workspace.ts';
import { barriers, openCompare, type Theme } from './browser.ts';
import { example } from './contract.ts';
import { test } from './harness.ts';

const NOON = Temporal.ZonedDateTime.from('2026-06-01T12:00[UTC]');
const BEFORE = 'file:///work/before.mspc';
const AFTER = 'file:///work/after.mspc';
const TEXT = example('gdpr-processor.mspc');
const CHANGED = TEXT.replace('at least 99.9%', 'at least 99.5%')
    .replace(/^control [\s\S]*?^}\n/m, '')
    .replace('on documented instructions', 'on instructions');

/** What the server tells of two texts. */
async function compared(before: string, after: string): Promise<Compared> {
    const texts: Record<string, string> = { [BEFORE]: before, [AFTER]: after };
    const workspace = new Workspace({
        readFile: async (uri) => (uri in texts ? { text: texts[uri] ?? '' } : null),
        listFiles: async () => [],
    });
    const source = {
        workspace,
        clock: () => NOON,
        client: { words: englishInterface },
        readRevision: async () => null,
    };
    const answer = await compare(source, { before: { uri: BEFORE }, after: { uri: AFTER } });
    if (!answer.compared) throw new Error('there is a contract on both sides');
    return answer.compared;
}

async function contentOf(before = TEXT, after = CHANGED): Promise<CompareContent> {
    const { language, documentLanguage, summary, changes, document } = await compared(before, after);
    const sides = { before: { uri: BEFORE }, after: { uri: AFTER } };
    const said = { message: '', offers: [] };
    return {
        type: 'content',
        sides,
        title: 'before → after',
        language,
        documentLanguage,
        summary,
        changes,
        document,
        ...said,
    };
}

for (const theme of ['dark', 'light', 'hc', 'hc-light'] satisfies Theme[]) {
    test(`a comparison shuts nobody out: ${theme}`, async () => {
        const { page, say, violations, close } = await openCompare(theme);
        await say(await contentOf());
        const found: string[] = [];
        for (const tab of ['changes', 'document']) {
            await page.click(`#tab-${tab}`);
            found.push(...(await barriers(page)).map((each) => `${tab} ${each}`));
        }
        assert.deepEqual(found, []);
        assert.deepEqual(await violations(), []);
        await close();
    });
}

test('each change leads to where it is written, on both sides', async () => {
    const answer = await compared(TEXT, CHANGED);
    const { page, say, heard, close } = await openCompare();
    await say(await contentOf());
    await heard();
    for (const [text, side, file] of [
        ['99.9%', 'before', TEXT],
        ['99.5%', 'after', CHANGED],
    ] as const) {
        await page
            .locator('#changes a', { hasText: new RegExp(`^${text}$`) })
            .first()
            .press('Enter');
        const [opened] = await heard();
        assert.ok(opened?.type === 'open');
        const place = answer.places[opened.place];
        assert.equal(place?.side, side);
        assert.equal(place && file.slice(place.start, place.end), text);
    }
    await close();
});

test('the document is marked, and what is there now leads to its source', async () => {
    const answer = await compared(TEXT, CHANGED);
    const { page, say, heard, close } = await openCompare();
    await say(await contentOf());
    await page.click('#tab-document');
    assert.ok(await page.locator('#document p del', { hasText: '99.9%' }).first().isVisible());
    assert.equal(await page.locator('#document del [data-place]').count(), 0);
    await heard();
    await page.locator('#document p ins [role=link]', { hasText: '99.5%' }).first().press('Enter');
    const [opened] = await heard();
    assert.ok(opened?.type === 'open');
    const place = answer.places[opened.place];
    assert.equal(place && CHANGED.slice(place.start, place.end), '99.5%');
    await close();
});

test('the list can be cut down to what is weaker for the client', async () => {
    const { page, say, close } = await openCompare();
    await say(await contentOf());
    const rows = page.locator('#changes tbody tr:not(.thing):visible');
    const all = await rows.count();
    await page.check('#weaker-only');
    const weaker = await rows.count();
    assert.ok(weaker > 0 && weaker < all, `${weaker} of ${all}`);
    assert.equal(await page.locator('#changes tbody tr:not(.thing):not(.weaker):visible').count(), 0);
    await close();
});

test('markup of a contract is nothing but text in a comparison', async () => {
    const { page, say, violations, close } = await openCompare();
    const hostile = TEXT.replace(
        'on documented instructions',
        '<img src=x onerror=alert(1)> <script>alert(1)</script>',
    );
    await say(await contentOf(TEXT, hostile));
    assert.deepEqual(await violations(), []);
    await say({ ...(await contentOf()), changes: ['<p onclick="x"><script>1</script><img src=x>a</p>'] });
    assert.equal(await page.locator('img, main script, [onclick]').count(), 0);
    await close();
});

test('what is no message of a comparison is dropped on both sides', async () => {
    const { page, say, close } = await openCompare();
    await say(await contentOf());
    const before = await page.content();
    for (const message of [null, 1, {}, { type: 'run' }, { type: 'content' }]) await say(message as never);
    assert.equal(await page.content(), before);
    assert.deepEqual(received({ type: 'open', place: 3, command: 'x' }), { type: 'open', place: 3 });
    for (const message of [null, 'ready', { type: 'open' }, { type: 'open', place: -1 }]) {
        assert.equal(received(message), undefined);
    }
    assert.equal(sideIn({ uri: BEFORE, revision: '--upload-pack=x' }), undefined);
    assert.equal(remembered({ sides: { before: { uri: BEFORE } } }), undefined);
    await close();
});
