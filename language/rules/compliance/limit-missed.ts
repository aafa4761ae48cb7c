import { citationText } from '../coverage.ts';
import { limitText, missedLimits } from '../missed-limits.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'compliance/limit-missed',
    title: 'A number is looser than a framework asks for',
    why: [
        'What a framework looks for is there, but its number is looser than asked, or not stated. Time to act and intervals',
        'may not be longer, time to keep and to announce not shorter. Months and days are compared at their worst.',
    ].join('\n'),
    levels: ['error', 'warning', 'information', 'hint'],
    sentences: {
        '': '`{name}` says {found}, looser than what {citations} looks for: {asked}. Informational, not legal advice.',
        unstated: '`{name}` states no `{limit}`; {citations} looks for {asked}. Informational, not legal advice.',
    },
    phrases: { asked: '{citation} {title}' },
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
        for (const { span, limit, declaration, found, asked, severity, requirements, intents } of missedLimits(
            subject,
        )) {
            yield {
                span,
                severity,
                sentence: found === undefined ? 'unstated' : '',
                lacking: declaration,
                values: {
                    name: declaration.name.value,
                    limit,
                    found: found === undefined ? '' : limitText(limit, found.value),
                    asked: limitText(limit, asked),
                    citations: requirements.map(citationText).join(', '),
                },
                related: requirements.map((requirement) => ({
                    span: requirement.name.span,
                    message: {
                        id: 'asked',
                        values: { citation: citationText(requirement), title: requirement.title?.value ?? '' },
                    },
                })),
                intents,
                waivable: requirements.map(citationText),
            };
        }
    },
} satisfies Rule;
