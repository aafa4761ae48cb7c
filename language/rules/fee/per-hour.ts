import { moneyText } from '../money.ts';
import { replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'fee/per-hour',
    title: 'A fee by the hour of the clock',
    why: [
        '`per hour` recurs every hour of the day and night: 150 USD per hour are 108 000 USD in a month. An hour of',
        "somebody's work is the unit `WorkHour`.",
        '',
        'An amount for a unit (`0.05 USD per Instance per hour`) is how metered services are charged, and accepted.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{fee}` charges {amount} every {period} of the clock. For time that is worked, write `per WorkHour`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
fee VisitFee "Visits" {
    amount 150 USD per hour
}
`,
    good: `
fee VisitFee "Visits" {
    amount 150 USD per WorkHour
}
`,
    *check({ contract }) {
        for (const fee of contract.all('fee')) {
            for (const price of [fee.amount?.type === 'price' ? fee.amount : undefined, fee.minimum]) {
                if (!price?.per || price.unit || !OF_THE_CLOCK.has(price.per.value)) continue;
                const { per, amount, currency } = price;
                yield {
                    span: per.span,
                    values: {
                        fee: fee.name.value,
                        amount: moneyText(amount.value, currency),
                        period: per.value,
                    },
                    intents: per.value === 'hour' ? [replacing(per.span, 'WorkHour')] : [],
                };
            }
        }
    },
} satisfies Rule;

const OF_THE_CLOCK: ReadonlySet<string> = new Set(['ms', 'second', 'minute', 'hour']);
