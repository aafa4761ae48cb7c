import { chmodSync, lstatSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './support.ts';

const MESSY = 'service Desk{\n   fee   SeatFee\n}\n';
const NEAT = 'service Desk {\n    fee         SeatFee\n}\n';

describe('mspc fmt', () => {
    it('lays files out and names those that it changed', async () => {
        const folder = folderOf({ 'a.mspc': MESSY, 'b/c.mspc': MESSY });
        const { code, out, error } = await folder.mspc('fmt');
        expect({ code, out, error }).toEqual({ code: 0, out: 'a.mspc\nb/c.mspc\n', error: '2 of 2 files changed.\n' });
        expect(folder.read('a.mspc')).toBe(NEAT);
    });

    it('leaves a neat file alone', async () => {
        const folder = folderOf({ 'a.mspc': NEAT });
        expect(await folder.mspc('fmt', 'a.mspc')).toMatchObject({ code: 0, out: '' });
        expect(await folder.mspc('fmt', '--check')).toMatchObject({
            code: 0,
            out: '',
            error: '1 file: nothing to change.\n',
        });
    });

    it('leaves a link a link, and the rights to a file as they are', async () => {
        const folder = folderOf({ 'a.mspc': MESSY });
        chmodSync(join(folder.path, 'a.mspc'), 0o660);
        symlinkSync('a.mspc', join(folder.path, 'link.mspc'));
        expect(await folder.mspc('fmt', 'link.mspc')).toMatchObject({ code: 0 });
        expect(folder.read('a.mspc')).toBe(NEAT);
        expect(lstatSync(join(folder.path, 'link.mspc')).isSymbolicLink()).toBe(true);
        expect(statSync(join(folder.path, 'a.mspc')).mode & 0o777).toBe(0o660);
    });

    it('only looks with --check', async () => {
        const folder = folderOf({ 'a.mspc': MESSY, 'b.mspc': NEAT });
        const { code, out, error } = await folder.mspc('fmt', '--check');
        expect({ code, out, error }).toEqual({ code: 1, out: 'a.mspc\n', error: '1 of 2 files would change.\n' });
        expect(folder.read('a.mspc')).toBe(MESSY);
    });

    it('goes from standard input to standard output', async () => {
        const folder = folderOf({});
        expect(await folder.mspcWith(MESSY, 'fmt', '-')).toEqual({ code: 0, out: NEAT, error: '' });
        expect(await folder.mspcWith(MESSY, 'fmt', '--check', '-')).toEqual({
            code: 1,
            out: '',
            error: 'Standard input would change.\n',
        });
        expect(await folder.mspcWith(NEAT, 'fmt', '--check', '-')).toEqual({ code: 0, out: '', error: '' });
    });

    it('does not mix standard input with files', async () => {
        expect((await folderOf({ 'a.mspc': MESSY }).mspc('fmt', '-', 'a.mspc')).code).toBe(2);
    });

    it('does not touch what is not UTF-8', async () => {
        const folder = folderOf({ 'a.mspc': Buffer.from([0x20, 0xff]), 'b.mspc': MESSY });
        const { code, out, error } = await folder.mspc('fmt');
        expect({ code, out }).toEqual({ code: 2, out: 'b.mspc\n' });
        expect(error).toContain('"a.mspc" cannot be read: it is not text in UTF-8, byte 1');
        const input = await folder.mspcWith(new Uint8Array([0xff]), 'fmt', '-');
        expect(input).toMatchObject({ code: 2, out: '', error: expect.stringContaining('UTF-8') });
    });

    it('keeps a byte order mark', async () => {
        const folder = folderOf({ 'a.mspc': `\uFEFF${MESSY}` });
        await folder.mspc('fmt');
        expect(folder.read('a.mspc')).toBe(`\uFEFF${NEAT}`);
    });

    it.each([
        [
            'Windows line ends',
            'service Desk{\r\n   fee   SeatFee\r\n}',
            'service Desk {\r\n    fee         SeatFee\r\n}\r\n',
        ],
        ['a byte order mark', `\uFEFF${MESSY}`, `\uFEFF${NEAT}`],
        ['nothing', '', ''],
    ])('keeps %s on the way from standard input', async (_what, input, expected) => {
        expect(await folderOf({}).mspcWith(input, 'fmt', '-')).toEqual({ code: 0, out: expected, error: '' });
    });

    it('shows a patch with --diff', async () => {
        const folder = folderOf({ 'a.mspc': MESSY });
        const { code, out, error } = await folder.mspc('fmt', '--diff');
        expect({ code, error }).toEqual({ code: 1, error: '1 of 1 file would change.\n' });
        expect(out).toContain('-service Desk{\n-   fee   SeatFee\n+service Desk {\n+    fee         SeatFee\n');
        expect(folder.read('a.mspc')).toBe(MESSY);
    });

    it('lays out what can be read, and says what cannot', async () => {
        const broken = 'party A {\n  address "x\n}\n';
        const folder = folderOf({ 'a.mspc': `${MESSY}\n// Who.\n${broken}` });
        const said = 'In "a.mspc" the declaration in line 6 cannot be read and stays as it is; mspc check tells why.\n';
        const looked = await folder.mspc('fmt', '--check');
        expect(looked).toEqual({ code: 2, out: 'a.mspc\n', error: `${said}1 of 1 file would change.\n` });
        const { code, error } = await folder.mspc('fmt');
        expect({ code, error }).toEqual({ code: 2, error: `${said}1 of 1 file changed.\n` });
        expect(folder.read('a.mspc')).toBe(`${NEAT}\n// Who.\n${broken}`);
        expect(await folder.mspcWith(broken.repeat(6), 'fmt', '-')).toEqual({
            code: 2,
            out: broken.repeat(6),
            error: 'In standard input 6 declarations, the first in line 1, cannot be read and stay as they are; mspc check tells why.\n',
        });
    });

    it('says so where there is no such file', async () => {
        const { code, out, error } = await folderOf({}).mspc('fmt', 'none.mspc');
        expect({ code, out, error }).toEqual({ code: 2, out: '', error: 'There is no file or folder "none.mspc".\n' });
    });
});
