import { describe, expect, it } from 'vitest';
import { agreement, sectionOf } from '../support/rendered.ts';

const base = `service Desk "Service desk" { fee SeatFee }
service Hosting "Hosting" { fee SeatFee }
fee SeatFee "Seat fee" { amount 45 USD per Seat per month }
calendar Office "office hours" { open mon-fri 09:00-17:00 }
maintenance Patching "Planned maintenance" {
    during sun 02:00-06:00
    zone "Europe/Berlin"
    notice of 5 days
    at most 8 hours monthly
}
exclusion Storm "Force majeure" """What nobody can help."""
priority P1 "Critical" """All is down."""
priority P2 { hours Office }
`;

/** The clauses of the sla `Levels`. */
function levels(lines: string): string {
    const section = sectionOf(
        agreement(`${base}sla Levels "Service levels" for Desk, Hosting {\n${lines}\n}`),
        'levels',
    );
    return section.split(/^### \d+\.\d+ Service levels\n\n/m)[1] ?? '';
}

function clauses(lines: string): readonly string[] {
    return levels(lines).split('\n\n');
}

describe('what the service levels are expressed in', () => {
    const section = sectionOf(
        agreement(`${base}sla Levels for Desk {\nobjective Up Availability at least 99%\n}`),
        'levels',
    );

    it('explains priorities in a table, with their hours where one has its own', () => {
        expect(section).toContain(
            [
                'Each case has one of the following priorities, the most urgent first:',
                '',
                '| Priority | Meaning | Hours |',
                '| --- | --- | --- |',
                '| P1 – Critical | All is down. |  |',
                '| P2 |  | office hours |',
            ].join('\n'),
        );
    });

    it('explains the measures that are used', () => {
        expect(section).toContain(
            '**Availability**: time in which the service can be used, divided by time of the window.',
        );
        expect(section).not.toContain('Throughput');
    });

    it('says when maintenance takes place', () => {
        expect(section).toContain(
            [
                '### 4.3 Planned maintenance',
                '(a) NorthOps may carry out this maintenance at these times: Sunday, 02:00 to 06:00 (time zone Europe/Berlin).',
                '(b) NorthOps shall give Acme notice of it at least 5 days beforehand.',
                '(c) It shall take no more than 8 hours in each calendar month.',
            ].join('\n\n'),
        );
    });

    it('says what the exclusions mean', () => {
        expect(section).toContain('**Force majeure**: What nobody can help.');
    });
});

describe('a matrix', () => {
    it('is a table with priorities down and metrics across', () => {
        const text = levels(`matrix ResponseTime UpdateInterval {
            P1 15 minutes 30 minutes
            P2 4 business hours -
        } in 95% of cases`);
        expect(text).toContain(
            [
                '(c) NorthOps shall meet these targets in at least 95% of the cases of each measurement period:',
                '',
                '| For | Response time | Update interval |',
                '| --- | --: | --: |',
                '| P1 – Critical | 15 minutes | 30 minutes |',
                '| P2 | 4 business hours | – |',
            ].join('\n'),
        );
    });

    it('says the direction of what is not a duration', () => {
        const text = levels(`matrix Availability ErrorRate {
            Desk 99.5% 1%
            Hosting 99.9% 0.5%
        }`);
        expect(text).toContain('| Hosting | at least 99.9% | at most 0.5% |');
    });
});

describe('an objective', () => {
    const objective = (line: string) => clauses(`objective ${line}`)[3];

    it.each([
        ['Up Availability for Hosting at least 99.9%', 'Availability of Hosting shall be at least 99.9%.'],
        [
            'Up Availability at least 99.9% aiming at 99.95% rounded to 2 decimals',
            'Availability shall be at least 99.9%, rounded to 2 decimal places; NorthOps aims at 99.95%.',
        ],
        [
            'Up Latency p95 for Hosting at most 200 ms daily',
            'Latency (95th percentile) of Hosting shall be at most 200 ms, measured over each calendar day.',
        ],
        [
            'Up ResponseTime of P1 at most 15 minutes in 95% of cases',
            'Response time for P1 – Critical shall be at most 15 minutes in at least 95% of cases.',
        ],
        [
            'Up Throughput for each Server at least 500 Transactions per second',
            'Throughput (mean), for each server, shall be at least 500 transactions per second.',
        ],
        [
            'Up Availability at least 99.9% excluding Patching, Storm',
            'Availability shall be at least 99.9%, leaving out Planned maintenance or Force majeure.',
        ],
        [
            'Up RecoveryTime for Desk at most 4 hours',
            'Recovery time of Service desk shall be at most 4 hours in every case.',
        ],
        ['Up Temperature at most 27 Celsius', 'Temperature (mean) shall be at most 27 Celsius.'],
    ])('%s', (line, expected) => {
        expect(objective(line)).toBe(`(i) **Up**: ${expected}`);
    });

    it('with an aim alone is a goal', () => {
        expect(objective('Up CustomerSatisfaction aiming at 90%')).toBe(
            '(i) **Up**: NorthOps aims at Customer satisfaction of 90%. This is a goal and not a promise.',
        );
    });

    it('takes the bound from its metric where none is written', () => {
        expect(clauses('matrix Availability {\nDesk 99%\n}').join('\n')).toContain('at least 99%');
    });
});

describe('the conditions of an sla', () => {
    it.each([
        ['hours Office', 'In these service levels, business time runs during office hours.'],
        [
            'excludes Patching, Storm',
            'What falls under Planned maintenance (section 4.2) or Force majeure (section 4.3) is left out of every measurement.',
        ],
        ['pauses while "waiting for the client"', 'The time of a case does not run while waiting for the client.'],
        [
            'outages count from 10 minutes',
            'An outage shorter than 10 minutes does not count; one that lasts 10 minutes or longer counts in full.',
        ],
        [
            'down when ErrorRate above 5% for 1 minute',
            'A service counts as unavailable while Error rate is above 5% for at least 1 minute.',
        ],
        [
            'partial windows skipped',
            'A measurement period of which only a part belongs to the agreement is not measured.',
        ],
        ['one credit per incident', 'One incident gives rise to one credit only.'],
        [
            'claim within 30 days by "ticket" answered within 10 days',
            'Acme shall claim a credit within 30 days of the end of the measurement period, by ticket. NorthOps shall answer a claim within 10 days of receiving it.',
        ],
        [
            'paid by deduction within 60 days',
            'NorthOps shall grant a credit by deduction from an invoice, within 60 days.',
        ],
        [
            'sole remedy except "termination", "wilful default"',
            'Credits are the sole remedy of Acme for a missed service level, except for termination and wilful default.',
        ],
        [
            'terminable after 3 breaches in 6 months exercised within 30 days',
            'Acme may terminate this agreement if there are 3 or more breaches of any one objective within any 6 months; it shall exercise this right within 30 days of the last of them.',
        ],
        ['terminable after 1 breach', 'Acme may terminate this agreement if there is a breach of any one objective.'],
        ['review every 3 months', 'The parties shall review these service levels every 3 months.'],
    ])('%s', (line, expected) => {
        expect(levels(line).replaceAll(/^\(\w\) /gm, '')).toContain(expected);
    });

    it('state the window that applies where none is written', () => {
        expect(levels('objective Up Availability at least 99%')).toContain(
            '(b) Each objective is measured over each calendar month, unless a different period is stated for it. Where only a part of a measurement period belongs to the agreement, it is reckoned pro rata.',
        );
        expect(levels('measured quarterly during Office')).toContain(
            'Each objective is measured over each calendar quarter, counting only office hours, unless a different period is stated for it.',
        );
    });

    it('list what they depend on', () => {
        expect(levels('requires "Users are trained", "A contact is named"')).toContain(
            [
                '(b) The service levels are promised only while all of these conditions are met:',
                '',
                '- Users are trained',
                '- A contact is named',
            ].join('\n'),
        );
    });
});

describe('credits', () => {
    const withUptime = (credits: string) =>
        levels(
            `objective Up Availability for Hosting at least 99.9%\nobjective Answer AnswerTime for Desk at most 30 seconds\n${credits}`,
        );

    it('are a table of bands with its cap', () => {
        expect(
            withUptime(
                'credits for Up of SeatFee {\nbelow 99.9% credit 10%\nbelow 99% credit 1_000 USD\ncap 50% monthly\n}\ncap 2_000 USD yearly',
            ),
        ).toContain(
            [
                '(d) Where the objective Up (section 4.5(c)(i)) is not met, NorthOps shall credit Acme as follows:',
                '| Result | Credit |\n| --- | --: |\n| below 99.9% | 10% of Seat fee (section 3.1) |\n| below 99% | USD 1,000.00 |',
                'Where several results apply, the credit of the worst alone is due.',
                'These credits are limited to 50% of Seat fee in each calendar month.',
                '(e) The fee from which a credit is reckoned is the recurring fee for the measurement period that was missed, without one-time and hourly charges.',
                '(f) All credits under these service levels together are limited to USD 2,000.00 in each calendar year.',
            ].join('\n\n'),
        );
    });

    it.each([
        ['each miss credit 250 USD', '| each miss | USD 250.00 |'],
        ['each breach credit 20% of cap', '| each breach | 20% of the cap |'],
        ['below 99% credit 10x', '| below 99% | 10 times the fee for the time lost |'],
        ['below 99% credit 3 days', '| below 99% | the fee for 3 days of service |'],
        [
            'each started 30 minutes credit 5%',
            '| each 30 minutes of downtime, or part of it, in a period in which the target is missed | 5% of the fee |',
        ],
        ['each 0.1% credit 5%', '| each full 0.1% past the target | 5% of the fee |'],
    ])('%s', (band, row) => {
        expect(withUptime(`credits for Up {\n${band}\n}`)).toContain(row);
    });

    it('count time past the target where the measure is not a share of time', () => {
        expect(withUptime('credits for Answer {\neach 30 seconds credit 5 USD\n}')).toContain(
            '| each full 30 seconds past the target | USD 5.00 |',
        );
    });
});
