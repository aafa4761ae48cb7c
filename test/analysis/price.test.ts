import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { priceOf, tierGaps, tierOf, tierOverlaps, volumeCliffs } from '../../language/analysis/price.ts';
import type { Tier, TierPrice } from '../../language/model/scaling.ts';
import { decimal, tier, tierPrice } from '../support/model.ts';

const tiers = [tier(1, 100, '3'), tier(101, 200, '2.5')];
const total = (price: TierPrice, units: number | string) => priceOf(price, decimal(units))?.total.toString();

describe('the price of a quantity', () => {
    it.each([
        ['graduated', 150, '425'],
        ['volume', 150, '375'],
        ['graduated', 100, '300'],
        ['volume', 100, '300'],
        ['graduated', 101, '302.5'],
        ['volume', 101, '252.5'],
        ['graduated', 0, '0'],
        ['graduated', '99.2', '300'],
    ] as const)('%s: %s units', (mode, units, expected) => {
        expect(total(tierPrice(mode, ...tiers), units)).toBe(expected);
    });

    it.each([
        // AWS Business support: 10% of the first 10,000, 7% to 80,000, 5% to 250,000, 3% above.
        [85_000, '6150'],
        [10_000, '1000'],
    ])('graduated: a published scale at %s', (units, expected) => {
        const scale = [
            tier(1, 10_000, '0.1'),
            tier(10_001, 80_000, '0.07'),
            tier(80_001, 250_000, '0.05'),
            tier(250_001, undefined, '0.03'),
        ];
        expect(total(tierPrice('graduated', ...scale), units)).toBe(expected);
    });

    it('graduated: keeps its terms', () => {
        const found = priceOf(tierPrice('graduated', ...tiers), decimal(150));
        expect(found?.lines.map(({ units, amount }) => `${units} ${amount}`)).toEqual(['100 300', '50 125']);
    });

    it('is unknown where a unit lies in no tier', () => {
        expect(total(tierPrice('graduated', ...tiers), 201)).toBeUndefined();
        expect(total(tierPrice('volume', ...tiers), 201)).toBeUndefined();
        expect(total(tierPrice('graduated', tier(1, 10, '1'), tier(20, 30, '1')), 25)).toBeUndefined();
        expect(total(tierPrice('graduated'), 1)).toBeUndefined();
    });

    it('graduated never falls as the quantity grows', () => {
        const price = fc.integer({ min: 0, max: 100 });
        fc.assert(
            fc.property(
                price,
                price,
                price,
                fc.integer({ min: 0, max: 400 }),
                fc.integer({ min: 0, max: 400 }),
                (a, b, c, m, n) => {
                    const scale = tierPrice(
                        'graduated',
                        tier(1, 100, `${a}`),
                        tier(101, 250, `${b}`),
                        tier(251, undefined, `${c}`),
                    );
                    const [less, more] = [Math.min(m, n), Math.max(m, n)].map((units) =>
                        priceOf(scale, decimal(units)),
                    );
                    expect(less && more?.total.gte(less.total)).toBe(true);
                },
            ),
        );
    });
});

describe('tiers', () => {
    it('make a cliff where one more unit costs less in total', () => {
        const [cliff, ...others] = volumeCliffs(tierPrice('volume', ...tiers));
        expect(others).toEqual([]);
        expect([cliff?.tier, cliff?.before.total.toString(), cliff?.after.total.toString()]).toEqual([
            tiers[1],
            '300',
            '252.5',
        ]);
        const lines = [cliff?.before, cliff?.after].map((price) =>
            price?.lines.map(({ tier: of, units }) => [of, `${units}`]),
        );
        expect(lines).toEqual([[[tiers[0], '100']], [[tiers[1], '101']]]);
        expect([cliff?.before.mode, cliff?.after.quantity.toString()]).toEqual(['volume', '101']);
        expect(volumeCliffs(tierPrice('graduated', ...tiers))).toEqual([]);
        expect(volumeCliffs(tierPrice('volume', tier(1, 100, '3'), tier(101, 200, '3')))).toEqual([]);
    });

    it.each([
        ['between tiers', [tier(1, 10, '1'), tier(12, 20, '1')], undefined, ['11-11']],
        ['before and past the range', [tier(5, 10, '1')], [1, 12], ['1-4', '11-12']],
        ['nowhere', [tier(1, 10, '1'), tier(11, undefined, '1')], [1, 500], []],
        ['nowhere although out of order', [tier(11, 20, '1'), tier(1, 10, '1')], [1, 20], []],
        ['everywhere without tiers', [], [1, 5], ['1-5']],
    ] as const)('leave gaps: %s', (_, list: readonly Tier[], range, expected) => {
        const within = range && { from: decimal(range[0]), to: decimal(range[1]) };
        expect(tierGaps(tierPrice('volume', ...list), within).map(({ from, to }) => `${from}-${to}`)).toEqual(expected);
    });

    it('overlap where they share a number', () => {
        const list = [tier(1, 100, '3'), tier(100, 200, '2'), tier(201, undefined, '1'), tier(500, 600, '1')];
        const found = tierOverlaps(tierPrice('volume', ...list));
        expect(
            found.map(({ earlier, later, from, to }) => [list.indexOf(earlier), list.indexOf(later), `${from}-${to}`]),
        ).toEqual([
            [0, 1, '100-100'],
            [2, 3, '500-600'],
        ]);
        expect(tierOverlaps(tierPrice('volume', ...tiers))).toEqual([]);
    });

    it('overlap with the one that is written first, which need not begin first', () => {
        const list = [tier(50, 150, '2'), tier(1, 100, '3')];
        const [found] = tierOverlaps(tierPrice('volume', ...list));
        expect([found?.earlier, found?.later, `${found?.from}-${found?.to}`]).toEqual([list[0], list[1], '50-100']);
    });

    it('are named once, with the first that they overlap', () => {
        const list = [tier(1, 50, '3'), tier(60, 100, '2'), tier(40, 70, '1')];
        const found = tierOverlaps(tierPrice('volume', ...list));
        expect(found.map(({ earlier, later, from, to }) => [earlier, later, `${from}-${to}`])).toEqual([
            [list[0], list[2], '40-50'],
        ]);
    });

    it('without an end overlap without an end', () => {
        const list = [tier(1, undefined, '3'), tier(10, undefined, '2')];
        expect(tierOverlaps(tierPrice('volume', ...list))[0]).toMatchObject({ from: decimal(10), to: undefined });
    });

    it('say which tiers a gap lies between', () => {
        const list = [tier(5, 10, '1'), tier(12, 20, '1')];
        const found = tierGaps(tierPrice('volume', ...list), { from: decimal(1), to: decimal(30) });
        expect(found.map(({ after, before }) => [after, before])).toEqual([
            [undefined, list[0]],
            [list[0], list[1]],
            [list[1], undefined],
        ]);
    });

    it('make no cliff across a gap', () => {
        expect(volumeCliffs(tierPrice('volume', tier(1, 100, '3'), tier(102, 200, '2.5')))).toEqual([]);
    });

    it('hold a number of units, or none does', () => {
        expect(tierOf(tierPrice('volume', ...tiers), decimal(101))).toBe(tiers[1]);
        expect(tierOf(tierPrice('volume', ...tiers), decimal(0))).toBeUndefined();
    });
});
