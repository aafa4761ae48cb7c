import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { businessCalendar } from '../../language/analysis/calendars.ts';
import {
    allowanceWithin,
    type DowntimeBudget,
    downtimeBudget,
    effectiveAvailability,
} from '../../language/analysis/downtime-budget.ts';
import { Decimal } from '../../language/values/decimal.ts';
import { Percent } from '../../language/values/percent.ts';
import {
    allowance,
    calendar,
    contract,
    date,
    duration,
    hours,
    percent,
    window,
    workdays,
    written,
} from '../support/model.ts';

function budget(target: string, over: string): DowntimeBudget | undefined {
    return downtimeBudget({ target: percent(target), window: window(over) });
}

function shown(target: string, over: string): readonly string[] {
    return budget(target, over)?.shown.map((line) => line.budget.amount.toString()) ?? [];
}

/** contracts.md §3: minutes for 28, 30, 31 days; quarters of 90, 91, 92 days; 365 days; a week. */
const PUBLISHED = [
    ['95%', '2016 2160 2232', '6480 6552 6624', '26280', '504'],
    ['98%', '806.4 864 892.8', '2592 2620.8 2649.6', '10512', '201.6'],
    ['99%', '403.2 432 446.4', '1296 1310.4 1324.8', '5256', '100.8'],
    ['99.5%', '201.6 216 223.2', '648 655.2 662.4', '2628', '50.4'],
    ['99.7%', '120.96 129.6 133.92', '388.8 393.12 397.44', '1576.8', '30.24'],
    ['99.8%', '80.64 86.4 89.28', '259.2 262.08 264.96', '1051.2', '20.16'],
    ['99.9%', '40.32 43.2 44.64', '129.6 131.04 132.48', '525.6', '10.08'],
    ['99.95%', '20.16 21.6 22.32', '64.8 65.52 66.24', '262.8', '5.04'],
    ['99.97%', '12.096 12.96 13.392', '38.88 39.312 39.744', '157.68', '3.024'],
    ['99.99%', '4.032 4.32 4.464', '12.96 13.104 13.248', '52.56', '1.008'],
    ['99.995%', '2.016 2.16 2.232', '6.48 6.552 6.624', '26.28', '0.504'],
    ['99.999%', '0.4032 0.432 0.4464', '1.296 1.3104 1.3248', '5.256', '0.1008'],
] as const;

