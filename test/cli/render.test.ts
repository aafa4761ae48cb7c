import { describe, expect, it } from 'vitest';
import { BROKEN, CLEAN, folderOf } from './support.ts';

describe('mspc render', () => {
    it('prints a page', async () => {
        const { code, out } = await folderOf({ 'a.mspc': CLEAN }).mspc('render', 'a.mspc');
        expect(code).toBe(0);
        expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*Acme Ltd[\s\S]*<\/html>\n$/);
    });

    it('says why a file cannot be read', async () => {
        const folder = folderOf({ 'a.mspc': Buffer.from('party A "\xe9"', 'latin1') });
        const { code, error } = await folder.mspc('render', 'a.mspc');
        expect(code).toBe(2);
        expect(error).toBe('"a.mspc" cannot be read: it is not text in UTF-8, byte 9 has no meaning in it.\n');
    });

    it('writes a file', async () => {
        const folder = folderOf({ 'a.mspc': CLEAN });
        expect(await folder.mspc('render', 'a.mspc', '--to', 'md', '-o', 'a.md')).toEqual({
            code: 0,
            out: '',
            error: '',
        });
        expect(folder.read('a.md')).toContain('Acme Ltd');
    });

    it.each([
        ['docx', 'PK'],
        ['pdf', '%PDF-1.7'],
    ])('writes %s beside where it is run', async (format, beginning) => {
        const folder = folderOf({ 'contracts/a.mspc': CLEAN });
        expect(await folder.mspc('render', 'contracts/a.mspc', '--to', format)).toEqual({
            code: 0,
            out: '',
            error: `a.${format} written.\n`,
        });
        expect(folder.read(`a.${format}`).startsWith(beginning)).toBe(true);
    });

    it('gives the same bytes on the same day, and others on another', async () => {
        const folder = folderOf({ 'a.mspc': CLEAN });
        for (const [name, day] of [
            ['1', '2026-06-01'],
            ['2', '2026-06-01'],
            ['3', '2026-06-02'],
        ] as const) {
            await folder.mspc('render', 'a.mspc', '--to', 'pdf', '-o', `${name}.pdf`, '--today', day);
        }
        expect(folder.read('2.pdf')).toBe(folder.read('1.pdf'));
        expect(folder.read('3.pdf')).not.toBe(folder.read('1.pdf'));
    });

    it.each([
        ['client', false, false],
        ['internal', true, false],
        ['auditor', true, true],
    ])('shows the %s what is theirs to see', async (audience, ratings, coverage) => {
        const text = `contract Deal { subject to GDPR }\nvendor Cloud "Cloud Ltd" { risk high assessed 2026-01-01 every 1 year\nclaim within 30 days }\nservice Desk { depends on Cloud }\n`;
        const { out } = await folderOf({ 'a.mspc': text }).mspc('render', 'a.mspc', '--audience', audience);
        expect(out.includes('rates the risk of Cloud Ltd as high')).toBe(ratings);
        expect(out.includes('A claim against Cloud Ltd') || out.includes('claim against Cloud Ltd')).toBe(ratings);
        expect(out.includes('coverage of frameworks')).toBe(coverage);
    });

    it('names the characters that no font has', async () => {
        const { error } = await folderOf({ 'a.mspc': 'party Acme "Acme \u{13000}"\n' }).mspc(
            'render',
            'a.mspc',
            '--to',
            'pdf',
        );
        expect(error).toContain('No font here has \u{13000}, so the PDF shows boxes instead.');
    });

    it('warns of errors, since the document may be signed', async () => {
        const { code, error } = await folderOf({ 'a.mspc': BROKEN }).mspc('render', 'a.mspc');
        expect(code).toBe(0);
        expect(error).toMatch(/^a\.mspc has (an error|\d errors), so the document may be incomplete/);
    });

    it.each([
        ['a file that is not there', ['b.mspc'], 'it is not there'],
        ['a folder', ['.'], 'it is a folder'],
        ['a file that is not UTF-8', ['bad.mspc'], 'it is not text in UTF-8'],
        ['a place in no folder', ['a.mspc', '-o', 'no/where.html'], 'its folder is not there'],
        ['a folder as the place', ['a.mspc', '-o', '.'], 'it is a folder'],
        ['a place below a file', ['a.mspc', '-o', 'a.mspc/b.html'], 'its folder is a file'],
        ['its own contract as the place', ['a.mspc', '-o', './a.mspc'], 'the place of its own contract'],
        ['a file for Word on the screen', ['a.mspc', '--to', 'docx', '-o', '-'], 'name a file with -o'],
    ])('refuses %s with 2', async (_, args, why) => {
        const folder = folderOf({ 'a.mspc': CLEAN, 'bad.mspc': new Uint8Array([0xff]) });
        const { code, out, error } = await folder.mspc('render', ...args);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(error).toContain(why);
        expect(error).toMatch(/\.\n$/);
        expect(folder.read('a.mspc')).toBe(CLEAN);
    });
});
