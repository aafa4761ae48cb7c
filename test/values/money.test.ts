import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Money } from '../../language/values/money.ts';
import { Percent } from '../../language/values/percent.ts';

const usd = (amount: string | number): Money => Money.of(amount, 'USD');

describe('money', () => {
    it('is written with its digits in groups', () => {
        expect(`${usd(6200)} ${usd('0.5')} ${usd(-1_234_567)}`).toBe('6_200 USD 0.5 USD -1_234_567 USD');
    });

    it.each([
        ['6,200 USD', '6_200 USD'],
        ['45 EUR', '45 EUR'],
        ['45   EUR', '45 EUR'],
    ])('reads %s', (text, canonical) => expect(`${Money.parse(text)}`).toBe(canonical));

    it.each(['€45', '45', 'USD', '45 ', ' USD', '45 USD now', 'about 45 USD'])('does not read %s', (text) => {
        expect(Money.parse(text)).toBeUndefined();
    });

    it('refuses to mix currencies', () => {
        const eur = Money.of(1, 'EUR');
        expect(() => usd(1).plus(eur)).toThrow('1 USD and 1 EUR are of two currencies');
        expect(() => usd(1).minus(eur)).toThrow(RangeError);
        expect(() => usd(1).compare(eur)).toThrow(RangeError);
        expect(usd(1).equals(eur)).toBe(false);
        expect(usd(1).equals(usd('1.0'))).toBe(true);
        expect(usd(1).equals(usd('1.01'))).toBe(false);
    });

    // 150 = 100 × 3 + 50 × 2.5 = 425 graduated, 150 × 2.5 = 375 volume; 50,000 × 5 / 365 = 684.9315…;
    // 150 / 12 × 5 = 62.50; 10,000 × 8.5% / 365 = 2.32876…, times 10 = 23.2876…
    it.each([
        ['graduated tiers', usd(3).times(100).plus(usd('2.5').times(50)), '425 USD'],
        ['volume tiers', usd('2.5').times(150), '375 USD'],
        ['five days of a yearly fee', usd(50_000).times(5).dividedBy(365), '684.93 USD'],
        ['five months of a yearly licence', usd(150).dividedBy(12).times(5), '62.5 USD'],
        ['late interest, rounded once', usd(10_000).share(Percent.of('8.5')).dividedBy(365).times(10), '23.29 USD'],
        [
            'late interest, rounded each day',
            usd(10_000).share(Percent.of('8.5')).dividedBy(365).round().times(10),
            '23.3 USD',
        ],
        ['half a cent', usd('8.215'), '8.22 USD'],
        ['half a cent owed', usd('-8.215'), '-8.22 USD'],
    ])('reckons %s', (_, money, expected) => expect(`${money.round()}`).toBe(expected));

    it('rounds to the minor unit of its currency', () => {
        expect(`${Money.of('1234.5', 'JPY').round(0)} ${Money.of('1.2345', 'KWD').round(3)}`).toBe(
            '1_235 JPY 1.235 KWD',
        );
    });

    it('adds as its amounts do, and reads back what it writes', () => {
        const amounts = fc.integer().map((cents) => usd(cents).dividedBy(100));
        fc.assert(
            fc.property(amounts, amounts, (a, b) => {
                expect(a.plus(b)).toEqual(b.plus(a));
                expect(a.plus(b).minus(b)).toEqual(a);
                expect(a.compare(b)).toBe(a.minus(b).amount.compare(0));
                expect(Money.parse(a.toString())).toEqual(a);
            }),
        );
        expect(Money.zero('USD').isZero()).toBe(true);
        expect(usd('0.01').isZero()).toBe(false);
    });
});
