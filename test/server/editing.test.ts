import { describe, expect, test } from 'vitest';
import type { SemanticTokensDelta } from 'vscode-languageserver';
import { semanticTokens, semanticTokensDelta } from '../../server/features/semantic-tokens.ts';
import { viewOf } from '../../server/view.ts';
import { coloured, fixed, folded, formatted, found, linked, previewed, world } from './check.ts';

test('names are coloured by what they are', () => {
    expect(
        coloured(
            'party A\nservice D\nsla L for D {\n    objective Up Availability at least 99%\n}\nmonitor M { watches L.Up }\nclause C """[[D]] GDPR"""\ncontrol K { satisfies GDPR:28(3)(h) }',
        ),
    ).toEqual([
        'A class declaration',
        'D interface declaration',
        'L class declaration',
        'D interface',
        'Up property declaration',
        'Availability type defaultLibrary',
        'M event declaration',
        'L class',
        'Up property',
        'C variable declaration',
        'D interface',
        'K method declaration',
        'GDPR namespace defaultLibrary',
        '28(3)(h) property defaultLibrary',
    ]);
});

test('bodies, tables, prose, comments and imports fold', () => {
    const text = `import "a.mspc"
import "b.mspc"
import "c.mspc"

// One
// Two

sla L {
    """
    Words.
    """
    matrix ResponseTime {
        P1 1 hour
    }
}
`;
    expect(folded(text)).toEqual(['1-3 imports', '5-6 comment', '8-14', '9-11', '12-13']);
});

test('folds of regions, and of what stands under a heading', () => {
    const text = `party A

// ---------------------------- services
service S
// a comment is no heading
service T

// === fees ===

// #region Old
fee F
// #endregion
// --------------------------------------

`;
    expect(folded(text)).toEqual(['3-6 region', '8-13 region', '10-12 region', '12-13 comment']);
});

describe('quick fixes', () => {
    test('a misspelt name', () => {
        expect(fixed('service Desk\nsla L for D<|>esc')).toMatchObject({
            text: 'service Desk\nsla L for Desk',
            preferred: true,
        });
    });
    test('a slip of the pen', () => {
        expect(fixed('monitor M {\n    every 15 mi<|>ns\n}').text).toBe('monitor M {\n    every 15 minutes\n}');
    });
    test('nothing where nothing is wrong', () => {
        expect(fixed('service D<|>esk').titles).toEqual([]);
    });
});

describe('formatting', () => {
    const ragged = 'service A {\nhours Always\n}\nservice B {\n        hours   Always\n    what is this\n}\n';
    test('lays out what is sound', () => {
        expect(formatted(ragged)).toContain('service A {\n    hours       Always\n}');
    });
    test('leaves the rest of the text alone when a range is given', () => {
        const text = formatted(ragged, { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } });
        expect(text).toBe(ragged.replace('hours Always', '    hours       Always'));
    });
    test('twice is once', () => {
        expect(formatted(formatted(ragged))).toBe(formatted(ragged));
    });
});

describe('links', () => {
    test.each([
        [
            'imports to their files',
            '//- /a.mspc\nimport "<|v.mspc|>"\nimport "missing.mspc"\n//- /v.mspc\nvendor V\n',
            ['file:///w/v.mspc'],
        ],
        [
            'a contact to a letter',
            'party A { contact "Security" at "<|soc@northops.example|>" }',
            ['mailto:soc@northops.example'],
        ],
        [
            'addresses in prose and comments, without what ends the sentence',
            'service S """\nsee <|https://example.com/a_(b)|>, (<|https://example.com/c|>) or <|desk@example.com|>.\n"""\n// <|http://example.com/?q=1#x|>\n',
            [
                'https://example.com/a_(b)',
                'https://example.com/c',
                'http://example.com/?q=1#x',
                'mailto:desk@example.com',
            ],
        ],
        ['no other scheme', 'service S """javascript://x file:///etc/passwd ftp://example.com a@b @c"""\n', []],
        ['no address with a place left open', 'framework F { address "https://example.com/{number}" }\n', []],
        [
            'citations to the law, in prose too',
            'control K { satisfies GDPR:<|28(3)(h)|>, DORA:<|2024/1774-10(4)|> }\nclause C """see [[HIPAA:<|164.504(e)(5)|>]]"""\n',
            [
                'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
                'https://eur-lex.europa.eu/eli/reg_del/2024/1774/oj#art_10',
                'https://www.ecfr.gov/current/title-45/section-164.504',
            ],
        ],
        [
            'of a protected standard to its publisher',
            'control K { satisfies ISO-27001:<|A.8.13|> }\n',
            ['https://www.iso.org/standard/27001'],
        ],
        ['no code without a number', 'control K { satisfies HIPAA:NPRM-MFA, GDPR:99999 }\n', []],
        [
            'codes in a framework of one\u2019s own',
            'framework House {\n    address "<|https://policy.example/|>"\n    requirement "<|4.2|>"\n    requirement "<|B-1|>"\n    address "https://b.example/{number}" for "B-"\n}\n',
            ['https://policy.example/', 'https://policy.example/', 'https://b.example/1'],
        ],
    ])('%s', (_name, text, targets) => {
        const { found, marked } = linked(text);
        expect(found.map((each) => each.split(' -> ')[0]).sort()).toEqual([...marked].sort());
        expect(found.map((each) => each.split(' -> ')[1]).sort()).toEqual([...targets].sort());
    });
});

