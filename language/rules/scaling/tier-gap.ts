import { type TierGap, tierGaps } from '../../analysis/price.ts';
import type { Intent } from '../../model/finding.ts';
import type { Tier, TierPrice } from '../../model/scaling.ts';
import type { Span } from '../../model/source.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/tier-gap',
    title: 'Numbers that no tier prices',
    why: [
        'When the number of units falls between two tiers, or where the range goes and no tier does, nobody can say',
        'what is owed. Quantities round up to whole units, so 250 and 251 leave no gap.',
        '',
        'A gap at the end of the range is shown on the end of the last tier. The fix lets the later tier begin at',
        'once, or leaves the last one open.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'No tier prices {from} to {to} {unit}. Let this tier begin at {from}.',
        one: 'No tier prices {from} {unit}. Let this tier begin at {from}.',
        end: 'The tiers end before the range does: nothing prices {from} to {to} {unit}. Leave the last tier open with `and up`.',
        'one at the end':
            'The tiers end before the range does: nothing prices {from} {unit}. Leave the last tier open with `and up`.',
        none: 'The range goes from {from} to {to} {unit}, and no tier prices any of it. Add tiers for these numbers.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 200 to 600
    price graduated per month {
        1 to 250 at 45 USD
        252 and up at 41 USD
    }
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 200 to 600
    price graduated per month {
        1 to 250 at 45 USD
        251 and up at 41 USD
    }
}
`,
    *check({ contract }) {
        for (const scaling of contract.all('scaling')) {
            const { price, range, of } = scaling;
            if (price === undefined) continue;
            for (const gap of tierGaps(price, range && { from: range.from.value, to: range.to.value })) {
                const [from, to] = [gap.from.toSource(), (gap.to ?? gap.from).toSource()];
                yield {
                    span: placeOf(gap, price),
                    sentence: sentenceFor(gap, from === to),
                    values: { from, to, unit: of?.text ?? '' },
                    lacking: scaling,
                    related: gap.after ? [compared(gap.after.span, textOf(gap.after))] : [],
                    intents: intentsFor(gap),
                };
            }
        }
    },
} satisfies Rule;

function placeOf({ before, after }: TierGap, price: TierPrice): Span {
    return before?.from.span ?? after?.to?.span ?? price.mode.span;
}

function textOf({ from, to }: Tier): string {
    return `${from.value.toSource()} to ${to?.value.toSource() ?? ''}`;
}

function sentenceFor({ before, after }: TierGap, isOne: boolean): string {
    if (before) return isOne ? 'one' : '';
    if (!after) return 'none';
    return isOne ? 'one at the end' : 'end';
}

function intentsFor({ from, before, after }: TierGap): readonly Intent[] {
    if (before) return [replacing(before.from.span, from.toSource())];
    if (!after?.to) return [];
    const { file, end: start } = after.from.span;
    return [replacing({ file, start, end: after.to.span.end }, ' and up')];
}
