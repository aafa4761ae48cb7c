import type { Scaling } from '../../model/scaling.ts';
import type { Decimal } from '../../values/decimal.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'scaling/burst-beyond-range',
    title: 'A burst goes beyond the range',
    why: [
        'A burst is a share of the baseline that may come on top for a while. Where that goes past the upper end of',
        'the range, one line allows what the other forbids.',
        '',
        'Parts of a unit round up. The range can be widened, or the burst made smaller where a whole percent is left.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'A burst of {percent} on {baseline} makes {peak}, more than the {to} that the range allows. Widen the range, or allow less.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 200 to 280
    burst up to 20% for 30 days
}
`,
    good: `
scaling SeatGrowth of Seats for Helpdesk {
    baseline 240
    range 200 to 300
    burst up to 20% for 30 days
}
`,
    *check({ contract }) {
        for (const scaling of contract.all('scaling')) {
            const { baseline, range, burst } = scaling;
            const peak = peakOf(scaling);
            if (!baseline || !range || !burst || !peak?.gt(range.to.value)) continue;
            const to = range.to.value.toSource();
            const room = range.to.value.minus(baseline.value).times(100);
            const fitting = room.gte(baseline.value)
                ? `${room.dividedBy(baseline.value).floor().toSource()}%`
                : undefined;
            yield {
                span: burst.upTo.span,
                values: {
                    percent: burst.upTo.value.toString(),
                    baseline: baseline.value.toSource(),
                    peak: peak.toSource(),
                    to,
                },
                related: [compared(range.to.span, to)],
                intents: [
                    replacing(range.to.span, peak.toSource()),
                    ...(fitting ? [replacing(burst.upTo.span, fitting)] : []),
                ],
            };
        }
    },
} satisfies Rule;

/** Nothing for a baseline that lies outside the range by itself. */
function peakOf({ baseline, range, burst }: Scaling): Decimal | undefined {
    if (!baseline || !range || !burst || baseline.value.gt(range.to.value)) return undefined;
    return baseline.value.plus(burst.upTo.value.shareOf(baseline.value)).ceil();
}
