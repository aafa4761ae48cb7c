import { describe, expect, it } from 'vitest';
import { agreement, sectionOf } from '../support/rendered.ts';

/** The text without the indentation of the test around it. */
function plain(text: string): string {
    return text.replaceAll(/^ {12}/gm, '').trim();
}

function expectSection(key: string, text: string, expected: string): void {
    expect(sectionOf(text, key)).toBe(plain(expected));
}

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

describe('services', () => {
    it('say what is included, needed and charged', () => {
        const text = agreement(
            `service Desk "Service desk" {
                """Help for *every* user."""
                hours Always
                includes "Remote support", "Visits"
                excludes "Home printers"
                depends on Azure, Cisco or Juniper
                quantity 240 Seats
                fee SeatFee, VisitFee
            }
            service Hosting { hours Office }
            calendar Office "office hours" { open mon-fri 09:00-17:00 }
            vendor Azure "Microsoft Azure"
            vendor Cisco
            vendor Juniper
            fee SeatFee "Seat fee"
            fee VisitFee "Visit fee"`,
        );
        expectSection(
            'services',
            text,
            `
            NorthOps shall provide the services described in this section to Acme.

            ### 2.1 Service desk

            Help for *every* user.

            (a) NorthOps shall provide this service at any hour of every day.

            (b) The service includes:

            - Remote support
            - Visits

            (c) The service does not include:

            - Home printers

            (d) The service depends on Microsoft Azure (section 4.1) and at least one of Cisco (section 4.2) and Juniper (section 4.3).

            (e) The agreed quantity is 240 seats.

            (f) Acme shall pay for this service under Seat fee (section 3.1) and Visit fee (section 3.2).

            ### 2.2 Hosting

            NorthOps shall provide this service during office hours.
            `,
        );
    });
});

describe('fees', () => {
    const feeOf = (lines: string) =>
        sectionOf(
            agreement(
                `fee Main "Main fee" { ${lines} }\nfee Other\ncalendar Office "office hours" { open mon-fri 09:00-17:00 }`,
            ),
            'fees',
        )
            .split('### ')[1]
            ?.replace(/^.*\n\n/, '')
            .trim();

    it.each([
        ['amount 45 USD per Seat per month', 'The fee is USD 45.00 per seat per month.'],
        ['amount 150 USD per WorkHour', 'The fee is USD 150.00 per hour of work.'],
        ['amount 6_200 USD per month', 'The fee is USD 6,200.00 per month.'],
        ['amount 900 USD', 'The fee is USD 900.00, charged once.'],
        ['amount 10% of Other', 'The fee is 10% of Other (section 2.2).'],
        ['minimum 500 USD per month', 'The fee is at least USD 500.00 per month.'],
        [
            'indexed "CPI-U" at least 0% at most 3% every 12 months notice of 60 days',
            'The fee follows CPI-U and is adjusted every 12 months, by no less than 0%, by no more than 3%, on notice of at least 60 days.',
        ],
        ['indexed at most 3% every 12 months', 'NorthOps may adjust the fee every 12 months, by no more than 3%.'],
        ['invoiced every month in advance', 'NorthOps shall invoice the fee every month in advance.'],
        ['invoiced every 3 months', 'NorthOps shall invoice the fee every 3 months in arrears.'],
        ['due within 30 days', 'Acme shall pay each invoice within 30 days of its date.'],
        ['rate 1.5x outside Office', 'NorthOps shall charge 1.5 times the fee for work outside office hours.'],
        [
            'rate 2x on closed days of Office',
            'NorthOps shall charge 2 times the fee for work on the closed days of office hours.',
        ],
        ['increment 15 minutes minimum 1 hour', 'Time is charged in increments of 15 minutes, for at least 1 hour.'],
        [
            'prepaid 40 WorkHours expires after 12 months rollover 50%',
            'The fee includes 40 work hours, paid in advance. What is not used of them expires after 12 months. Up to 50% of what is not used in a period is carried over to the next.',
        ],
        ['late 1% monthly', 'Acme shall pay interest of 1% per month on an amount paid late.'],
    ])('%s', (line, expected) => {
        expect(feeOf(line)).toBe(expected);
    });

    it('name the rule where several rates may apply', () => {
        expect(feeOf('rate 1.5x outside Office\nrate 2x on closed days of Office')).toContain(
            '(c) Where several rates apply, the highest alone is charged.',
        );
    });
});

