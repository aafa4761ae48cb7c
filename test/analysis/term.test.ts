import { describe, expect, it } from 'vitest';
import { dateAfter, type Term, terminationFrom, termOf } from '../../language/analysis/term.ts';
import { upliftOver } from '../../language/analysis/uplift.ts';
import type { Termination } from '../../language/model/contract.ts';
import {
    calendar,
    contract,
    date,
    duration,
    fee,
    header,
    hours,
    nowhere,
    percent,
    price,
    ref,
    termHeader,
    workdays,
    written,
} from '../support/model.ts';

function term(...parts: Parameters<typeof termHeader>): Term | undefined {
    return termOf(contract(termHeader(...parts)));
}

function periods(found: Term | undefined, count: number): readonly string[] {
    const texts: string[] = [];
    for (const { start, end, noticeBy } of found?.periods() ?? []) {
        texts.push(`${start}..${end} ${noticeBy ?? '-'}`);
        if (texts.length === count) break;
    }
    return texts;
}

describe('the term', () => {
    it('ends on the day before the anniversary, notice at the latest its length before', () => {
        const first = term('2026-01-01', '36 months', '12 months', '90 days')?.first;
        expect([first?.end.toString(), first?.noticeBy?.toString()]).toEqual(['2028-12-31', '2028-10-02']);
    });

    it('renews again and again', () => {
        const found = term('2026-01-01', '36 months', '12 months', '90 days');
        expect(periods(found, 3)).toEqual([
            '2026-01-01..2028-12-31 2028-10-02',
            '2029-01-01..2029-12-31 2029-10-02',
            '2030-01-01..2030-12-31 2030-10-02',
        ]);
    });

    it('renews once, and then ends without notice', () => {
        expect(periods(term('2026-01-01', '12 months', '6 months', '1 month', true), 9)).toEqual([
            '2026-01-01..2026-12-31 2026-11-30',
            '2027-01-01..2027-06-30 -',
        ]);
    });

    it('does not renew unless it says so', () => {
        expect(periods(term('2026-04-01', '1 year'), 9)).toEqual(['2026-04-01..2027-03-31 -']);
    });

    it('comes back to the 31st after a short month', () => {
        expect(periods(term('2026-01-31', '1 month', '1 month'), 3).map((text) => text.slice(0, 22))).toEqual([
            '2026-01-31..2026-02-28',
            '2026-03-01..2026-03-30',
            '2026-03-31..2026-04-30',
        ]);
    });

    it('takes renewals of another kind one after the other', () => {
        expect(periods(term('2026-01-01', '12 months', '90 days'), 2)[1]).toBe('2027-01-01..2027-03-31 -');
    });

    it('knows the period of a date', () => {
        const found = term('2026-01-01', '36 months', '12 months', '90 days');
        expect(found?.at(date('2025-12-31'))).toBeUndefined();
        expect(found?.at(date('2028-12-31'))?.renewal).toBe(0);
        expect(found?.at(date('2030-06-01'))?.renewal).toBe(2);
        expect(term('2026-01-01', '1 year')?.at(date('2027-01-01'))).toBeUndefined();
    });

    it('knows the next notice date, that very day included', () => {
        const found = term('2026-01-01', '36 months', '12 months', '90 days');
        expect(found?.nextNotice(date('2028-10-02'))?.noticeBy?.toString()).toBe('2028-10-02');
        expect(found?.nextNotice(date('2028-10-03'))?.noticeBy?.toString()).toBe('2029-10-02');
        expect(term('2026-01-01', '1 year')?.nextNotice(date('2026-01-01'))).toBeUndefined();
    });

    it('counts notice in business days by the hours of the contract', () => {
        const office = calendar('Office', { zone: written('UTC'), open: [hours(workdays, 8, 18)] });
        const head = { ...termHeader('2026-01-01', '12 months', '12 months', '10 business days'), hours: ref(office) };
        // 2026-12-31 is a Thursday; the ten workdays up to it begin on Friday the 18th.
        expect(termOf(contract(head, office))?.first.noticeBy?.toString()).toBe('2026-12-17');
    });

    it('counts no business days where nothing opens', () => {
        const head = { ...termHeader('2026-01-01', '12 months', '12 months', '10 business days') };
        const never = { ...head, hours: ref(calendar('Never')) };
        expect(termOf(contract(never))?.first.noticeBy).toBeUndefined();
        expect(termOf(contract(head))?.first.noticeBy).toBeUndefined();
    });

    it('is over after its last period', () => {
        const once = term('2026-01-01', '12 months', '6 months', '1 month', true);
        expect([once?.at(date('2027-06-30'))?.renewal, once?.at(date('2027-07-01'))]).toEqual([1, undefined]);
        expect(once?.nextNotice(date('2030-01-01'))).toBeUndefined();
        expect(term('2026-01-01', '12 months', '0 months', '1 day')?.at(date('2030-01-01'))).toBeUndefined();
        expect(term('2026-01-01', '12 months', '5 business days')?.at(date('2030-01-01'))).toBeUndefined();
    });

    it('finds a notice of up to a thousand renewals', () => {
        const next = (notice: string) => term('2026-01-01', '1 day', '1 day', notice)?.nextNotice(date('2026-06-01'));
        // 900 days after 2026-06-01.
        expect(next('900 days')?.end.toString()).toBe('2028-11-17');
        expect(next('2000 days')).toBeUndefined();
    });

    it('is unknown where its start or length is', () => {
        expect(termOf(contract())).toBeUndefined();
        expect(termOf(contract(header()))).toBeUndefined();
        expect(termOf(contract(termHeader('2026-01-01', '5 business days')))).toBeUndefined();
    });

    it('ends in finite time whatever it says', () => {
        expect(periods(term('2026-01-01', '12 months', '0 months', '1 day'), 9)).toHaveLength(1);
        // 7,973 years with 1,933 leap days.
        expect(term('2026-01-01', '1 day', '1 day')?.at(date('9999-01-01'))?.renewal).toBe(2_912_078);
        expect(term('2026-01-01', '1 day', '1 day')?.nextNotice(date('2026-01-01'))).toBeUndefined();
    });
});

