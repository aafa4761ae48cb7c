import { capOf } from '../../analysis/credit-amount.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import { creditsOf, creditText, type Granted } from '../credits.ts';
import type { Rule, Subject } from '../rule.ts';

export default {
    id: 'credit/over-fee',
    title: 'Credits can exceed what the services cost',
    why: [
        'A credit is a discount: beyond the fees of the window it is damages under another name, which courts cut down',
        'and insurers don’t cover. A cap counts, unless it is above the fees itself.',
        '',
        'Credits for each miss, and steps of a metric that has no worst figure, have no end by themselves. Amounts are',
        'compared with the recurring fees of the services that the objective is for, where they are known.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'These credits can come to {worst} in one window, more than the {fees} that the services cost in it. Cap the credits, as in `cap 100% monthly`.',
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
    *check(subject) {
        for (const granted of creditsOf(subject.contract, subject.facts)) {
            const [found] = granted.promises.flatMap((promise) => excessOf(granted, promise, subject) ?? []);
            if (found) yield { ...found, lacking: granted.sla };
        }
    },
} satisfies Rule;

function excessOf({ schedule, sla }: Granted, promise: PromiseFacts, { facts }: Subject) {
    const { band, isUnbounded, amount } = facts.worstCredit(schedule, promise.promise);
    const caps = [schedule.cap, sla.cap].filter((cap) => cap !== undefined);
    if (band === undefined) return undefined;
    const credit = creditText(band.credit);
    if (isUnbounded && caps.length === 0) return { span: band.span, sentence: 'endless', values: { credit } };
    const terms = facts.creditTerms(schedule, promise.promise);
    const limits = caps.map((cap) =>
        cap === sla.cap && cap.amount.type !== 'money' ? undefined : capOf(cap, terms)?.money,
    );
    const amounts = isUnbounded ? limits : [amount.money, ...limits];
    const fees = facts.fees.forServices(promise.services, promise.window.window);
    if (!fees.known || !amounts.every((each) => each?.isComparableTo(fees.amount))) return undefined;
    const [worst] = amounts.flatMap((each) => each ?? []).toSorted((one, other) => one.compare(other));
    if (worst === undefined || worst.compare(fees.amount) <= 0) return undefined;
    const values = { credit, worst: worst.round().toString(), fees: fees.rounded.toString() };
    return { span: band.span, values };
}
