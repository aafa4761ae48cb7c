import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format } from '../../language/syntax/format.ts';
import { slice } from '../../language/syntax/slicer.ts';
import { example } from '../support/text.ts';
import { CONTRACT, compared, edited, OPPOSITE, shown } from './compared.ts';
import { rows } from './table.ts';

const NOTHING = { changes: [], totals: [], coverage: [] };
const VENDORS = { 'vendors.mspc': example('vendors.mspc') };

/** The text of each declaration, with what stands before the first. */
function declarations(text: string): readonly string[] {
    return slice(text).pieces.map(({ start, end }) => text.slice(start, end).trim());
}

describe('what is no change', () => {
    it('a contract and itself', () => {
        expect(compared(CONTRACT, CONTRACT)).toEqual(NOTHING);
        const acme = example('acme-legal.mspc');
        expect(compared(acme, acme, VENDORS)).toEqual(NOTHING);
    });

    it('layout', () => {
        const narrow = CONTRACT.replaceAll(/ {2,}/g, ' ');
        expect(compared(CONTRACT, narrow)).toEqual(NOTHING);
        const edits = [...format(narrow)].sort((one, other) => other.start - one.start);
        const laidOut = edits.reduce(
            (text, { start, end, text: to }) => text.slice(0, start) + to + text.slice(end),
            narrow,
        );
        expect(compared(CONTRACT, laidOut)).toEqual(NOTHING);
    });

    it('comments', () => {
        const commented = CONTRACT.replace('fee SeatFee', '/** What a seat costs. */\n// 2026\nfee SeatFee');
        expect(compared(CONTRACT, commented)).toEqual(NOTHING);
    });

    it('the order of declarations', () => {
        const [head = '', ...others] = declarations(CONTRACT);
        fc.assert(
            fc.property(fc.shuffledSubarray([...others], { minLength: others.length }), (shuffled) => {
                // Among priorities the order is their rank, so it is a change there.
                const priorities = shuffled.filter((each) => each.startsWith('priority'));
                const inRank = [...priorities].sort();
                const order = shuffled.map((each) => (each.startsWith('priority') ? (inRank.shift() ?? '') : each));
                expect(compared(CONTRACT, [head, ...order].join('\n'))).toEqual(NOTHING);
            }),
            { numRuns: 15 },
        );
    });

    it('the order of lines and of lists', () => {
        const reordered = [
            [
                '    number      "SA-1"\n    provider    NorthOps\n',
                '    provider    NorthOps\n    number      "SA-1"\n',
            ],
            ['"Backup", "Patching"', '"Patching", "Backup"'],
            [
                '        below 99.9%  credit 10%\n        below 99%    credit 25%\n',
                '        below 99%    credit 25%\n        below 99.9%  credit 10%\n',
            ],
            ['requested by NorthOps, Acme', 'requested by Acme, NorthOps'],
        ].reduce((text, [from = '', to = '']) => edited(text, from, to), CONTRACT);
        expect(compared(CONTRACT, reordered)).toEqual(NOTHING);
    });

    it('the same length in another unit', () => {
        const other = edited(
            edited(CONTRACT, '36 months', '3 years'),
            'every       60 seconds',
            'every       1 minute',
        );
        expect(compared(CONTRACT, other)).toEqual(NOTHING);
    });

    it('a vendor that has moved to a catalogue', () => {
        // The catalogue does not know the control that its vendor is reached with.
        const before = edited(CONTRACT, ' using Logging', '');
        const vendor = declarations(before).find((each) => each.trim().startsWith('vendor')) ?? '';
        const after = `import "shared.mspc"\n${before.replace(vendor, '')}`;
        expect(compared(before, after, { 'shared.mspc': vendor })).toEqual(NOTHING);
    });

    it('a promise that has moved from a matrix to a line', () => {
        const after = edited(
            CONTRACT,
            '        Low     4 business hours  3 business days\n',
            '        Low     4 business hours  -\n',
        );
        const line =
            '    objective   Slow  ResolutionTime of Low at most 3 business days in 95% of cases\n    objective   Uptime';
        expect(compared(CONTRACT, edited(after, '    objective   Uptime', line)).changes.map(shown)).toEqual([]);
    });
});

describe('a new name', () => {
    it.each([
        ['ServerFee', 'HostFee', 'Server fee'],
        ['Office', 'BusinessTime', 'Calendar “office hours”'],
        ['High', 'Urgent', 'Priority “High”'],
        ['Uptime', 'Up', 'Availability of Hosting'],
        ['Levels', 'Service', 'Service levels'],
        ['Acme', 'Customer', 'Party “Acme plc”'],
        ['Downtime', 'Outages', 'Term “Outages”'],
    ])('of %s is one change, wherever it is used', (from, to, what) => {
        const renamed = CONTRACT.replaceAll(new RegExp(`(?<!")\\b${from}\\b(?!["A-Za-z])(?! (?:names|plc))`, 'g'), to);
        const { changes } = compared(CONTRACT, renamed);
        expect(changes.map(shown)).toMatchObject([{ what, before: from, after: to, direction: 'neutral' }]);
    });

    it('comes with other changes of the same thing', () => {
        const renamed = CONTRACT.replaceAll('SeatFee', 'UserFee').replace('40 EUR per Seat', '42 EUR per Seat');
        expect(compared(CONTRACT, renamed).changes.map(shown)).toMatchObject([
            { what: 'Seat fee', before: 'SeatFee', after: 'UserFee' },
            { what: 'Seat fee, price', direction: 'weaker' },
        ]);
    });

    it('with another title is another thing', () => {
        const other = CONTRACT.replaceAll('Cloud', 'Sky')
            .replace('"Sky Inc"', '"Sky AG"')
            .replace('99.95% monthly', '99% monthly');
        const { changes } = compared(CONTRACT, other);
        expect(changes.filter(({ section }) => section === 'vendors').map(({ type }) => type)).toEqual([
            'removed',
            'added',
        ]);
    });
});

describe('several changes', () => {
    /** A contract with some of the edits of the table, those that still find their place. */
    const contracts = fc
        .uniqueArray(fc.nat({ max: rows.length - 1 }), { maxLength: 12 })
        .map((picked) =>
            picked.reduce((text, index) => text.replace(rows[index]?.[0] ?? '', rows[index]?.[1] ?? ''), CONTRACT),
        );

    it('are the same from the other side, with the gain on the other side', () => {
        fc.assert(
            fc.property(contracts, contracts, (one, other) => {
                const [forth, back] = [compared(one, other), compared(other, one)];
                const key = ({ field, thing, before, after, direction }: (typeof forth.changes)[number]) =>
                    JSON.stringify([field?.id, thing.path, before?.text, after?.text, direction]);
                const mirrored = back.changes.map((change) => ({
                    ...change,
                    before: change.after,
                    after: change.before,
                    direction: OPPOSITE[change.direction],
                }));
                expect(mirrored.map(key).sort()).toEqual(forth.changes.map(key).sort());
                expect(back.coverage).toHaveLength(forth.coverage.length);
            }),
            { numRuns: 25 },
        );
    });

    it('of a text that is broken end in an answer', () => {
        const cut = fc.nat({ max: CONTRACT.length });
        fc.assert(
            fc.property(cut, cut, (from, to) => {
                const broken = CONTRACT.slice(0, from) + CONTRACT.slice(to);
                expect(compared(CONTRACT, broken).changes).toBeInstanceOf(Array);
                expect(compared(broken, broken)).toEqual(NOTHING);
            }),
            { numRuns: 25 },
        );
    });
});
