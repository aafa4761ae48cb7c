import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipSpans, gapsBetween, mergeSpans, type Span, spanTotal } from '../../language/values/spans.ts';

const LAST = 20;
const stretches = fc.array(fc.record({ start: fc.nat({ max: LAST }), end: fc.nat({ max: LAST }) }), { maxLength: 6 });
const within = { start: 3, end: 15 };

/** The whole numbers that stretches hold, one by one. */
function held(spans: readonly Span[]): readonly number[] {
    return Array.from({ length: LAST }, (_, index) => index).filter((number) =>
        spans.some(({ start, end }) => start <= number && number < end),
    );
}

describe('stretches', () => {
    it.each([
        [
            'one within another',
            [
                [0, 10],
                [2, 5],
            ],
            [[0, 10]],
        ],
        [
            'that overlap',
            [
                [4, 8],
                [0, 5],
            ],
            [[0, 8]],
        ],
        [
            'that touch',
            [
                [0, 5],
                [5, 8],
            ],
            [[0, 8]],
        ],
        [
            'apart',
            [
                [6, 8],
                [0, 5],
            ],
            [
                [0, 5],
                [6, 8],
            ],
        ],
        [
            'of no length',
            [
                [3, 3],
                [5, 4],
            ],
            [],
        ],
    ])('%s are merged', (_, given, expected) => {
        const spans = (pairs: number[][]) => pairs.map(([start = 0, end = 0]) => ({ start, end }));
        expect(mergeSpans(spans(given))).toEqual(spans(expected));
    });

    it('hold as much after they are merged, each number once', () => {
        fc.assert(
            fc.property(stretches, (spans) => {
                const merged = mergeSpans(spans);
                expect(held(merged)).toEqual(held(spans));
                expect(spanTotal(merged)).toBe(held(spans).length);
                expect(merged.every(({ start }, index) => start > (merged[index - 1]?.end ?? -1))).toBe(true);
            }),
        );
    });

    it('and their gaps fill what they lie in', () => {
        fc.assert(
            fc.property(stretches, (spans) => {
                const merged = mergeSpans(spans);
                const [inside, outside] = [clipSpans(merged, within), gapsBetween(merged, within)];
                expect(spanTotal(inside) + spanTotal(outside)).toBe(12);
                expect(held(inside).filter((number) => held(outside).includes(number))).toEqual([]);
                expect([...inside, ...outside].every(({ start, end }) => 3 <= start && start < end && end <= 15)).toBe(
                    true,
                );
            }),
        );
    });
});
