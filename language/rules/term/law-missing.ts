import type { Rule } from '../rule.ts';

export default {
    id: 'term/law-missing',
    title: 'Nothing says which law applies',
    why: [
        'Which law reads the contract decides what a limit of liability or a credit is worth. Between parties of two',
        'countries or states it is the first thing that is fought over. Which one is agreed cannot be guessed, so',
        'there is no fix.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': 'Nothing says which law governs `{contract}`. Add it, as in `law "State of New York, USA"`.' },
    fixable: false,
    without: ['law'],
    bad: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
    law "State of New York, USA"
}
`,
    *check({ contract: { header } }) {
        if (header === undefined || header.law !== undefined) return;
        yield { span: header.name.span, values: { contract: header.name.value }, lacking: header };
    },
} satisfies Rule;
