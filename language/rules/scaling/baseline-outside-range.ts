import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/baseline-outside-range',
    title: 'The number to begin with is not allowed',
    why: [
        'The baseline is the number on the first day. Outside the range, the contract would be broken by what it',
        'starts with. The fix widens the range, since the baseline is mostly counted and the range guessed.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'The baseline of {baseline} lies outside the range of {from} to {to}. Widen the range, or correct the baseline.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 250 to 600
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 200 to 600
}
`,
    *check({ contract }) {
        for (const { baseline, range } of contract.all('scaling')) {
            if (baseline === undefined || range === undefined) continue;
            const isBelow = baseline.value.lt(range.from.value);
            if (!isBelow && baseline.value.lte(range.to.value)) continue;
            const [from, to] = [range.from.value.toSource(), range.to.value.toSource()];
            const bound = isBelow ? range.from : range.to;
            yield {
                span: baseline.span,
                values: { baseline: baseline.value.toSource(), from, to },
                related: [compared(bound.span, `${from} to ${to}`)],
                intents: [replacing(bound.span, baseline.value.toSource())],
            };
        }
    },
} satisfies Rule;
