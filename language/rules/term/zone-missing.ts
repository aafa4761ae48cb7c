import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/zone-missing',
    title: 'Nothing says in which time zone the contract counts',
    why: [
        'A month begins at another moment in New York than in London. Windows and dates of a contract are those of',
        'its zone; without one they are those of the calendar that it names as its `hours`, and without that of UTC.',
        'The fix states what applies.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{contract}` names no time zone, so its windows and dates are those of `{zone}`, as in its `hours`. Say so with `zone`.',
        default:
            '`{contract}` names no time zone, so its windows and dates are those of UTC. Say with `zone` which one is meant.',
    },
    fixable: true,
    without: ['zone'],
    bad: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
    zone "America/New_York"
}
`,
    *check({ contract: { header }, facts: { zone } }) {
        if (header === undefined || header.zone !== undefined) return;
        yield {
            span: header.name.span,
            sentence: zone.from === 'default' ? 'default' : '',
            values: { contract: header.name.value, zone: zone.name },
            lacking: header,
            intents: [addingLine(header, `zone  "${zone.name}"`)],
        };
    },
} satisfies Rule;
