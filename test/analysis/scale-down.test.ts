import { describe, expect, it } from 'vitest';
import { unreachableFloor } from '../../language/analysis/scale-down.ts';
import { termOf } from '../../language/analysis/term.ts';
import { contract, decimal, nowhere, percent, scaling, seats, termHeader, window, written } from '../support/model.ts';

function lowest(floor: number, step: string, over: string, effective = '2026-01-01') {
    const term = termOf(contract(termHeader(effective, '36 months')));
    const range = { span: nowhere, from: written(decimal(floor)), to: written(decimal(900)) };
    const atMost = { percent: written(percent(step)), window: written(window(over)) };
    const decrease = { span: nowhere, notice: undefined, readyWithin: undefined, atMost };
    const found =
        term &&
        unreachableFloor(scaling('Seat', seats, [], { baseline: written(decimal(100)), range, decrease }), term.first);
    return found && `${found.lowest.toSource()} after ${found.steps}, needs ${found.needed}`;
}

describe('the floor of a range', () => {
    it.each([
        [73, '10%', 'yearly', '2026-01-01', undefined],
        [72, '10%', 'yearly', '2026-01-01', '72.9 after 3, needs 11%'],
        [72, '10%', 'yearly', '2026-04-01', undefined],
        [50, '10%', 'over rolling 12 months', '2026-04-01', '72.9 after 3, needs 21%'],
        [0, '10%', 'yearly', '2026-01-01', '72.9 after 3, needs 100%'],
        [0, '100%', 'yearly', '2026-01-01', undefined],
        [50, '10%', 'hourly', '2026-01-01', undefined],
    ])('of %i at %s %s from %s', (floor, step, over, effective, expected) => {
        expect(lowest(floor, step, over, effective)).toBe(expected);
    });
});
