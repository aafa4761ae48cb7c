import { describe, expect, test } from 'vitest';
import { WATCHING } from '../../server/features/hover/rules.ts';
import { pageOf } from '../../server/features/library-text.ts';
import { hovered } from './check.ts';

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
            '```mspc\nservice D "Desk" \n```\n\nThe provider\'s desk.\n\nUsed once.',
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

describe('the rules behind a word', () => {
    test('each with its page', () => {
        const page = pageOf('monitor/interval-too-coarse');
        expect(hovered('monitor M { eve<|>ry 1 minute }')).toContain(
            `Watched by [monitor/interval-too-coarse](${page})`,
        );
    });
    test.each(Object.entries(WATCHING))('%s', (_place, rules) => {
        expect(rules.filter((rule) => pageOf(rule) === undefined)).toEqual([]);
    });
});
