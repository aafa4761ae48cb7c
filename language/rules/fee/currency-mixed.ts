import { currenciesStated } from '../../analysis/stated-money.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'fee/currency-mixed',
    title: "An amount in another currency than the contract's",
    why: [
        'Fees and credits are added and compared. An amount in another currency needs a rate and a day for it, which',
        'nobody has agreed on, or it is a slip.',
        '',
        'Looked at are fees, tiers, credits and caps. There is no fix: another currency is another amount.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'This amount is in {currency}, and the contract reckons in {own}. State it in {own}.',
    },
    fixable: false,
    bad: `
fee SupportFee "Support fee" {
    amount 900 EUR per month
}
`,
    good: `
fee SupportFee "Support fee" {
    amount 900 USD per month
}
`,
    *check({ contract }) {
        const own = contract.header?.currency;
        if (own?.target?.minorUnits === undefined) return;
        for (const { target, text, span } of currenciesStated(contract)) {
            if (target?.minorUnits === undefined || target === own.target) continue;
            yield { span, values: { currency: text, own: own.text }, related: [compared(own.span, own.text)] };
        }
    },
} satisfies Rule;
