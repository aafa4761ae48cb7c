import { type Objective, objectivesOf, type Promised, type Sla } from '../../../../language/model/sla.ts';
import type { Written } from '../../../../language/model/source.ts';
import { valueText } from '../../../../language/model/value-text.ts';
import type { Vendor } from '../../../../language/model/vendor.ts';
import { Decimal } from '../../../../language/values/decimal.ts';
import { Percent } from '../../../../language/values/percent.ts';
import type { View } from '../../../view.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';

/** Shares of cases, percentiles, rounding, and how many breaches let the client go. */
export function statedBySla(view: View, sla: Sla): readonly Stated[] {
    const shares = [...sla.matrices, ...sla.objectives].flatMap(({ share }) => share ?? []);
    return [
        ...shares.map((share) => ({ span: share.span, say: () => casesText(view, share.value) })),
        ...objectivesOf(sla).flatMap(({ percentile }) => percentileOf(view, percentile)),
        ...sla.objectives.flatMap((objective) => rounding(view, objective)),
        ...breaches(view, sla),
    ];
}

export function statedByVendor(view: View, { commitments }: Vendor): readonly Stated[] {
    return commitments.flatMap(({ percentile }) => percentileOf(view, percentile));
}

/** As whole cases: of 100, or of so many more that the rest is a whole number. */
function casesText({ words }: View, share: Percent): string {
    const rest = share.complement();
    const hundreds = Decimal.of(10 ** Math.min(rest.value.decimals(), 6));
    const cases = hundreds.times(100);
    const late = rest.shareOf(cases);
    const percent = share.toString();
    return late.isZero()
        ? sentence(words, 'share.allCases', { percent })
        : sentence(words, 'share.cases', { percent, cases: cases.toString(), late: late.toString() });
}

function percentileOf({ words }: View, percentile: Promised['percentile']): readonly Stated[] {
    if (!percentile) return [];
    const { value, span } = percentile;
    const values = { percentile: `p${value.toString()}`, share: Percent.of(value).toString() };
    const rest = Percent.of(value).complement().toString();
    return [{ span, say: () => sentence(words, 'percentile', { ...values, rest }) }];
}

function rounding({ words }: View, { roundedTo, target, bound }: Objective): readonly Stated[] {
    if (!roundedTo) return [];
    const decimals = roundedTo.value;
    const text = () => {
        const count = decimals;
        if (target?.type !== 'percent' || bound !== 'at least' || decimals > 6)
            return sentence(words, 'rounding', { count });
        const half = Decimal.of(5).dividedBy(10 ** (decimals + 1));
        const figure = target.percent.minus(Percent.of(half)).toString();
        return sentence(words, 'rounding.keeps', { count, figure, target: valueText(target) });
    };
    return [{ span: roundedTo.span, say: text }];
}

function breaches({ words }: View, { terminable }: Sla): readonly Stated[] {
    return terminable.map(
        ({ after, in: within }): Stated => ({ span: after.span, say: () => breachText(words, after, within) }),
    );
}

function breachText(
    words: View['words'],
    { value: count }: Written<number>,
    within: Sla['terminable'][number]['in'],
): string {
    return within
        ? sentence(words, 'breaches.in', { count, period: within.value.toString() })
        : sentence(words, 'breaches', { count });
}
