import { capOf, isMore } from '../../analysis/credit-amount.ts';
import { boundsOf, worth } from '../../analysis/credits.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Band, Cap, CreditSchedule } from '../../model/sla.ts';
import { windowText } from '../../values/window.ts';
import { creditsOf, creditText, type Granted } from '../credits.ts';
import { compared } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';

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
        '': 'The cap of {cap} is less than the {credit} of the first band, so no band is ever paid in full. Raise the cap.',
    },
    fixable: false,
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
        for (const granted of creditsOf(subject.contract, subject.facts)) {
            const promise = granted.promises.find(({ bound }) => bound !== undefined);
            const first = promise && firstBand(granted.schedule, promise);
            const cap =
                promise &&
                first &&
                capsOf(granted).find((each) => isBelow(each, first, granted.schedule, promise, subject));
            if (!cap || !first) continue;
            const window = cap.window ? ` ${windowText(cap.window.value)}` : '';
            const values = { cap: creditText(cap.amount) + window, credit: creditText(first.credit) };
            yield { span: cap.amount.span, values, related: [compared(first.credit.span, values.credit)] };
        }
    },
} satisfies Rule;

/** The mildest band; steps and credits for each breach have one. */
function firstBand(schedule: CreditSchedule, { bound }: PromiseFacts): Band | undefined {
    return boundsOf(schedule, bound === 'at least' ? 'below' : 'above')[0] ?? schedule.bands[0];
}

function capsOf({ schedule, sla }: Granted): readonly Cap[] {
    const isAlone = sla.credits.length === 1 || sla.cap?.amount.type === 'money';
    return [schedule.cap, isAlone ? sla.cap : undefined].filter((cap) => cap !== undefined);
}

function isBelow(cap: Cap, band: Band, schedule: CreditSchedule, promise: PromiseFacts, { facts }: Subject): boolean {
    const terms = facts.creditTerms(schedule, promise.promise);
    const allowed = capOf(cap, terms);
    return allowed !== undefined && isMore(worth(band, schedule, undefined, terms), allowed);
}
