import { describe, expect, test } from 'vitest';
import { WATCHING } from '../../server/features/hover/rules.ts';
import { pageOf } from '../../server/features/library-text.ts';
import { CLIENT, hovered } from './check.ts';

const TODAY = '2026-11-26';
const OURS = { ...CLIENT, ownCommands: true };

const SLA = `
contract C { provider A client B zone "UTC" }
party A
party B
service D "Desk" """The [[A|provider's]] desk.

More of it."""
sla L for D {
    measured monthly
    objective Up Availability at least 99.9%
    credits for Up {
        below 99% credit 5%
    }
}
monitor M { watches L.Up alert below 99.95% }
`;

function at(text: string, mark: string): string {
    return hovered(text.replace(mark, mark.replace(/^(.)/, '$1<|>')));
}

describe('hover', () => {
    test('a declaration with its first paragraph', () => {
        expect(at(SLA, 'D {\n    measured')).toBe(
            '```mspc\nservice D "Desk" \n```\n\nThe provider\'s desk.\n\nUsed once.\n\n[Go to declaration](file:///w/a.mspc#L5)',
        );
    });
    test('a promise with the downtime that it leaves', () => {
        const text = at(SLA, 'Up Avail');
        expect(text).toContain('objective Up Availability at least 99.9%');
        expect(text).toContain(
            '99.9% monthly leaves a downtime of 40.32 minutes (28 days), 43.2 minutes (30 days), 44.64 minutes (31 days)',
        );
    });
    test('the percentage itself', () => {
        expect(at(SLA, '99.9%\n')).toContain('**99.9%** leaves 0.1% of the time for downtime.');
        expect(at(SLA, '99.9%\n')).toContain('40.32 minutes (28 days)');
    });
    test('the bound of a credit and of an alert', () => {
        expect(at(SLA, '99% credit')).toContain('432 minutes (30 days)');
        expect(at(SLA, '99.95% }')).toContain('21.6 minutes (30 days)');
    });
    test.each([
        [
            'a duration in other units',
            'monitor M { every 1<|>20 minutes }',
            '**120 minutes** = 2 hours = 7_200 seconds',
        ],
        ['a term', 'contract C { term 3<|>6 months }', '**36 months** = 3 years = 12 quarters'],
        ['business time', 'change C { answered within 1<|>0 business days }', '**10 business days**'],
        ['a date', 'contract C { effective 2026-<|>01-01 }', '**2026-01-01**: Thursday'],
        ['a requirement', 'control K { satisfies GDPR:28(3)<|>(h) }', 'GDPR:28(3)(h)'],
        ['a framework in a citation', 'control K { satisfies GD<|>PR:28(3)(h) }', 'framework GDPR'],
        ['a unit', 'service S { quantity 5 Se<|>ats }', 'unit Seat'],
        ['a topic', 'control K { covers Patch<|>Management }', 'topic PatchManagement'],
        [
            'where it comes from',
            '//- /a.mspc\nimport "v.mspc"\nservice S { depends on Az<|>ure }\n//- /v.mspc\nvendor Azure "Cloud"\n',
            '*from [v.mspc](file:///w/v.mspc#L1)*',
        ],
        ['a documenting comment', '/** Kept for *old* times. */\nservice D<|>', 'Kept for \\*old\\* times.'],
        ['a word that begins a line', 'monitor M { wat<|>ches X }', 'watches'],
        ['the second word of a key', 'contract C { subject t<|>o GDPR }', 'subject to'],
        [
            'a word in the middle of a line',
            'contract C { renews for 12 months unless no<|>tice of 90 days }',
            'notice of',
        ],
        ['a word of a table inside', 'sla S {\n  credits for A {\n    each mi<|>ss credit 5%\n  }\n}', 'each miss'],
        ['the word of a declaration', 'ven<|>dor V', 'vendor '],
        ['a word in the head', 'sla S f<|>or D', 'for '],
        ['money', 'contract C { currency EUR }\nsla S { cap 10 EUR }\nclause K { limit 10<|>0 EUR }', ''],
    ])('%s', (_name, text, part) => {
        expect(hovered(text)).toContain(part);
    });
    test('no picture is fetched for a contract', () => {
        expect(
            hovered('service D<|> """![x](https://example.org/x.png) <img src="https://example.org/y.png">"""'),
        ).not.toMatch(/(?<!\\)!\[|<img/);
    });
});

describe('ways from a hover', () => {
    const text = 'service D\nsla L for D<|>';
    test('to the declaration in any editor, to the preview in our own', () => {
        expect(hovered(text)).toMatch(/\n\n\[Go to declaration\]\(file:\/\/\/w\/a\.mspc#L1\)$/);
        const [, query] =
            /\[Show in preview\]\(command:mspc\.showInPreview\?([^)]+)\) · \[Go/.exec(hovered(text, TODAY, OURS)) ?? [];
        expect(JSON.parse(decodeURIComponent(query ?? ''))).toEqual([
            { uri: 'file:///w/a.mspc', position: { line: 1, character: 10 } },
        ]);
    });
    test('none to where one is', () => {
        expect(hovered('service D<|>')).not.toContain('Go to');
    });
    test('no link of a contract runs a command', () => {
        const prose = '[x](command:mspc.showInPreview) [y](c&#111;mmand:z) [z](https://ok.example/)';
        const shown = hovered(`service D<|> """${prose}"""`, TODAY, OURS);
        expect(shown).toContain('[x\\](command:mspc.showInPreview) [y\\](c&#111;mmand:z) [z](https://ok.example/)');
    });
});

const CONTRACT = `
contract C { provider A client B currency USD term 36 months zone "UTC" hours Office }
party A
party B
calendar Office { open mon-fri 08:00-18:00 open sat 09:00-13:00 }
service Desk { quantity 240 Seats fee SeatFee depends on Azure, Fibre }
service Host { fee HostFee }
vendor Azure { commits Availability at least 99.99% monthly }
vendor Fibre { commits Availability at least 99.95% monthly }
fee SeatFee { amount 45 USD per Seat per month }
fee HostFee { amount 6_200 USD per month }
sla L for Desk {
    matrix ResponseTime { Desk 4 business hours }
    objective Up Availability at least 99.9%
}
sla H for Host {
    objective HostUp Availability at least 99.9%
    credits for HostUp {
        below 99.9% credit 10%
        cap 50% monthly
    }
}
waive GDPR:28 because "x" until 2026-12-25
`;

describe('what a value comes to', () => {
    test.each([
        // 0.1% of 1,440, 43,200 and 525,600 minutes.
        [
            'availability as downtime by the clock',
            '99.9%\n}',
            'by the clock: 1.44 minutes in a day, 43.2 minutes in 30 days, 525.6 minutes in 365 days',
        ],
        // 99.99% × 99.95% = 99.940005%; 0.059995% of 43,200 minutes.
        [
            'what the suppliers below allow',
            '99.9%\n}',
            'the suppliers of Desk allow 99.940005% together: 25.918 minutes in 30 days',
        ],
        // 240 × 45 = 10,800; × 12; × 36.
        ['a price in a month and a year', '45 USD', '10_800 USD a month, 129_600 USD a year'],
        ['a price over the term', '45 USD', '388_800 USD over the first term of 36 months'],
        ['the fee by its name', 'SeatFee depends', '10_800 USD a month'],
        ['a credit in money', '10%', '**10%** is 620 USD, of a fee of 6_200 USD (monthly)'],
        ['a cap in money', '50% monthly', '**50%** is at most 3_100 USD'],
        // Five days of ten hours and one of four are 54.
        ['business time as open hours', '4 business', 'Office is open 54 hours a week; this is 7.4% of them.'],
        ['a date with its weekday', '2026-12-25', '**2026-12-25**: Friday'],
        ['a date with the days left', '2026-12-25', 'in 29 days'],
        ['how often a name is used', 'Azure {', 'Used once.'],
    ])('%s', (_name, mark, part) => {
        expect(at(CONTRACT, mark)).toContain(part);
    });
    test.each([
        ['2026-12-25', 'today'],
        ['2026-12-24', 'tomorrow'],
        ['2026-12-26', 'yesterday'],
        ['2027-01-01', '7 days ago'],
    ])('on %s Christmas Day is %s', (today, words) => {
        expect(hovered('waive GDPR:28 because "x" until 2026-12<|>-25', today)).toContain(`- ${words}\n`);
    });
});

const DETAILS = `
contract C { provider A client B currency USD zone "America/New_York" hours Office effective 2026-01-01 term 36 months }
party A
party B
calendar Office {
    zone "America/New_York"
    open mon-fri 08:00-18:00
    open sat 09:00-13:00
    closed every 12-25 "Christmas Day", 2026-11-27 "Bridge"
}
priority P1
service Desk { quantity 240 Seats fee SeatFee, VisitFee }
service Host { fee HostFee }
fee SeatFee { amount 45 USD per Seat per month indexed at least 1% at most 3% every 12 months late 2% monthly }
fee VisitFee { amount 150 USD per WorkHour rate 1.5x outside Office rate 2x on closed days of Office prepaid 40 WorkHours rollover 50% }
fee HostFee { amount 6_200 USD per month }
fee CareFee { amount 10% of HostFee }
maintenance Patching { during sun 22:00-02:00 at most 8 hours monthly }
sla L for Desk {
    measured monthly
    matrix ResponseTime ResolutionTime {
        P1  4 business hours  -
    } in 95% of cases
    objective Up Availability for Host at least 99.9% rounded to 2 decimals
    objective Quick Latency p99.9 for Host at most 200 ms
    terminable after 3 breaches in 6 months
    claim within 30 days
}
monitor Tickets { watches L.P1, L.Up alert at 75% of target }
scaling Growth of Seats for Desk {
    baseline 240
    range 200 to 600
    price of SeatFee graduated per month {
        1 to 250 at 45 USD
        251 and up at 41 USD
    }
    decrease notice of 30 days at most 10% quarterly
    burst up to 20% for 30 days at 1.25x
}
clause Cap { limit 12 months of HostFee or 150_000 USD whichever is greater }
clause More { limit 3x of Cap }
`;

describe('percent of what, times what, how many of what', () => {
    test.each([
        // 5% of 100.
        ['the share of cases', '95%', '**95%** of the cases of a window keep the limit: of 100 cases 5 may miss it'],
        [
            'a percentile',
            'p99.9',
            '**p99.9**: 99.9% of what is measured in a window keeps the limit; the worst 0.1% do not count',
        ],
        // 99.895 rounds half away from zero to 99.90.
        ['rounding', '2 decimals', 'rounded to 2 decimals before it is compared: 99.895% keeps 99.9%'],
        ['breaches', '3 breaches', '**3** windows in which a promise was not kept, within 6 months'],
        // 75% of 4; 75% of the tolerance of 0.1 points is 0.075 points.
        ['a part of a limit', '75%', 'L.P1.ResponseTime: above 3 business hours, for a target of 4 business hours'],
        ['a part of a tolerance', '75%', 'L.Up: below 99.925%, for a target of 99.9%'],
        // 45 × 1.03, 45 × 1.01.
        ['an uplift', '3% every', '45 USD per Seat per month becomes at most 46.35 USD'],
        ['the least uplift', '1% at most', '45 USD per Seat per month becomes at least 45.45 USD'],
        // 240 × 45 = 10,800; 2% of it is 216.
        ['interest', '2% monthly', 'of a month of 10_800 USD it is 216 USD'],
        ['a surcharge', '1.5x', '**1.5x** outside Office: 150 USD per WorkHour becomes 225 USD'],
        [
            'a surcharge on closed days',
            '2x on',
            '**2x** on closed days of Office: 150 USD per WorkHour becomes 300 USD',
        ],
        [
            'a price by use with its surcharges',
            '150 USD',
            '**1.5x** outside Office: 150 USD per WorkHour becomes 225 USD',
        ],
        ['prepaid work', '40 WorkHours', '**40 WorkHours** paid in advance: at 150 USD per WorkHour worth 6_000 USD'],
        ['what is carried over', '50%', 'of 40 WorkHours at most 20 WorkHours'],
        ['a share of a fee', '10% of', '620 USD a month, 7_440 USD a year'],
        ['a quantity', '240 Seats', 'SeatFee: 10_800 USD a month'],
        // 240 × 45; 250 × 45 + 350 × 41 = 11,250 + 14,350.
        ['the baseline', '240\n', '**240 Seats** cost 10_800 USD per month'],
        ['the end of the range', '600', '**600 Seats** cost 25_600 USD per month'],
        ['a tier', '41 USD', '**41 USD** for each unit from 251 on; those before keep their own price'],
        ['a decrease', '10% quarterly', 'of 240 Seats it is 24'],
        ['a burst', '20%', '**20%** above the baseline of 240 Seats: up to 288 Seats'],
        ['the price of a burst', '1.25x', '45 USD becomes 56.25 USD'],
        ['a limit in fees', '12 months of', '**12 months** of HostFee are 74_400 USD.'],
        ['a limit in money', '150_000', '**150_000 USD**'],
        [
            'a multiple of a limit',
            '3x',
            '**3x** of the limit of Cap, which is: 12 months of HostFee or 150\\_000 USD whichever is greater',
        ],
        ['a cell without a promise', '-\n', 'Nothing is promised here.'],
        // New York is five hours behind UTC in November; ten hours on five days.
        ['opening hours elsewhere', '08:00-18', '13:00 to 23:00 in UTC, as the clocks stand today'],
        ['opening hours in a week', '08:00-18', '- 50 hours in a week\n- the whole calendar: 54 hours in a week'],
        ['hours past midnight', '22:00', '03:00 to 07:00 in UTC'],
        ['hours of one night', '22:00', '4 hours in a week'],
        ['a yearly day', '12-25', 'Every year; next:\n\n**2026-12-25**: Friday'],
        ['a zone', '"America/New_York"\n', '**America/New_York**: UTC-05:00 in January, UTC-04:00 in July'],
        ['a window', 'monthly\n    matrix', 'in America/New_York; this one from 2026-11-01 to 2026-11-30'],
        [
            'a calendar',
            'Office {',
            'open 54 hours a week, by the clock of America/New_York\n- closed next on 2026-11-27, Friday, tomorrow',
        ],
        ['a priority', 'P1\n', 'ResponseTime: 4 business hours (L.P1.ResponseTime)'],
        // 30 × 24 h hold 54 × 30 / 7 open hours.
        ['days by the clock as open hours', '30 days\n}', 'On average Office is open 231.4 hours of that, 54 a week.'],
        ['a word that only carries others', 'within 30', 'claim'],
    ])('%s', (_name, mark, part) => {
        expect(at(DETAILS, mark)).toContain(part);
    });
    test('nothing in a comment between the words is markup', () => {
        const text = hovered(
            'fee F { amount 10 USD /* ![x](https://example.org/x.png) */ per Seat per month indexed at most 3<|>% every 12 months }',
        );
        expect(text).toContain('10.3 USD');
        expect(text).not.toMatch(/(?<!\\)!\[/);
    });
    test('29 February waits for a leap year', () => {
        expect(hovered('calendar K { closed every 02-<|>29 }')).toContain('**2028-02-29**: Tuesday');
    });
});

describe('the rules behind a word', () => {
    test('each with its page', () => {
        const page = pageOf('monitor/interval-too-coarse');
        expect(hovered('monitor M { eve<|>ry 1 minute }')).toContain(
            `Rules about this: [monitor/interval-too-coarse](${page})`,
        );
    });
    test.each(Object.entries(WATCHING))('%s', (_place, rules) => {
        expect(rules.filter((rule) => pageOf(rule) === undefined)).toEqual([]);
    });
});
