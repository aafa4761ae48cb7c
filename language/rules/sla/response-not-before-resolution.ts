import type { PromiseFacts } from '../../analysis/objective.ts';
import { valueText } from '../../model/value-text.ts';
import type { DurationComparison } from '../../values/compare-durations.ts';
import { compared, swapping } from '../phrases.ts';
import type { Rule, RuleFinding, Subject } from '../rule.ts';
import { compareTargets, isKnown, isNeverShorter, sharedServices } from '../timers.ts';
import { momentText } from '../wording.ts';

export default {
    id: 'sla/response-not-before-resolution',
    title: 'A case may be answered no sooner than it is solved',
    why: [
        'A response comes before the resolution. Where the two times are equal or turned around, one of them promises',
        'nothing. Business time and time round the clock are compared from every start in the first year: an error when',
        'the response is never the shorter one, a warning when it is not from some starts, with the worst of them.',
        '',
        'Two slas of one service are not compared, since a case belongs to one of them.',
    ].join('\n'),
    levels: ['error', 'warning'],
    sentences: {
        '': 'A response within {response} does not come before a resolution within {resolution}. Shorten the response, or allow more for the resolution.',
        some: 'A response within {response} does not always come before a resolution within {resolution}: from {start} the response is due {responseDue}, the resolution {resolutionDue}. Shorten the response, or count both in the same kind of time.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 4 hours 1 hour 1 hour
        P2 8 hours 4 hours 2 business days
    } in 95% of cases
}
`,
    good: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 1 hour 1 hour 4 hours
        P2 8 hours 4 hours 2 business days
    } in 95% of cases
}
`,
    *check(subject) {
        for (const sla of subject.contract.all('sla')) {
            const promises = subject.facts.promisesOfSla(sla).filter(isKnown);
            const responses = promises.filter(({ metric }) => metric?.name.value === 'ResponseTime');
            for (const resolution of promises.filter(({ metric }) => metric?.name.value === 'ResolutionTime')) {
                const own = responses.filter(({ priority }) => priority === resolution.priority);
                const [found] = own.flatMap((response) => finding(response, resolution, subject) ?? []);
                if (found) yield found;
            }
        }
    },
} satisfies Rule;

function finding(response: PromiseFacts, resolution: PromiseFacts, { contract }: Subject): RuleFinding | undefined {
    const [first, last] = [response.target, resolution.target];
    if (first === undefined || last === undefined) return undefined;
    const found = sharedServices(response, resolution)
        .flatMap((service) => compareTargets(contract, response, resolution, service) ?? [])
        .filter(({ everNotShorter }) => everNotShorter);
    const never = found.find(isNeverShorter);
    const comparison = never ?? found[0];
    if (comparison === undefined) return undefined;
    const values = { response: valueText(first), resolution: valueText(last) };
    const isTurned = comparison.always === 'longer';
    const place = {
        span: last.span,
        related: [compared(first.span, values.response)],
        intents: isTurned ? [swapping(first.span, last.span)] : [],
    };
    return never ? { ...place, values } : { ...place, ...fromSome(comparison, values) };
}

function fromSome({ worst }: DurationComparison, values: RuleFinding['values']) {
    const [start = '', responseDue = '', resolutionDue = ''] = worst
        ? [worst.start, worst.endA, worst.endB].map(momentText)
        : [];
    return { severity: 'warning' as const, sentence: 'some', values: { ...values, start, responseDue, resolutionDue } };
}
