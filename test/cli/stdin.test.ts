import { expect, it } from 'vitest';
import { BROKEN, CLEAN, folderOf, type Outcome } from './support.ts';

const codesOf = ({ out }: Outcome) => JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code);

it('is checked instead of files', async () => {
    expect(await folderOf({ 'a.mspc': BROKEN }).mspcWith(CLEAN, 'check', '--stdin')).toEqual({
        code: 0,
        out: 'Nothing found in 1 file.\n',
        error: '',
    });
    const { code, out } = await folderOf({}).mspcWith(BROKEN, 'check', '--stdin');
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringMatching(/^<stdin>:1:27 /) });
});

it('is read under its name: imports and settings are those of that place, its own content is not', async () => {
    const folder = folderOf({
        'x/a.mspc': BROKEN,
        'x/fees.mspc': 'fee SeatFee { amount 3 USD per Seat per month }\n',
        'x/mspc.config.json': '{ "rules": { "drafting": "warning" } }',
    });
    const text = 'import "fees.mspc"\nservice Desk { fee SeatFee }\n';
    const outcome = await folder.mspcWith(text, 'check', '--stdin', '--stdin-filename', 'x/a.mspc', '--format', 'json');
    expect(codesOf(outcome)).toEqual(['drafting/description-missing']);
    expect(JSON.parse(outcome.out).diagnostics[0].file).toBe('x/a.mspc');
});

it('has its own place for a file that imports it back', async () => {
    const folder = folderOf({ 'a.mspc': CLEAN, 'b.mspc': 'import "a.mspc"\n' });
    const text = 'import "b.mspc"\nservice Desk { fee Nope }\n';
    const outcome = await folder.mspcWith(text, 'check', '--stdin', '--stdin-filename', 'a.mspc', '--format', 'json');
    expect(codesOf(outcome)).toEqual(['name/unknown']);
});

it('that is not UTF-8 is an error in it', async () => {
    const outcome = await folderOf({}).mspcWith(new Uint8Array([0xff]), 'check', '--stdin', '--format', 'json');
    expect({ code: outcome.code, codes: codesOf(outcome) }).toEqual({ code: 1, codes: ['syntax/encoding'] });
});

it.each([
    [['--stdin', 'a.mspc'], 'give --stdin or paths'],
    [['--stdin-filename', 'a.mspc'], '--stdin'],
])('%j is refused', async (args, said) => {
    const outcome = await folderOf({ 'a.mspc': CLEAN }).mspcWith(CLEAN, 'check', ...args);
    expect(outcome).toMatchObject({ code: 2, out: '', error: expect.stringContaining(said) });
});
