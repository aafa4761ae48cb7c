import { unreachableFloor } from '../../analysis/scale-down.ts';
import { windowText } from '../../values/window.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/decrease-too-slow',
    title: 'The lowest number cannot be reached within the term',
    why: [
        'A range promises the client that it may go down to its floor. When each period lets only a few percent go,',
        'the term may be over before that, and the promise is worth less than it says.',
        '',
        "Reckoned in the client's favour: a step in each period that the first term touches, of the number when the",
        'period began, notice left aside, fractions of a unit kept. The fix is the smallest whole percent that is',
        'enough.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': 'At {percent} {window} the number falls from {baseline} to {lowest} in the first term and not to the {floor} that the range allows. Allow {needed}, or raise the lower end of the range.',
    },
    fixable: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 100 to 600
    increase notice of 5 business days
    decrease notice of 30 days at most 5% quarterly
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 100 to 600
    increase notice of 5 business days
    decrease notice of 30 days at most 10% quarterly
}
`,
    *check({ contract, facts: { term } }) {
        for (const scaling of contract.all('scaling')) {
            const { baseline, range } = scaling;
            const found = term && unreachableFloor(scaling, term.first);
            if (!found || !baseline || !range) continue;
            const { percent, window } = found.atMost;
            yield {
                span: percent.span,
                values: {
                    percent: percent.value.toString(),
                    window: windowText(window.value),
                    baseline: baseline.value.toSource(),
                    lowest: found.lowest.ceil().toSource(),
                    floor: range.from.value.toSource(),
                    needed: found.needed.toString(),
                },
                related: [compared(range.from.span, range.from.value.toSource())],
                intents: [replacing(percent.span, found.needed.toString())],
            };
        }
    },
} satisfies Rule;
