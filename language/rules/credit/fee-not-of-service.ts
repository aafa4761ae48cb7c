import type { Facts } from '../../analysis/facts.ts';
import type { Intent } from '../../model/finding.ts';
import type { Ref } from '../../model/reference.ts';
import type { Fee, Service } from '../../model/service.ts';
import { creditsOf } from '../credits.ts';
import { declared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'credit/fee-not-of-service',
    title: 'Credits of the fee of another service',
    why: [
        'A credit repays a part of the price of what failed. Of the fee of another service it repays too much or too',
        'little, and is usually a wrong name. Where the objectives are for several services, the fee of one will do.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{fee}` is not a fee of {services}, which these credits are for. Name a fee of theirs.',
    },
    fixable: true,
    bad: `
sla Levels for Helpdesk, Servers {
    objective Uptime Availability for Servers at least 99.9%
    credits for Uptime of SeatFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    good: `
sla Levels for Helpdesk, Servers {
    objective Uptime Availability for Servers at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    *check({ contract, facts }) {
        for (const { schedule, promises } of creditsOf(contract, facts)) {
            const fee = schedule.of?.target;
            const services = [...new Set(promises.flatMap((promise) => promise.services))];
            if (!schedule.of || !fee || services.length === 0 || !services.every((each) => isWithout(each, fee)))
                continue;
            const names = listText(services.map(({ name }) => name.value));
            yield {
                span: schedule.of.span,
                values: { fee: fee.name.value, services: names },
                related: services.map(declared),
                intents: onlyFee(schedule.of, services, facts),
            };
        }
    },
} satisfies Rule;

/** A share of a fee of theirs is a fee of theirs; a service that cannot be read whole may bear it. */
function isWithout({ fees, damaged }: Service, fee: Fee): boolean {
    const { amount } = fee;
    const base = amount?.type === 'share' ? amount.of.target : undefined;
    return !damaged && fees.every(({ target }) => target !== undefined && target !== fee && target !== base);
}

function onlyFee({ span }: Ref, services: readonly Service[], { fees }: Facts): readonly Intent[] {
    const [only, ...others] = new Set(services.flatMap((service) => fees.recurring(service)));
    return only && others.length === 0 ? [replacing(span, only.name.value)] : [];
}
