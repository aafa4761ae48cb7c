import { describe, expect, test } from 'vitest';
import { proseMarks } from '../../language/syntax/prose.ts';
import { syntax } from '../../language/syntax/services.ts';
import { slice } from '../../language/syntax/slicer.ts';
import { check } from '../support/project.ts';

/** `TYPE text` of each token; keywords show themselves. */
function tokensOf(text: string): readonly string[] {
    return syntax()
        .lexer.lex(text)
        .tokens.map(({ image, tokenType }) => (tokenType.PATTERN === image ? image : `${tokenType.name} ${image}`));
}

const TOKENS: readonly (readonly [string, readonly string[]])[] = [
    ['Helpdesk', ['NAME Helpdesk']],
    ['PCI-DSS', ['NAME PCI-DSS']],
    ['Überwachung', ['NAME Überwachung']],
    ['客户 サーバー', ['NAME 客户', 'NAME サーバー']],
    ['सेवा', ['NAME सेवा']],
    ['ხელშეკრულება', ['NAME ხელშეკრულება']],
    ['Levels.P1.ResponseTime', ['NAME Levels.P1.ResponseTime']],
    ['Levels.', ['NAME Levels.']],
    ['GDPR:28(3)(h), PCI-DSS:12.8.5', ['CITATION GDPR:28(3)(h)', ',', 'CITATION PCI-DSS:12.8.5']],
    ['6_200 6,200 0.5 -5', ['NUMBER 6_200', 'NUMBER 6,200', 'NUMBER 0.5', 'NUMBER -5']],
    ['240 Seats', ['NUMBER 240', 'UNIT Seats']],
    ['240\nSeats', ['NUMBER 240', 'NAME Seats']],
    ['99.95% 99.95 %', ['PERCENT 99.95%', 'PERCENT 99.95 %']],
    ['1.5x p95 p99.9', ['FACTOR 1.5x', 'PERCENTILE p95', 'PERCENTILE p99.9']],
    ['2026-01-01 12-25 08:00-18:00', ['DATE 2026-01-01', 'MONTHDAY 12-25', 'TIME 08:00', '-', 'TIME 18:00']],
    ['mon-fri', ['mon', '-', 'fri']],
    ['15 minutes', ['NUMBER 15', 'minutes']],
    ['15 mins', ['NUMBER 15', 'UNIT mins']],
    ['"a \\"b\\" c"', ['TEXT "a \\"b\\" c"']],
    ['"""two\nlines"""', ['PROSE """two\nlines"""']],
    ['// gone\nsla /* gone */ Levels', ['sla', 'NAME Levels']],
    ['-', ['-']],
];

test.each(TOKENS)('%s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
});

test('a text with many unclosed comments is read in one pass', () => {
    const text = '/* '.repeat(200_000);
    expect(syntax().lexer.lex(text).comments).toHaveLength(1);
});

/** What stands between the borders that the slicer finds; a border is drawn as `¦`. */
function sliced(text: string): string {
    return slice(text)
        .pieces.map(({ start, end }) => text.slice(start, end))
        .join('¦');
}

const SLICES: readonly (readonly [string, string])[] = [
    ['declarations', 'party A {\n}\n¦party B {\n}\n'],
    ['the comment above belongs to what follows', 'party A {\n}\n¦\n// about B\nparty B {\n}\n'],
    ['a comment at the end of the line belongs to what it stands behind', 'party A {\n} // done\n¦party B {\n}\n'],
    ['however long it runs', 'party A {\n} /* done\nlong ago */\n¦party B {\n}\n'],
    ['a lost closing brace', 'party A {\n    address "x"\n¦party B {\n}\n'],
    ['a lost closing quote of prose', 'define A """\nsome text\n¦party B {\n}\n'],
    ['a comment that never ends', 'party A {\n}\n¦/* open\nparty B {\n}\n'],
    ['a line of a service that reads like a declaration', 'service S {\n    fee A, B\n}\n'],
    ['the same in the first column', 'service S {\nfee A, B\n}\n'],
    ['a declaration in prose is prose', 'define A """a service Desk for all"""\n¦party B {\n}\n'],
    ['braces in texts and comments do not count', 'party A {\n    address "}" // }\n}\n¦party B {\n}\n'],
    ['a misspelt declaration', 'party A {\n}\n¦vendr B "x" {\n}\n¦party C {\n}\n'],
    ['a head that goes on in the first column', 'sla L "x"\nfor Desk {\n}\n¦party B {\n}\n'],
    ['declarations on one line', 'exclusion A "x" """y"""\n¦exclusion B "x" """y"""\n'],
];

test.each(SLICES)('%s', (_what, drawn) => {
    expect(sliced(drawn.replaceAll('¦', ''))).toBe(drawn);
});

/** References in prose: `‹…›` is drawn around what is found. */
const PROSE: readonly string[] = [
    'See ‹[[Servers]]› and ‹[[Servers|the servers]]›.',
    '‹[[GDPR:28(3)(h)]]› ‹[[Levels.P1]]›',
    'unfinished [[Servers',
    'unfinished [[Servers and ‹[[Acme]]›',
    'escaped \\[[Servers]] but \\\\‹[[Acme]]›',
    '`code [[Servers]]` ‹[[Acme]]›',
    '``code ` [[Servers]]`` ‹[[Acme]]›',
    'a closing ]] alone, ‹[[Acme]]›',
];

test.each(PROSE)('%s', (drawn) => {
    const content = drawn.replace(/[‹›]/g, '');
    let shown = content;
    for (const mark of [...proseMarks(content)].reverse()) {
        shown = `${shown.slice(0, mark.start)}‹${shown.slice(mark.start, mark.end)}›${shown.slice(mark.end)}`;
    }
    expect(shown).toBe(drawn);
});

describe('what is no contract', () => {
    const one = (text: string) => check({ 'a.mspc': text }, 'a.mspc').map(({ code }) => code);

    test('braces nested beyond reason are one error', () => {
        expect(one(`contract A ${'{'.repeat(300)}`)).toEqual(['syntax/nesting']);
    });

    test('a file beyond 5 MB is one error', () => {
        expect(one(`// ${'x'.repeat(5_000_001)}`)).toEqual(['syntax/file-too-large']);
    });

    test('marks that turn the direction of text around are errors, in texts too', () => {
        expect(one('party A "ab\u202ecd" {\n}\n')).toEqual(['syntax/bidi-control']);
    });

    test('a byte-order mark and Windows line ends are as good as any', () => {
        expect(one('\ufeffparty A "x" {\r\n    address "y"\r\n}\r\n\r\nparty B "z" {\r\n}\r\n')).toEqual([]);
    });
});
