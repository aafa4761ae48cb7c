import { describe, expect, it } from 'vitest';
import { summaryOf } from '../../language/analysis/summary.ts';
import { between, covered } from '../support/coverage.ts';
import { date } from '../support/model.ts';

const RENEWED = `    number      "MSA-7"
    renews      for 12 months unless notice of 30 days
`;

/** Half of what it asks for is there; what is proposed counts in neither. */
const POLICY = `
framework Policy {
    requirement "1" { expects clause AuditRight }
    requirement "2" { expects clause Insurance }
    requirement "3" { expects clause Insurance }
    requirement "4" { level proposed expects clause Insurance }
}
framework Other {
    requirement "1" { expects clause AuditRight }
    requirement "2" { expects clause Confidentiality }
}
clause Audits {
    covers AuditRight
}
`;

function summary(text: string, today = '2026-06-01') {
    const found = summaryOf(covered(text).coverage.contract, date(today));
    return found && { ...found, effective: `${found.effective}`, ends: `${found.ends}`, noticeBy: `${found.noticeBy}` };
}

describe('what is seen of a contract at a glance', () => {
    it('is its title, its parties, its dates and what it holds of its frameworks together', () => {
        expect(summary(between('Policy, Other', POLICY, RENEWED))).toEqual({
            title: 'Services Agreement',
            number: 'MSA-7',
            provider: 'Kestrel Ltd',
            client: 'Harbour GmbH',
            effective: '2026-01-01',
            ends: '2027-12-31',
            noticeBy: '2027-12-01',
            met: 2,
            open: 3,
        });
    });

    it.each([
        // Before it begins, the first term; then the renewal that runs.
        ['2025-06-01', '2027-12-31', '2027-12-01'],
        ['2028-06-01', '2028-12-31', '2028-12-01'],
    ])('on %s ends %s, by notice until %s', (today, ends, noticeBy) => {
        expect(summary(between('Policy', POLICY, RENEWED), today)).toMatchObject({ ends, noticeBy });
    });

    it('names what has no title, and what is not declared, as it is written', () => {
        const text = 'contract Deal {\n    provider    Kestrel\n    client      Nobody\n}\n\nparty Kestrel\n';
        expect(summary(text)).toEqual({
            title: 'Deal',
            number: undefined,
            provider: 'Kestrel',
            client: 'Nobody',
            effective: 'undefined',
            ends: 'undefined',
            noticeBy: 'undefined',
            met: 0,
            open: 0,
        });
        expect(summary('contract Deal\n')).toMatchObject({ provider: undefined, client: undefined });
    });

    it('has no day of notice where nothing is renewed', () => {
        expect(summary(between('Policy', POLICY))).toMatchObject({ ends: '2027-12-31', noticeBy: 'undefined' });
    });

    it('is none of a catalogue', () => {
        expect(summary('service Desk\n')).toBeUndefined();
    });
});
