import { capOf, isMore } from '../../analysis/credit-amount.ts';
import { boundsOf, worth } from '../../analysis/credits.ts';
import type { Cap, Credit } from '../../model/sla.ts';
import { windowText } from '../../values/window.ts';
import { creditSource, creditsOf, creditText, type Granted, isOneBase } from '../credits.ts';
import { reckonedMoney } from '../money.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule, RuleFinding, Subject } from '../rule.ts';

export default {
    id: 'credit/cap-below-first-band',
    title: 'The cap cuts even the smallest credit',
    why: [
        'A cap below the first band makes every band pay the same, so the schedule says more than it gives. Both are',
        'compared by what they come to in one window: a cap of 10 % of a year’s fee is 120 % of a month’s.',
        '',
        'The cap of the sla is compared where it is stated in money, or where it stands over one schedule alone.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The cap of {cap} is less than the first band credits ({credit}), so no band is ever paid in full. Raise the cap.',
        cap: 'The cap of {cap} is {least} in one window, less than the first band credits ({credit}), so no band is ever paid in full. Raise the cap.',
        credit: 'The cap of {cap} is less than the {most} of the first band ({credit}), so no band is ever paid in full. Raise the cap.',
        both: 'The cap of {cap} is {least} in one window, less than the {most} of the first band ({credit}), so no band is ever paid in full. Raise the cap.',
    },
    fixable: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 99.0% credit 25%
        cap 5% monthly
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 99.0% credit 25%
        cap 25% monthly
    }
}
`,
    *check(subject) {
        const reported = new Set<Cap>();
        for (const granted of creditsOf(subject.contract, subject.facts)) {
            for (const cap of capsOf(granted)) {
                const found = reported.has(cap) ? undefined : finding(cap, granted, subject);
                if (found) yield found;
                if (found) reported.add(cap);
            }
        }
    },
} satisfies Rule;

function capsOf({ schedule, sla }: Granted): readonly Cap[] {
    const isAlone = sla.credits.length === 1 || sla.cap?.amount.type === 'money';
    return [schedule.cap, isAlone ? sla.cap : undefined].filter((cap) => cap !== undefined);
}

/** On the mildest band; steps and credits for each breach have one alone. */
function finding(cap: Cap, { schedule, promises }: Granted, { contract, facts }: Subject): RuleFinding | undefined {
    const promise = promises.find(({ bound }) => bound !== undefined);
    const mildest = promise && boundsOf(schedule, promise.bound === 'at least' ? 'below' : 'above')[0];
    const first = mildest ?? schedule.bands[0];
    if (promise === undefined || first === undefined) return undefined;
    const terms = facts.creditTerms(schedule, promise.promise);
    const [allowed, earned] = [capOf(cap, terms), worth(first, schedule, undefined, terms)];
    if (allowed === undefined || !isMore(earned, allowed)) return undefined;
    const [least, most] = [allowed.money, earned.money].map((money) => money && reckonedMoney(money, contract));
    const window = cap.window ? ` ${windowText(cap.window.value)}` : '';
    const values = { cap: creditText(cap.amount) + window, credit: creditText(first.credit) };
    const related = [compared(first.credit.span, values.credit)];
    const intents = isOneBase(cap, first.credit, promise)
        ? [replacing(cap.amount.span, creditSource(first.credit))]
        : [];
    const place = { span: cap.amount.span, related, intents };
    if (least === undefined || most === undefined) return { ...place, values };
    return { ...place, sentence: reckonedIn(cap.amount, first.credit), values: { ...values, least, most } };
}

/** What is written in money is not told twice. */
function reckonedIn(cap: Credit, credit: Credit): '' | 'cap' | 'credit' | 'both' {
    if (cap.type === 'money') return credit.type === 'money' ? '' : 'credit';
    return credit.type === 'money' ? 'cap' : 'both';
}
