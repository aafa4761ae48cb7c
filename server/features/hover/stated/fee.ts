import type { Fee, Price } from '../../../../language/model/service.ts';
import { Decimal } from '../../../../language/values/decimal.ts';
import type { Percent } from '../../../../language/values/percent.ts';
import { calendarWindow, windowText } from '../../../../language/values/window.ts';
import { factsFor } from '../../../facts.ts';
import type { View } from '../../../view.ts';
import { feeText } from '../fees.ts';
import { list, paragraphs, plain } from '../markdown.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';
import { moneyOf, priceOfFee, wordsOf } from './money.ts';

/** What a fee is raised by, multiplied with, and what comes on top of it, in money. */
export function statedByFee(view: View, fee: Fee): readonly Stated[] {
    const price = priceOfFee(fee);
    return [
        ...share(view, fee),
        ...(price ? [...each(view, fee, price), ...rates(view, fee, price), ...uplift(view, fee, price)] : []),
        ...interest(view, fee),
        ...prepaid(view, fee, price),
    ];
}

function share(view: View, fee: Fee): readonly Stated[] {
    const { amount } = fee;
    if (amount?.type !== 'share') return [];
    const values = { percent: amount.percent.value.toString(), fee: plain(amount.of.text) };
    return [
        {
            span: amount.percent.span,
            say: () => paragraphs(sentence(view.words, 'share.fee', values), feeText(view, fee)),
        },
    ];
}

/** The price by itself, where it depends on use what it comes to: an hour's, with its surcharges. */
function each(view: View, fee: Fee, price: Price): readonly Stated[] {
    const amount = moneyOf(price.amount.value, price.currency);
    const unit = price.unit?.target?.title?.value ?? price.unit?.text;
    const say = () =>
        paragraphs(
            unit === undefined
                ? sentence(view.words, 'price', { amount })
                : sentence(view.words, 'price.each', { amount, unit: plain(unit) }),
            list(rates(view, fee, price).map((rate) => rate.say())),
        );
    return [{ span: price.amount.span, say }];
}

function rates(view: View, { rates }: Fee, price: Price): readonly Stated[] {
    return rates.map(({ factor, when, calendar }) => ({
        span: factor.span,
        say: () =>
            sentence(view.words, RATES[when], {
                factor: `${factor.value.toString()}x`,
                calendar: plain(calendar.text),
                price: wordsOf(view, price.span),
                result: moneyOf(price.amount.value.times(factor.value), price.currency),
            }),
    }));
}

const RATES = {
    outside: 'factor.outside',
    during: 'factor.during',
    'closed days': 'factor.closedDays',
} as const;

function uplift(view: View, { indexed }: Fee, price: Price): readonly Stated[] {
    const say = (id: string, percent: Percent) => () =>
        sentence(view.words, id, {
            percent: percent.toString(),
            price: wordsOf(view, price.span),
            result: moneyOf(price.amount.value.times(percent.fraction.plus(1)), price.currency),
        });
    const [least, most] = [indexed?.atLeast, indexed?.atMost];
    return [
        ...(least ? [{ span: least.span, say: say('share.upliftLeast', least.value) }] : []),
        ...(most ? [{ span: most.span, say: say('share.upliftMost', most.value) }] : []),
    ];
}

/** On a month of the fee, or on a thousand where that is not known. */
function interest(view: View, fee: Fee): readonly Stated[] {
    const { late } = fee;
    if (!late) return [];
    const { percent, window } = late;
    const say = () => {
        const month = factsFor(view)?.fees.forWindow(fee, calendarWindow('monthly'));
        const currency = priceOfFee(fee)?.currency;
        const values = { percent: percent.value.toString(), window: windowText(window.value) };
        if (month?.known)
            return sentence(view.words, 'share.lateMonth', {
                ...values,
                base: month.rounded.toString(),
                result: month.amount.share(percent.value).round().toString(),
            });
        if (!currency) return sentence(view.words, 'share.late', values);
        const base = Decimal.of(1000);
        const money = { base: moneyOf(base, currency), result: moneyOf(percent.value.shareOf(base), currency) };
        return sentence(view.words, 'share.lateOf', { ...values, ...money });
    };
    return [{ span: percent.span, say }];
}

function prepaid(view: View, { prepaid }: Fee, price: Price | undefined): readonly Stated[] {
    if (!prepaid) return [];
    const { quantity, rollover } = prepaid;
    const { value: amount, span } = quantity.amount;
    const unit = plain(quantity.unit.text);
    const isPriced = price?.unit?.target !== undefined && price.unit.target === quantity.unit.target;
    const say = () =>
        isPriced
            ? sentence(view.words, 'count.prepaidPrice', {
                  count: amount.toString(),
                  unit,
                  price: wordsOf(view, price.span),
                  total: moneyOf(price.amount.value.times(amount), price.currency),
              })
            : sentence(view.words, 'count.prepaid', { count: amount.toString(), unit });
    const left = rollover && {
        span: rollover.span,
        say: () =>
            sentence(view.words, 'share.rollover', {
                percent: rollover.value.toString(),
                quantity: `${amount.toString()} ${unit}`,
                result: `${rollover.value.shareOf(amount).toString()} ${unit}`,
            }),
    };
    return [{ span, say }, ...(left ? [left] : [])];
}
