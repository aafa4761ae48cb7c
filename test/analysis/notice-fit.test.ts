import { describe, expect, it } from 'vitest';
import { fittingNotice, renewalMisfit } from '../../language/analysis/notice-fit.ts';
import { contract, termHeader } from '../support/model.ts';

describe('the notice that stops a renewal', () => {
    it.each([
        ['2026-01-01', '36 months', '12 months', '90 days', false, undefined],
        ['2026-01-01', '36 months', '90 days', '90 days', false, 'renewal from 2029-01-01 by 2028-12-31'],
        ['2026-01-01', '36 months', '90 days', '89 days', false, undefined],
        ['2026-07-01', '3 months', '12 months', '91 days', false, undefined],
        ['2026-07-01', '3 months', '12 months', '92 days', false, 'term from 2026-07-01 by 2026-06-30'],
        ['2026-01-01', '12 months', '1 month', '28 days', false, 'renewal from 2027-02-01 by 2027-01-31'],
        ['2026-01-01', '12 months', '30 days', '60 days', true, undefined],
    ] as const)('%# fits or does not', (effective, term, renews, notice, once, expected) => {
        const found = renewalMisfit(contract(termHeader(effective, term, renews, notice, once)));
        expect(found && `${found.which} from ${found.period?.start} by ${found.period?.noticeBy}`).toBe(expected);
    });

    it('is compared by length where dates are not known', () => {
        const undated = (renews: string, notice: string) =>
            renewalMisfit(contract({ ...termHeader('2026-01-01', '36 months', renews, notice), effective: undefined }));
        expect(undated('90 days', '90 days')).toMatchObject({ which: 'renewal', period: undefined });
        expect(undated('3 months', '90 days')).toBeUndefined();
        expect(undated('3 months', '93 days')).toMatchObject({ which: 'renewal' });
        expect(undated('90 days', '60 business days')).toBeUndefined();
        expect(undated('12 months', '36 months')).toMatchObject({ which: 'term' });
        expect(undated('12 months', '1,100 days')).toMatchObject({ which: 'term' });
    });

    it('is none without a renewal or a notice', () => {
        const [once, endless] = [
            termHeader('2026-01-01', '36 months'),
            termHeader('2026-01-01', '36 months', '1 month'),
        ];
        expect([contract(), contract(once), contract(endless)].map(renewalMisfit)).toEqual([
            undefined,
            undefined,
            undefined,
        ]);
    });

    it.each([
        ['36 months', '12 months', '90 days'],
        ['36 months', '3 months', '60 days'],
        ['1 month', '12 months', '14 days'],
        ['1 week', '1 week', undefined],
    ])('for a term of %s and renewals of %s is %s at the most', (term, renews, expected) => {
        expect(fittingNotice(contract(termHeader('2026-01-01', term, renews)))?.toString()).toBe(expected);
    });
});
