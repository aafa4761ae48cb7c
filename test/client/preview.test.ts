import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Pace } from '../../client/preview/pace.ts';
import { findingOf, pageFindings } from '../../client/preview/page-findings.ts';
import { nextView } from '../../client/preview/view.ts';
import type { Preview } from '../../server/protocol.ts';

const TEXT = `party One "First"
service Desk "Service desk" {
    hours Office
}
`;

function answer(text: string, more: Partial<Preview> = {}): Preview {
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const desk = at(text.slice(text.indexOf('service'), text.indexOf('}') + 1));
    return {
        uri: 'a',
        version: 1,
        title: 'A',
        language: 'en',
        kind: 'contract',
        blocks: [
            { key: 'party.One', hash: 'p', html: '<p>First</p>', ...at('party One "First"') },
            { key: 'service.Desk', hash: 's', html: '<p>Service desk</p>', ...desk },
        ],
        findings: [{ severity: 'warning', code: 'x/y', message: 'Closed.', ...at('Office') }],
        ...more,
    };
}

describe('a view', () => {
    test('takes what the server left out from the one before', () => {
        const first = nextView(undefined, answer(TEXT), TEXT);
        const blocks = answer(TEXT).blocks.map(({ html, ...block }) => block);
        expect(nextView(first, answer(TEXT, { blocks }), TEXT).blocks.map(({ html }) => html)).toEqual([
            '<p>First</p>',
            '<p>Service desk</p>',
        ]);
    });

    test('calls a finding the same when its declaration has only moved, and leads to where it is now', () => {
        const moved = `// A line more.\n${TEXT}`;
        const [before, after] = [nextView(undefined, answer(TEXT), TEXT), nextView(undefined, answer(moved), moved)];
        const [one, other] = [pageFindings(before)[0], pageFindings(after)[0]];
        expect(other?.id).toBe(one?.id);
        expect([one?.line, other?.line]).toEqual([3, 4]);
        expect(one?.places).toEqual([{ key: 'service.Desk', start: 40, end: 46 }]);
        const found = findingOf(after, one?.id ?? '');
        expect(moved.slice(found?.start, found?.end)).toBe('Office');
    });

    test('keeps a declaration that is half typed, with the place of what is left of it', () => {
        const broken = TEXT.replace('service Desk "Service desk" {', 'servi');
        const [party] = answer(TEXT).blocks;
        const error = { severity: 'error', code: 'syntax/unexpected', message: 'No.', broken: true } as const;
        const start = broken.indexOf('servi');
        const now = answer(broken, { blocks: party ? [party] : [], findings: [{ ...error, start, end: start + 5 }] });
        const view = nextView(nextView(undefined, answer(TEXT), TEXT), now, broken);
        expect(view.blocks.map(({ key, stale }) => [key, stale])).toEqual([
            ['party.One', false],
            ['service.Desk', true],
        ]);
        expect(pageFindings(view)[0]?.places).toEqual([{ key: 'service.Desk', start: 0, end: 5 }]);
    });

    test('puts the gravest finding first, and the others in the order of the text', () => {
        const finding = (severity: 'error' | 'warning' | 'information', start: number) => ({
            severity,
            code: 'x/y',
            message: `${start}`,
            start,
            end: start,
        });
        const findings = [finding('information', 1), finding('warning', 2), finding('error', 3), finding('warning', 4)];
        const view = nextView(undefined, answer(TEXT, { findings }), TEXT);
        expect(pageFindings(view).map(({ message }) => message)).toEqual(['3', '2', '4', '1']);
    });
});

describe('the pace of a preview', () => {
    beforeEach(() => vi.useFakeTimers());
    afterEach(() => vi.useRealTimers());

    /** When a document that takes `cost` is asked for, while a key is typed each 100 ms up to `until`. */
    async function askedAt(cost: number, until: number): Promise<number> {
        const pace = new Pace();
        pace.took(cost);
        pace.changed();
        const start = Date.now();
        const keys = setInterval(() => Date.now() - start <= until && pace.changed(), 100);
        const asked = pace.ready().then(() => Date.now() - start);
        await vi.advanceTimersByTimeAsync(5_000);
        clearInterval(keys);
        return asked;
    }

    test('a cheap document is asked for with each key, a costly one when the keys rest, or after a second', async () => {
        expect(await askedAt(10, 1_000)).toBe(0);
        expect(await askedAt(60, 1_000)).toBe(60);
        expect(await askedAt(400, 0)).toBe(150);
        expect(await askedAt(400, 500)).toBe(650);
        expect(await askedAt(400, 5_000)).toBe(1_000);
    });
});
