import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckOptions, exitCode } from '../../cli/check.ts';
import { BROKEN, CLEAN, folderOf, type Outcome } from './support.ts';

function diagnosticsOf({ out }: Outcome) {
    return JSON.parse(out).diagnostics as { file: string; code: string; message: string; range: unknown }[];
}

function placesOf(outcome: Outcome): readonly string[] {
    return diagnosticsOf(outcome).map(({ file, code }) => `${file} ${code}`);
}

describe('mspc check', () => {
    it('ends with 0 when nothing is wrong', async () => {
        const outcome = await folderOf({ 'a.mspc': CLEAN }).mspc('check', 'a.mspc');
        expect(outcome).toEqual({ code: 0, out: 'Nothing found in 1 file.\n', error: '' });
    });

    it('ends with 1 when it finds an error', async () => {
        const { code, out } = await folderOf({ 'a.mspc': BROKEN }).mspc('check');
        expect(code).toBe(1);
        expect(out).toMatch(/1 error.* in 1 file\.\n$/);
    });

    it('takes the current folder by default, with what lies below, but no packages', async () => {
        const folder = folderOf({
            'b/c.mspc': BROKEN,
            'a.mspc': BROKEN,
            'b/notes.txt': BROKEN,
            'node_modules/p/x.mspc': BROKEN,
            '.git/x.mspc': BROKEN,
        });
        const outcome = await folder.mspc('check', '--format', 'json');
        expect(JSON.parse(outcome.out).files).toBe(2);
        expect(new Set(diagnosticsOf(outcome).map(({ file }) => file))).toEqual(new Set(['a.mspc', 'b/c.mspc']));
    });

    it('takes files, folders and patterns, each file once', async () => {
        const folder = folderOf({ 'a.mspc': CLEAN, 'b/c.mspc': CLEAN, 'b/d.mspc': CLEAN, 'e/f.txt': CLEAN });
        const { out, code } = await folder.mspc('check', 'a.mspc', 'b', 'b/*.mspc', 'e/f.txt');
        expect({ out, code }).toEqual({ out: 'Nothing found in 4 files.\n', code: 0 });
    });

    it('takes a name that looks like a pattern as a name where it is one', async () => {
        const { out } = await folderOf({ 'a[1].mspc': CLEAN, 'a1.mspc': CLEAN }).mspc('check', 'a[1].mspc');
        expect(out).toBe('Nothing found in 1 file.\n');
    });

    it('finds nothing in an empty folder', async () => {
        expect(await folderOf({}).mspc('check')).toMatchObject({ code: 0, out: 'Nothing found in 0 files.\n' });
    });

    it.each([
        ['nowhere.mspc', 'There is no file or folder "nowhere.mspc".\n'],
        ['no/*.mspc', 'No file matches "no/*.mspc".\n'],
        ['', 'There is no file or folder "".\n'],
    ])('ends with 2 when %j leads nowhere, and checks the rest', async (arg, error) => {
        const outcome = await folderOf({ 'a.mspc': BROKEN }).mspc('check', arg, 'a.mspc', '--format', 'json');
        expect(outcome).toMatchObject({ code: 2, error });
        expect(placesOf(outcome)).toContain('a.mspc name/unknown');
    });

    it('does not follow links that run in a circle', async () => {
        const folder = folderOf({ 'b/a.mspc': CLEAN });
        symlinkSync('..', join(folder.path, 'b/up'));
        expect((await folder.mspc('check')).out).toBe('Nothing found in 1 file.\n');
    });

    it('shows paths from the current folder, also those outside it', async () => {
        const folder = folderOf({ 'a.mspc': BROKEN });
        const outcome = await folder.mspc('check', join(folder.path, 'a.mspc'), '--format', 'json');
        expect(placesOf(outcome)).toContain('a.mspc name/unknown');
    });
});

