import { type CreditAmount, capOf, isMore } from '../../analysis/credit-amount.ts';
import { boundsOf, worth } from '../../analysis/credits.ts';
import { type Cap, type Credit, creditSource } from '../../model/sla.ts';
import { windowText } from '../../values/window.ts';
import { creditsOf, creditText, type Granted, isOneBase } from '../credits.ts';
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
        const highest = new Map<Cap, CreditAmount & { readonly found: RuleFinding }>();
        for (const granted of creditsOf(subject.contract, subject.facts)) {
            for (const cap of capsOf(granted)) {
                const other = highest.get(cap);
                const own = tooLow(cap, granted, subject);
                if (own && (!other || isMore(own, other))) highest.set(cap, own);
            }
        }
        for (const { found } of highest.values()) yield found;
    },
} satisfies Rule;

function capsOf({ schedule, sla }: Granted): readonly Cap[] {
    const isAlone = sla.credits.length === 1 || sla.cap?.amount.type === 'money';
    return [schedule.cap, isAlone ? sla.cap : undefined].filter((cap) => cap !== undefined);
}

/** On the mildest band; steps and credits for each breach have one alone. A cap over several schedules is money. */
function tooLow(cap: Cap, { schedule, promises }: Granted, { contract, facts }: Subject) {
    const [promise] = promises;
    const first = boundsOf(schedule, promise?.bound === 'at least' ? 'below' : 'above')[0] ?? schedule.bands[0];
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
    const sentence = reckonedIn(cap.amount, first.credit);
    const reckoned = least && most ? { sentence, values: { ...values, least, most } } : { values };
    const found = { span: cap.amount.span, related, intents, ...reckoned };
    return { found, percent: undefined, money: earned.money };
}

/** What is written in money is not told twice. */
function reckonedIn(cap: Credit, credit: Credit): '' | 'cap' | 'credit' | 'both' {
    if (cap.type === 'money') return credit.type === 'money' ? '' : 'credit';
    return credit.type === 'money' ? 'cap' : 'both';
}
