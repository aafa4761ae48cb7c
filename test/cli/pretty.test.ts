import { describe, expect, it } from 'vitest';
import { excerpt } from '../../cli/excerpt.ts';
import { prettyReport } from '../../cli/pretty.ts';
import { visible } from '../../cli/width.ts';

/** Marks what stands between `<` and `>` in a line. */
function marked(text: string, columns?: number): string {
    const start = text.indexOf('<');
    const line = text.replace(/[<>]/g, '');
    const range = { start: { line: 0, character: start }, end: { line: 0, character: text.indexOf('>') - 1 } };
    const { source, carets } = excerpt(line, range, columns);
    return `${source}\n${carets}`;
}

describe('carets', () => {
    it.each([
        ['plain letters', 'fee <Nope> {', 'fee Nope {\n    ^^^^'],
        ['a tab before', '\tfee <Nope>', '    fee Nope\n        ^^^^'],
        ['a tab after two letters', 'ab\t<Nope>', 'ab  Nope\n    ^^^^'],
        ['a tab inside', '<a\tb>', 'a   b\n^^^^^'],
        ['Chinese before', '"客户" <Nope>', '"客户" Nope\n       ^^^^'],
        ['Chinese inside', 'fee <客户>', 'fee 客户\n    ^^^^'],
        ['Korean, also in single letters', '한\u1112\u1161\u11ab <X>', '한\u1112\u1161\u11ab X\n     ^'],
        ['full-width forms', 'Ａ <X>', 'Ａ X\n   ^'],
        ['an emoji', '😀 <X>', '😀 X\n   ^'],
        ['an emoji of several parts', '👩‍💻 <X>', '👩‍💻 X\n   ^'],
        ['a flag', '🇩🇪 <X>', '🇩🇪 X\n   ^'],
        ['a sign that a selector makes an emoji', '⚠️ <X>', '⚠️ X\n   ^'],
        ['a sign that is none by itself', '⚠ <X>', '⚠ X\n  ^'],
        ['an accent of its own', 'e\u0301 <X>', 'e\u0301 X\n  ^'],
        ['Arabic with vowels', 'عَقد <X>', 'عَقد X\n    ^'],
        ['nothing, at the end', 'fee <>', 'fee \n    ^'],
        ['nothing, before blanks at the end', 'fee<>   ', 'fee\n   ^'],
        ['an empty line', '<>', '\n^'],
        ['a control character', '\u001b[31m <X>', '\uFFFD[31m X\n      ^'],
    ])('stand under the range: %s', (_, line, shown) => {
        expect(marked(line)).toBe(shown);
    });

    it('go to the end of the line when the range ends on a later one', () => {
        const range = { start: { line: 0, character: 4 }, end: { line: 2, character: 1 } };
        expect(excerpt('fee Nope {  ', range)).toEqual({ source: 'fee Nope {', carets: '    ^^^^^^' });
    });

    it('stay in sight in a line wider than the terminal', () => {
        const { source, carets } = excerpt(
            `${'a'.repeat(300)}X${'b'.repeat(300)}`,
            {
                start: { line: 0, character: 300 },
                end: { line: 0, character: 301 },
            },
            80,
        );
        expect(source).toMatch(/^…a+Xb+…$/);
        expect(source.length).toBeLessThan(80);
        expect(source[carets.indexOf('^')]).toBe('X');
    });

    it('find their place in a line as long as a file', () => {
        const range = { start: { line: 0, character: 2_000_000 }, end: { line: 0, character: 2_000_001 } };
        expect(excerpt('x'.repeat(4_000_000), range).source).toMatch(/^…x+…$/);
    });
});

describe('what is printed', () => {
    it('cannot steer the terminal', () => {
        expect(visible('a\u001b[2Jb\u202Ec\nd\u2028')).toBe('a\uFFFD[2Jb\uFFFDc\uFFFDd\uFFFD');
    });

    function printed(colours: boolean): string {
        let text = '';
        const report = prettyReport({
            out: (more) => {
                text += more;
            },
            error: () => {},
            colours,
        });
        report.add('a.mspc', [
            {
                diagnostic: {
                    file: 'b/a.mspc',
                    severity: 'warning',
                    code: 'sla/example',
                    message: 'Something is odd.',
                    range: { start: { line: 9, character: 4 }, end: { line: 9, character: 8 } },
                },
                line: 'fee Nope',
                related: [{ file: 'c.mspc', start: { line: 0, character: 0 }, message: 'The first stands here.' }],
            },
        ]);
        report.end({ files: 2, findings: { error: 2, warning: 1, information: 0, hint: 3 } });
        return text;
    }

    it('has place, severity, message, code, the line with carets, related places and a count', () => {
        expect(printed(false)).toBe(
            [
                'b/a.mspc:10:5  warning  Something is odd.  sla/example',
                '  10 | fee Nope',
                '     |     ^^^^',
                '     c.mspc:1:1  The first stands here.',
                '',
                '2 errors, 1 warning, 3 hints in 2 files.',
                '',
            ].join('\n'),
        );
    });

    it('has colours only when they are wanted', () => {
        expect(printed(false)).not.toContain('\u001b');
        expect(printed(true)).toContain('\u001b[33mwarning');
    });
});