describe('the downtime budget', () => {
    it.each(PUBLISHED)('of %s is what is published', (target, months, quarters, year, week) => {
        expect(shown(target, 'monthly').join(' ')).toBe(months);
        expect(shown(target, 'quarterly').join(' ')).toBe(quarters);
        expect(shown(target, 'yearly')[0]).toBe(year);
        expect(shown(target, 'weekly')).toEqual([week]);
    });

    it.each([
        ['99.9%', 'monthly', '43.2'],
        ['99.9%', 'quarterly', '129.6'],
        ['99.95%', 'yearly', '262.8'],
        ['99.9%', 'over 30 days', '43.2'],
        ['99.9%', 'over rolling 12 months', '525.6'],
        ['99%', 'daily', '14.4'],
        ['99%', 'hourly', '0.6'],
    ])('of %s %s is %s minutes for rules', (target, over, minutes) => {
        expect(budget(target, over)?.nominal.budget.amount.toString()).toBe(minutes);
    });

    it('of a year shows the leap year too', () => {
        expect(shown('99.9%', 'yearly')).toEqual(['525.6', '527.04']);
    });

    it('is what may be lost where lower is better', () => {
        const lost = downtimeBudget({ target: percent('0.1%'), window: window('monthly'), lowerIsBetter: true });
        expect(lost?.nominal.budget.amount.toString()).toBe('43.2');
    });

    it('is unknown for a window of business time', () => {
        expect(budget('99.9%', 'over 5 business days')).toBeUndefined();
        expect(budget('99.9%', 'over 0 days')).toBeUndefined();
    });

    it('leaves out the maintenance that may take place', () => {
        const line = downtimeBudget({
            target: percent('99.9%'),
            window: window('monthly'),
            allowances: [allowance('8 hours', 'monthly')],
        })?.nominal;
        // (43,200 − 480) × 0.001
        expect(line?.excluded.amount.toString()).toBe('480');
        expect(line?.leastBudget.amount.toString()).toBe('42.72');
        expect(line?.budget.amount.toString()).toBe('43.2');
    });

    it('takes open time alone where only that is measured', () => {
        // 5 days of 10 hours: 3,000 minutes a week; February 2026 has 20 workdays, July 2026 has 23.
        const office = calendar('Office', { zone: written('UTC'), open: [hours(workdays, 8, 18)] });
        const during = businessCalendar(office, contract(office));
        const open = downtimeBudget({
            target: percent('99%'),
            window: window('monthly'),
            during,
            from: date('2026-01-01'),
        });
        expect(open?.shown.map((line) => line.measured.amount.toString())).toEqual(['12000', '13800']);
        expect(open?.shown.map((line) => line.budget.amount.toString())).toEqual(['120', '138']);
        expect(open?.shown.map((line) => line.length.toString())).toEqual(['28 days', '31 days']);
        // All workdays are alike, and Saturdays and Sundays have nothing to lose.
        const daily = downtimeBudget({
            target: percent('99%'),
            window: window('daily'),
            during,
            from: date('2026-01-01'),
        });
        expect(daily?.shown.map((line) => `${line.length} ${line.measured}`)).toEqual(['1 day 600 minutes']);
        const week = downtimeBudget({ target: percent('99%'), window: window('weekly'), during });
        expect(week?.nominal.budget.amount.toString()).toBe('30');
    });

    it('leaves out maintenance by the month, or by the days of a window that rolls', () => {
        const excluded = (over: string) =>
            downtimeBudget({
                target: percent('99.9%'),
                window: window(over),
                from: date('2026-01-01'),
                allowances: [allowance('7 hours', 'weekly')],
            })?.shown.map((line) => line.excluded.toString());
        // An hour a day: of 30 days for each month, or of 28, 30 and 31.
        expect(excluded('monthly')).toEqual(['1_800 minutes', '1_800 minutes', '1_800 minutes']);
        expect(excluded('over rolling 1 month')).toEqual(['1_680 minutes', '1_800 minutes', '1_860 minutes']);
    });

    it('of a calendar that never opens is that of the whole window', () => {
        const during = businessCalendar(calendar('Never'), contract());
        const shut = downtimeBudget({
            target: percent('99%'),
            window: window('monthly'),
            during,
            from: date('2026-01-01'),
        });
        expect(shut?.shown.map((line) => line.measured.amount.toString())).toEqual(['40320', '43200', '44640']);
    });

    it('adds up: two promises lose together what their tolerances lose together', () => {
        const tolerance = fc.integer({ min: 0, max: 50_000 }).map((n) => Decimal.of(n).times('0.001'));
        fc.assert(
            fc.property(
                tolerance,
                tolerance,
                fc.constantFrom('monthly', 'quarterly', 'yearly', 'over 10 days'),
                (a, b, over) => {
                    const [one, other, both] = [a, b, a.plus(b)].map((lost) =>
                        downtimeBudget({ target: Percent.of(Decimal.of(100).minus(lost)), window: window(over) }),
                    );
                    const sum = one && other && one.nominal.budget.amount.plus(other.nominal.budget.amount);
                    expect(both?.nominal.budget.amount.toString()).toBe(sum?.toString());
                },
            ),
        );
    });
});

describe('maintenance', () => {
    it.each([
        ['99.9%', '10 hours', 'yearly', '99.786'],
        ['99.9%', '8 hours', 'monthly', '98.790'],
        ['99.9%', '24 hours', 'quarterly', '98.790'],
    ])('lets %s with %s %s come to %s%%', (target, length, over, effective) => {
        const { availability } = effectiveAvailability(percent(target), [allowance(length, over)]);
        expect(availability.round(3).equals(percent(`${effective}%`))).toBe(true);
    });

    it('counts every allowance', () => {
        const { maintenance } = effectiveAvailability(percent('99.9%'), [
            allowance('36 hours', 'monthly'),
            allowance('1 day', 'over 100 days'),
        ]);
        expect(maintenance.toString()).toBe('6%');
    });

    it('takes no more than all of the time', () => {
        expect(effectiveAvailability(percent('99.9%'), [allowance('90 days', 'monthly')]).availability.toString()).toBe(
            '0%',
        );
    });

    it.each([
        ['8 hours', 'monthly', '1 month', '480'],
        ['8 hours', 'monthly', '1 quarter', '1440'],
        ['10 hours', 'yearly', '1 month', '600'],
        ['2 hours', 'weekly', '7 days', '120'],
        ['90 days', 'yearly', '30 days', '43200'],
    ])('of %s %s takes at most %s: %s minutes', (length, over, within, minutes) => {
        expect(allowanceWithin(allowance(length, over), duration(within))).toEqual(duration(`${minutes} minutes`));
    });
});
