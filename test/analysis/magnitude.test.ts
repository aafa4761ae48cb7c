import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures, differenceOf, inUnitOf, magnitudeOf, roundFigure } from '../../language/analysis/magnitude.ts';
import { ratioOf, scaled } from '../../language/analysis/ratio.ts';
import type { Unit } from '../../language/model/library.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { durationUnits } from '../../language/values/duration.ts';
import { decimal, duration, eur, seats, unit, unknown, usd, value } from '../support/model.ts';

const requests = unit('Request');

describe('a magnitude', () => {
    it.each([
        [value('99.9%'), '99.9 %'],
        [value('4 hours'), '14400000 ms'],
        [value('1 year'), '12 month'],
        [value('3 business days'), '3 business day'],
        [value('4'), '4 '],
        [value('250', seats), '250 Seat'],
        [value('500', requests, 'second'), '302400000 Request per week'],
        [value('10', usd, 'month'), '120 USD per year'],
        [value('10', usd, 'business day'), '10 USD per business day'],
        [{ type: 'amount', amount: decimal(7), unit: unknown<Unit>('Widgets'), per: undefined }, '7 Widgets'],
    ] as const)('of a value is one number of its dimension (%#)', (figure, expected) => {
        const { amount, dimension } = magnitudeOf(figure);
        expect(`${amount} ${dimension}`).toBe(expected);
    });

    it.each([
        [value('60 minutes'), value('1 hour'), 0],
        [value('30000', requests, 'minute'), value('500', requests, 'second'), 0],
        [value('1', requests, 'second'), value('59', requests, 'minute'), 1],
        [value('30 days'), value('1 month'), undefined],
        [value('1 business day'), value('9 business hours'), undefined],
        [value('5', usd), value('5', eur), undefined],
        [value('5'), value('5', seats), undefined],
    ])('compares with another of its dimension alone (%#)', (one, other, expected) => {
        expect(compareFigures(one, other)).toBe(expected);
        expect(differenceOf(one, other)?.amount.compare(0)).toBe(expected);
    });

    it('can be rounded in the unit it is written in', () => {
        expect(roundFigure(value('99.865%'), 2)).toMatchObject({ percent: { value: decimal('99.87') } });
        const measured = inUnitOf(value('5400000 ms'), value('4 hours'));
        expect(roundFigure(measured, 0)).toMatchObject({ duration: duration('2 hours') });
        expect(roundFigure(value('12.55', seats), 1)).toMatchObject({ type: 'amount', amount: decimal('12.6') });
        expect(inUnitOf(value('90 minutes'), value('99%'))).toMatchObject({ duration: duration('90 minutes') });
        expect(inUnitOf(value('99%'), value('90 minutes'))).toMatchObject({ type: 'percent' });
        expect(inUnitOf(value('30 days'), value('1 month'))).toMatchObject({ duration: duration('30 days') });
    });
});

describe('a ratio', () => {
    it.each([
        ['1 month', '1 year', '12', '1'],
        ['1 month', '1 quarter', '9', '3'],
        ['1 week', '1 day', '10', '70'],
        ['1 month', '30 days', '7', '7'],
        ['5 days', '1 year', '50000', '684.93'],
        ['1 hour', '1 month', '7200', '10'],
    ])('of %s to %s takes %s to %s', (part, whole, amount, expected) => {
        const found = ratioOf(duration(part), duration(whole));
        expect(found && scaled(decimal(amount), found).round(2).toString()).toBe(expected);
    });

    it('is none for business time and for a whole of no length', () => {
        expect(ratioOf(duration('1 business day'), duration('1 month'))).toBeUndefined();
        expect(ratioOf(duration('1 day'), duration('0 months'))).toBeUndefined();
    });

    it('of anything to itself is one', () => {
        const units = durationUnits.filter((each) => !each.startsWith('business'));
        fc.assert(
            fc.property(fc.constantFrom(...units), fc.integer({ min: 1, max: 1_000 }), (each, count) => {
                const length = duration(`${count} ${each}`);
                const found = ratioOf(length, length);
                expect(found && scaled(Decimal.one, found).toString()).toBe('1');
            }),
        );
    });
});
