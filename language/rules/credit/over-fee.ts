import { type CreditExcess, creditExcess } from '../../analysis/credit-excess.ts';
import type { Contract } from '../../model/composed.ts';
import { windowText } from '../../values/window.ts';
import { creditsOf, creditText } from '../credits.ts';
import { reckonedMoney } from '../money.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/over-fee',
    title: 'Credits can exceed what the services cost',
    why: [
        'A credit is a discount: beyond the fees of the window it is damages under another name, which courts cut down',
        'and insurers don’t cover. A cap counts, unless it is above the fees of its own window: one over a month lets the',
        'credits of an hour pass the fee of that hour.',
        '',
        'Credits for each miss, and steps of a metric that has no worst figure, have no end by themselves. Amounts are',
        'compared with the recurring fees of the services that the objective is for, where they are known.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'These credits can come to {worst} in one window, more than the {fees} that the services cost in it. Cap the credits, as in `cap 100% monthly`.',
        cap: 'The cap lets these credits come to {worst} {window}, more than the {fees} that the services cost in that time. Lower it, as in `cap 100% monthly`.',
        endless:
            'Credits of {credit} each add up without end in one window, beyond whatever the services cost in it. Cap the credits, as in `cap 100% monthly`.',
    },
    fixable: false,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 95% credit 20_000 USD
        cap 20_000 USD
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 95% credit 100%
        cap 100% monthly
    }
}
`,
    *check({ contract, facts }) {
        for (const { sla, schedule, promises } of creditsOf(contract, facts)) {
            const [found] = promises.flatMap((promise) => creditExcess({ schedule, sla, promise }, facts) ?? []);
            if (found) yield { span: found.band.span, ...said(found, contract), lacking: sla };
        }
    },
} satisfies Rule;

function said({ band, limit }: CreditExcess, contract: Contract) {
    const credit = creditText(band.credit);
    if (limit === undefined) return { sentence: 'endless', values: { credit } };
    const { window, isOwn, worst, fees } = limit;
    const values = { worst: reckonedMoney(worst, contract), fees: reckonedMoney(fees, contract) };
    return { sentence: isOwn ? '' : 'cap', values: { ...values, credit, window: windowText(window) } };
}
