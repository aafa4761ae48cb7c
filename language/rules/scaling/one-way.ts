import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/one-way',
    title: 'The number can go one way only',
    why: [
        'A client that may add seats and never give them back is locked in: it pays for people who have left. One',
        'that may only give them back has no right to grow at the price agreed.',
        '',
        'A scaling that says neither is a list of prices and not reported. The fix drafts the other way with the same',
        'notice.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{scaling}` can be increased and not decreased, which locks the client in. Add `decrease` with its notice.',
        up: '`{scaling}` can be decreased and not increased, so growth has no price and no date. Add `increase` with its notice.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    increase notice of 5 business days
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    increase notice of 5 business days
    decrease notice of 30 days
}
`,
    *check({ contract }) {
        for (const scaling of contract.all('scaling')) {
            const { increase, decrease } = scaling;
            const stated = increase ?? decrease;
            if (stated === undefined || (increase && decrease)) continue;
            const notice = stated.notice?.value.toString() ?? '30 days';
            yield {
                span: scaling.name.span,
                sentence: increase ? '' : 'up',
                values: { scaling: scaling.name.value },
                lacking: scaling,
                intents: [addingLine(scaling, `${increase ? 'decrease' : 'increase'}  notice of ${notice}`)],
            };
        }
    },
} satisfies Rule;
