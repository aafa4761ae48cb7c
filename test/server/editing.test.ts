import { describe, expect, test } from 'vitest';
import { coloured, fixed, folded } from './check.ts';

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
