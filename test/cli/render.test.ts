import { describe, expect, it } from 'vitest';
import { BROKEN, CLEAN, folderOf } from './support.ts';

describe('mspc render', () => {
    it('prints a page', async () => {
        const { code, out } = await folderOf({ 'a.mspc': CLEAN }).mspc('render', 'a.mspc');
        expect(code).toBe(0);
        expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*Acme Ltd[\s\S]*<\/html>\n$/);
    });

    it('writes a file', async () => {
        const folder = folderOf({ 'a.mspc': CLEAN });
        expect(await folder.mspc('render', 'a.mspc', '--to', 'markdown', '-o', 'a.md')).toEqual({
            code: 0,
            out: '',
            error: '',
        });
        expect(folder.read('a.md')).toContain('Acme Ltd');
    });

    it('warns of errors, since the document may be signed', async () => {
        const { code, error } = await folderOf({ 'a.mspc': BROKEN }).mspc('render', 'a.mspc');
        expect(code).toBe(0);
        expect(error).toMatch(/^a\.mspc has (an error|\d errors), so the document may be incomplete/);
    });

    it.each([
        ['a file that is not there', ['b.mspc']],
        ['a folder', ['.']],
        ['a file that is not UTF-8', ['bad.mspc']],
        ['a place that cannot be written', ['a.mspc', '-o', 'no/where.html']],
        ['its own contract as the place', ['a.mspc', '-o', './a.mspc']],
    ])('refuses %s with 2', async (_, args) => {
        const folder = folderOf({ 'a.mspc': CLEAN, 'bad.mspc': new Uint8Array([0xff]) });
        const { code, out, error } = await folder.mspc('render', ...args);
        expect({ code, out }).toEqual({ code: 2, out: '' });
        expect(error).toMatch(/\.\n$/);
        expect(folder.read('a.mspc')).toBe(CLEAN);
    });
});
