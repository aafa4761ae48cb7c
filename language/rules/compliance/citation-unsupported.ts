import { linesMessage } from '../../messages/expectations.ts';
import { citationsIn, unsupported } from '../citations.ts';
import { citationText } from '../coverage.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/citation-unsupported',
    title: 'A citation that its declaration cannot bear out',
    why: [
        'A citation stands in for a topic. It does not make a control a clause, a notice of one event that of another, or',
        'give an interval where none is stated. A number that is stated and too loose is said on that number.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        kind: '`{name}` is a {kind}; {citation} looks for {expected}. A citation does not stand in for that.',
        event: '`{name}` is not a notice of the event that {citation} looks for: {expected}.',
        unstated:
            '`{name}` states no `{limit}`; {citation} looks for {expected}. A citation does not stand in for a number.',
    },
    phrases: { expected: '{citation} {title}' },
    fixable: false,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "4" "Audits" { level guidance expects clause AuditRight }
}
control Mfa {
    covers MultiFactorAuthentication
    satisfies Policy:4
}
clause Audit {
    covers AuditRight
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "4" "Audits" { level guidance expects clause AuditRight }
}
clause Audit {
    satisfies Policy:4
}
`,
    *check({ contract }) {
        for (const { citing, citation } of citationsIn(contract)) {
            const { requirement } = citation;
            if (requirement === undefined || requirement.expects.length === 0) continue;
            const reason = unsupported(citing, requirement);
            if (reason === undefined) continue;
            const cited = citationText(requirement);
            const expected = linesMessage(requirement.expects);
            const limit = reason.why === 'unstated' ? reason.limit : '';
            const title = requirement.title?.value ?? '';
            yield {
                span: citation.span,
                sentence: reason.why,
                lacking: reason.why === 'kind' ? undefined : citing,
                values: { name: citing.name.value, kind: citing.kind, citation: cited, expected, limit },
                related: [
                    { span: requirement.name.span, message: { id: 'expected', values: { citation: cited, title } } },
                ],
            };
        }
    },
} satisfies Rule;
