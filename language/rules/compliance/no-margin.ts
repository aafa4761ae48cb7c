import { compareLimit } from '../../analysis/coverage/limits.ts';
import { noticesOf } from '../../analysis/coverage/notices.ts';
import type { Contract } from '../../model/composed.ts';
import type { Written } from '../../model/source.ts';
import { Duration } from '../../values/duration.ts';
import { frameworksOf } from '../coverage.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/no-margin',
    title: 'A notice leaves the client little of its own time',
    why: [
        'A framework gives the client a time of its own to tell an authority. Counted as if both clocks started together,',
        'our notice leaves less than a quarter of it. The clocks may start at different moments, so this is advice: the',
        "time is the client's, and says nothing on what the provider has to do.",
        '',
        'The earliest notice of an event counts; those that follow it add to what the client knows by then.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': "`{framework}` gives the client {limit} for its own report; a notice within {within} leaves it less than a quarter of that if both clocks start together. The number is the client's, not the provider's. Informational, not legal advice.",
    },
    phrases: { limit: "The client's own time is {limit}." },
    fixable: false,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    deadline PersonalDataBreach 72 hours of awareness for client
}
notice Breach {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 72 hours of awareness
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    deadline PersonalDataBreach 72 hours of awareness for client
}
notice Breach {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 48 hours of awareness
}
`,
    *check(subject) {
        const { contract } = subject;
        for (const { framework } of frameworksOf(subject)) {
            for (const { event, duration } of framework.deadlines) {
                const least = duration.value.shortest()?.times('0.75');
                const notices = noticesOf(contract, event.target).flatMap(({ within }) => within?.duration ?? []);
                const isLate = (found: Duration) =>
                    least && compareLimit(contract, 'within', found, Duration.of(least, 'ms'))?.everLonger === true;
                const within = earliest(notices, contract);
                if (within === undefined || !notices.every(({ value }) => isLate(value))) continue;
                const limit = duration.value.toString();
                yield {
                    span: within.span,
                    values: { framework: framework.name.value, limit, within: within.value.toString() },
                    related: [{ span: duration.span, message: { id: 'limit', values: { limit } } }],
                };
            }
        }
    },
} satisfies Rule;

function earliest(notices: readonly Written<Duration>[], contract: Contract): Written<Duration> | undefined {
    const [first, ...others] = notices;
    return others.reduce((best, next) => (isSooner(next, best, contract) ? next : best), first);
}

function isSooner(one: Written<Duration>, other: Written<Duration> | undefined, contract: Contract): boolean {
    return other !== undefined && compareLimit(contract, 'within', other.value, one.value)?.everLonger === true;
}
