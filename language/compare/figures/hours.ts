import { Decimal } from '../../values/decimal.ts';
import { spanTotal } from '../../values/spans.ts';
import type { Sentence } from '../change.ts';
import type { Facts, Things } from '../figures.ts';
import type { Fact } from '../thing.ts';

/** The open hours of a week, without closed days. */
export function openHoursFigures(_: Things, { before, after }: Facts): readonly Sentence[] {
    const [one, other] = [hoursIn(before), hoursIn(after)];
    if (one === undefined || other === undefined || one.equals(other)) return [];
    return [{ id: 'figure.openHours', values: { before: one, after: other } }];
}

function hoursIn(fact: Fact | undefined): Decimal | undefined {
    const measure = fact?.parts[0]?.measure;
    return measure?.type === 'week' ? Decimal.of(spanTotal(measure.spans)).dividedBy(60).round(2) : undefined;
}
