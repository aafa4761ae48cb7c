import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Leaf, type Need, type Needs, reliability } from '../../language/analysis/reliability.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { decimal } from '../support/model.ts';

function leaf(availability: string, ...implies: readonly Leaf[]): Leaf {
    const all = implies.flatMap((each) => [each, ...each.implies]);
    return { kind: 'leaf', availability: decimal(availability), implies: new Set(all) };
}

function choice(...branches: readonly (readonly Need[])[]): Need {
    return { kind: 'choice', branches: branches.map((branch) => new Set(branch)) };
}

function share(...needs: readonly Need[]): string | undefined {
    return reliability(new Set(needs))?.toString();
}

const [a, b, c] = ['0.9', '0.8', '0.7'].map((each) => leaf(each)) as [Leaf, Leaf, Leaf];

describe('the share of the time in which all works', () => {
    it.each([
        ['of nothing', [], '1'],
        ['of one part', [a], '0.9'],
        ['of two in series', [a, b], '0.72'],
        // 1 − 0.1 × 0.2
        ['of two in parallel', [choice([a], [b])], '0.98'],
        // 1 − 0.1 × 0.2 × 0.3
        ['of three in parallel', [choice([a], [b], [c])], '0.994'],
        // 0.9 × (1 − 0.2 × 0.3)
        ['of a part that both branches need', [choice([a, b], [a, c])], '0.846'],
        ['of a part that is needed anyway', [a, choice([a], [b])], '0.9'],
        ['of a branch that needs nothing', [choice([], [a])], '1'],
        ['of no branch at all', [choice()], '0'],
        // b is in both choices: 0.8 × 1 + 0.2 × 0.9 × 0.7
        ['of two choices with a part in common', [choice([a], [b]), choice([b], [c])], '0.926'],
        // 0.98 × (1 − 0.3 × 0.5)
        ['of two choices of their own', [choice([a], [b]), choice([c], [leaf('0.5')])], '0.833'],
        ['of what never works', [a, leaf('0')], '0'],
    ])('%s', (_, needs: readonly Need[], expected) => {
        expect(share(...needs)).toBe(expected);
    });

    it('counts what a part implies in its figure, once', () => {
        const [on, other] = [leaf('0.85', a), leaf('0.6', a)];
        expect(share(on, a)).toBe('0.85');
        expect(share(a, on)).toBe('0.85');
        // What every branch implies bounds them all: 1 − 0.15 × 0.4 = 0.94.
        expect(share(choice([on], [other]))).toBe('0.9');
        expect(share(choice([on], [b]))).toBe('0.97');
        expect(share(leaf('0.5', on), on, a)).toBe('0.5');
        // Only what every branch implies: 1 − 0.15 × 0.4 × 0.2.
        expect(share(choice([on], [other], [b]))).toBe('0.988');
        // Without `a` the second choice is lost, whatever `on` would say.
        expect(share(choice([a], [b]), choice([a], [on]))).toBe('0.9');
    });

    it('gives up on parts that are too entangled', () => {
        const many = Array.from({ length: 90 }, () => leaf('0.9'));
        const at = (index: number) => many.slice(index % 90, (index % 90) + 1);
        const mesh = many.map((_, index) =>
            choice([...at(index), ...at(7 * index + 1)], [...at(11 * index + 3), ...at(13 * index + 5)]),
        );
        expect(share(...mesh)).toBeUndefined();
    });
});

/** Five parts, and trees of needs over them. */
const PARTS = ['0.9', '0.5', '0.75', '0.2', '0.6'].map((each) => leaf(each));
const leaves = fc.constantFrom<Need>(...PARTS);
const trees = (depth: number): fc.Arbitrary<Need> =>
    depth === 0
        ? leaves
        : fc.oneof(
              leaves,
              fc
                  .array(fc.array(trees(depth - 1), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 3 })
                  .map((branches) => choice(...branches)),
          );

function works(needs: Needs, working: ReadonlySet<Leaf>): boolean {
    return [...needs].every((need) =>
        need.kind === 'leaf' ? working.has(need) : need.branches.some((branch) => works(branch, working)),
    );
}

/** The sum over every state that the parts can be in. */
function byEveryState(needs: Needs): Decimal {
    const states = Array.from({ length: 2 ** PARTS.length }, (_, state) =>
        PARTS.map((part, index) => ({ part, isUp: (state >> index) % 2 === 1 })),
    );
    return Decimal.sum(
        states
            .filter((state) => works(needs, new Set(state.flatMap(({ part, isUp }) => (isUp ? [part] : [])))))
            .map((state) =>
                state.reduce(
                    (total, { part: { availability }, isUp }) =>
                        total.times(isUp ? availability : Decimal.one.minus(availability)),
                    Decimal.one,
                ),
            ),
    );
}

it('is the sum over all states of the parts', () => {
    fc.assert(
        fc.property(fc.array(trees(3), { maxLength: 4 }), (needs) => {
            const all = new Set(needs);
            expect(reliability(all)?.toString()).toBe(byEveryState(all).toString());
        }),
        { numRuns: 300 },
    );
});
