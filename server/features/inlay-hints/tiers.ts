import { roundMoney } from '../../../language/analysis/fees.ts';
import { priceOf } from '../../../language/analysis/price.ts';
import type { Scaling } from '../../../language/model/scaling.ts';
import { moneyText } from '../../../language/rules/money.ts';
import { Money } from '../../../language/values/money.ts';
import type { Hints } from '../inlay-hints.ts';
import { hintAfter } from './hint.ts';

/** Behind the period of a tiered price: what the baseline comes to. */
export const tierHints: Hints = (view, within) =>
    view.file.declarations.flatMap((scaling) => {
        const total = scaling.kind === 'scaling' ? totalOf(scaling) : undefined;
        if (scaling.kind !== 'scaling' || !total || !scaling.price?.per) return [];
        const baseline = `${scaling.baseline?.value.toString()} ${scaling.of?.text}`;
        const values = { total, period: scaling.price.per.value, baseline };
        return hintAfter(view, within, scaling.price.per.span, { id: 'hint.tiers', values });
    });

function totalOf({ baseline, price }: Scaling): string | undefined {
    const currency = price?.tiers[0]?.currency;
    const total = baseline && price && priceOf(price, baseline.value)?.total;
    if (!total || !currency) return undefined;
    return moneyText(roundMoney(Money.of(total, currency.text), currency).amount, currency);
}
