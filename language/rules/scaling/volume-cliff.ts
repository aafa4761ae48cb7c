import { isSameUnit } from '../../analysis/fee-basis.ts';
import { type TieredPrice, volumeCliffs } from '../../analysis/price.ts';
import type { Unit } from '../../model/library.ts';
import type { Ref } from '../../model/reference.ts';
import { moneyText } from '../money.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/volume-cliff',
    title: 'One more unit costs less in total',
    why: [
        'By `volume` all units cost what the last one does, so where a tier begins the total falls: 100 at 3 USD are',
        '300 USD, 101 at 2.50 USD are 252.50 USD. The client does well to order units that it does not need, and the',
        'parties quarrel about the bill. By `graduated` each unit costs what its own tier says, and the total always',
        'rises.',
        '',
        'There is no fix, since either way changes what is paid.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '{more} {unit} cost {less} in total, {fewer} cost {total}. Price them `graduated`, or let the total never fall.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price volume per month {
        1 to 250 at 45 USD
        251 and up at 41 USD
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
            for (const { tier, before, after } of price ? volumeCliffs(price) : []) {
                const [previous] = before.lines;
                if (!previous || !isSameUnit(previous.tier.currency, tier.currency)) continue;
                yield {
                    span: tier.from.span,
                    values: {
                        more: after.quantity.toSource(),
                        fewer: before.quantity.toSource(),
                        unit: of?.text ?? '',
                        less: totalOf(after, tier.currency),
                        total: totalOf(before, tier.currency),
                    },
                    related: [compared(previous.tier.price.span, totalOf(before, tier.currency))],
                };
            }
        }
    },
} satisfies Rule;

function totalOf({ total }: TieredPrice, currency: Ref<Unit>): string {
    return moneyText(total, currency);
}
