import type { Facts } from '../../../language/analysis/facts.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import type { Fee } from '../../../language/model/service.ts';
import type { Money } from '../../../language/values/money.ts';
import { calendarWindow } from '../../../language/values/window.ts';
import { factsFor } from '../../facts.ts';
import type { View } from '../../view.ts';
import { list } from './markdown.ts';
import { sentence } from './words.ts';

/** What a fee comes to in a month, in a year and over the first term, with the quantities and tiers of the contract. */
export function feeText(view: View, fee: Fee): string {
    const facts = factsFor(view);
    const month = facts?.fees.forWindow(fee, calendarWindow('monthly'));
    const year = facts?.fees.forWindow(fee, calendarWindow('yearly'));
    if (!facts || !month?.known || !year?.known) return '';
    const services = facts.fees.bearers(fee).map(({ name }) => name.value);
    return list([
        ...(services.length > 0 ? [sentence(view.words, 'fee.bearers', { services: services.join(', ') })] : []),
        sentence(view.words, 'fee.totals', { month: month.rounded.toString(), year: year.rounded.toString() }),
        ...overTerm(view, facts, year.amount),
    ]);
}

function overTerm(view: View, { contract }: Facts, year: Money): readonly string[] {
    const term = contract.header?.term?.value;
    const months = term?.months();
    if (!term || !months) return [];
    const total = year.times(months).dividedBy(12).round();
    return [sentence(view.words, 'fee.term', { total: total.toString(), term: term.toString() })];
}

/** The same at the amount of the fee. */
export function feeAt(view: View, declaration: Declaration | undefined, offset: number) {
    if (declaration?.kind !== 'fee' || declaration.amount?.type !== 'price') return undefined;
    const { span } = declaration.amount;
    const text = span.start <= offset && offset <= span.end ? feeText(view, declaration) : '';
    return text === '' ? undefined : { text, start: span.start, end: span.end };
}