describe('monitoring and reports', () => {
    const text = agreement(
        `service Desk
        priority P1 "Critical"
        sla Levels "Service levels" for Desk {
            matrix ResponseTime ResolutionTime {
                P1 15 minutes 4 hours
            }
            objective Uptime Availability at least 99.9%
        }
        monitor Probe "Uptime probe" {
            watches Levels.Uptime, Levels.P1
            every 60 seconds
            kept 13 months
            responsible NorthOps
            alert below 99.95% notify Acme within 5 minutes
            alert at 75% of target notify NorthOps
        }
        report Monthly "Monthly report" {
            covers Levels, Probe
            to Acme
            every 1 month
            within 10 days
            on demand
        }
        report Assets "Asset list" { on demand within 2 days }`,
    );

    it('say what is watched, who decides and who is told', () => {
        expectSection(
            'monitoring',
            text,
            `
            ### 4.1 Uptime probe

            (a) This monitor measures Uptime (section 3.3(d)(i)) and P1 – Critical (section 3.3(c)) every 60 seconds.

            (b) NorthOps shall keep its records for 13 months.

            (c) The figures of NorthOps decide whether an objective is met.

            (d) When a measured value is below 99.95%, Acme shall be notified within 5 minutes.

            (e) When 75% of what a target allows is used up, NorthOps shall be notified.

            ### 4.2 Monthly report

            (a) This report covers Service levels (section 3.3) and Uptime probe (section 4.1).

            (b) NorthOps shall send it to Acme every month, within 10 days of the end of the period.

            (c) NorthOps shall also send it on request.

            ### 4.3 Asset list

            NorthOps shall send it to Acme on request, within 2 days of the request.
            `,
        );
    });
});

describe('security and compliance', () => {
    it('names frameworks, what is held, and who does what', () => {
        const text = `contract Deal { provider NorthOps client Acme subject to GDPR, PCI-DSS for ServiceProvider }
        party NorthOps { certified ISO-27001 until 2029-03-31 reported SOC-2 to 2025-09-30 }
        party Acme
        service Desk
        control Mfa "Multi-factor authentication" {
            """A second factor for every administrator."""
            covers MultiFactorAuthentication, LeastPrivilege
            satisfies PCI-DSS:8.4.2
            applies to Desk
            responsible NorthOps
            accountable Acme
            every 3 months
            within 14 days
            kept 1 year
            evidence "Access export, signed", "Log"
            review every 6 months
        }
        control Plain
        notice Breach "Breach notice" { on PersonalDataBreach, VendorBreach within 48 hours of awareness }
        notice Terms { on TermsChange from NorthOps to Acme at least 30 days before }`;
        expectSection(
            'compliance',
            text,
            `
            3.1 This agreement is subject to:

            - General Data Protection Regulation (GDPR), Regulation (EU) 2016/679
            - Payment Card Industry Data Security Standard (PCI-DSS), 4.0.1 (June 2024), scope: Service Provider

            ### 3.2 Certificates and assurance reports

            (a) NorthOps holds a certificate for ISO-27001, valid until 31 March 2029.

            (b) NorthOps has an assurance report on SOC-2, for the period to 30 September 2025.

            ### 3.3 Multi-factor authentication

            A second factor for every administrator.

            (a) NorthOps shall maintain this control for Desk (section 2.1). Acme is accountable for it.

            (b) It covers Multi-factor authentication and Least privilege.

            (c) It shall be carried out every 3 months.

            (d) It shall be carried out within 14 days.

            (e) Its records shall be kept for 1 year.

            (f) It shall be reviewed every 6 months.

            (g) It is evidenced by: Access export, signed; Log.

            (h) It addresses PCI-DSS 8.4.2.

            ### 3.4 Plain

            This control shall be maintained.

            ### 3.5 Breach notice

            NorthOps shall notify Acme of any Personal data breach or Breach at a vendor within 48 hours of becoming aware of it.

            ### 3.6 Terms

            NorthOps shall notify Acme of any Change of terms at least 30 days beforehand.
            `,
        );
    });
});

describe('data processing', () => {
    it('states its particulars in a table', () => {
        const text = agreement(
            `service Desk "Service desk"
            processing Files "Client files" for Desk {
                purpose "Hosting"
                nature "storage", "backup, daily"
                data PersonalData, HealthData
                subjects "employees"
                kept 7 years
                located in EU, US
                transfer "Standard clauses"
            }`,
        );
        expectSection(
            'data',
            text,
            `
            ### 3.1 Client files

            NorthOps processes data for Acme in providing Service desk (section 2.1), as follows:

            |  |  |
            | --- | --- |
            | Purpose | Hosting |
            | Nature of the processing | storage; backup, daily |
            | Kinds of data | Personal data and Health data |
            | Data subjects | employees |
            | Kept for | 7 years |
            | Location | European Union and United States |
            | Transfers | Standard clauses |
            `,
        );
    });
});

