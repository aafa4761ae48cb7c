import type { BoundBand } from '../../analysis/credits.ts';
import { compareFigures } from '../../analysis/magnitude.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Intent } from '../../model/finding.ts';
import type { CreditSchedule } from '../../model/sla.ts';
import { valueText } from '../../model/value-text.ts';
import { Percent } from '../../values/percent.ts';
import { creditsOf, creditText } from '../credits.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/band-unreachable',
    title: 'A band that never applies',
    why: [
        'A bound that stands twice makes two bands of one range: only one of them can count, and nobody can tell which.',
        'No share is below 0 % or above 100 %, and no time is below zero, so such a band never pays.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'A band {side} {bound} stands in this schedule already, and only one of the two can count. Give this one another bound, or remove it.',
        range: 'Nothing is ever {side} {bound}: the band never applies. Give it another bound, or remove it.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 0% credit 100%
        cap 100% monthly
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 95% credit 100%
        cap 100% monthly
    }
}
`,
    *check({ contract, facts }) {
        for (const { schedule, promises } of creditsOf(contract, facts)) {
            const bands = schedule.bands.filter((band) => band.type === 'bound');
            for (const [index, band] of bands.entries()) {
                const earlier = bands.slice(0, index).find((other) => isSameRange(other, band));
                if (!earlier && !(promises.length > 0 && promises.every((each) => isPastRange(band, each)))) continue;
                const isIdle = !earlier || creditText(earlier.credit) === creditText(band.credit);
                yield {
                    span: band.bound.span,
                    sentence: earlier ? '' : 'range',
                    values: { side: band.side, bound: valueText(band.bound) },
                    related: earlier ? [compared(earlier.bound.span, valueText(earlier.bound))] : [],
                    intents: isIdle ? removal(band, schedule) : [],
                };
            }
        }
    },
} satisfies Rule;

function isSameRange(one: BoundBand, other: BoundBand): boolean {
    return one.side === other.side && compareFigures(one.bound, other.bound) === 0;
}

function isPastRange({ side, bound }: BoundBand, { type, promise }: PromiseFacts): boolean {
    const isShare = type === 'time share' || type === 'case share' || promise.share !== undefined;
    if (isShare && bound.type === 'percent')
        return side === 'below' ? bound.percent.value.lte(0) : bound.percent.compare(Percent.whole) >= 0;
    return bound.type === 'duration' && side === 'below' && bound.duration.amount.lte(0);
}

function removal({ span }: BoundBand, { bands }: CreditSchedule): readonly Intent[] {
    return bands.length > 1 ? [{ type: 'remove', title: { id: 'fix/remove', values: {} }, span }] : [];
}
