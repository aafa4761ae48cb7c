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

function question(window: string, within?: string, effective = '2026-01-01') {
    const promise = uptime('99.9%');
    const levels = sla('Levels', [], {
        objectives: [promise],
        measured: measured(window),
        claim: within === undefined ? undefined : claim(within),
        hours: ref(office),
    });
    const whole = contract(termHeader(effective, '36 months'), levels, office);
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

    it('are looked at for each time that they are kept, from the first day of the contract', () => {
        const { promise, whole } = question('monthly', '30 days');
        const gone = (kept: string) => recordsGone(duration(kept), promise, whole)?.start.toString();
        expect([gone('60 days'), gone('61 days'), gone('60 days')]).toEqual(['2026-01-01', undefined, '2026-01-01']);
        // Half a year of months from 2026-07-01 on, claimed until 30 days after: 61 days for the first.
        const late = question('monthly', '30 days', '2026-07-01');
        expect(recordsGone(duration('60 days'), late.promise, late.whole)?.start.toString()).toBe('2026-07-01');
        expect(recordsGone(duration('4 business days'), promise, whole)).toBeUndefined();
    });

    it('are needed for a whole number of months', () => {
        const [month, quarter] = [question('monthly', '30 days'), question('quarterly', '45 days')];
        expect(monthsNeeded([month.promise], month.whole).toString()).toBe('3 months');
        expect(monthsNeeded([month.promise, quarter.promise], month.whole).toString()).toBe('5 months');
        expect(monthsNeeded([], month.whole).toString()).toBe('1 month');
        // A month is kept until the day after it, and no claim follows.
        const unclaimed = question('monthly');
        expect(monthsNeeded([unclaimed.promise], unclaimed.whole).toString()).toBe('1 month');
        // From 2026-01-01 until 2056-02-01.
        const long = question('monthly', '30 years');
        expect(monthsNeeded([long.promise], long.whole).toString()).toBe('361 months');
    });
});