test('the colours of a range are those of the whole there', () => {
    const text = 'party A\nparty B\nreport R { to A, B }\n';
    expect(coloured(text, { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } })).toEqual([
        'B class declaration',
    ]);
});

describe('the colours since the last answer', () => {
    const text = 'party A\nservice S\nreport R { covers S to A }\n';
    /** What a client has after it applied the edits to what it had. */
    function patched(before: readonly number[], { edits }: SemanticTokensDelta): readonly number[] {
        return edits.reduce<readonly number[]>(
            (data, { start, deleteCount, data: put = [] }) => [
                ...data.slice(0, start),
                ...put,
                ...data.slice(start + deleteCount),
            ],
            before,
        );
    }
    test.each([
        ['a name more', 'party A\nparty B\nservice S\nreport R { covers S to A }\n'],
        ['a name less', 'party A\nreport R { covers S to A }\n'],
        ['a line moved', 'party A\n\nservice S\nreport R { covers S to A }\n'],
        ['nothing', text],
        ['everything', ''],
    ])('%s', (_name, changed) => {
        const { workspace, view, uri } = world(text);
        const textDocument = { uri };
        const first = semanticTokens(view, { textDocument });
        workspace.open(uri, 2, changed);
        const now = viewOf(view, uri, view);
        if (!now || first.resultId === undefined) throw new Error('There is no answer to begin with');
        const delta = semanticTokensDelta(now, { textDocument, previousResultId: first.resultId });
        if (!('edits' in delta)) throw new Error('Everything came anew');
        expect(patched(first.data, delta)).toEqual(semanticTokens(now, { textDocument }).data);
    });
    test('everything where the last answer is another', () => {
        const { view, uri } = world(text);
        expect(semanticTokensDelta(view, { textDocument: { uri }, previousResultId: '?' })).toHaveProperty('data');
    });
});

describe('symbols of the workspace', () => {
    const files =
        '//- /a.mspc\nservice Desk "Helpdesk"\nsla L for Desk {\n  objective Deskbound Availability at least 99%\n}\n//- /b.mspc\nservice OldDesk\nvendor Cloud\n';
    test('by the letters of a name or title, the best first', async () => {
        expect(await found(files, 'desk')).toEqual(['Desk (Helpdesk)', 'Deskbound (L)', 'OldDesk']);
        expect(await found(files, 'help')).toEqual(['Desk (Helpdesk)']);
        expect(await found(files, 'zz')).toEqual([]);
    });
    test('never more than a list can show', async () => {
        const many = Array.from({ length: 1_000 }, (_, index) => `vendor V${index}\n`).join('');
        expect(await found(many, 'v')).toHaveLength(250);
    });
});

test('each block of a preview tells where it is written', () => {
    const text =
        'contract C "Deal" { provider P client Q }\nparty P "Provider"\nparty Q\nservice S "Desk" """For all."""\n';
    const blocks = previewed(text);
    expect(new Set(blocks.map(({ key }) => key)).size).toBe(blocks.length);
    const origins = blocks.flatMap((block) => block.origins ?? []);
    expect(origins.map(({ start, end }) => text.slice(start, end))).toEqual(
        expect.arrayContaining(['service S "Desk" """For all."""']),
    );
});
