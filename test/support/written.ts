import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { slice } from '../../language/syntax/slicer.ts';
import { declaration } from './sentences.ts';

/** The texts of all examples, test contracts and files of the library. */
export const REAL: readonly string[] = globSync([
    'examples/*.mspc',
    'test/{corpus,language,rules,compare}/*.mspc',
    'language/library/**/*.mspc',
])
    .sort()
    .map((path) => readFileSync(path, 'utf8'));
const pieces = REAL.flatMap((text) => slice(text).pieces.map(({ start, end }) => text.slice(start, end)));

/** One to four declarations, of real files or of the grammar alone. */
export const anyDeclarations = fc
    .array(
        fc.oneof(
            { weight: 3, arbitrary: fc.constantFrom(...pieces.filter((text) => text.length < 4_000)) },
            { weight: 1, arbitrary: declaration },
        ),
        {
            minLength: 1,
            maxLength: 4,
        },
    )
    .map((some) => some.join('\n'));
/** Whole files cost as much as a hundred declarations. */
export const anyFile = fc.oneof(
    { weight: 199, arbitrary: anyDeclarations },
    { weight: 1, arbitrary: fc.constantFrom(...REAL.filter((text) => text.length < 20_000)) },
);
