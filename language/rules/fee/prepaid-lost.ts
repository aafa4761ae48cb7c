import { inserting } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'fee/prepaid-lost',
    title: 'Prepaid units are lost when they expire',
    why: [
        'Hours that were paid in advance and expire unused are paid for nothing. That may be the bargain, and then',
        'the price should show it; mostly nobody thought of it. A rollover carries part of them on. The fix drafts a',
        'half; `rollover 0%` says openly that nothing is carried on.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': 'Of the {quantity} prepaid in `{fee}`, what is left after {expires} is lost. Let part of it go on, as in `rollover 50%`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
fee HourBlock "Block of hours" {
    amount 4_000 USD
    prepaid 40 WorkHours expires after 12 months
}
`,
    good: `
fee HourBlock "Block of hours" {
    amount 4_000 USD
    prepaid 40 WorkHours expires after 12 months rollover 50%
}
`,
    *check({ contract }) {
        for (const fee of contract.all('fee')) {
            const { prepaid } = fee;
            if (!prepaid?.expiresAfter || prepaid.rollover) continue;
            const { amount, unit } = prepaid.quantity;
            yield {
                span: prepaid.keyword,
                values: {
                    fee: fee.name.value,
                    quantity: `${amount.value.toSource()} ${unit.text}`,
                    expires: prepaid.expiresAfter.value.toString(),
                },
                lacking: fee,
                intents: [inserting(prepaid.span, 'rollover 50%')],
            };
        }
    },
} satisfies Rule;
