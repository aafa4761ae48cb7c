import fc from 'fast-check';
import { expect, test } from 'vitest';
import { format } from '../../language/syntax/format.ts';
import { slice } from '../../language/syntax/slicer.ts';
import { altered } from '../support/altered.ts';
import { anyDeclarations, anyFile, REAL } from '../support/written.ts';
import { applied } from './apply.ts';
import { brokenLaw, brokenRangeLaw } from './laws.ts';

/** How many files are made; all of them in CI, and where `FORMAT_RUNS` says so. */
const RUNS = Number(process.env.FORMAT_RUNS ?? (process.env.CI ? 10_000 : 500));

function holds(law: string | undefined): void {
    if (law !== undefined) throw new Error(law);
}

test(`${RUNS} files keep what they say (seed ${fc.readConfigureGlobal().seed})`, { timeout: 600_000 }, () => {
    fc.assert(
        fc.property(altered(anyFile), (text) => holds(brokenLaw(text))),
        // To make a failing text smaller takes longer than to read it.
        { numRuns: RUNS, endOnFailure: true },
    );
});

test('some lines alone', { timeout: 600_000 }, () => {
    fc.assert(
        fc.property(altered(anyDeclarations), fc.nat(), fc.nat(400), (text, at, length) => {
            const start = at % (text.length + 1);
            holds(brokenRangeLaw(text, { start, end: Math.min(text.length, start + length) }));
        }),
        { numRuns: RUNS },
    );
});

test('one declaration after the other, as they come in, leads to the layout of the whole', () => {
    for (const text of REAL) {
        const whole = applied(text, format(text));
        const parts = slice(text)
            .pieces.toReversed()
            .reduce((before, { start, end }) => applied(before, format(before, { start, end })), text);
        expect(parts).toBe(whole);
    }
});
