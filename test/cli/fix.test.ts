import { describe, expect, it } from 'vitest';
import { folderOf } from './support.ts';

const LATE = `service Servers "Servers"

sla Levels for Servers {
    objective Recovery RecoveryTime at most 4 hours
}
`;
const MENDED = LATE.replace('4 hours', '4 hours in 100% of cases');

describe('mspc fix', () => {
    it('mends, and names the files that it changed', async () => {
        const folder = folderOf({ 'a.mspc': LATE, 'b/c.mspc': LATE, 'd.mspc': MENDED });
        const outcome = await folder.mspc('fix');
        expect(outcome).toEqual({ code: 0, out: 'a.mspc\nb/c.mspc\n', error: '2 of 3 files changed.\n' });
        expect([folder.read('a.mspc'), folder.read('b/c.mspc')]).toEqual([MENDED, MENDED]);
        expect(await folder.mspc('fix')).toEqual({ code: 0, out: '', error: '0 of 3 files changed.\n' });
    });

    it.each([
        ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
        ['a byte order mark', (text: string) => `\uFEFF${text}`],
        ['no end of the last line', (text: string) => text.trimEnd()],
    ])('keeps %s', async (_, written) => {
        const folder = folderOf({ 'a.mspc': written(LATE) });
        await folder.mspc('fix');
        expect(folder.read('a.mspc')).toBe(written(MENDED));
    });

    it('goes on until nothing is left to mend', async () => {
        const folder = folderOf({
            'a.mspc': `${LATE}\nfee Monthly { amount 9 USD per month\n    indexed CPI every year }\n`,
        });
        await folder.mspc('fix');
        const { out } = await folder.mspc('fix', '--dry-run');
        expect(out).toBe('');
    });

    it('mends what the settings show, as the command line sets them', async () => {
        const folder = folderOf({ 'a.mspc': LATE, 'mspc.config.json': '{ "preset": "essential" }' });
        await folder.mspc('fix');
        expect(folder.read('a.mspc')).toBe(LATE);
        await folder.mspc('fix', '--rule', 'sla/no-tolerance');
        expect(folder.read('a.mspc')).toBe(MENDED);
    });

    it('mends nothing by settings that cannot be read', async () => {
        const folder = folderOf({ 'a.mspc': LATE, 'mspc.config.json': '{ "rules": { "slo": "off" } }' });
        const { code, error } = await folder.mspc('fix');
        expect({ code, text: folder.read('a.mspc') }).toEqual({ code: 2, text: LATE });
        expect(error).toContain('Did you mean `sla`?');
    });

    it('leaves a declaration with a syntax error alone, and mends the others', async () => {
        const broken = LATE.replace('sla Levels', 'sla Other').replace('4 hours', '4 hours\n    chronic');
        const folder = folderOf({ 'a.mspc': `${broken}\n${LATE.slice(LATE.indexOf('sla'))}` });
        await folder.mspc('fix');
        expect(folder.read('a.mspc')).toBe(`${broken}\n${MENDED.slice(MENDED.indexOf('sla'))}`);
    });

    it('spells what word processors and habit have made of marks and words', async () => {
        const pasted = [
            '• party Acme “Acme AG” {',
            '    1. address „Am Park 3“;',
            '}',
            '# the days that count',
            'calendar Office {',
            '    zone ‘Europe/Berlin’',
            '    open Monday – Friday 8am – 6pm',
            '}',
            '',
        ];
        const folder = folderOf({ 'a.mspc': pasted.join('\n') });
        await folder.mspc('fix', 'a.mspc');
        expect(folder.read('a.mspc').split('\n')).toEqual([
            'party Acme "Acme AG" {',
            '    address "Am Park 3"',
            '}',
            '// the days that count',
            'calendar Office {',
            '    zone "Europe/Berlin"',
            '    open mon - fri 08:00 - 18:00',
            '}',
            '',
        ]);
    });

    it('leaves errors of the text itself to people', async () => {
        const text = 'service Desk { fee SeatFe }\nfee SeatFee { amount 3 USD per Seat per month }\n';
        const folder = folderOf({ 'a.mspc': text });
        await folder.mspc('fix');
        expect(folder.read('a.mspc')).toBe(text);
    });

    it('removes a comment that silences nothing', async () => {
        const folder = folderOf({ 'a.mspc': `// mspc-allow sla/no-tolerance: agreed\n${MENDED}` });
        await folder.mspc('fix');
        expect(folder.read('a.mspc')).toBe(MENDED);
    });

    it('changes only files that are named', async () => {
        const folder = folderOf({ 'a.mspc': 'import "b.mspc"\n', 'b.mspc': LATE });
        expect((await folder.mspc('fix', 'a.mspc')).out).toBe('');
        expect(folder.read('b.mspc')).toBe(LATE);
    });

    it.each([
        ['nowhere.mspc', 'There is no file or folder "nowhere.mspc".\n'],
        ['bad.mspc', '"bad.mspc" is left alone. The file is not text in UTF-8'],
    ])('does what it can beside %s', async (name, said) => {
        const folder = folderOf({ 'a.mspc': LATE, 'bad.mspc': new Uint8Array([0xff]) });
        const { code, out, error } = await folder.mspc('fix', name, 'a.mspc');
        expect({ code, out }).toEqual({ code: 2, out: 'a.mspc\n' });
        expect(error).toContain(said);
    });
});

describe('mspc fix --dry-run', () => {
    it('shows a patch, changes nothing, and ends with 1', async () => {
        const folder = folderOf({ 'a.mspc': LATE, 'b.mspc': MENDED });
        const { code, out, error } = await folder.mspc('fix', '--dry-run');
        expect({ code, error }).toEqual({ code: 1, error: '1 of 2 files would change.\n' });
        expect(out).toBe(`--- a/a.mspc
+++ b/a.mspc
@@ -1,5 +1,5 @@
 service Servers "Servers"
 
 sla Levels for Servers {
-    objective Recovery RecoveryTime at most 4 hours
+    objective Recovery RecoveryTime at most 4 hours in 100% of cases
 }
`);
        expect(folder.read('a.mspc')).toBe(LATE);
    });

    it('ends with 0 when nothing would change', async () => {
        const outcome = await folderOf({ 'b.mspc': MENDED }).mspc('fix', '--dry-run');
        expect(outcome).toEqual({ code: 0, out: '', error: '1 file: nothing to change.\n' });
    });
});
