import { describe, expect, test } from 'vitest';
import { coloured, fixed, folded, formatted, found, linked, previewed } from './check.ts';

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

test('imports link to their files', () => {
    expect(linked('//- /a.mspc\nimport "<|v.mspc|>"\nimport "missing.mspc"\n//- /v.mspc\nvendor V\n')).toEqual({
        found: ['a.mspc 0:8-0:14 -> file:///w/v.mspc'],
        marked: ['a.mspc 0:8-0:14'],
    });
});

test('the colours of a range are those of the whole there', () => {
    const text = 'party A\nparty B\nreport R { to A, B }\n';
    expect(coloured(text, { start: { line: 1, character: 0 }, end: { line: 1, character: 7 } })).toEqual([
        'B class declaration',
    ]);
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
