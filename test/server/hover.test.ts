import { describe, expect, test } from 'vitest';
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
        expect(at(SLA, 'D {\n    measured')).toBe('```mspc\nservice D "Desk" \n```\n\nThe provider\'s desk.');
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
            '*from v.mspc*',
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
