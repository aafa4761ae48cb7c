import { describe, expect, it } from 'vitest';
import { folderOf } from './support.ts';

describe('mspc new', () => {
    it('writes a contract without errors or warnings, in its layout', async () => {
        const folder = folderOf({});
        const args = [
            '--template',
            'cloud-hosting',
            '--provider',
            'NorthOps LLC',
            '--client',
            'Acme',
            '--zone',
            'Europe/Berlin',
        ];
        expect(await folder.mspc('new', 'acme.mspc', ...args)).toEqual({ code: 0, out: '', error: '' });
        expect(folder.read('acme.mspc')).toMatch(
            /^contract Agreement "Cloud Hosting Agreement" \{[\s\S]* effective {3}2026-07-01\n/,
        );
        expect((await folder.mspc('check', 'acme.mspc', '--fail-on', 'warning')).code).toBe(0);
        expect((await folder.mspc('fmt', '--check', 'acme.mspc')).code).toBe(0);
    });

    it('prints one, with the services and frameworks that are asked for', async () => {
        const { code, out } = await folderOf({}).mspc(
            'new',
            '--service',
            'network',
            'desk',
            '--framework',
            'GDPR',
            'SOC-2',
        );
        expect(code).toBe(0);
        expect([...out.matchAll(/^service (\S+)/gm)].map(([, name]) => name)).toEqual([
            'ServiceDesk',
            'ManagedNetwork',
        ]);
        expect(out).toContain('subject to  GDPR, SOC-2\n');
    });

    it.each([
        ['a file that is there', ['a.mspc'], '"a.mspc" cannot be written: it is there already.\n'],
        [
            'a service that the template lacks',
            ['--service', 'hosting'],
            '"hosting" is no service of this template. There are desk, workplace, servers, backup, network, security.\n',
        ],
        ['an unknown framework', ['--framework', 'gdpr'], /^"gdpr" is no framework\. There are .*GDPR/],
        ['an unknown currency', ['--currency', 'Euro'], '"Euro" is no currency.\n'],
        ['an unknown zone', ['--zone', 'Berlin'], '"Berlin" is no time zone.\n'],
        ['an impossible date', ['--effective', '2027-02-30'], '"2027-02-30" is no date such as 2027-01-01.\n'],
    ])('refuses %s with 2', async (_, args, problem) => {
        const { code, out, error } = await folderOf({ 'a.mspc': 'mine' }).mspc('new', ...args);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(error).toMatch(problem);
    });
});
