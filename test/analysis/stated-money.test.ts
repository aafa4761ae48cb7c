import { expect, it } from 'vitest';
import { currenciesStated } from '../../language/analysis/stated-money.ts';
import {
    below,
    cap,
    contract,
    eur,
    fee,
    price,
    scaling,
    schedule,
    seats,
    shareOfFee,
    sla,
    tier,
    tierPrice,
    usd,
} from '../support/model.ts';

it('names the currency of every fee, tier, credit and cap', () => {
    const base = fee('Base', price('9', 'month'), { minimum: price('5', 'month', undefined, eur) });
    const growth = scaling('Seat', seats, [], { price: tierPrice('volume', tier(1, undefined, '4', eur)) });
    const credits = [schedule([below('99%', '10%'), below('98%', '50 USD')], { cap: cap('90 EUR') })];
    const levels = sla('Levels', [], { credits, cap: cap('10%') });
    const stated = currenciesStated(contract(base, shareOfFee('Share', '10%', base), growth, levels));
    expect(stated.map(({ target }) => target)).toEqual([usd, eur, eur, usd, eur]);
});
