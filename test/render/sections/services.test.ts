import { describe, expect, it } from 'vitest';
import { agreement, sectionOf } from '../../support/rendered.ts';
import { expectSection } from './expect-section.ts';

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
