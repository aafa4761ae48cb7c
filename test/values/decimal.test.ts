import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decimal } from '../../language/values/decimal.ts';

const d = Decimal.of;

/** A decimal as whole digits and how many of them stand behind the point: reckoned with BigInt alone. */
const scaled = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat({ max: 12 }));
const decimals = scaled.map(([digits, scale]) => d(textOf(digits, scale)));

function textOf(digits: bigint, scale: number): string {
    const sign = digits < 0n ? '-' : '';
    const all = `${digits < 0n ? -digits : digits}`.padStart(scale + 1, '0');
    return scale === 0 ? sign + all : `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`;
}

describe('decimal', () => {
    it.each([
        ['6200', '6200', '6_200'],
        ['6_200', '6200', '6_200'],
        ['6,200', '6200', '6_200'],
        ['1,234,567.8900', '1234567.89', '1_234_567.89'],
        ['0.5', '0.5', '0.5'],
        ['-5', '-5', '-5'],
        ['-1_000', '-1000', '-1_000'],
        ['007', '7', '7'],
        ['-0.0', '0', '0'],
        ['9'.repeat(100), '9'.repeat(100), ['9', ...Array<string>(33).fill('999')].join('_')],
        ['0.0000000001', '0.0000000001', '0.0000000001'],
        ['123456789012345678901234567890', '123456789012345678901234567890', '123_456_789_012_345_678_901_234_567_890'],
    ])('reads %s', (text, plain, source) => {
        expect(Decimal.parse(text)?.toString()).toBe(plain);
        expect(Decimal.parse(text)?.toSource()).toBe(source);
    });

    it.each([
        '',
        '.5',
        '5.',
        '1e3',
        '+5',
        '62_00',
        '6,20',
        '1__000',
        '_1',
        '99,95',
        ' 1',
        '1 ',
        '--1',
        '∞',
        'NaN',
        '9'.repeat(101),
    ])('does not read %s', (text) => expect(Decimal.parse(text)).toBeUndefined());

    it.each([0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60, 'x'])('refuses to be made of %s', (source) => {
        expect(() => d(source)).toThrow(`not an exact decimal: ${source}`);
    });

    it('divides to 30 significant digits, half away from zero', () => {
        expect(`${d(1).dividedBy(3)}`).toBe(`0.${'3'.repeat(30)}`);
        expect(`${d(2).dividedBy(3)}`).toBe(`0.${'6'.repeat(29)}7`);
        expect(`${d(-20000).dividedBy(3)}`).toBe(`-6666.${'6'.repeat(25)}7`);
        expect(`${d(1).dividedBy(700)}`).toBe(`0.00${'142857'.repeat(5)}`);
        expect(`${d(0).dividedBy(7)}`).toBe('0');
        expect(`${d(1).dividedBy(8)}`).toBe('0.125');
        expect(() => d(1).dividedBy('0.0')).toThrow('division of 1 by zero');
    });

    it.each([
        ['0.125', 2, '0.13'],
        ['-0.125', 2, '-0.13'],
        ['2.5', 0, '3'],
        ['-2.5', 0, '-3'],
        ['2.4999', 0, '2'],
        ['1.005', 2, '1.01'],
        ['155', -1, '160'],
        ['-0.004', 2, '0'],
    ])('rounds %s to %i decimals as %s', (text, digits, expected) => {
        expect(`${d(text).round(digits)}`).toBe(expected);
    });

    it.each([
        ['1.5', '1', '2'],
        ['-1.5', '-2', '-1'],
        ['3', '3', '3'],
        ['-0.2', '-1', '0'],
        ['0', '0', '0'],
    ])('has %s between its floor %s and its ceiling %s', (text, floor, ceil) => {
        expect(`${d(text).floor()}`).toBe(floor);
        expect(`${d(text).ceil()}`).toBe(ceil);
    });

    it.each([
        ['1', '2', 'lt lte'],
        ['2', '2.0', 'lte equals gte'],
        ['2', '-3', 'gt gte'],
    ])('compares %s with %s: %s', (one, other, expected) => {
        const relations = ['lt', 'lte', 'equals', 'gt', 'gte'] as const;
        expect(relations.filter((relation) => d(one)[relation](other)).join(' ')).toBe(expected);
    });

    it('counts the digits behind the point', () => {
        expect(['1', '1.0', '0.25', '100', '0.001'].map((text) => d(text).decimals())).toEqual([0, 0, 2, 0, 3]);
    });

    it('knows its sign, least, greatest and sum', () => {
        expect([d(-1), d(0), d(1)].map((each) => each.isNegative())).toEqual([true, false, false]);
        expect([d('-0.0'), d('0.1')].map((each) => each.isZero())).toEqual([true, false]);
        expect(`${d('-2.5').abs()}`).toBe('2.5');
        expect(`${Decimal.min(3, '-0.5', 2)} ${Decimal.max(3, '-0.5', '3.01')}`).toBe('-0.5 3.01');
        expect(`${Decimal.sum(['0.1', '0.2', 3])} ${Decimal.sum([])}`).toBe('3.3 0');
    });

    it('keeps hostile products in bounds', () => {
        let product = d(`0.${'9'.repeat(98)}`);
        for (let round = 0; round < 12; round += 1) {
            product = product.times(product);
        }
        expect(product.decimals()).toBeLessThanOrEqual(1_000);
    });

    it('reckons as whole numbers of the smallest digit do', () => {
        fc.assert(
            fc.property(scaled, scaled, ([a, m], [b, n]) => {
                const [x, y] = [d(textOf(a, m)), d(textOf(b, n))];
                const [left, right] = [a * 10n ** BigInt(n), b * 10n ** BigInt(m)];
                expect(x.plus(y)).toEqual(d(textOf(left + right, m + n)));
                expect(x.minus(y)).toEqual(d(textOf(left - right, m + n)));
                expect(x.times(y)).toEqual(d(textOf(a * b, m + n)));
                expect(x.compare(y)).toBe(left < right ? -1 : Number(left > right));
            }),
        );
    });

    it('obeys the laws of arithmetic', () => {
        fc.assert(
            fc.property(decimals, decimals, decimals, (a, b, c) => {
                expect(a.plus(b)).toEqual(b.plus(a));
                expect(a.times(b)).toEqual(b.times(a));
                expect(a.plus(b).plus(c)).toEqual(a.plus(b.plus(c)));
                expect(a.times(b).times(c)).toEqual(a.times(b.times(c)));
                expect(a.times(b.plus(c))).toEqual(a.times(b).plus(a.times(c)));
                expect(a.minus(b).plus(b)).toEqual(a);
                expect(a.negated().negated()).toEqual(a);
            }),
        );
    });

    it('divides so closely that no nearer quotient of 30 digits exists', () => {
        fc.assert(
            fc.property(decimals, decimals, (a, b) => {
                fc.pre(!a.isZero() && !b.isZero());
                const quotient = a.dividedBy(b);
                const error = quotient.times(b).minus(a).abs();
                expect(error.lte(a.abs().times(`0.${'0'.repeat(29)}5`))).toBe(true);
                expect(
                    quotient
                        .toString()
                        .replace(/^-?[0.]*/, '')
                        .replace('.', '').length,
                ).toBeLessThanOrEqual(36);
            }),
        );
    });

    it('reads back what it writes', () => {
        fc.assert(
            fc.property(decimals, (value) => {
                expect(Decimal.parse(value.toString())).toEqual(value);
                expect(Decimal.parse(value.toSource())).toEqual(value);
                expect(JSON.parse(JSON.stringify(value))).toBe(value.toString());
            }),
        );
    });

    it('is total over any text', () => {
        fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void Decimal.parse(text)));
    });
});