describe('imports', () => {
    it('are read along, however far', async () => {
        const folder = folderOf({
            'a.mspc': 'import "lib/b.mspc"\nservice Desk { fee SeatFee }\n',
            'lib/b.mspc': 'import "../c.mspc"\nfee SeatFee { amount 3 USD per Seat per month }\n',
            'c.mspc': 'import "a.mspc"\n',
        });
        expect(placesOf(await folder.mspc('check', 'a.mspc', '--format', 'json'))).not.toContain('a.mspc name/unknown');
    });

    it('that lead nowhere are found', async () => {
        const folder = folderOf({ 'a.mspc': 'import "b.mspc"\n' });
        expect(await folder.mspc('check')).toMatchObject({ code: 1, out: expect.stringContaining('"b.mspc"') });
    });

    it('are spelled as on the disk', async () => {
        const folder = folderOf({ 'a.mspc': 'import "Vendors.mspc"\n', 'vendors.mspc': CLEAN });
        const [found] = diagnosticsOf(await folder.mspc('check', 'a.mspc', '--format', 'json'));
        expect(found).toMatchObject({ code: 'name/import-case', message: expect.stringContaining('"vendors.mspc"') });
    });

    it('that lead to a folder lead to no file', async () => {
        const folder = folderOf({ 'a.mspc': 'import "b.mspc"\n', 'b.mspc/x.txt': '' });
        expect(placesOf(await folder.mspc('check', 'a.mspc', '--format', 'json'))).toEqual([
            'a.mspc name/import-missing',
        ]);
    });

    it.each(['../'.repeat(40), 'https://', 'a\0', 'file:'])('are errors of their own kind: "%s…"', async (path) => {
        const folder = folderOf({ 'a.mspc': `import "${path}etc/x.mspc"\n` });
        const [place, ...others] = placesOf(await folder.mspc('check', 'a.mspc', '--format', 'json'));
        expect(place).toMatch(/^a\.mspc name\/import-(?:missing|absolute)$/);
        expect(others).toEqual([]);
    });

    it('that are not UTF-8 are reported once, and nothing is said of the names in them', async () => {
        const folder = folderOf({
            'a.mspc': 'import "c.mspc"\nservice Desk { fee SeatFee }\n',
            'b.mspc': 'import "c.mspc"\n',
            'c.mspc': Buffer.from('fee SeatFee "\xe9"', 'latin1'),
        });
        const places = placesOf(await folder.mspc('check', 'a.mspc', 'b.mspc', '--format', 'json'));
        expect(places.filter((place) => /name|syntax/.test(place))).toEqual(['c.mspc syntax/encoding']);
    });
});

describe('a file that is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('// é\nparty A "'), Buffer.from([0xff, 0xfe]), Buffer.from('"\n')]);

    it('gives one error that tells the byte', async () => {
        const found = diagnosticsOf(await folderOf({ 'a.mspc': bytes }).mspc('check', '--format', 'json'));
        expect(found).toEqual([
            {
                file: 'a.mspc',
                severity: 'error',
                code: 'syntax/encoding',
                message: expect.stringContaining('byte 15 '),
                range: { start: { line: 1, character: 9 }, end: { line: 1, character: 10 } },
            },
        ]);
    });

    it.each([
        ['a cut-off character at the end', [0x2f, 0x2f, 0xe2, 0x82], 2],
        ['a surrogate', [0x2f, 0xed, 0xa0, 0x80], 1],
        ['a character written too long', [0xc0, 0xaf], 0],
        ['UTF-16', [0xff, 0xfe, 0x70, 0x00], 0],
    ])('has its bad byte found: %s', async (_, content, at) => {
        const [found] = diagnosticsOf(
            await folderOf({ 'a.mspc': Buffer.from(content) }).mspc('check', '--format', 'json'),
        );
        expect(found?.message).toContain(`byte ${at} `);
    });

    it('is another matter than a byte order mark, which is no part of the text', async () => {
        const [found] = diagnosticsOf(
            await folderOf({ 'a.mspc': `\uFEFF${BROKEN}` }).mspc('check', '--format', 'json'),
        );
        expect(found).toMatchObject({ range: { start: { line: 0, character: 26 } } });
    });
});

