import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Project } from '../../language/files/project.ts';
import { format } from '../../language/syntax/format.ts';
import { syntax } from '../../language/syntax/services.ts';
import { slice } from '../../language/syntax/slicer.ts';
import { applied } from './apply.ts';

const contracts = globSync('examples/*.mspc').sort();
const library = globSync('language/library/**/*.mspc').sort();
const texts = new Map([...contracts, ...library].map((path) => [path, readFileSync(path, 'utf8')]));
const declarations = [...texts.values()].flatMap((text) =>
    slice(text).pieces.map(({ start, end }) => text.slice(start, end).trimStart()),
);
const fromContracts = declarations.slice(0, 50);
const anyText = fc
    .array(
        fc.oneof(
            fc.constantFrom(...fromContracts),
            fc.constantFrom(...declarations.filter((text) => text.length < 2_000)),
        ),
        {
            minLength: 1,
            maxLength: 4,
        },
    )
    .map((some) => some.join('\n'));

function formatted(text: string): string {
    return applied(text, format(text));
}

/** What has to stay: every token, and every comment but for the blanks in it. */
function substance(text: string) {
    const { tokens, comments } = syntax().lexer.lex(text);
    return {
        tokens: tokens.map((token) => `${token.tokenType.name} ${token.image.replace(/[ \t]+%$/, '%')}`),
        comments: comments.map((comment) => comment.image.replace(/\s+/g, ' ').trim()),
    };
}

function findings(text: string): readonly string[] {
    const project = new Project();
    project.set('file:///contract.mspc', text);
    return project.findings('file:///contract.mspc').map((finding) => finding.code);
}

function isKept(text: string): void {
    const once = formatted(text);
    expect(substance(once)).toEqual(substance(text));
    expect(findings(once)).toEqual(findings(text));
    expect(formatted(once)).toBe(once);
}

/** The text with the gaps between its tokens and comments put through `change`. */
function withGaps(text: string, change: (gap: string, index: number) => string): string {
    const { tokens, comments } = syntax().lexer.lex(text);
    const written = [...tokens, ...comments].sort((one, other) => one.startOffset - other.startOffset);
    let out = '';
    let at = 0;
    for (const [index, token] of written.entries()) {
        if (token.startOffset < at) continue;
        out += change(text.slice(at, token.startOffset), index) + token.image;
        at = (token.endOffset ?? 0) + 1;
    }
    return out + text.slice(at);
}

test.each([...texts])('%s is laid out already', (_path, text) => {
    expect(format(text)).toEqual([]);
});

describe('white space', { timeout: 60_000 }, () => {
    const blanks = fc.array(fc.constantFrom(' ', '  ', '\t', '         '), { minLength: 1, maxLength: 50 });
    const anything = fc.array(fc.constantFrom('', ' ', '\t', '\n', ' \n', '\n\n\n', '\r\n   ', '    '), {
        minLength: 1,
        maxLength: 50,
    });

    test('blanks and tabs of any number lead to the same layout', () => {
        fc.assert(
            fc.property(anyText, blanks, (text, some) => {
                const changed = withGaps(text, (gap, index) => {
                    const blank = some[index % some.length] ?? ' ';
                    if (!gap.includes('\n')) return gap === '' ? gap : blank;
                    const breaks = gap.replace(/[^\n]/g, '');
                    return index === 0 || /\n$/.test(gap) ? breaks : breaks + blank;
                });
                expect(formatted(changed)).toBe(text);
            }),
            { numRuns: 60 },
        );
    });

    test('line breaks anywhere change neither tokens nor findings', () => {
        fc.assert(
            fc.property(anyText, anything, fc.nat(8), (text, some, rarely) => {
                isKept(
                    withGaps(text, (gap, index) =>
                        index % (rarely + 1) === 0 ? (some[index % some.length] ?? gap) : gap,
                    ),
                );
            }),
            { numRuns: 100 },
        );
    });

    test('all line breaks of one kind stay of that kind', () => {
        for (const path of contracts) {
            const windows = (texts.get(path) ?? '').replaceAll('\n', '\r\n');
            expect(format(windows)).toEqual([]);
        }
    });
});

describe('damage', { timeout: 60_000 }, () => {
    const fragments = [
        '"',
        '"""',
        '{',
        '}',
        '/*',
        '*/',
        '//',
        '\n',
        ',',
        '-',
        ':',
        '€',
        '[[',
        'sla ',
        'P1:',
        '99,9 %',
        '// note\n',
        '/* a\n * b */',
        ...['#', '-- ', '- ', '• ', '1. ', '(a) ', '…', '<', '| ', '/', ';', '.', '–', '“a”'],
        ...['n/a', '8am', ' and ', ' two ', 'EUR 45', '45 €', '10 working days', '4 hrs. ', 'GDPR Art. 5', '12 (ten) '],
    ];

    test('a cut anywhere leaves tokens, comments and findings as they were', () => {
        fc.assert(
            fc.property(anyText, fc.nat(), fc.nat(60), (text, position, length) => {
                const at = position % text.length;
                isKept(text.slice(0, at) + text.slice(at + length));
            }),
            { numRuns: 200 },
        );
    });

    test('fragments put in anywhere do too', () => {
        fc.assert(
            fc.property(
                anyText,
                fc.nat(),
                fc.constantFrom(...fragments),
                fc.nat(),
                fc.constantFrom(...fragments),
                (text, p, one, q, other) => {
                    const first = text.slice(0, p % text.length) + one + text.slice(p % text.length);
                    const at = q % first.length;
                    isKept(first.slice(0, at) + other + first.slice(at));
                },
            ),
            { numRuns: 400 },
        );
    });

    test('comments put between any tokens stay there', () => {
        const comments = fc.array(
            fc.constantFrom(
                '',
                '',
                '',
                ' /* a */ ',
                '/* b */',
                ' // c\n',
                '\n/* d\n * e\n */\n',
                '\n// f\n',
                '/* g\n h */',
            ),
            {
                minLength: 1,
                maxLength: 40,
            },
        );
        fc.assert(
            fc.property(anyText, comments, (text, some) => {
                isKept(withGaps(text, (gap, index) => gap + (some[index % some.length] ?? '')));
            }),
            { numRuns: 100 },
        );
    });
});
