import { coverageOf } from '../../analysis/coverage.ts';
import { citationText, reasonMessage } from '../coverage.ts';
import { declared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/waiver-unneeded',
    title: 'A waiver that nothing needs',
    why: [
        'A waiver of what is met, or not asked of this contract, says that something is missing that is not. It is shown',
        'to everyone who reads the contract, and hides the day on which it would be needed.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        met: '{citation} is met in this contract by {names}; the waiver is not needed.',
        'not applicable': '{citation} is not asked of this contract: {reason}. The waiver is not needed.',
        undeclared: 'The contract is not subject to `{framework}`, so that {citation} needs no waiver.',
    },
    fixable: true,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "4" "Audits" { level guidance expects clause AuditRight }
}
clause Audit {
    covers AuditRight
}
waive Policy:4 because "Audits are not wanted"
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "4" "Audits" { level guidance expects clause AuditRight }
}
waive Policy:4 because "Audits are not wanted"
`,
    *check({ contract, today, essentials }) {
        const coverage = coverageOf(contract, today);
        for (const { citation, span } of contract.all('waive')) {
            const { requirement } = citation;
            if (requirement === undefined || requirement.framework.damaged) continue;
            if (requirement.framework === contract.essentials && !essentials) continue;
            const found = coverage.requirement(requirement);
            if (found?.status === 'open' || found?.status === 'waived') continue;
            const names = [...new Set(found?.metBy.map(({ declaration }) => `\`${declaration.name.value}\``))].join(
                ', ',
            );
            const reason = found?.reason === undefined ? '' : reasonMessage(found.reason);
            const framework = requirement.framework.name.value;
            yield {
                span: citation.span,
                sentence: found?.status ?? 'undeclared',
                values: { citation: citationText(requirement), names, reason, framework },
                related: (found?.metBy ?? []).map(({ declaration }) => declared(declaration)),
                intents: [{ type: 'remove', title: { id: 'fix/remove', values: {} }, span }],
            };
        }
    },
} satisfies Rule;
