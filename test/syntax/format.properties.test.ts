import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { format } from '../../language/syntax/format.ts';
import { slice } from '../../language/syntax/slicer.ts';
import { withGaps } from '../support/altered.ts';
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

test.each([...texts])('%s is laid out already', (_path, text) => {
    expect(format(text)).toEqual([]);
});

describe('white space', { timeout: 60_000 }, () => {
    const blanks = fc.array(fc.constantFrom(' ', '  ', '\t', '         '), { minLength: 1, maxLength: 50 });

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

    test('all line breaks of one kind stay of that kind', () => {
        for (const path of contracts) {
            const windows = (texts.get(path) ?? '').replaceAll('\n', '\r\n');
            expect(format(windows)).toEqual([]);
        }
    });
});
