import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Percent } from '../../language/values/percent.ts';

const p = Percent.of;

describe('percent', () => {
    it.each([
        ['99.9%', '99.9', '0.999', '0.1%'],
        ['99.95 %', '99.95', '0.9995', '0.05%'],
        ['0%', '0', '0', '100%'],
        ['150%', '150', '1.5', '-50%'],
        ['99.99999999999%', '99.99999999999', '0.9999999999999', '0.00000000001%'],
    ])('reads %s', (text, value, fraction, complement) => {
        const read = Percent.parse(text);
        expect([`${read?.value}`, `${read?.fraction}`, `${read?.complement()}`]).toEqual([value, fraction, complement]);
    });

    it.each(['99.9', '99', '%', '99,95%', '1e2%', '%5', ''])('does not read %s', (text) => {
        expect(Percent.parse(text)).toBeUndefined();
    });

    // Factors and products by hand: 0.9995 × 0.9999 = 0.99940005; 1 − 0.005² = 0.999975; 0.9999³ = 0.999700029999.
    it('composes availabilities exactly', () => {
        expect(`${p('99.95').times(p('99.99').fraction)}`).toBe('99.940005%');
        const bothDown = p('99.5').complement().times(p('99.5').complement().fraction);
        expect(`${bothDown.complement()}`).toBe('99.9975%');
        expect(`${p('99.99').times(p('99.99').fraction).times(p('99.99').fraction)}`).toBe('99.9700029999%');
        expect(`${p('99.9').complement().times(p('99.9').complement().fraction).complement()}`).toBe('99.9999%');
    });

    // contracts.md §3: 0.1% of 43,200 minutes; 5% of 126,000; 98% less 75%; 20% plus 4%.
    it('takes a share of an amount', () => {
        expect(`${p('0.1').shareOf(43_200)}`).toBe('43.2');
        expect(`${p('5').shareOf(126_000)}`).toBe('6300');
        expect(`${p('98').minus(p('75'))} ${p('20').plus(p('4'))}`).toBe('23% 24%');
    });

    it('orders, rounds and is written one way', () => {
        expect(p('99.9').compare(p('99.90'))).toBe(0);
        expect(p('99.9').compare(p('99.95'))).toBe(-1);
        expect(p('99.9').equals(Percent.ofFraction('0.999'))).toBe(true);
        expect(p('99.9').equals(p('99.91'))).toBe(false);
        expect(`${p('99.98765').round(2)}`).toBe('99.99%');
    });

    it('reads back what it writes, and is its complement twice', () => {
        fc.assert(
            fc.property(fc.integer(), fc.integer({ min: 1, max: 999 }), (whole, part) => {
                const percent = p(`${whole}.${part}`);
                expect(Percent.parse(percent.toString())).toEqual(percent);
                expect(percent.complement().complement()).toEqual(percent);
            }),
        );
    });
});
