import { needsFee } from '../../analysis/credited-fee.ts';
import type { Intent } from '../../model/finding.ts';
import type { Fee } from '../../model/service.ts';
import type { CreditSchedule, Sla } from '../../model/sla.ts';
import { creditsOf } from '../credits.ts';
import { declared, inserting } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';
import { listText } from '../wording.ts';

export default {
    id: 'credit/fee-ambiguous',
    title: 'A credit in percent of nothing in particular',
    why: [
        '10 % of what? Without `of`, a credit that is a part of a fee is one of the only recurring fee of the services',
        'of the sla. With none or several, the amount is anybody’s guess. One-time and hourly charges don’t count.',
        '',
        'Durations of service are parts of a fee too.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'The services of `{sla}` have several recurring fees: {fees}. Say which one these credits are a part of, as in `of {first}`.',
        none: 'The services of `{sla}` have no recurring fee that these credits could be a part of. Say which fee with `of`, or credit an amount of money.',
    },
    fixable: true,
    bad: `
fee SupportFee { amount 900 USD per month }
service Storage { fee HostingFee, SupportFee }
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
    credits for Uptime {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    good: `
fee SupportFee { amount 900 USD per month }
service Storage { fee HostingFee, SupportFee }
sla Levels for Storage {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        cap 100% monthly
    }
}
`,
    *check(subject) {
        for (const { schedule, sla } of creditsOf(subject.contract, subject.facts)) {
            const fee = subject.facts.creditedFee(schedule);
            if (fee.known || fee.why === 'no such name' || !needsFee(schedule) || !areKnown(sla, subject)) continue;
            const [first] = fee.fees;
            yield {
                span: schedule.keyword,
                sentence: first ? '' : 'none',
                values: {
                    sla: sla.name.value,
                    fees: listText(fee.fees.map(({ name }) => name.value)),
                    first: first?.name.value ?? '',
                },
                lacking: sla,
                related: fee.fees.map(declared),
                intents: choices(schedule, fee.fees),
            };
        }
    },
} satisfies Rule;

/** Nothing is said while a service or one of its fees cannot be read. */
function areKnown({ services }: Sla, { isLost }: Subject): boolean {
    const all = services.map(({ target }) => target);
    const fees = all.flatMap((service) => service?.fees ?? []);
    return (
        all.every((service) => service?.damaged === false) &&
        fees.every(({ target }) => target?.damaged === false) &&
        !isLost('fee')
    );
}

function choices({ objectives }: CreditSchedule, fees: readonly Fee[]): readonly Intent[] {
    const last = objectives.at(-1);
    return last ? fees.map(({ name }) => inserting(last.span, `of ${name.value}`)) : [];
}
