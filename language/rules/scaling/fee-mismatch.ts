import type { Facts } from '../../analysis/facts.ts';
import { isSameUnit } from '../../analysis/fee-basis.ts';
import { tierOf } from '../../analysis/price.ts';
import { ratioOf, scaled } from '../../analysis/ratio.ts';
import type { Scaling, Tier } from '../../model/scaling.ts';
import type { Fee, Price } from '../../model/service.ts';
import { Duration } from '../../values/duration.ts';
import { priceText } from '../money.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/fee-mismatch',
    title: 'The tier and the fee state two prices',
    why: [
        'On the first day the number is the baseline, and its tier takes the place of the amount of the fee. When the',
        'two differ, one of them was forgotten at the last change of prices, and a reader of the fee alone is misled.',
        '',
        'Compared for one unit in one currency; a price per year counts a twelfth of it a month.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'At the baseline of {baseline} the tier says {price}, and `{fee}` says {amount}. Let both state one price.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    price graduated per month {
        1 to 250 at 42 USD
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
    *check({ contract, facts }) {
        for (const scaling of contract.all('scaling')) {
            const { baseline, price } = scaling;
            const tier = baseline && price && tierOf(price, baseline.value);
            for (const fee of tier ? feesOf(scaling, facts) : []) {
                const own = fee.amount;
                if (own?.type !== 'price' || !tier || !differs(own, tier, scaling)) continue;
                const text = priceText(own.amount.value, own.currency, own.per);
                const isSamePeriod = price?.per === undefined || price.per.value === own.per?.value;
                yield {
                    span: tier.price.span,
                    values: {
                        baseline: baseline?.value.toSource() ?? '',
                        price: priceText(tier.price.value, tier.currency, price?.per),
                        fee: fee.name.value,
                        amount: text,
                    },
                    related: [compared(own.amount.span, text)],
                    intents: isSamePeriod ? [replacing(tier.price.span, own.amount.value.toSource())] : [],
                };
            }
        }
    },
} satisfies Rule;

/** The fees whose amount the tiers replace. */
function feesOf(scaling: Scaling, { fees }: Facts): readonly Fee[] {
    const services = scaling.services.flatMap(({ target }) => target ?? []);
    const replaced = services.flatMap((service) =>
        fees.recurring(service).filter((fee) => fees.tiersFor(fee, service) === scaling),
    );
    return [...new Set(replaced)];
}

function differs(own: Price, tier: Tier, { of, price }: Scaling): boolean {
    const per = price?.per?.value ?? own.per?.value;
    if (!own.per || !per || !isSameUnit(own.unit, of) || !isSameUnit(own.currency, tier.currency)) return false;
    const ratio = ratioOf(Duration.of(1, per), Duration.of(1, own.per.value));
    return ratio !== undefined && !scaled(own.amount.value, ratio).equals(tier.price.value);
}
