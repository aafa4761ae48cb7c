import { describe, expect, it } from 'vitest';
import { agreement, sectionOf } from '../../support/rendered.ts';
import { expectSection } from './expect-section.ts';

describe('parties', () => {
    it('are introduced by their full names and then go by the short ones', () => {
        const text = `contract Deal "Service Agreement" {
            number "A-1"
            provider NorthOps
            client Acme
            effective 2026-01-01
        }
        party Acme "Acme LLP" { address "1 Row, London" }
        party NorthOps "NorthOps LLC" {
            registered "NY 44"
            address "12 Quay Street, New York"
            contact "Security" at "soc@northops.example"
        }`;
        expectSection(
            'parties',
            text,
            `
            This Service Agreement (number A-1) is made with effect from 1 January 2026 between:

            (1) **NorthOps LLC**, registered under NY 44, of 12 Quay Street, New York (“**NorthOps**”), the provider

            - Security: soc@northops.example

            (2) **Acme LLP**, of 1 Row, London (“**Acme**”), the client
            `,
        );
    });

    it('have no short name beside the one they are called by', () => {
        const text =
            'contract Deal { provider NorthOps client Acme }\nparty NorthOps\nparty Acme\nparty Broker "B Ltd"';
        expectSection(
            'parties',
            text,
            `
            This Agreement is made between:

            (1) **NorthOps**, the provider

            (2) **Acme**, the client

            (3) **B Ltd** (“**Broker**”)
            `,
        );
    });
});

describe('definitions', () => {
    it('stand in the order of the alphabet, calendars among them', () => {
        const text = agreement(
            `define Users """those who [[Work|work]] for [[Acme]]"""
            define Incident """what [[Users]] report"""
            service Work "Remote work" { hours Office }
            calendar Office "office hours" {
                zone "Europe/Berlin"
                open mon-fri 09:00-17:00
                open sat 09:00-12:00
                closed every 12-25 "Christmas", 2026-05-01
            }`,
        );
        expectSection(
            'definitions',
            text,
            `
            1.1 In this agreement, the following terms have the meanings set beside them:

            **Incident**: what Users report

            **office hours**: Monday to Friday, 09:00 to 17:00; Saturday, 09:00 to 12:00 (time zone Europe/Berlin); closed on 25 December of each year (Christmas); 1 May 2026.

            **Users**: those who work (section 2.1) for Acme

            1.2 A period in hours, days, weeks, months or years runs without interruption, on every day and at every hour.

            1.3 Amounts are in USD (US dollar) unless another currency is stated. An amount is rounded once, at the end of its calculation, to the smallest unit of the currency, with halves rounded away from zero.

            1.4 Figures illustrate this agreement. Where a figure and the text differ, the text prevails.
            `,
        );
    });

    it('explain business time where it is used', () => {
        const text = agreement(
            'calendar Office "office hours" { open mon-fri 09:00-17:00 }\nchange Any { answered within 2 business days }',
            'hours Office',
        );
        expect(sectionOf(text, 'definitions')).toContain(
            'a period of business days ends when the last of them closes. Where no other calendar is named, that calendar is office hours.',
        );
    });

    it('say what a calendar is that opens when another is closed', () => {
        const text = agreement(
            'calendar Office { open mon-fri 09:00-17:00 }\ncalendar OutOfHours "out of hours" { open outside Office }',
        );
        expect(sectionOf(text, 'definitions')).toContain('**out of hours**: all time outside Office.');
    });
});

describe('term and termination', () => {
    it('says when the agreement begins, ends and renews, and the last day for notice', () => {
        const header = `effective 2026-01-01
            term 36 months
            renews for 12 months unless notice of 90 days
            terminable for "convenience" by Acme notice of 180 days
            terminable for "material breach" notice of 30 days cure 20 days`;
        expectSection(
            'term',
            agreement('', header),
            `
            2.1 This agreement takes effect on 1 January 2026 and continues for 36 months, until the end of 31 December 2028.

            2.2 At the end of its term, this agreement renews for successive periods of 12 months, unless either party gives notice, at least 90 days before the end of the current period, that it does not wish to renew. For the initial term, that notice must be given no later than 2 October 2028.

            2.3 Acme may terminate this agreement for convenience on notice of at least 180 days.

            2.4 Either party may terminate this agreement for material breach on notice of at least 30 days, unless its cause is remedied within 20 days of the notice.
            `,
        );
    });

    it('renews once where the contract says so', () => {
        expect(sectionOf(agreement('', 'renews for 1 year once unless notice of 1 month by Acme'), 'term')).toBe(
            '2.1 At the end of its term, this agreement renews once, for 1 year, unless Acme gives notice, at least 1 month before the end of the term, that it does not wish to renew.',
        );
    });

    it('marks a beginning that is not stated', () => {
        expect(sectionOf(agreement('', 'term 1 year'), 'term')).toBe(
            '2.1 This agreement takes effect on \\[not stated\\] and continues for 1 year.',
        );
    });
});

describe('general terms and exceptions', () => {
    const text = agreement(
        `fee Hosting "Hosting fee"
        clause Cap "Limit of liability" {
            limit 12 months of Hosting or 100_000 USD whichever is greater
            """Liability is limited to that limit."""
        }
        clause Super "Super cap" { limit 3x of Cap survives 2 years }
        clause Audit {
            """The client may audit."""
            covers AuditRight
            satisfies GDPR:28(3)(h)
        }
        waive GDPR:28(1) because "No personal data" until 2028-12-31 approved by Acme`,
        'law "England and Wales"\nreview every 3 months\nprecedence Cap, Deal',
    );

    it('put a limit before the words that speak of it', () => {
        expectSection(
            'terms',
            text,
            `
            ### 3.1 Limit of liability

            The limit is the greatest of the amount of Hosting fee (section 2.1) for 12 months and USD 100,000.00.

            Liability is limited to that limit.

            ### 3.2 Super cap

            (a) The limit is 3 times the limit in Limit of liability (section 3.1).

            (b) This clause survives the end of this agreement for 2 years.

            ### 3.3 Audit

            The client may audit.

            (a) This clause concerns Right to audit.

            (b) This clause addresses GDPR 28(3)(h).

            3.4 If parts of this agreement conflict, the one named earlier here prevails:

            1. Limit of liability (section 3.1)
            2. the other provisions of this agreement

            3.5 The parties shall review this agreement every 3 months.

            3.6 This agreement is governed by the law of England and Wales.
            `,
        );
    });

    it('render what is waived, with its reason', () => {
        expectSection(
            'waivers',
            text,
            `
            The following requirements do not apply to this agreement, for the reasons stated:

            4.1 GDPR 28(1) (Sufficient guarantees), until 31 December 2028, approved by Acme: No personal data.
            `,
        );
    });
});
