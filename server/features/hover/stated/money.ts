import { roundMoney } from '../../../../language/analysis/fees.ts';
import type { Unit } from '../../../../language/model/library.ts';
import type { Ref } from '../../../../language/model/reference.ts';
import type { Fee, Price } from '../../../../language/model/service.ts';
import type { Span } from '../../../../language/model/source.ts';
import type { Decimal } from '../../../../language/values/decimal.ts';
import { Money } from '../../../../language/values/money.ts';
import type { View } from '../../../view.ts';
import { plain } from '../markdown.ts';

/** Money as it is written, to the minor unit of its currency. */
export function moneyOf(amount: Decimal, currency: Ref<Unit>): string {
    return roundMoney(Money.of(amount, currency.text), currency).toString();
}

/** The price of a fee; undefined for a share of another fee. */
export function priceOfFee(fee: Fee | undefined): Price | undefined {
    return fee?.amount?.type === 'price' ? fee.amount : undefined;
}

/** The words of a place in this or another file, one blank between; nothing in them is markup. */
export function wordsOf({ project }: View, span: Span): string {
    const text = project.file(span.file)?.text.slice(span.start, span.end) ?? '';
    return plain(text.trim());
}
