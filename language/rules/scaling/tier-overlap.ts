import type { TierOverlap } from '../../analysis/price.ts';
import { tierOverlaps } from '../../analysis/price.ts';
import type { Intent } from '../../model/finding.ts';
import { moneyText } from '../money.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/tier-overlap',
    title: 'A number of units in two tiers',
    why: [
        'Both bounds of a tier belong to it. A number that stands in two tiers has two prices, and each side will',
        'read the one it prefers.',
        '',
        'A tier behind one that is open (`and up`) is reported by `scaling/tier-order` alone. The fix lets the later',
        'tier begin after the earlier one where numbers are left to it.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': '{from} to {to} {unit} stand in two tiers, at {earlier} and at {later}. Let the tiers follow each other.',
        one: '{from} {unit} stand in two tiers, at {earlier} and at {later}. Let this tier begin at the next number.',
        open: '{from} {unit} and more stand in two tiers, at {earlier} and at {later}. Let the tiers follow each other.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price graduated per month {
        1 to 250 at 45 USD
        250 to 500 at 41 USD
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
        for (const { price, of } of contract.all('scaling')) {
            for (const overlap of price ? tierOverlaps(price) : []) {
                const { earlier, later, from, to } = overlap;
                if (earlier.to === undefined) continue;
                const isOne = to?.equals(from) === true;
                yield {
                    span: later.from.span,
                    sentence: to ? (isOne ? 'one' : '') : 'open',
                    values: {
                        from: from.toSource(),
                        to: to?.toSource() ?? '',
                        unit: of?.text ?? '',
                        earlier: moneyText(earlier.price.value, earlier.currency),
                        later: moneyText(later.price.value, later.currency),
                    },
                    related: [
                        compared(earlier.to.span, `${earlier.from.value.toSource()} to ${earlier.to.value.toSource()}`),
                    ],
                    intents: intentsFor(overlap),
                };
            }
        }
    },
} satisfies Rule;

function intentsFor({ earlier, later }: TierOverlap): readonly Intent[] {
    const next = earlier.to?.value.plus(1);
    const isLeft = next && later.from.value.gte(earlier.from.value) && (later.to?.value.gte(next) ?? true);
    return next && isLeft ? [replacing(later.from.span, next.toSource())] : [];
}
