import { describe, expect, it } from 'vitest';
import { promiseFacts } from '../../language/analysis/objective.ts';
import { monthsNeeded, recordsGone } from '../../language/analysis/retention.ts';
import {
    calendar,
    claim,
    contract,
    duration,
    hours,
    measured,
    ref,
    sla,
    termHeader,
    uptime,
    workdays,
} from '../support/model.ts';

const office = calendar('Office', { open: [hours(workdays, 8, 18)] });

function question(window: string, within?: string) {
    const promise = uptime('99.9%');
    const levels = sla('Levels', [], {
        objectives: [promise],
        measured: measured(window),
        claim: within === undefined ? undefined : claim(within),
        hours: ref(office),
    });
    const whole = contract(termHeader('2026-01-01', '36 months'), levels, office);
    return { promise: promiseFacts(promise, whole), whole };
}

describe('records', () => {
    it.each([
        ['monthly', '30 days', '60 days', '2026-01-01', '2026-03-03'],
        ['monthly', '30 days', '61 days', undefined, undefined],
        ['quarterly', '30 days', '4 months', undefined, undefined],
        ['monthly', '10 business days', '45 days', undefined, undefined],
        ['monthly', '10 business days', '44 days', '2026-03-01', '2026-04-15'],
        ['monthly', undefined, '30 days', '2026-01-01', '2026-02-01'],
        ['over rolling 30 days', '1 day', '30 days', '2026-01-01', '2026-02-01'],
        ['hourly', '30 days', '1 day', undefined, undefined],
    ] as const)('of windows %s, claimed within %s and kept %s', (window, within, kept, start, needed) => {
        const { promise, whole } = question(window, within);
        const gone = recordsGone(duration(kept), promise, whole);
        expect([gone?.start.toString(), gone?.needed.toString()]).toEqual([start, needed]);
    });

    it('are needed for a whole number of months', () => {
        const [month, quarter] = [question('monthly', '30 days'), question('quarterly', '45 days')];
        expect(monthsNeeded([month.promise], month.whole)?.toString()).toBe('3 months');
        expect(monthsNeeded([month.promise, quarter.promise], month.whole)?.toString()).toBe('5 months');
        expect(monthsNeeded([], month.whole)?.toString()).toBe('1 month');
        // A month is kept until the day after it, and no claim follows.
        const unclaimed = question('monthly');
        expect(monthsNeeded([unclaimed.promise], unclaimed.whole)?.toString()).toBe('1 month');
        const endless = question('monthly', '30 years');
        expect(monthsNeeded([endless.promise], endless.whole)).toBeUndefined();
    });
});