describe('a termination', () => {
    const termination: Termination = {
        span: nowhere,
        reason: written('material breach'),
        by: undefined,
        notice: written(duration('30 days')),
        cure: written(duration('10 business days')),
    };

    it('ends the contract when its notice has run', () => {
        expect(terminationFrom(contract(), termination, date('2026-03-01')).ends?.toString()).toBe('2026-03-31');
    });

    it('leaves business days open without hours', () => {
        expect(terminationFrom(contract(), termination, date('2026-03-01')).curedBy).toBeUndefined();
        expect(dateAfter(date('2026-03-01'), duration('4 hours'))).toBeUndefined();
        const office = calendar('Office', { zone: written('UTC'), open: [hours(workdays, 8, 18)] });
        const from = (...head: readonly ReturnType<typeof header>[]) =>
            terminationFrom(contract(...head, office), termination, date('2026-03-01')).curedBy?.toString();
        // 2026-03-01 is a Sunday: ten workdays are two weeks.
        expect([from(header()), from(header({ hours: ref(office) }))]).toEqual([undefined, '2026-03-13']);
        const bare = { ...termination, notice: undefined, cure: undefined };
        expect(terminationFrom(contract(), bare, date('2026-03-01'))).toMatchObject({
            ends: undefined,
            curedBy: undefined,
        });
    });
});

describe('an uplift', () => {
    const period = { start: date('2026-01-01'), end: date('2028-12-31') };

    it('compounds on each anniversary within the term', () => {
        const indexed = {
            span: nowhere,
            keyword: nowhere,
            index: undefined,
            atLeast: undefined,
            atMost: written(percent('3%')),
            every: written(duration('12 months')),
            notice: undefined,
        };
        const found = upliftOver(fee('SeatFee', price('45', 'month'), { indexed }), period);
        expect(found?.steps.map(({ from, factor }) => `${from} ${factor}`)).toEqual([
            '2027-01-01 1.03',
            '2028-01-01 1.0609',
        ]);
        expect(found?.final.toString()).toBe('1.0609');
        expect(
            upliftOver(fee('F', price('45', 'month'), { indexed: { ...indexed, atMost: undefined } }), period),
        ).toBeUndefined();
    });

    it.each([
        ['12 months', '2028-12-31', '2027-01-01 2028-01-01'],
        ['12 months', '2028-01-01', '2027-01-01 2028-01-01'],
        ['12 months', '2027-12-31', '2027-01-01'],
        ['12 months', '2026-12-31', ''],
        ['0 months', '2028-12-31', ''],
        ['10 business days', '2028-12-31', ''],
    ])('every %s until %s comes on %s', (every, end, expected) => {
        const indexed = {
            span: nowhere,
            keyword: nowhere,
            index: undefined,
            atLeast: undefined,
            atMost: written(percent('3%')),
            every: written(duration(every)),
            notice: undefined,
        };
        const over = (parts: Partial<typeof indexed>) =>
            upliftOver(fee('F', price('45', 'month'), { indexed: { ...indexed, ...parts } }), {
                ...period,
                end: date(end),
            });
        expect(
            over({})
                ?.steps.map(({ from }) => from.toString())
                .join(' '),
        ).toBe(expected);
        expect([over({ every: undefined }), over({ atMost: undefined })]).toEqual([undefined, undefined]);
    });

    it('is none for a fee that is not indexed', () => {
        expect(upliftOver(fee('F', price('45', 'month')), period)).toBeUndefined();
    });
});
