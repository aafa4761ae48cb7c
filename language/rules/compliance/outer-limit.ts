import { compareLimit } from '../../analysis/coverage/limits.ts';
import { noticesOf } from '../../analysis/coverage/notices.ts';
import { citationText } from '../coverage.ts';
import { askedNotices } from '../notices.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/outer-limit',
    title: 'A notice uses up an outer limit',
    why: [
        'Some laws ask for notice without unreasonable delay and name a time that may in no case be passed. A notice due',
        'only on the last day of it can itself come too late, and leaves the client nothing. A framework marks such a',
        'limit with `promptly within`.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '{within} is the outer limit of {citation}: the notice is due without unreasonable delay, and the last day can itself be too late. A shorter time leaves the client room. Informational, not legal advice.',
    },
    phrases: { limit: '{citation} {title}' },
    fixable: false,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "7" "Breaches" { level duty expects notice of PersonalDataBreach promptly within 60 days }
}
notice Breach {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 60 days of discovery
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "7" "Breaches" { level duty expects notice of PersonalDataBreach promptly within 60 days }
}
notice Breach {
    on PersonalDataBreach
    from NorthOps
    to Acme
    within 5 days of discovery
}
`,
    *check(subject) {
        const { contract } = subject;
        for (const { requirement, expected } of askedNotices(subject)) {
            const limit = expected.promptly ? expected.within?.value : undefined;
            if (limit === undefined) continue;
            for (const { within } of noticesOf(contract, expected.event.target)) {
                const comparison = within && compareLimit(contract, 'within', within.duration.value, limit);
                if (!within || !comparison || comparison.everLonger || !comparison.everNotShorter) continue;
                const citation = citationText(requirement);
                yield {
                    span: within.duration.span,
                    values: { within: within.duration.value.toString(), citation },
                    related: [
                        {
                            span: requirement.name.span,
                            message: { id: 'limit', values: { citation, title: requirement.title?.value ?? '' } },
                        },
                    ],
                };
            }
        }
    },
} satisfies Rule;
