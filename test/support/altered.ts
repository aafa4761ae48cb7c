import fc from 'fast-check';
import { syntax } from '../../language/syntax/services.ts';

/** A text changed at a place that a number chooses. */
type Change = (text: string, at: number) => string;

/** Texts after one to five changes of those that people, programs and accidents make. */
export function altered(texts: fc.Arbitrary<string>): fc.Arbitrary<string> {
    const changes = fc.array(fc.tuple(fc.constantFrom(...CHANGES), fc.nat(100_000)), { minLength: 1, maxLength: 5 });
    return fc
        .tuple(texts, changes)
        .map(([text, all]) => all.reduce((before, [change, at]) => change(before, at), text));
}

/** The gaps between the tokens and comments put through `change`. */
export function withGaps(text: string, change: (gap: string, index: number) => string): string {
    let out = '';
    let at = 0;
    for (const [index, { start, end }] of writtenIn(text).entries()) {
        out += change(text.slice(at, start), index) + text.slice(start, end);
        at = end;
    }
    return out + text.slice(at);
}

interface Written {
    readonly start: number;
    readonly end: number;
}

/** Tokens and comments in their order, none within another. */
function writtenIn(text: string): readonly Written[] {
    const { tokens, comments } = syntax().lexer.lex(text);
    const written: Written[] = [];
    for (const { startOffset: start, endOffset } of [...tokens, ...comments].sort(
        (a, b) => a.startOffset - b.startOffset,
    ))
        if (start >= (written.at(-1)?.end ?? 0)) written.push({ start, end: (endOffset ?? start) + 1 });
    return written;
}

const pick = <T>(some: readonly T[], at: number): T | undefined => some[at % Math.max(1, some.length)];

/** Every gap where it divides evenly, so that one number makes many changes or few. */
function gapsBy(...by: readonly string[]): Change {
    return (text, at) => {
        const step = 1 + (at % 7);
        return withGaps(text, (gap, index) => (index % step === 0 ? (pick(by, at + index) ?? gap) : gap));
    };
}

function behindTokens(...by: readonly string[]): Change {
    return (text, at) => {
        const step = 1 + (at % 11);
        return withGaps(text, (gap, index) => (index % step === 0 ? gap + (pick(by, at + index) ?? '') : gap));
    };
}

function atToken(change: (text: string, token: Written, at: number) => string): Change {
    return (text, at) => {
        const token = pick(writtenIn(text), at);
        return token ? change(text, token, at) : text;
    };
}

function atLine(change: (lines: string[], index: number) => void): Change {
    return (text, at) => {
        const lines = text.split('\n');
        change(lines, at % lines.length);
        return lines.join('\n');
    };
}

function atMatch(pattern: RegExp, ...texts: readonly string[]): Change {
    return (text, at) => {
        const match = pick([...text.matchAll(pattern)], at);
        if (!match) return text;
        const by = pick(texts, at) ?? '';
        return text.slice(0, match.index) + by + text.slice(match.index + match[0].length);
    };
}

const put = (text: string, at: number, by: string) => text.slice(0, at) + by + text.slice(at);

const NAMES = ['客户', 'सेवा', 'שירות', 'شركة', 'Ünï', 'Cafe\u0301', 'P1', 'A-b_c', 'Long'.repeat(60)];
const TEXTS = [
    '"客户服务台"',
    '"مرحبا"',
    '"e\u0301"',
    '"a\u200bb\u200d"',
    '"👩‍👩‍👧"',
    `"${'word '.repeat(80)}"`,
    '"{ // }"',
    '"\u2028"',
    '"\u202eabc"',
];
const PROSE = [
    '"""\n| a\t| b |\n|---|---|\n\n- one\n    - two\n\n        code\n\n1. three\n"""',
    '"""\r\n\ttabs\r\n\r\n\r\n  "quoted" // no comment\r\n"""',
    '"""行一\n行二\u3000全角\n"""',
    '"""\n{ } [[Levels]] [[broken\n/* none */\n    """',
    '"""  """',
];
const FRAGMENTS = [
    ...[
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
        '#',
        '-- ',
        '- ',
    ],
    ...[
        '• ',
        '1. ',
        '(a) ',
        '…',
        '<',
        '| ',
        '/',
        ';',
        '.',
        '–',
        '“a”',
        'n/a',
        '8am',
        ' and ',
        ' two ',
        'EUR 45',
        '45 €',
    ],
    ...[
        '10 working days',
        '4 hrs. ',
        'GDPR Art. 5',
        '12 (ten) ',
        '\u200b',
        '\ufeff',
        '\u00a0',
        '\u202e',
        '\r',
        '\0',
        '\ud800',
        '24/7',
        '%',
    ],
];

