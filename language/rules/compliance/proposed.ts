import { isProposed } from '../../analysis/coverage.ts';
import { citationText, frameworksOf } from '../coverage.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/proposed',
    title: 'A proposed requirement is not found in the contract',
    why: [
        'A framework lists what a proposal would ask for. It is not in force and may never be; it is shown only where a',
        'setting asks for it, for contracts that look ahead.',
    ].join('\n'),
    levels: ['hint'],
    sentences: {
        '': '`{framework}` would look for this under a proposal that is not in force; not found in this contract: {codes}. Informational, not legal advice.',
    },
    phrases: { proposed: '{citation} {title}' },
    fixable: false,
    offByDefault: true,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "P.1" "Proposed: audits" { level proposed expects clause AuditRight }
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "P.1" "Proposed: audits" { level proposed expects clause AuditRight }
}
clause Audit {
    covers AuditRight
}
`,
    *check(subject) {
        for (const { requirements, framework, named } of frameworksOf(subject)) {
            const open = requirements.filter((each) => isProposed(each) && each.status === 'open');
            const span = named ?? subject.contract.header?.name.span;
            if (open.length === 0 || span === undefined) continue;
            const codes = open.map(({ requirement }) => requirement.name.value).join(', ');
            yield {
                span,
                values: { framework: framework.name.value, codes },
                related: open.map(({ requirement }) => ({
                    span: requirement.name.span,
                    message: {
                        id: 'proposed',
                        values: { citation: citationText(requirement), title: requirement.title?.value ?? '' },
                    },
                })),
            };
        }
    },
} satisfies Rule;
