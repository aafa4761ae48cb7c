import { fittingNotice } from '../../analysis/notice-fit.ts';
import { inserting } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/renewal-without-notice',
    title: 'The contract renews itself and nobody can stop it',
    why: [
        'A renewal that comes by itself needs a day until which a party can say no. Without one, the law fills in',
        'something or nothing, and the client finds itself bound for another year. That holds for a renewal `once`',
        'too.',
        '',
        'The fix drafts ninety days, or less where the term or the renewal is too short for them.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The contract renews for {length} by itself, and no notice can stop it. Add one, as in `unless notice of {notice}`.',
    },
    fixable: true,
    bad: `
contract Agreement "Managed Services Agreement" {
    term 36 months
    renews for 12 months
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    term 36 months
    renews for 12 months unless notice of 90 days
}
`,
    *check({ contract }) {
        const { header } = contract;
        if (!header?.renewal || header.renewal.notice) return;
        const { span, length } = header.renewal;
        const notice = fittingNotice(contract)?.toString();
        yield {
            span: { file: span.file, start: span.start, end: span.start + 'renews'.length },
            values: { length: length.value.toString(), notice: notice ?? '7 days' },
            lacking: header,
            intents: notice ? [inserting(span, `unless notice of ${notice}`)] : [],
        };
    },
} satisfies Rule;
