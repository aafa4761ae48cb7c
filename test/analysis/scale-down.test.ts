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

it('has no floor to miss while a number is not stated', () => {
    const term = termOf(contract(termHeader('2026-01-01', '36 months')));
    const baseline = written(decimal(100));
    const range = { span: nowhere, from: written(decimal(50)), to: written(decimal(900)) };
    const atMost = { percent: written(percent('10%')), window: written(window('yearly')) };
    const decrease = { span: nowhere, notice: undefined, readyWithin: undefined, atMost };
    const found = (parts: Parameters<typeof scaling>[3]) =>
        term && unreachableFloor(scaling('Seat', seats, [], { baseline, range, decrease, ...parts }), term.first);
    expect(found({})?.needed.toString()).toBe('21%');
    const without = [
        { baseline: undefined },
        { range: undefined },
        { decrease: undefined },
        { decrease: { ...decrease, atMost: undefined } },
    ];
    expect(without.map(found)).toEqual(without.map(() => undefined));
});

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