describe('JSON', () => {
    it('has exactly this shape', async () => {
        const { out } = await folderOf({ 'a.mspc': BROKEN }).mspc('check', '--format', 'json');
        const diagnostics = JSON.parse(out).diagnostics.filter(({ code }: { code: string }) => code === 'name/unknown');
        expect({ ...JSON.parse(out), diagnostics }).toEqual({
            files: 1,
            diagnostics: [
                {
                    file: 'a.mspc',
                    severity: 'error',
                    code: 'name/unknown',
                    message: expect.stringContaining('`Nope`'),
                    range: { start: { line: 0, character: 26 }, end: { line: 0, character: 30 } },
                },
            ],
        });
        expect(Object.keys(diagnostics[0])).toEqual(['file', 'severity', 'code', 'message', 'range']);
    });

    it('is an empty list when nothing is wrong', async () => {
        const { out } = await folderOf({}).mspc('check', '--format', 'json');
        expect(JSON.parse(out)).toEqual({ files: 0, diagnostics: [] });
    });

    it('goes by file, then by place, whatever the order of the arguments', async () => {
        const two = 'service A { fee Xx }\nservice B { fee Yy }\n';
        const folder = folderOf({ 'b.mspc': two, 'B.mspc': two, 'a/z.mspc': two });
        const one = await folder.mspc('check', 'b.mspc', 'a', 'B.mspc', '--format', 'json');
        const other = await folder.mspc('check', 'B.mspc', 'b.mspc', 'a/z.mspc', '--format', 'json');
        expect(other.out).toBe(one.out);
        const unknown = diagnosticsOf(one).filter(({ code }) => code === 'name/unknown');
        expect(unknown.map(({ file, message }) => `${file} ${message.includes('Xx') ? 'X' : 'Y'}`)).toEqual([
            'B.mspc X',
            'B.mspc Y',
            'a/z.mspc X',
            'a/z.mspc Y',
            'b.mspc X',
            'b.mspc Y',
        ]);
    });

    it('counts in UTF-16 units, whatever ends the lines', async () => {
        const text = 'party A "😀"\r\nservice B "客" { fee Nope }\r\n';
        const outcome = await folderOf({ 'a.mspc': text }).mspc('check', '--format', 'json');
        const found = diagnosticsOf(outcome).find(({ code }) => code === 'name/unknown');
        expect(found?.range).toEqual({ start: { line: 1, character: 20 }, end: { line: 1, character: 24 } });
    });
});

describe('--fail-on', () => {
    const none = { error: 0, warning: 0, information: 0, hint: 0 };
    const levels = ['error', 'warning', 'info', 'never'] as const satisfies readonly CheckOptions['failOn'][];

    it.each([
        ['error', [1, 1, 1, 0]],
        ['warning', [0, 1, 1, 0]],
        ['information', [0, 0, 1, 0]],
        ['hint', [0, 0, 0, 0]],
    ])('%s counts at %j', (severity, codes) => {
        expect(levels.map((level) => exitCode({ ...none, [severity]: 1 }, level))).toEqual(codes);
    });

    it('never forgives what cannot be read', async () => {
        const folder = folderOf({ 'a.mspc': BROKEN });
        expect((await folder.mspc('check', '--fail-on', 'never')).code).toBe(0);
        expect((await folder.mspc('check', 'nowhere', '--fail-on', 'never')).code).toBe(2);
    });
});

describe('the command line', () => {
    it.each([
        [['chekc'], 'Did you mean check?'],
        [['check', '--format', 'xml'], 'pretty, json'],
        [['check', '--today', '2026-02-30'], '2026-01-31'],
        [['check', '--today', 'tomorrow'], '2026-01-31'],
        [['check', '--fail-on', 'hint'], 'error, warning, info, never'],
        [['render'], 'file'],
    ])('%j is refused with 2', async (args, said) => {
        expect(await folderOf({}).mspc(...args)).toMatchObject({
            code: 2,
            out: '',
            error: expect.stringContaining(said),
        });
    });

    it.each([[['--help']], [['check', '--help']], [['help', 'fmt']], [['--version']]])(
        '%j ends with 0',
        async (args) => {
            const { code, out, error } = await folderOf({}).mspc(...args);
            expect({ code, error }).toEqual({ code: 0, error: '' });
            expect(out).not.toBe('');
        },
    );
});
