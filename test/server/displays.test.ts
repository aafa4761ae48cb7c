import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countedLenses, hinted, lensed, only } from './check.ts';

const example = (name: string) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8');
const ACME = `//- /acme.mspc\n${example('acme-legal.mspc')}\n//- /vendors.mspc\n${example('vendors.mspc')}`;

/** What the example's own figures come to, reckoned by hand. */
test.each([
    // 0.1 % of 43,200 minutes in 30 days.
    ['downtime', [['at least 99.9%', '43.2 minutes of downtime in 30 days']]],
    // 0.9999 × (1 − 0.001²), as in language.md §6.
    ['composite', [['Azure, Cisco or Juniper', '99.9899% together']]],
    // 240 seats at 45, all in the first tier.
    ['tiers', [['graduated per month', '10,800.00 USD per month for 240 Seats']]],
    // 36 months from 2026-01-01, and 90 days before the end.
    ['notice', [['unless notice of 90 days', 'first notice by 2028-10-02']]],
])('the hints of the kind %s', (kind, expected) => {
    const shown = hinted(ACME, only(`inlayHints.${kind}`));
    expect(shown).toHaveLength(expected.length);
    for (const [index, [on, hint]] of expected.entries()) expect(shown[index]).toMatch(new RegExp(`${on}‹${hint}›$`));
});

const TEXT = `contract Deal { provider Tern }
party Tern
party Buyer
sla L {
    objective Up Availability at least 99%
    objective Free Latency
}
monitor Probe { watches L.Up }
monitor Second { watches L.Up }
`;

test('a lens on the contract opens its preview, in our own client alone', () => {
    expect(lensed(TEXT, only('codeLens.preview'))).toEqual([
        { on: 'Deal', title: 'Open preview', command: 'mspc.openPreviewToSide' },
    ]);
    expect(lensed(TEXT, { ...only('codeLens.preview'), ownCommands: false })).toEqual([]);
});

test('a lens on an objective names the monitors that watch it, and leads to them', () => {
    const [lens, ...others] = lensed(TEXT, only('codeLens.watched'));
    expect(others).toEqual([]);
    expect(lens).toMatchObject({ on: 'Up', title: 'watched by Probe, Second', command: 'mspc.showPlaces' });
    expect(lens?.arguments?.[0].places).toHaveLength(2);
});

test('a lens on a declaration counts its references when it is shown', () => {
    expect(countedLenses(TEXT, only('codeLens.references'))).toEqual([
        'Tern: 1 reference',
        'Buyer: no reference',
        'L: 2 references',
        'Probe: no reference',
        'Second: no reference',
    ]);
});
