import { currencyName } from '../analysis/fee-basis.ts';
import { roundMoney } from '../analysis/fees.ts';
import { currenciesStated } from '../analysis/stated-money.ts';
import type { Contract } from '../model/composed.ts';
import type { Unit } from '../model/library.ts';
import type { Ref } from '../model/reference.ts';
import type { Price } from '../model/service.ts';
import type { Decimal } from '../values/decimal.ts';
import type { Money } from '../values/money.ts';

/**
 * Money as a message shows it: groups of three, and all decimals that it has, at least those of the currency:
 * `6,200.00 USD`, `75.250 KWD`, `0.0035 USD`.
 */
export function moneyText(amount: Decimal, currency: Ref<Unit>): string {
    const [whole = '', fraction = ''] = amount.toSource().split('.');
    const digits = fraction.padEnd(currency.target?.minorUnits ?? 0, '0');
    return `${whole.replaceAll('_', ',')}${digits === '' ? '' : `.${digits}`} ${currency.text}`;
}

/** `42.00 USD per month` */
export function priceText(amount: Decimal, currency: Ref<Unit>, per: Price['per']): string {
    return `${moneyText(amount, currency)}${per ? ` per ${per.value}` : ''}`;
}

/** Money that was reckoned, to the minor unit of its currency. */
export function reckonedMoney(money: Money, contract: Contract): string {
    const currency = currenciesStated(contract).find((each) => currencyName(each) === money.currency);
    return currency ? moneyText(roundMoney(money, currency).amount, currency) : money.round().toString();
}
