import { isSameUnit } from '../../analysis/fee-basis.ts';
import type { Scaling } from '../../model/scaling.ts';
import type { Quantity } from '../../model/service.ts';
import { Decimal } from '../../values/decimal.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/quantity-mismatch',
    title: 'The service and its scaling begin with two numbers',
    why: [
        'The quantity of a service and the baseline of its scaling are the same thing, the number on the first day.',
        'Two numbers make two bills.',
        '',
        'Compared where both count one unit. A scaling of several services may begin with the number of each or of',
        'all together.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The baseline is {baseline}, and `{service}` counts {quantity}. Let both begin with the same number.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 220
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
}
`,
    *check({ contract }) {
        for (const scaling of contract.all('scaling')) {
            const { baseline } = scaling;
            const counted = quantitiesOf(scaling);
            const [first] = counted;
            if (!baseline || !first) continue;
            const numbers = counted.map(({ quantity }) => quantity.amount.value);
            if ([...numbers, Decimal.sum(numbers)].some((number) => number.equals(baseline.value))) continue;
            const { amount, unit } = first.quantity;
            const quantity = `${amount.value.toSource()} ${unit.text}`;
            yield {
                span: baseline.span,
                values: { baseline: baseline.value.toSource(), service: first.service, quantity },
                related: [compared(amount.span, quantity)],
                intents: [replacing(baseline.span, amount.value.toSource())],
            };
        }
    },
} satisfies Rule;

function quantitiesOf({ of, services }: Scaling): readonly { readonly service: string; readonly quantity: Quantity }[] {
    return services.flatMap(({ target }) => {
        const { quantity } = target ?? {};
        return target && quantity && isSameUnit(quantity.unit, of) ? [{ service: target.name.value, quantity }] : [];
    });
}
