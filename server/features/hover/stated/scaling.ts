import { priceOf, tierOf } from '../../../../language/analysis/price.ts';
import type { ScaleStep, Scaling, Tier } from '../../../../language/model/scaling.ts';
import type { Written } from '../../../../language/model/source.ts';
import type { Decimal } from '../../../../language/values/decimal.ts';
import { windowText } from '../../../../language/values/window.ts';
import type { View } from '../../../view.ts';
import { plain } from '../markdown.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';
import { moneyOf } from './money.ts';

/** What a number of units costs, how far it may go up and down at once, and what a burst costs. */
export function statedByScaling(view: View, scaling: Scaling): readonly Stated[] {
    const { baseline, range, price } = scaling;
    const numbers = [
        ...(baseline ? [baseline] : []),
        ...(range ? [range.from, range.to] : []),
        ...(price?.tiers ?? []).flatMap(({ from, to }) => (to ? [from, to] : [from])),
    ];
    return [
        ...numbers.map((number) => ({ span: number.span, say: () => costOf(view, scaling, number) })),
        ...(price?.tiers ?? []).map((tier) => ({ span: tier.price.span, say: () => tierText(view, scaling, tier) })),
        ...steps(view, scaling),
        ...burst(view, scaling),
    ];
}

function unitOf({ of }: Scaling): string {
    return plain(of?.text ?? '');
}

function costOf({ words }: View, scaling: Scaling, { value }: Written<Decimal>): string {
    const { price } = scaling;
    const amount = `${value.toString()} ${unitOf(scaling)}`;
    const [total, currency] = [price && priceOf(price, value)?.total, price?.tiers[0]?.currency];
    if (!total || !currency) return sentence(words, 'count', { amount });
    const values = { amount, total: moneyOf(total, currency) };
    return price?.per
        ? sentence(words, 'count.cost', { ...values, period: price.per.value })
        : sentence(words, 'count.costOnce', values);
}

function tierText({ words }: View, { price }: Scaling, { from, to, price: each, currency }: Tier): string {
    const values = {
        price: moneyOf(each.value, currency),
        from: from.value.toString(),
        to: to?.value.toString() ?? '',
    };
    return sentence(words, `tier.${price?.mode.value ?? 'graduated'}${to ? '' : 'Open'}`, values);
}

function steps(view: View, scaling: Scaling): readonly Stated[] {
    const say = (id: string, { atMost }: ScaleStep) => {
        const { baseline } = scaling;
        if (!atMost) return [];
        const values = { percent: atMost.percent.value.toString(), window: windowText(atMost.window.value) };
        const example = baseline && {
            baseline: `${baseline.value.toString()} ${unitOf(scaling)}`,
            result: atMost.percent.value.shareOf(baseline.value).toString(),
        };
        const text = () => sentence(view.words, example ? `${id}Of` : id, { ...values, ...example });
        return [{ span: atMost.percent.span, say: text }];
    };
    const { increase, decrease } = scaling;
    return [...(increase ? say('share.increase', increase) : []), ...(decrease ? say('share.decrease', decrease) : [])];
}

function burst(view: View, scaling: Scaling): readonly Stated[] {
    const { burst, baseline, price } = scaling;
    if (!burst || !baseline) return [];
    const { upTo, at } = burst;
    const unit = unitOf(scaling);
    const values = {
        percent: upTo.value.toString(),
        baseline: `${baseline.value.toString()} ${unit}`,
        result: `${upTo.value.fraction.plus(1).times(baseline.value).toString()} ${unit}`,
    };
    const tier = price && tierOf(price, baseline.value.plus(1));
    const say = () =>
        tier && at
            ? sentence(view.words, 'factor.burst', {
                  factor: `${at.value.toString()}x`,
                  price: moneyOf(tier.price.value, tier.currency),
                  result: moneyOf(tier.price.value.times(at.value), tier.currency),
              })
            : '';
    return [
        { span: upTo.span, say: () => sentence(view.words, 'share.burst', values) },
        ...(at ? [{ span: at.span, say }] : []),
    ];
}
