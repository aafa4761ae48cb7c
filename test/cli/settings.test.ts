import { describe, expect, it } from 'vitest';
import { folderOf, type Outcome } from './support.ts';

/** An error, a note and a hint: `sla/direction-mismatch`, `sla/no-tolerance`, `drafting/description-missing`. */
const MIXED = `service Servers "Servers"
sla Levels for Servers {
    objective Uptime Availability at most 99%
    objective Recovery RecoveryTime at most 4 hours
}
`;

const CODES = { 'sla/direction-mismatch': 'E', 'sla/no-tolerance': 'N', 'drafting/description-missing': 'H' };

/** The findings by their letters and levels. */
function seen({ out }: Outcome): string {
    const all = JSON.parse(out).diagnostics as { code: keyof typeof CODES; severity: string }[];
    return all.map(({ code, severity }) => `${CODES[code]} ${severity}`).join(', ');
}

const [E, N, H] = ['E error', 'N information', 'H hint'];

describe('what holds', () => {
    const rules = (settings: Readonly<Record<string, string>>) => ({ rules: settings });

    it.each([
        ['nothing said', {}, [], [E, N]],
        ['the preset of the file', { preset: 'essential' }, [], [E]],
        ['the preset of the command line over it', { preset: 'essential' }, ['--preset', 'strict'], [H, E, N]],
        ['a rule over the preset', { preset: 'essential', ...rules({ 'sla/no-tolerance': 'on' }) }, [], [E, N]],
        ['a rule over its group', rules({ sla: 'hint', 'sla/no-tolerance': 'warning' }), [], ['E hint', 'N warning']],
        ['off for the group over its rule', rules({ sla: 'off', 'sla/no-tolerance': 'warning' }), [], []],
        ['a rule of the command line', {}, ['--rule', 'sla/no-tolerance=error'], [E, 'N error']],
        ['several of them', {}, ['--rule', 'sla=off', '--rule', 'drafting=warning'], ['H warning']],
        ['the last of one name', {}, ['--rule', 'sla=off', '--rule', 'sla=on'], [E, N]],
        ['one without a severity', { preset: 'essential' }, ['--rule', 'sla/no-tolerance'], [E, N]],
        ['the command line over a group that is off', rules({ sla: 'off' }), ['--rule', 'sla/no-tolerance'], [N]],
        ['a group of it over a rule of the file', rules({ 'sla/no-tolerance': 'off' }), ['--rule', 'sla'], [E, N]],
        ['the file in all else', rules({ drafting: 'on' }), ['--rule', 'sla/no-tolerance=off'], [H, E]],
    ])('%s', async (_, config, args, expected) => {
        const folder = folderOf({ 'a.mspc': MIXED, 'mspc.config.json': JSON.stringify(config) });
        const outcome = await folder.mspc('check', '--format', 'json', ...args);
        expect({ seen: seen(outcome), error: outcome.error }).toEqual({ seen: expected.join(', '), error: '' });
    });
});

describe('mspc.config.json', () => {
    it('is the one nearest above the file, and holds alone', async () => {
        const folder = folderOf({
            'mspc.config.json': '{ "rules": { "sla": "off" } }',
            'x/y/a.mspc': MIXED,
            'x/mspc.config.json': '{ "preset": "essential" }',
            'z/b.mspc': MIXED,
        });
        expect(seen(await folder.mspc('check', 'x', '--format', 'json'))).toBe(E);
        expect(seen(await folder.mspc('check', 'z', '--format', 'json'))).toBe('');
        expect(seen(await folder.mspc('check', '--format', 'json'))).toBe(E);
    });

    it('may have a byte order mark', async () => {
        const folder = folderOf({ 'a.mspc': MIXED, 'mspc.config.json': '\uFEFF{ "preset": "essential" }' });
        expect(seen(await folder.mspc('check', '--format', 'json'))).toBe(E);
    });

    it.each([
        ['{ "rules": { "sla/no-tolerence": "off" } }', '1:14', 'Did you mean `sla/no-tolerance`?'],
        ['{\n  "preset": "loud"\n}', '2:13', '`preset` is one of `essential`, `recommended`, `strict`.'],
        ['{ "presets": 1 }', '1:3', 'There is no setting `presets`.'],
        ['{ "preset": "essential", }', '1:26', 'This is not JSON.'],
        ['[]', '1:1', 'The settings are an object'],
        ['', '1:1', 'This is not JSON.'],
    ])('%j is refused once, and what can be checked is', async (config, place, said) => {
        const folder = folderOf({ 'a.mspc': MIXED, 'b/c.mspc': MIXED, 'mspc.config.json': config });
        const outcome = await folder.mspc('check', '--format', 'json');
        expect(outcome.code).toBe(2);
        expect(outcome.error).toMatch(/^mspc\.config\.json:.*\n$/);
        expect(outcome.error).toContain(`mspc.config.json:${place}  ${said}`.replace(/ {2}.*/, ''));
        expect(outcome.error).toContain(said);
        expect(seen(outcome)).toContain(E);
    });

    it('that is not text is refused', async () => {
        const folder = folderOf({ 'a.mspc': MIXED, 'mspc.config.json': new Uint8Array([0x7b, 0xff]) });
        const { code, error } = await folder.mspc('check');
        expect({ code, error }).toMatchObject({ code: 2, error: expect.stringContaining('not text in UTF-8') });
    });
});

describe('a command line about rules', () => {
    it.each([
        [['--rule', 'slo'], 'There is no rule and no group "slo". Did you mean "sla"?'],
        [['--rule', 'no-tolerance=off'], 'Did you mean "sla/no-tolerance"?'],
        [['--rule', 'sla=loud'], '"loud" is no severity for "sla"'],
        [['--rule', 'sla='], '"" is no severity for "sla"'],
        [['--rule', ''], 'There is no rule and no group ""'],
        [['--rule', '__proto__=off'], 'There is no rule and no group "__proto__"'],
        [['--preset', 'loud'], 'essential, recommended, strict'],
    ])('%j is refused with 2, and nothing is checked', async (args, said) => {
        const folder = folderOf({ 'a.mspc': MIXED });
        for (const command of ['check', 'fix']) {
            const { code, out, error } = await folder.mspc(command, ...args);
            expect({ code, out }).toEqual({ code: 2, out: '' });
            expect(error).toContain(said);
        }
    });
});
