import type { Miss, RequirementCoverage } from '../../analysis/coverage/result.ts';
import { citationText, frameworksOf, type LineMiss, missesOf, openOf, severityOfLevel } from '../coverage.ts';
import { groupedBy } from '../../analysis/memo.ts';
import type { Intent } from '../../model/finding.ts';
import { hasCondition } from '../../analysis/coverage/applies.ts';
import { addingLine, replacing } from '../phrases.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { SEVERITIES } from '../config.ts';

export default {
    id: 'compliance/limit-missed',
    title: 'A number is looser than a framework asks for',
    why: [
        'What a framework looks for is there, but its number is looser than asked, or not stated. Time to act and intervals',
        'may not be longer, time to keep and to announce not shorter. Months and days are compared at their worst.',
    ].join('\n'),
    levels: ['error', 'warning', 'information', 'hint'],
    sentences: {
        '': '`{name}` says {found}, which is looser than what {citations} looks for: {asked}. Informational, not legal advice.',
        unstated:
            '`{name}` does not say {limit} how long or how often; {citations} looks for {asked}. Informational, not legal advice.',
    },
    phrases: { asked: '{citation} looks for {asked}.' },
    fixable: true,
    bad: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "5.1" "Scans" { level scheme expects control VulnerabilityScanning every 3 months }
}
control Scans {
    covers VulnerabilityScanning
    every 6 months
}
`,
    good: `
contract Agreement {
    subject to Policy
}
framework Policy {
    requirement "5.1" "Scans" { level scheme expects control VulnerabilityScanning every 3 months }
}
control Scans {
    covers VulnerabilityScanning
    every 1 month
}
`,
    *check(subject) {
        const open = frameworksOf(subject).flatMap(openOf);
        const all = open.flatMap((coverage) => missesOf(coverage, subject).map((each) => ({ ...each, coverage })));
        const byPlace = groupedBy(all, ({ miss }) => [miss.found?.span ?? miss.declaration.name.span]);
        for (const [span, missed] of byPlace) for (const limit of LIMITS) yield* findingOf(span, missed.filter((each) => each.miss.limit === limit));
    },
} satisfies Rule;
