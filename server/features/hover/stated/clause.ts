import type { Clause, LiabilityLimit, LimitAmount } from '../../../../language/model/security.ts';
import type { Span } from '../../../../language/model/source.ts';
import type { AmountValue } from '../../../../language/model/value.ts';
import { calendarWindow } from '../../../../language/values/window.ts';
import { factsFor } from '../../../facts.ts';
import type { View } from '../../../view.ts';
import { durationText } from '../durations.ts';
import { paragraphs, plain } from '../markdown.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';
import { moneyOf, wordsOf } from './money.ts';

/** What a limit of liability comes to in money. */
export function statedByClause(view: View, { limit }: Clause): readonly Stated[] {
    return (limit?.alternatives ?? []).map((amount) => ({ span: spanOf(amount), say: () => limitText(view, amount) }));
}

/** The number and its unit; what it is of explains itself. */
function spanOf(amount: LimitAmount): Stated['span'] {
    if (amount.type === 'fees') return amount.duration.span;
    return amount.type === 'multiple' ? amount.factor.span : amount.span;
}

function limitText(view: View, amount: LimitAmount): string {
    switch (amount.type) {
        case 'money':
            return moneyText(view, amount);
        case 'fees':
            return paragraphs(feesText(view, amount), durationText(view.words, amount.duration.value));
        case 'multiple': {
            const limit = amount.of.target?.limit;
            const factor = `${amount.factor.value.toString()}x`;
            const values = { factor, clause: plain(amount.of.text) };
            return limit
                ? sentence(view.words, 'factor.limitOf', { ...values, limit: wordsOf(view, amountsOf(limit)) })
                : sentence(view.words, 'factor.limit', values);
        }
    }
}

/** Without the word that begins the line. */
function amountsOf({ span, alternatives }: LiabilityLimit): Span {
    return { file: span.file, start: alternatives[0]?.span.start ?? span.start, end: span.end };
}

function moneyText({ words }: View, { amount, unit }: Pick<AmountValue, 'amount' | 'unit'>): string {
    const title = plain(unit.target?.title?.value ?? unit.text);
    return sentence(words, 'amount', { amount: moneyOf(amount, unit), title });
}

function feesText(view: View, { duration, of }: Extract<LimitAmount, { type: 'fees' }>): string {
    const months = duration.value.months();
    const year = of.target && factsFor(view)?.fees.forWindow(of.target, calendarWindow('yearly'));
    if (!months || !year?.known) return '';
    return sentence(view.words, 'limit.fees', {
        duration: duration.value.toString(),
        fee: plain(of.text),
        money: year.amount.times(months).dividedBy(12).round().toString(),
    });
}