describe('vendors', () => {
    it('state what they commit to and how they are overseen', () => {
        const text = agreement(
            `vendor Azure "Microsoft Azure" {
                provides "Servers", "Backup"
                subprocessor
                located in EU
                commits Availability at least 99.99% monthly requires "Two zones"
                commits Latency p95 at most 50 ms
                commits ResponseTime of P1 at most 15 minutes
                notifies PersonalDataBreach within 24 hours
                notifies TermsChange at least 30 days before
                certified ISO-27001
                agreement until 2029-01-31
                claim within 30 days
                risk high assessed 2026-02-01 every 12 months
                access "Production" least privilege reviewed every 3 months using Privileged
                access "Billing"
                monitored every day
            }
            priority P1 "Critical"
            control Privileged "Privileged access"`,
        );
        expectSection(
            'vendors',
            text,
            `
            ### 4.1 Microsoft Azure

            (a) Microsoft Azure provides: Servers; Backup.

            (b) Microsoft Azure is a subprocessor.

            (c) The location of Microsoft Azure is: European Union.

            (d) Microsoft Azure commits to Availability of at least 99.99%, measured over each calendar month, on condition of: Two zones.

            (e) Microsoft Azure commits to Latency (95th percentile) of at most 50 ms.

            (f) Microsoft Azure commits to Response time for P1 – Critical of at most 15 minutes.

            (g) Microsoft Azure gives notice of any Personal data breach within 24 hours.

            (h) Microsoft Azure gives notice of any Change of terms at least 30 days beforehand.

            (i) Microsoft Azure holds a certificate for ISO-27001.

            (j) The agreement with Microsoft Azure runs until 31 January 2029.

            (k) NorthOps shall make a claim against Microsoft Azure within 30 days of the end of its measurement period.

            (l) NorthOps rates the risk of Microsoft Azure as high, as assessed on 1 February 2026. NorthOps shall assess Microsoft Azure every 12 months.

            (m) Microsoft Azure has access to Production, limited by least privilege, under Privileged access (section 3.1); NorthOps shall review this access every 3 months.

            (n) Microsoft Azure has access to Billing.

            (o) NorthOps shall monitor Microsoft Azure every day.
            `,
        );
    });
});

describe('scaling and changes', () => {
    const text = agreement(
        `service Desk "Service desk" { quantity 240 Seats fee SeatFee }
        fee SeatFee "Seat fee" { amount 45 USD per Seat per month }
        sla Levels "Service levels" for Desk
        scaling Growth "Seats" of Seats for Desk {
            baseline 240
            range 200 to 1_600
            price graduated per month {
                1 to 250 at 45 USD
                251 and up at 38.5 USD
            }
            increase notice of 5 days ready within 10 days
            decrease notice of 30 days at most 10% quarterly
            burst up to 20% for 30 days at 1.25x
            keeps Levels
        }
        change Technology {
            requested by NorthOps, Acme
            covers TechnologyChange
            answered within 10 days
            effective within 30 days
        }
        change Scope { """On request.""" }`,
    );

    it('set prices and steps', () => {
        expectSection(
            'scaling',
            text,
            `
            ### 5.1 Seats

            (a) The quantity of seats of Service desk (section 2.1) may change under this section.

            (b) The baseline is 240 seats.

            (c) The quantity may lie between 200 and 1,600.

            (d) The price per month is graduated: each unit is charged at the price of its own tier, in place of the amount of Seat fee (section 3.1). Quantities round up.

            | Quantity | Price per unit |
            | --- | --: |
            | 1 to 250 | USD 45.00 |
            | 251 and more | USD 38.50 |

            (e) Acme may increase the quantity on notice of at least 5 days; NorthOps shall be ready within 10 days.

            (f) Acme may decrease the quantity on notice of at least 30 days, in each calendar quarter by at most 10% of the number at its beginning.

            (g) Acme may exceed the baseline by up to 20% for up to 30 days, at 1.25 times the price.

            (h) At every quantity, the following applies in full: Service levels (section 4.1).
            `,
        );
    });

    it('say who may ask and by when', () => {
        expectSection(
            'changes',
            text,
            `
            ### 6.1 Technology

            (a) NorthOps and Acme may each request a change that concerns Change of technology.

            (b) The party that receives a request shall answer it within 10 days of receiving it.

            (c) The parties shall put an agreed change into effect within 30 days of agreeing it.

            ### 6.2 Scope

            On request.
            `,
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
