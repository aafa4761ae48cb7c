import { compareLimit } from '../../analysis/coverage/limits.ts';
import { noticesOf } from '../../analysis/coverage/notices.ts';
import { hoursBetween, noticeLimits } from '../notices.ts';
import type { Rule } from '../rule.ts';
import { momentText } from '../wording.ts';

export default {
    id: 'compliance/notice-unit',
    title: 'Business time against a limit that runs on',
    why: [
        'Business time stands still at night, on weekends and on holidays; a limit in hours or calendar days does not. The',
        "finding shows the start from which the notice takes longest. Limits of requirements and the client's own time",
        'to an authority are looked at; clocks may start at different moments.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '{within} is business time: from {start} it runs to {end}, {hours} hours. {source} counts {limit}. Informational, not legal advice.',
    },
    phrases: { limit: '{source} counts {limit}.' },
    fixable: false,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "7" "Breaches" { level duty expects notice of PersonalDataBreach within 30 days }
}
notice Breach {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 2 business days of awareness
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "7" "Breaches" { level duty expects notice of PersonalDataBreach within 30 days }
}
notice Breach {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 48 hours of awareness
}
`,
    *check(subject) {
        for (const { event, limit, source } of noticeLimits(subject)) {
            for (const { within } of noticesOf(subject.contract, event)) {
                const found = within?.duration;
                if (found?.value.kind !== 'business' || limit.value.kind === 'business') continue;
                const { worst } = compareLimit(subject.contract, 'within', found.value, limit.value) ?? {};
                if (worst === undefined) continue;
                const [start, end] = [momentText(worst.start), momentText(worst.endA)];
                const values = { source, limit: limit.value.toString() };
                const hours = hoursBetween(worst.start, worst.endA);
                yield {
                    span: found.span,
                    values: { ...values, within: found.value.toString(), start, end, hours },
                    related: [{ span: limit.span, message: { id: 'limit', values } }],
                };
            }
        }
    },
} satisfies Rule;
