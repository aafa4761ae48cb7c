import { describe, expect, it } from 'vitest';
import { coverageOf, intervalFor } from '../../language/analysis/sampling.ts';
import { duration } from '../support/model.ts';

describe('samples in a downtime budget', () => {
    it.each([
        ['4.32 minutes', '5 minutes', 'none'],
        ['5 minutes', '5 minutes', 'one sample'],
        ['4.32 minutes', '2.17 minutes', 'one sample'],
        ['4.32 minutes', '2.16 minutes', 'enough'],
        ['4.32 minutes', '1 business hour', undefined],
    ])('of %s at every %s are %s', (budget, interval, expected) => {
        expect(coverageOf(duration(budget), duration(interval))).toBe(expected);
    });

    it.each([
        ['43.2 minutes', '5 minutes'],
        ['4.32 minutes', '1 minute'],
        ['25.92 seconds', '10 seconds'],
        ['1.9 seconds', undefined],
    ])('of %s need a look every %s', (budget, expected) => {
        expect(intervalFor(duration(budget))?.toString()).toBe(expected);
    });
});
