import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TimeOfDay } from '../../language/values/time.ts';

describe('time of day', () => {
    it.each([
        ['00:00', 0],
        ['08:00', 480],
        ['23:59', 1439],
        ['24:00', 1440],
    ])('reads %s', (text, minutes) => expect(TimeOfDay.parse(text)?.minutes).toBe(minutes));

    it.each(['24:01', '8:00', '08:60', '25:00', '0800', '', '08:00:00', '108:00', '08:000'])(
        'does not read %s',
        (text) => {
            expect(TimeOfDay.parse(text)).toBeUndefined();
        },
    );

    it.each([-1, 1441, 0.5, Number.NaN])('refuses %d minutes', (minutes) => {
        expect(() => TimeOfDay.of(minutes)).toThrow(`not a time of day: ${minutes} minutes`);
    });

    it('equals the same time alone', () => {
        const [noon, later] = [TimeOfDay.of(720), TimeOfDay.of(721)];
        expect([noon.equals(TimeOfDay.of(720)), noon.equals(later)]).toEqual([true, false]);
    });

    it('is ordered by its minutes and reads back what it writes', () => {
        const minutes = fc.integer({ min: 0, max: 1440 });
        fc.assert(
            fc.property(minutes, minutes, (a, b) => {
                const time = TimeOfDay.of(a);
                expect(TimeOfDay.parse(`${time}`)).toEqual(time);
                expect(time.compare(TimeOfDay.of(b))).toBe(Math.sign(a - b));
                expect(time.equals(TimeOfDay.of(b))).toBe(a === b);
            }),
        );
    });
});
