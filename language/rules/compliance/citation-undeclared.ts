import { citationsIn } from '../citations.ts';
import { citationText } from '../coverage.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/citation-undeclared',
    title: 'A citation of a framework that the contract is not subject to',
    why: [
        'A citation counts only for a framework in `subject to`. In a catalogue that many contracts share it does no harm;',
        "in the contract's own file it is either a slip or a framework that was forgotten in the header.",
    ].join('\n'),
    levels: ['hint'],
    sentences: { '': 'The contract is not subject to `{framework}`, so that {citation} counts for nothing here.' },
    fixable: false,
    bad: `
framework Policy {
    requirement "4" "Audits" { level guidance expects clause AuditRight }
}
clause Audit {
    covers AuditRight
    satisfies Policy:4
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
    covers AuditRight
    satisfies Policy:4
}
`,
    *check({ contract }) {
        const { header, essentials } = contract;
        const declared = new Set([...(header?.subjectTo ?? []).map(({ framework }) => framework.target), essentials]);
        if (header?.subjectTo.some(({ framework }) => framework.target === undefined)) return;
        for (const { citation } of citationsIn(contract)) {
            const { requirement } = citation;
            if (requirement === undefined || citation.span.file !== contract.uri) continue;
            if (declared.has(requirement.framework)) continue;
            const framework = requirement.framework.name.value;
            yield { span: citation.span, values: { framework, citation: citationText(requirement) } };
        }
    },
} satisfies Rule;
