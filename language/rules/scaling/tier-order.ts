import type { Tier } from '../../model/scaling.ts';
import { compared, swapping } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/tier-order',
    title: 'Tiers out of order',
    why: [
        'Tiers are read from the smallest number up. One that begins below its neighbour is overlooked or is a slip',
        'of the pen, and behind an open tier (`and up`) no other can begin.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'This tier begins at {from}, below the tier before it, which begins at {previous}. Write the tiers in ascending order.',
        open: 'The tier before this one is open (`{previous} and up`), so no number is left here. Leave only the last tier open.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price graduated per month {
        251 to 500 at 41 USD
        1 to 250 at 45 USD
    }
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price graduated per month {
        1 to 250 at 45 USD
        251 to 500 at 41 USD
    }
}
`,
    *check({ contract }) {
        for (const { price } of contract.all('scaling')) {
            for (const [previous, tier] of pairs(price?.tiers ?? [])) {
                const isOpen = previous.to === undefined;
                const isBelow = tier.from.value.lt(previous.from.value);
                if (!isOpen && !isBelow) continue;
                const values = { from: tier.from.value.toSource(), previous: previous.from.value.toSource() };
                yield {
                    span: tier.from.span,
                    sentence: isOpen ? 'open' : '',
                    values,
                    related: [compared(previous.from.span, values.previous)],
                    intents: isBelow ? [swapping(tier.span, previous.span)] : [],
                };
            }
        }
    },
} satisfies Rule;

function pairs(tiers: readonly Tier[]): readonly (readonly [Tier, Tier])[] {
    return tiers.flatMap((tier, index) => {
        const previous = tiers[index - 1];
        return previous ? [[previous, tier] as const] : [];
    });
}
