import { describe, it } from 'vitest';
import { agreement } from '../../support/rendered.ts';
import { expectSection } from './expect-section.ts';

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
