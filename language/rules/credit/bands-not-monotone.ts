import type { CreditTerms } from '../../analysis/credit-amount.ts';
import { type BoundBand, boundsOf, worth } from '../../analysis/credits.ts';
import { compareFigures } from '../../analysis/magnitude.ts';
import type { CreditSchedule } from '../../model/sla.ts';
import { valueText } from '../../model/value-text.ts';
import { compareAmounts, creditsOf, creditText } from '../credits.ts';
import { compared, swapping } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'credit/bands-not-monotone',
    title: 'Worse service earns no more',
    why: [
        'The worst band that applies counts alone. Where it earns less than a milder one, or the same, there is a point',
        'from which it no longer costs the provider anything to leave the service down.',
        '',
        'Credits in percent, money and time of service are compared by what they come to, where that is known.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'A figure {side} {bound} earns {credit}, and the milder {side} {other} earns {milder}. Credit more for worse service.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 25%
        below 99.0% credit 10%
        cap 100% monthly
    }
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
    credits for Uptime of HostingFee {
        below 99.9% credit 10%
        below 99.0% credit 25%
        cap 100% monthly
    }
}
`,
    *check({ contract, facts }) {
        for (const { schedule, promises } of creditsOf(contract, facts)) {
            const [promise] = promises;
            const terms = promise && facts.creditTerms(schedule, promise.promise);
            const bands = (['below', 'above'] as const).map((side) => boundsOf(schedule, side));
            for (const [index, band] of terms ? bands.flatMap((each) => [...each.entries()]) : []) {
                const milder = bands.find((each) => each.includes(band))?.slice(0, index);
                const other = milder?.find((each) => terms && isNoLess(each, band, schedule, terms));
                if (other === undefined) continue;
                const isEqual = creditText(band.credit) === creditText(other.credit);
                yield {
                    span: band.credit.span,
                    values: {
                        side: band.side,
                        bound: valueText(band.bound),
                        credit: creditText(band.credit),
                        milder: creditText(other.credit),
                        other: valueText(other.bound),
                    },
                    related: [compared(other.credit.span, creditText(other.credit))],
                    intents: isEqual ? [] : [swapping(band.credit.span, other.credit.span)],
                };
            }
        }
    },
} satisfies Rule;

/** Bands with one and the same bound are another rule's business. */
function isNoLess(milder: BoundBand, worse: BoundBand, schedule: CreditSchedule, terms: CreditTerms): boolean {
    if (compareFigures(milder.bound, worse.bound) === 0) return false;
    const [one, other] = [milder.credit, worse.credit];
    if (one.type === 'factor' && other.type === 'factor') return one.factor.gt(other.factor);
    const [mild, bad] = [milder, worse].map((band) => worth(band, schedule, undefined, terms));
    const order = mild && bad && compareAmounts(mild, bad);
    return order === 0 || order === 1;
}
