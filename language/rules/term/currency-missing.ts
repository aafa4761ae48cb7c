import { currencyName } from '../../analysis/fee-basis.ts';
import { currenciesStated } from '../../analysis/stated-money.ts';
import type { Contract } from '../../model/composed.ts';
import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/currency-missing',
    title: 'Nothing says in which currency the contract reckons',
    why: [
        'Fees, credits and limits are added and compared; the currency of the contract says in what, and a stray',
        'amount in another one can be told from a slip. The fix names the one currency that the amounts of the',
        'contract have, where there is one.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': 'Nothing says in which currency `{contract}` reckons. Add it, as in `currency {currency}`.' },
    fixable: true,
    without: ['currency'],
    bad: `
fee SupportFee "Support fee" {
    amount 900 USD per month
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    currency USD
}
fee SupportFee "Support fee" {
    amount 900 USD per month
}
`,
    *check({ contract }) {
        const { header } = contract;
        if (header === undefined || header.currency !== undefined) return;
        const currency = onlyCurrency(contract);
        yield {
            span: header.name.span,
            values: { contract: header.name.value, currency: currency ?? 'USD' },
            lacking: header,
            intents: currency ? [addingLine(header, `currency  ${currency}`)] : [],
        };
    },
} satisfies Rule;

function onlyCurrency(contract: Contract): string | undefined {
    const stated = currenciesStated(contract).filter(({ target }) => target?.minorUnits !== undefined);
    const [first, ...others] = new Set(stated.map(currencyName));
    return others.length === 0 ? first : undefined;
}
