import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/term-missing',
    title: 'Nothing says how long the contract runs',
    why: [
        'A contract without a term can mostly be ended at any time with a notice that the law sets, and no price and',
        'no vendor can be planned for it. One that is meant to run without end says so by renewing. The fix drafts',
        'twelve months.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': 'Nothing says how long `{contract}` runs. Add its first term, as in `term 12 months`.' },
    fixable: true,
    without: ['term'],
    bad: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
    term 12 months
}
`,
    *check({ contract: { header } }) {
        if (header === undefined || header.term !== undefined) return;
        yield {
            span: header.name.span,
            values: { contract: header.name.value },
            lacking: header,
            intents: [addingLine(header, 'term  12 months')],
        };
    },
} satisfies Rule;
