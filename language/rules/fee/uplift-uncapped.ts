import { Percent } from '../../values/percent.ts';
import { inserting } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'fee/uplift-uncapped',
    title: 'A fee that may rise without a limit',
    why: [
        'Whoever signs for three years has to know what the third can cost at the most. An index moves as it likes,',
        'and without one the provider does. The fix drafts a limit of 5%, or leaves it where the fee rises by more in',
        'any case.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{fee}` is indexed without a limit. Say how far it may rise, as in `at most 5%`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
fee SupportFee "Support fee" {
    amount 900 USD per month
    indexed "CPI-U" every 12 months
}
`,
    good: `
fee SupportFee "Support fee" {
    amount 900 USD per month
    indexed "CPI-U" at most 3% every 12 months
}
`,
    *check({ contract }) {
        for (const fee of contract.all('fee')) {
            const { indexed } = fee;
            if (indexed === undefined || indexed.atMost !== undefined) continue;
            const isDraftable = (indexed.atLeast?.value ?? Percent.zero).compare(LIMIT) < 0;
            yield {
                span: indexed.keyword,
                values: { fee: fee.name.value },
                lacking: fee,
                intents: isDraftable ? [inserting(indexed.span, `at most ${LIMIT}`)] : [],
            };
        }
    },
} satisfies Rule;

const LIMIT = Percent.of(5);
