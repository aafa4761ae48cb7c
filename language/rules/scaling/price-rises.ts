import { isSameUnit } from '../../analysis/fee-basis.ts';
import type { Tier } from '../../model/scaling.ts';
import { moneyText } from '../money.ts';
import { compared, swapping } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/price-rises',
    title: 'A later tier is dearer',
    why: [
        'Who takes more units expects them to cost less each, or as much. A price that rises with the number is',
        'mostly two rows swapped; where it is meant, say so beside a comment that silences the rule.',
        '',
        'Tiers are compared in the order of their numbers, each with the one before it, and only in one currency.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'From {from} {unit} each costs {price}, more than the {before} of the tier before. Check whether the two are swapped.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price graduated per month {
        1 to 250 at 45 USD
        251 and up at 54 USD
    }
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price graduated per month {
        1 to 250 at 45 USD
        251 and up at 41 USD
    }
}
`,
    *check({ contract }) {
        for (const { price, of } of contract.all('scaling')) {
            const tiers = (price?.tiers ?? []).toSorted((one, other) => one.from.value.compare(other.from.value));
            for (const [index, tier] of tiers.entries()) {
                const previous = tiers[index - 1];
                if (!previous || !isSameUnit(previous.currency, tier.currency)) continue;
                if (!tier.price.value.gt(previous.price.value)) continue;
                const [first = previous] = tiers.filter((each) => isSamePrice(each, previous));
                const from = tier.from.value.toSource();
                yield {
                    span: tier.price.span,
                    values: { from, unit: of?.text ?? '', price: priceOf(tier), before: priceOf(previous) },
                    related: [compared(previous.price.span, priceOf(previous))],
                    intents: [swapping(tier.price.span, first.price.span)],
                };
            }
        }
    },
} satisfies Rule;

/** Of several tiers at one price it is the first that the dearer one goes before. */
function isSamePrice(one: Tier, other: Tier): boolean {
    return isSameUnit(one.currency, other.currency) && one.price.value.equals(other.price.value);
}

function priceOf({ price, currency }: Tier): string {
    return moneyText(price.value, currency);
}
