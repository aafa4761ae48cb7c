import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proseMarks } from '../../language/syntax/prose.ts';
import { reflow } from '../../language/syntax/reflow.ts';
import { altered } from '../support/altered.ts';
import { anyDeclarations } from '../support/written.ts';
import { formatted, reflowed, typedOver } from './check.ts';

describe('while typing', () => {
    test.each([
        [
            'a closing brace lays its declaration out',
            '}',
            'service A {\nhours Always\n  quantity  5 Seats\n}<|>\n\nservice   B\n',
            'service A {\n    hours       Always\n    quantity    5 Seats\n}\n\nservice   B\n',
        ],
        [
            'a line break lays out the line that was left',
            '\n',
            'service A {\n    quantity   5 Seats\nhours Always\n    <|>\n}\n',
            'service A {\n    quantity   5 Seats\n    hours       Always\n    \n}\n',
        ],
        ['an open brace leaves everything', '\n', 'service A {\nhours Always\n<|>', 'service A {\nhours Always\n'],
        ['prose stays', '\n', 'define A """\n  one   two\n<|>"""\n', 'define A """\n  one   two\n"""\n'],
        [
            'a broken declaration beside it is left alone',
            '}',
            'monitor M {\n ??? x\n}\nservice A {\nhours Always\n}<|>\n',
            'monitor M {\n ??? x\n}\nservice A {\n    hours       Always\n}\n',
        ],
        [
            'line breaks of Windows stay',
            '}',
            'service A {\r\nhours Always\r\n}<|>\r\n',
            'service A {\r\n    hours       Always\r\n}\r\n',
        ],
    ])('%s', (_name, key, before, after) => {
        expect(typedOver(before, key)).toBe(after);
    });
});

/** What a key leaves alone: behind a brace all but its declaration, behind a line break all but the line above. */
function untouched(text: string, at: number, key: string): readonly string[] {
    const start = text.lastIndexOf('\n', at - 2) + 1;
    return key === '\n' ? [text.slice(0, start), text.slice(at)] : [text.slice(at)];
}

test('whatever the text, a key lays out what it ended and nothing else', () => {
    fc.assert(
        fc.property(altered(anyDeclarations), fc.nat(), fc.constantFrom('\n', '}'), (text, some, key) => {
            const ends = [...text.matchAll(key === '\n' ? /\n/g : /\}/g)];
            const at = (ends[some % Math.max(1, ends.length)]?.index ?? -1) + 1;
            // What this test draws its cursor with, and the line end of old Macintoshes, which editors replace.
            fc.pre(at > 0 && !/<\||\|>|\[\||\r(?!\n)/.test(text));
            const after = typedOver(`${text.slice(0, at)}<|>${text.slice(at)}`, key);
            const [before = '', rest = before] = untouched(text, at, key);
            expect(after.endsWith(rest)).toBe(true);
            if (key === '\n') expect(after.startsWith(before)).toBe(true);
            expect(after.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
            expect(formatted(after).replaceAll('\r', '')).toBe(formatted(text).replaceAll('\r', ''));
        }),
        { numRuns: 100 },
    );
});

const LONG = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');

describe('reflow of prose', () => {
    test('short lines are joined', () => {
        expect(reflowed('clause A {\n    """\n    One\n    t<|>wo.\n\n    Three.\n    """\n}\n')).toBe(
            'clause A {\n    """\n    One two.\n\n    Three.\n    """\n}\n',
        );
    });
    test('a long line is broken at a hundred columns', () => {
        const lines = (reflowed(`define A """${LONG}<|>"""\n`) ?? '').split('\n');
        expect(lines.every((line) => line.length <= 100)).toBe(true);
        expect(
            lines
                .slice(1, -2)
                .map((line) => line.trim())
                .join(' '),
        ).toBe(LONG);
    });
    test.each([
        ['a list', '- one\n    - two'],
        ['a table', '| a | b |\n    |---|---|'],
        ['a hard break', 'one  \n    two'],
        ['code', '```\n    one\n\n    two\n    ```'],
    ])('%s stays', (_name, text) => {
        expect(reflowed(`clause A {\n    """\n    ${text}<|>\n    """\n}\n`)).toBeUndefined();
    });
    test('lines end as those of the file do', () => {
        const text = reflowed(`define A\r\n"""${LONG}<|>"""\r\n`) ?? '';
        expect(text.split('\r\n').length).toBeGreaterThan(4);
        expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    });
    test('prose without an end is left alone', () => {
        expect(reflowed('clause A {\n    """\n    a<|>\n    b\n}\n')).toBeUndefined();
    });
    test('it is offered in prose alone', () => {
        expect(reflowed('clause A {\n    survives 5<|> years\n    """\n    a\n    b\n    """\n}\n')).toBeUndefined();
    });
    test('words, references and paragraphs stay, and a second time changes nothing', () => {
        const word = fc.constantFrom(
            'the',
            'Provider',
            '[[Levels|service levels]]',
            '-',
            '1.',
            '`a b`',
            'availability,',
            '#',
        );
        const paragraph = fc.array(fc.array(word, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 });
        fc.assert(
            fc.property(fc.array(paragraph, { minLength: 1, maxLength: 3 }), (paragraphs) => {
                const shown = paragraphs.map((lines) => lines.map((words) => `    ${words.join(' ')}`).join('\n'));
                const before = `    """\n${shown.join('\n\n')}\n    """`;
                const once = again(before);
                const words = (text: string) => text.split(/\n\s*\n/).map((each) => each.split(/\s+/).filter(Boolean));
                expect(words(once)).toEqual(words(before));
                expect(proseMarks(once).length).toBe(proseMarks(before).length);
                expect(again(once)).toBe(once);
            }),
        );
    });
});

function again(text: string): string {
    const content = reflow(text, { start: 4, end: text.length });
    return content === undefined ? text : `    """${content}"""`;
}
