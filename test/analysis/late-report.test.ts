import { describe, expect, it } from 'vitest';
import { factsOf } from '../../language/analysis/facts.ts';
import { lateReports } from '../../language/analysis/late-report.ts';
import type { Report } from '../../language/model/sla.ts';
import {
    below,
    calendar,
    contract,
    duration,
    hours,
    measured,
    ref,
    refs,
    report,
    schedule,
    sla,
    termHeader,
    uptime,
    window,
    workdays,
    written,
} from '../support/model.ts';

const office = calendar('Office', { zone: written('UTC'), open: [hours(workdays, 8, 18)] });

type Asked = readonly [every: string | undefined, within: string | undefined];

interface Setting {
    readonly over?: string;
    readonly effective?: string;
    readonly hours?: typeof office;
    readonly change?: Partial<Report>;
}

/** The reports that come too late to claim: for each the last day of the worst window, of its claims, and when it is due. */
function late(claim: string, asked: readonly Asked[], setting: Setting = {}): readonly string[] {
    const levels = sla('Levels', [], { objectives: [uptime('99.9%')], measured: measured(setting.over ?? 'monthly') });
    const reports = asked.map(([every, within]) => ({ ...report('R', [levels], every, within), ...setting.change }));
    const head = { ...termHeader(setting.effective ?? '2026-01-01', '36 months'), hours: ref(setting.hours ?? office) };
    return lateReports(duration(claim), levels, factsOf(contract(head, office, levels, ...reports))).map(
        ({ window: worst }) => (worst ? `${worst.last} ${worst.claimed} ${worst.due}` : 'always'),
    );
}

describe('a report as frequent as windows end', () => {
    it.each<[string, Asked, string[], string]>([
        ['10 days', ['1 month', '10 days'], [], 'monthly'],
        ['9 days', ['1 month', '10 days'], ['always'], 'monthly'],
        // Ten business days take at most 16 days, from a Friday's closing time on.
        ['7 days', ['1 month', '10 business days'], ['always'], 'monthly'],
        ['30 days', ['1 month', '10 business days'], [], 'monthly'],
        ['10 days', [undefined, '11 days'], ['always'], 'monthly'],
        ['10 days', ['1 week', '11 days'], ['always'], 'monthly'],
        // Windows that end at every moment end more often than anything; there the report's own time counts.
        ['10 days', ['1 month', '9 days'], [], 'over rolling 7 days'],
        ['10 days', ['1 month', '11 days'], ['always'], 'over rolling 7 days'],
        ['10 days', ['1 month', undefined], [], 'monthly'],
    ])('claims within %s, reported %s: %s (%s)', (claim, asked, expected, over) => {
        expect(late(claim, [asked], { over })).toEqual(expected);
    });
});

describe('a rarer report', () => {
    it.each<[string, Asked, string, string[]]>([
        // The first month of a quarter: April's claims end on May 30, and the quarter's report is due on July 10.
        ['30 days', ['1 quarter', '10 days'], 'monthly', ['2026-04-30 2026-05-30 2026-07-10']],
        // The same as 70 days: one day short.
        ['70 days', ['1 quarter', '10 days'], 'monthly', ['2026-04-30 2026-07-09 2026-07-10']],
        ['71 days', ['1 quarter', '10 days'], 'monthly', []],
        // Weeks begin on Monday: that of January 5 ends on the 11th.
        ['3 days', ['1 week', '1 day'], 'daily', ['2026-01-05 2026-01-08 2026-01-12']],
        ['7 days', ['1 week', '1 day'], 'daily', []],
        // What ends within a day is looked at by days.
        ['3 days', ['1 week', '1 day'], 'hourly', ['2026-01-05 2026-01-08 2026-01-12']],
        // Other intervals begin with the contract: January 1 to 10.
        ['3 days', ['10 days', '1 day'], 'daily', ['2026-01-01 2026-01-04 2026-01-11']],
        ['10 days', ['10 days', '1 day'], 'daily', []],
        // Ten business days after Saturday, October 31 is Friday, November 13.
        ['10 business days', ['1 quarter', '10 days'], 'monthly', ['2026-10-31 2026-11-13 2027-01-10']],
    ])('claims within %s, reported %s, %s: %s', (claim, asked, over, expected) => {
        expect(late(claim, [asked], { over })).toEqual(expected);
    });

    it('is judged by the first year of the contract', () => {
        // From June on the next first month of a quarter is July: claims until August 30, report on October 10.
        expect(late('30 days', [['1 quarter', '10 days']], { effective: '2026-06-01' })).toEqual([
            '2026-07-31 2026-08-30 2026-10-10',
        ]);
    });

    it('is not judged by hours that could not be read whole', () => {
        expect(late('30 days', [['1 quarter', '10 days']], { hours: { ...office, damaged: true } })).toEqual([]);
    });
});

describe('several reports', () => {
    it('are late only together', () => {
        expect(
            late('9 days', [
                ['1 month', '10 days'],
                ['1 month', '12 days'],
            ]),
        ).toEqual(['always', 'always']);
        expect(
            late('9 days', [
                ['1 month', '10 days'],
                ['1 month', '5 days'],
            ]),
        ).toEqual([]);
        expect(late('9 days', [])).toEqual([]);
    });

    it('are not late while one cannot be read whole', () => {
        expect(late('9 days', [['1 month', '10 days']], { change: { damaged: true } })).toEqual([]);
    });
});

it('what is credited decides, else every promise', () => {
    const [yearly, monthly] = ['yearly', 'monthly'].map((over) => uptime('99.9%', { window: written(window(over)) }));
    if (!yearly || !monthly) throw new Error('no promises');
    const found = (credits: readonly ReturnType<typeof schedule>[]) => {
        const levels = sla('Levels', [], { objectives: [yearly, monthly], credits });
        const quarterly = report('R', [levels], '1 quarter', '5 days');
        return lateReports(duration('30 days'), levels, factsOf(contract(levels, quarterly))).length;
    };
    // By the quarter is often enough for a year, five days after its end, and not for a month.
    expect(found([])).toBe(1);
    expect(found([schedule([below('99.9%', '5%')], { objectives: refs(yearly) })])).toBe(0);
    expect(found([schedule([below('99.9%', '5%')], { objectives: refs(monthly) })])).toBe(1);
});
