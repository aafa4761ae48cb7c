import { describe, expect, it } from 'vitest';
import { windowsBetween } from '../../language/analysis/windows.ts';
import { date, window } from '../support/model.ts';

function windows(over: string, from: string, until: string): readonly string[] {
    const found = windowsBetween(window(over), date(from), date(until));
    return found.map(({ start, end, partial }) => `${start}..${end}${partial ? ' in part' : ''}`);
}

describe('the first windows', () => {
    it('of months begin on the first, the rest of one in part', () => {
        expect(windows('monthly', '2026-01-15', '2026-03-01')).toEqual([
            '2026-01-01..2026-02-01 in part',
            '2026-02-01..2026-03-01',
        ]);
    });

    it('of days are days', () => {
        expect(windows('daily', '2026-01-01', '2026-01-03')).toEqual([
            '2026-01-01..2026-01-02',
            '2026-01-02..2026-01-03',
        ]);
    });

    it('of weeks begin on Monday', () => {
        // 2026-01-01 is a Thursday.
        expect(windows('weekly', '2026-01-01', '2026-01-10')).toEqual([
            '2025-12-29..2026-01-05 in part',
            '2026-01-05..2026-01-12 in part',
        ]);
    });

    it('of quarters and years are those of the calendar', () => {
        expect(windows('quarterly', '2026-05-31', '2026-07-02')[0]).toBe('2026-04-01..2026-07-01 in part');
        expect(windows('yearly', '2026-01-01', '2027-01-01')).toEqual(['2026-01-01..2027-01-01']);
    });

    it('of blocks follow the first day', () => {
        expect(windows('over 30 days', '2026-01-15', '2026-03-01')).toEqual([
            '2026-01-15..2026-02-14',
            '2026-02-14..2026-03-16 in part',
        ]);
        expect(windows('over 1 month', '2026-01-31', '2026-04-01')).toEqual([
            '2026-01-31..2026-02-28',
            '2026-02-28..2026-03-31',
            '2026-03-31..2026-04-30 in part',
        ]);
    });

    it('that roll begin on every day', () => {
        expect(windows('over rolling 2 days', '2026-01-01', '2026-01-03')).toEqual([
            '2026-01-01..2026-01-03',
            '2026-01-02..2026-01-04 in part',
        ]);
    });

    it('are none for hours, business time and no length', () => {
        expect(
            ['hourly', 'over 4 hours', 'over 5 business days', 'over 0 days'].flatMap((over) =>
                windows(over, '2026-01-01', '2026-02-01'),
            ),
        ).toEqual([]);
    });

    it('are at most 366', () => {
        expect(windows('daily', '2026-01-01', '2030-01-01')).toHaveLength(366);
    });
});