const CHANGES: readonly Change[] = [
    // White space of every kind.
    gapsBy(' ', '  ', '\t', '         ', ' \t '),
    gapsBy('', ' ', '\t', '\n', ' \n', '\n\n\n\n', '\r\n   ', '    '),
    gapsBy('\f', ' \v', '\u00a0', '\u3000 ', '\u2003', '\u2028', '\ufeff', '\r', '\n\f\n'),
    (text) => text.replaceAll(/\r?\n/g, '\r\n'),
    (text, at) => text.replaceAll(/\r?\n/g, (_end, offset: number) => ((offset + at) % 3 === 0 ? '\r\n' : '\n')),
    (text) => text.replaceAll('    ', '\t'),
    (text) => `\ufeff${text}`,
    (text) => text.trimEnd(),
    (text, at) => text + '\n \t\r\n'.repeat(at % 5),
    (text, at) => '\n'.repeat(at % 4) + text,
    (text) => text.replaceAll(/\n[ \t]*/g, ' '),
    atLine((lines, index) => lines.splice(index, 0, '', '\t', '')),
    atLine((lines, index) => lines.splice(index, 1, `${lines[index]}   \t`)),
    // Comments at every place.
    behindTokens(
        ' /* a */ ',
        '/* b */',
        ' // c\n',
        '\n/* d\n * e\n     * f\n */\n',
        '\n// g\n',
        '/* h\n i */',
        '\n\n// j\n\n',
        '// 客户 \u202e\n',
        '/**/',
    ),
    behindTokens(' // end of line\n'),
    atMatch(/\}/g, '// last\n}', '\n\n/* last */ }', '} // behind', '} /* behind\n * it\n */', '}/*x*/'),
    atMatch(/\{/g, '/* before */ {', '// before\n{', '{ // behind', '{ /* a */ // b', '{\n\n\n// own\n\n'),
    atMatch(/,/g, ', // item\n', ' /* item */,', ',\n// item\n', '\n// item\n,', ',,'),
    // Other scripts, long things, prose.
    atMatch(/\b[A-Z][A-Za-z]+\b/g, ...NAMES),
    atMatch(/"[^"\n]+"/g, ...TEXTS),
    atMatch(/"""[\s\S]*?"""/g, ...PROSE),
    (text, at) => text.replaceAll('"""', at % 2 === 0 ? '\n"""' : '  """'),
    atMatch(
        /(\w+), /g,
        `${Array.from({ length: 60 }, (_, index) => `Item${index}`).join(', ')}, `,
        `${'长名称, '.repeat(60)}`,
        `${'Long, // c\n'.repeat(4)}`,
    ),
    // What is typed, moved and cut.
    atToken((text, { start, end }) => text.slice(0, start) + text.slice(end)),
    atToken((text, { start, end }) => `${text.slice(0, end)} ${text.slice(start)}`),
    atToken((text, { end }, at) => put(text, end, pick(FRAGMENTS, Math.floor(at / 3)) ?? '')),
    (text, at) => put(text, at % (text.length + 1), pick(FRAGMENTS, Math.floor(at / 7)) ?? ''),
    atLine((lines, index) => lines.splice(index, 1)),
    atLine((lines, index) => lines.splice(index, 0, lines[index] ?? '')),
    atLine((lines, index) => lines.push(...lines.splice(index, 3))),
    (text, at) => text.slice(0, at % (text.length + 1)),
    (text, at) => text.slice(at % (text.length + 1)),
    (text, at) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1 + (at % 60)),
];
