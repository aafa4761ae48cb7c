import { isBefore } from '../dates.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/ended',
    title: 'The first term is over',
    why: [
        'A contract whose first term has ended is renewed or over. Prices, vendors and people have changed since, and',
        'what it says may not be what is done. On the last day itself it still runs.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': 'The first term ended on {end}, and the contract with it. Agree on a new one, or file this one away.',
        renewed:
            'The first term ended on {end}. The contract runs in a renewal to {until}, if nobody gave notice: check whether it still fits.',
    },
    fixable: false,
    bad: `
contract Agreement "Managed Services Agreement" {
    effective 2023-01-01
    term 36 months
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    effective 2024-01-01
    term 36 months
}
`,
    *check({ contract: { header }, facts: { term }, today }) {
        if (!header?.term || !term || !isBefore(term.first.end, today)) return;
        const renewal = term.at(today);
        yield {
            span: header.term.span,
            sentence: renewal ? 'renewed' : '',
            values: { end: term.first.end.toString(), until: renewal?.end.toString() ?? '' },
        };
    },
} satisfies Rule;
