import assert from 'node:assert/strict';
import type { Place, ToPanel } from '../../client/preview/messages.ts';
import { OwnScroll } from '../../client/preview/own-scroll.ts';
import { offsetOf, placesNear } from '../../client/preview/places.ts';
import { open } from './browser.ts';
import { edited, Panel, randomFrom, TEXT } from './contract.ts';
import { test } from './harness.ts';

const COMFORT = 600 * 0.25;
const SETTLED_MS = 250;

const scrolls = (messages: ToPanel[]) => messages.flatMap((each) => (each.type === 'scrolled' ? [each.place] : []));

async function shown(text = TEXT) {
    const opened = await open();
    const panel = new Panel();
    await opened.say(panel.show(text));
    await opened.page.mouse.move(400, 300);
    await opened.heard();
    const settle = () => opened.page.waitForTimeout(SETTLED_MS);
    const wheel = async (distance: number) => {
        await opened.page.mouse.wheel(0, distance);
        await settle();
    };
    return { ...opened, panel, settle, wheel };
}

test('a change above keeps what is read where it is, and the editor hears of no scrolling', async () => {
    const { page, say, heard, panel, settle, wheel, close } = await shown();
    const random = randomFrom(11);
    let text = TEXT;
    for (let round = 0; round < 60; round++) {
        if (round % 6 === 0) await wheel(random(2) === 0 ? 900 : -500);
        await heard();
        const before = await page.evaluate(tops);
        text = edited(text, random);
        await say(panel.show(text));
        const after = await page.evaluate(tops);
        const room = await page.evaluate(() => ({
            above: scrollY,
            below: document.documentElement.scrollHeight - innerHeight - scrollY,
        }));
        const stays = ({ key }: Top) => after.some((each) => each.key === key);
        const seen = before.filter(({ top, bottom }) => bottom > 0 && top < 600);
        const kept = seen.find((each) => each.top >= 0 && stays(each)) ?? seen.find(stays);
        const now = after.find(({ key }) => key === kept?.key);
        // At an end of the page there is nothing left to scroll.
        if (kept && now && room.above > 0 && room.below > 0)
            assert.ok(Math.abs(now.top - kept.top) <= 1, `round ${round}: ${kept.top} -> ${now.top}`);
        await settle();
        assert.deepEqual(scrolls(await heard()), [], `round ${round}`);
    }
    await close();
});

type Top = ReturnType<typeof tops>[number];

function tops() {
    return [...document.querySelectorAll<HTMLElement>('.block')].map((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return { key: each.dataset.key, top, bottom };
    });
}

test('a scroll that the editor asks for is not told back to it', async () => {
    const { say, heard, settle, panel, close } = await shown();
    for (const offset of [3000, 8000, 1000, 5000]) {
        await say({ type: 'scroll', places: placesNear(panel.view?.blocks ?? [], offset) });
        await settle();
        assert.deepEqual(scrolls(await heard()), []);
    }
    await close();
});

test('what the editor shows on top is shown near the top, wherever it is', async () => {
    const { page, say, panel, close } = await shown();
    const random = randomFrom(3);
    const blocks = panel.view?.blocks ?? [];
    for (let round = 0; round < 60; round++) {
        const places = placesNear(blocks, random(TEXT.length));
        await say({ type: 'scroll', places });
        const boxes = await page.evaluate(
            boxesOf,
            places.map(({ key }) => key),
        );
        const atEnd = await page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
        const isNear = boxes.some(({ top, bottom }) => top <= COMFORT + 1 && bottom >= -1);
        assert.ok(isNear || atEnd, `round ${round}: ${JSON.stringify({ places, boxes })}`);
    }
    await close();
});

function boxesOf(keys: string[]): { top: number; bottom: number }[] {
    return keys.flatMap((key) => {
        const origin = document.querySelector(`[data-origin][data-key="${CSS.escape(key)}"]`);
        return origin
            ? [{ top: origin.getBoundingClientRect().top, bottom: origin.getBoundingClientRect().bottom }]
            : [];
    });
}

test('a place in the comfort band moves nothing', async () => {
    const { page, say, wheel, heard, close } = await shown();
    for (let round = 0; round < 10; round++) {
        await wheel(400);
        const places = scrolls(await heard()).slice(-1);
        assert.equal(places.length, 1);
        const before = await page.evaluate(() => scrollY);
        await say({ type: 'scroll', places });
        const moved = Math.abs((await page.evaluate(() => scrollY)) - before);
        assert.ok(moved <= 4, `round ${round}: ${moved} pixels`);
    }
    await close();
});

test('a reader who scrolls down within a block moves on in its text', async () => {
    const { heard, panel, wheel, say, close } = await shown();
    const blocks = panel.view?.blocks ?? [];
    const key = 'sla.Levels';
    await say({ type: 'scroll', places: [{ key, offset: 0 }] });
    await wheel(COMFORT + 20);
    const offsets: number[] = [];
    for (let round = 0; round < 6; round++) {
        await wheel(60);
        const [place] = scrolls(await heard()).slice(-1) as [Place];
        offsets.push(offsetOf(blocks, place) ?? -1);
    }
    assert.deepEqual(
        offsets,
        offsets.toSorted((one, other) => one - other),
    );
    assert.ok(new Set(offsets).size > 2, offsets.join());
    await close();
});

test("a scroll of one's own covers its events until they settle, and no longer", async () => {
    let now = 0;
    const own = new OwnScroll(() => now);
    assert.equal(own.covers(), false);
    own.begin();
    const covered: boolean[] = [];
    for (now = 0; now <= 900; now += 100) covered.push(own.covers());
    assert.deepEqual(covered, [true, true, true, true, true, true, true, true, false, false]);
    own.begin();
    now += 500;
    assert.equal(own.covers(), false);
});
