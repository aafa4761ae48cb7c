import type { Service } from '../../../../language/model/service.ts';
import { calendarWindow } from '../../../../language/values/window.ts';
import { factsFor } from '../../../facts.ts';
import type { View } from '../../../view.ts';
import { list, paragraphs, plain } from '../markdown.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';

/** What the quantity of a service costs, fee by fee. */
export function statedByService(view: View, service: Service): readonly Stated[] {
    const { quantity } = service;
    if (!quantity) return [];
    const amount = `${quantity.amount.value.toString()} ${quantity.unit.text}`;
    const title = plain(quantity.unit.target?.title?.value ?? quantity.unit.text);
    return [
        {
            span: quantity.amount.span,
            say: () => paragraphs(sentence(view.words, 'amount', { amount, title }), list(costs(view, service))),
        },
    ];
}

function costs(view: View, service: Service): readonly string[] {
    const fees = factsFor(view)?.fees;
    return (fees?.recurring(service) ?? []).flatMap((fee) => {
        const month = fees?.forWindow(fee, calendarWindow('monthly'), [service]);
        const counts =
            month?.known && month.lines.some((line) => line.quantity !== undefined || line.tiers !== undefined);
        return month?.known && counts
            ? [sentence(view.words, 'count.fee', { fee: plain(fee.name.value), amount: month.rounded.toString() })]
            : [];
    });
}
