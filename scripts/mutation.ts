/**
 * `npm run mutation [-- place…]`: Stryker changes the code in one place after the other, and the tests of that room
 * have to notice. A place is a room, a folder of it or a file: `values`, `rules/credit`, `analysis/price.ts`.
 *
 * What earlier runs found is kept in `test/mutation/`, so that only what has changed since is tried again.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

/** What Stryker keeps of a run, as far as it reads it again. */
interface Kept {
    files: Record<string, { language: string; source: string; mutants: KeptMutant[] }>;
    testFiles: Record<string, { source?: string; tests: unknown[] }>;
}

interface KeptMutant {
    id: string;
    mutatorName: string;
    replacement?: string;
    status: string;
    location: unknown;
    killedBy?: string[];
    coveredBy?: string[];
}

/** In percent; a room that scores less fails. */
const LEAST: Readonly<Record<string, number>> = { values: 85, analysis: 85, rules: 0 };

const places = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(LEAST);
for (const place of places) await mutate(place);

async function mutate(place: string): Promise<void> {
    const room = place.split('/')[0] ?? '';
    if (!(room in LEAST)) throw new Error(`No such room: ${room}. There are ${Object.keys(LEAST).join(', ')}.`);
    const kept = `test/mutation/${room}.json`;
    const mutants = await new Stryker(optionsOf(place, room, kept)).runMutationTest();
    tidy(kept);
    report(room, mutants);
}

function optionsOf(place: string, room: string, incrementalFile: string): Options {
    return {
        testRunner: 'vitest',
        plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
        vitest: { configFile: 'vitest.config.ts', related: false },
        mutate: [place.endsWith('.ts') ? `language/${place}` : `language/${place}/**/*.ts`],
        testFiles: [`test/${room}/**/*.test.ts`],
        coverageAnalysis: 'perTest',
        // Texts and tables that are read when a file is loaded would need a new process each.
        ignoreStatic: true,
        // The texts of rules are their authors' business, not the tests'.
        mutator: { excludedMutations: room === 'rules' ? ['StringLiteral'] : [] },
        incremental: true,
        incrementalFile,
        ignorePatterns: ['/dist', '/build', '/.cache'],
        concurrency: 2,
        // A busy machine is no endless loop.
        timeoutMS: 10_000,
        // The copy holds everything that the settings for types refer to; TypeScript 7 could not rewrite them.
        tsconfigFile: 'none',
        disableTypeChecks: false,
        tempDirName: 'build/mutation',
        htmlReporter: { fileName: `build/mutation-${room}.html` },
        reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'clear-text', 'html'],
        clearTextReporter: { reportTests: false, reportScoreTable: false, allowColor: process.stdout.isTTY },
    };
}

/** Keeps what the next run reads, one file a line: no times, no folders, no messages of failed tests. */
function tidy(file: string): void {
    const { files, testFiles } = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    const tidied = Object.entries(files).map(([name, each]) => [
        name,
        { ...each, mutants: each.mutants.map(tidyMutant) },
    ]);
    writeFileSync(file, `{"files":{\n${linesOf(tidied)}\n},"testFiles":{\n${linesOf(Object.entries(testFiles))}\n}}\n`);
}

function linesOf(named: unknown[][]): string {
    return named
        .map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
        .sort()
        .join(',\n');
}

/** Which other tests a killed mutant would have met is of no use. */
function tidyMutant({ id, mutatorName, replacement, status, location, killedBy, coveredBy }: KeptMutant): KeptMutant {
    const tests = status === 'Killed' ? { killedBy } : { coveredBy };
    return { id, mutatorName, replacement, status, location, ...tests };
}

function report(room: string, mutants: Mutants): void {
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    const missed = count('Survived', 'NoCoverage');
    const score = (100 * noticed) / (noticed + missed);
    console.log(`\n${room}: ${score.toFixed(1)} % (${noticed} changes noticed, ${missed} not)\n`);
    if (score < (LEAST[room] ?? 0)) process.exitCode = 1;
}
