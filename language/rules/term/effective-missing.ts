import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/effective-missing',
    title: 'Nothing says when the contract begins',
    why: [
        'Without a first day there is no last day, no notice in time and no first month to measure; "on signature"',
        'leads to two dates where two parties sign. The fix drafts the day of today.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': 'Nothing says when `{contract}` begins. Add the day, as in `effective {today}`.' },
    fixable: true,
    without: ['effective'],
    bad: `
contract Agreement "Managed Services Agreement" {
    term 36 months
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    effective 2026-01-01
    term 36 months
}
`,
    *check({ contract: { header }, today }) {
        if (header === undefined || header.effective !== undefined) return;
        yield {
            span: header.name.span,
            values: { contract: header.name.value, today: today.toString() },
            lacking: header,
            intents: [addingLine(header, `effective  ${today}`)],
        };
    },
} satisfies Rule;
