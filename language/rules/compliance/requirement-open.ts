import { linesMessage, titlesMessage } from '../../messages/expectations.ts';
import type { Related } from '../../model/finding.ts';
import { citationText } from '../coverage.ts';
import { DRAFT_PHRASE, draftIntents, type Lacking, type OpenGroup, openGroups } from '../open-requirements.ts';
import type { Rule, RuleFinding, Subject } from '../rule.ts';

const LEGAL = 'It may stand in a document that is not analysed here. Informational, not legal advice.';

export default {
    id: 'compliance/requirement-open',
    title: 'A requirement is not found in the contract',
    why: [
        'The contract names a framework, and something that it looks for is not found in this contract. What a law says',
        'that a contract must hold is an error; what binds a party, or is taken on, a warning; the rest is information.',
        'A requirement is listed with its strictest line that is open; one whose number alone is too loose is said there.',
    ].join('\n'),
    levels: ['error', 'warning', 'information', 'hint'],
    sentences: {
        mandatory: `\`{framework}\` says what the contract must hold; not found in this contract: {codes}. ${LEGAL}`,
        conditional: `\`{framework}\` expects this where its condition holds; not found in this contract: {codes}. ${LEGAL}`,
        raised: `\`{framework}\` expects this, for the condition holds here; not found in this contract: {codes}. ${LEGAL}`,
        duty: `\`{framework}\` binds a party, and the contract normally enables it; not found in this contract: {codes}. ${LEGAL}`,
        scheme: `\`{framework}\` expects what is not found in this contract: {codes}. ${LEGAL}`,
        criterion: `\`{framework}\` looks at what is not found in this contract: {codes}. Criteria are chosen by risk. ${LEGAL}`,
        guidance: `\`{framework}\` recommends what is not found in this contract: {codes}. ${LEGAL}`,
        essentials:
            'Elements of a strong contract that are not found in this contract: {titles}. Add them, or say with `waive` why not.',
    },
    phrases: {
        expected: '{citation} {title}: {expected}, not found in this contract.',
        cited: '{citation} {title}: nothing in this contract cites it.',
        draft: DRAFT_PHRASE,
    },
    fixable: true,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "4.2" "Audits" { level scheme expects clause AuditRight }
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "4.2" "Audits" { level scheme expects clause AuditRight }
}
clause Audit {
    covers AuditRight
    """[[Acme]] may audit [[NorthOps]]."""
}
`,
    *check(subject) {
        for (const group of openGroups(subject)) if (group.sentence !== 'proposed') yield findingOf(group, subject);
    },
} satisfies Rule;

function findingOf(group: OpenGroup, subject: Subject): RuleFinding {
    const { framework, span, sentence, severity, lacking } = group;
    const requirements = lacking.map(({ coverage }) => coverage.requirement);
    const codes = requirements.map(({ name }) => name.value).join(', ');
    const titles = titlesMessage(requirements.map(({ name, title }) => title?.value ?? name.value));
    return {
        span,
        sentence,
        severity,
        values: { framework: framework.name.value, codes, titles },
        related: lacking.map(relatedOf),
        intents: draftIntents(lacking, subject),
        waivable: requirements.map(citationText),
    };
}

function relatedOf({ coverage: { requirement }, lines }: Lacking): Related {
    const expected = linesMessage(lines.map(({ expectation }) => expectation));
    const values = { citation: citationText(requirement), title: requirement.title?.value ?? '', expected };
    return { span: requirement.name.span, message: { id: lines.length === 0 ? 'cited' : 'expected', values } };
}
