import { describe, expect, it } from 'vitest';
import { Quantity } from '../../language/values/quantity.ts';

const rate = Quantity.of(500, 'Transactions', 'second');

describe('quantity', () => {
    it('is written with its unit and period', () => {
        expect(`${rate}`).toBe('500 Transactions per second');
        expect(`${Quantity.of('1250.5', 'GB')}`).toBe('1_250.5 GB');
        expect(`${Quantity.of(3, 'Tickets', 'business day')}`).toBe('3 Tickets per business day');
    });

    it('compares within one unit and period alone', () => {
        expect(rate.compare(Quantity.of(501, 'Transactions', 'second'))).toBe(-1);
        expect(rate.equals(Quantity.of('500.0', 'Transactions', 'second'))).toBe(true);
        expect(rate.equals(Quantity.of('500.1', 'Transactions', 'second'))).toBe(false);
        for (const other of [
            Quantity.of(500, 'Transactions', 'minute'),
            Quantity.of(500, 'Transactions'),
            Quantity.of(500, 'Requests', 'second'),
        ]) {
            expect(() => rate.compare(other)).toThrow(`${rate} and ${other} are of two units`);
            expect(() => rate.plus(other)).toThrow(RangeError);
            expect(rate.equals(other)).toBe(false);
        }
    });

    it('adds, subtracts and multiplies exactly', () => {
        const seats = Quantity.of(250, 'Seats');
        expect(`${seats.plus(Quantity.of(5, 'Seats')).minus(Quantity.of(55, 'Seats')).times('1.2')}`).toBe('240 Seats');
    });
});
