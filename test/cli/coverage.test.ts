import { expect, test } from 'vitest';
import { folderOf } from './support.ts';

const CONTRACT = `contract Deal {
    subject to Policy
}
framework Policy "House policy" {
    requirement "1" "Audits" { level scheme expects clause AuditRight }
    requirement "2" "Insurance" { level scheme expects clause Insurance }
    requirement "3" "Scans" { level scheme expects control VulnerabilityScanning every 1 month }
    requirement "4" "Cards" where data CardholderData { level scheme expects clause Insurance }
    requirement "5" "Later" { level proposed expects clause Insurance }
}
clause Audits {
    covers AuditRight
}
control Scans {
    covers VulnerabilityScanning
    every 3 months
}
waive Policy:2 because "A parent company, \\"Acme\\", stands behind it"
`;

const files = { 'deal.mspc': CONTRACT, 'catalogue.mspc': 'party Acme\n' };

test('coverage shows each requirement of each framework, with what meets it or why not', async () => {
    const { code, out, error } = await folderOf(files).mspc('coverage', 'deal.mspc', '--framework', 'policy');
    expect([code, error]).toEqual([0, '']);
    expect(out).toBe(`Deal

Policy  House policy: 1 of 3 met, 1 waived, 1 open, 1 not applicable
  met             1  Audits     Audits
  waived          2  Insurance  A parent company, "Acme", stands behind it
  open            3  Scans      a control on vulnerability scanning, every 1 month: the number in this contract is loos…
  not applicable  4  Cards      no processing has CardholderData
`);
});

test('the essentials are shown with all', async () => {
    const { out } = await folderOf(files).mspc('coverage', 'deal.mspc');
    expect(out).toMatch(/^MSP-Essentials {2}.*: \d+ of 28 met/m);
});

test.each([
    ['50%', 0],
    ['50', 0],
    ['50.1%', 1],
    ['90%', 1],
])('with --fail-under %s the exit code is %i', async (share, expected) => {
    const { code, error } = await folderOf(files).mspc(
        ...['coverage', 'deal.mspc', '--framework', 'Policy', '--fail-under', share],
    );
    expect(code).toBe(expected);
    expect(error === '').toBe(expected === 0);
});

test('CSV and JSON hold the same rows', async () => {
    const folder = folderOf(files);
    const csv = await folder.mspc('coverage', 'deal.mspc', '--framework', 'Policy', '--format', 'csv');
    expect(csv.out.split('\r\n')[2]).toBe(
        'Policy,2,Insurance,scheme,waived,,"A parent company, ""Acme"", stands behind it"',
    );
    const json = await folder.mspc('coverage', 'deal.mspc', '--framework', 'Policy', '--format', 'json');
    const { contract, frameworks } = JSON.parse(json.out);
    expect([contract, frameworks.length, frameworks[0].rows.length, frameworks[0].share]).toEqual(['Deal', 1, 4, 0.5]);
});

test('Markdown and HTML hold tables, and nothing of the contract is taken for markup', async () => {
    const folder = folderOf({ 'deal.mspc': CONTRACT.replace('"Audits"', '"Audits <b>|x"') });
    const markdown = await folder.mspc('coverage', 'deal.mspc', '--format', 'markdown');
    expect(markdown.out).toContain('| 1 | Audits \\<b\\>\\|x | scheme | met | Audits |');
    const html = await folder.mspc('coverage', 'deal.mspc', '--format', 'html');
    expect(html.out).toContain('<td>Audits &lt;b&gt;|x</td>');
    expect(html.out).toContain('<html lang="en">');
});

test.each([
    [['coverage', 'nowhere.mspc'], /"nowhere\.mspc" cannot be read: it is not there\./],
    [['coverage', '.'], /cannot be read: it is a folder\./],
    [['coverage', 'catalogue.mspc'], /holds no contract/],
    [
        ['coverage', 'deal.mspc', '--framework', 'GDPR'],
        /not subject to "GDPR"\. It is asked about Policy, MSP-Essentials/,
    ],
    [['coverage', 'deal.mspc', '--fail-under', '101%'], /A share is written as in 90%/],
])('%j is not done, and says why', async (args, words) => {
    const { code, out, error } = await folderOf(files).mspc(...args);
    expect([code, out]).toEqual([2, '']);
    expect(error).toMatch(words);
});
