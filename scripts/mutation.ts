/**
 * `npm run mutation [-- place…]`: Stryker changes the code in one place after the other, and the tests of that room
 * have to notice. A place is a room, a folder of it or a file: `values`, `rules/credit`, `analysis/price.ts`.
 *
 * What earlier runs found is kept in `test/mutation/`, so that only what has changed since is tried again; a run that
 * is stopped keeps what it has found so far. `npm run mutation -- scores` tells what is kept.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, matchesGlob } from 'node:path';
import { Stryker } from '@stryker-mutator/core';

type Options = ConstructorParameters<typeof Stryker>[0];
type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

interface Room {
    /** Below `language/`. */
    readonly code: readonly string[];
    /** Below `test/`. */
    readonly tests: string;
    /** How the tests are run. */
    readonly config?: string;
    /** In percent; a room that scores less fails. */
    readonly least: number;
}

/**
 * Tests that read whole contracts are too slow to be run for every change: coverage has some of its own, others have
 * none. Those that look at files as text would see what Stryker puts in.
 */
const ROOMS: Readonly<Record<string, Room>> = {
    values: { code: ['values/**/*.ts'], tests: 'values/*.test.ts', least: 85 },
    analysis: {
        code: ['analysis/*.ts', '!analysis/coverage.ts'],
        tests: 'analysis/!(acme-legal|coverage*).test.ts',
        least: 85,
    },
    'analysis/coverage': {
        code: ['analysis/coverage.ts', 'analysis/coverage/*.ts'],
        tests: 'analysis/coverage{,-traps}.test.ts',
        config: 'test/mutation/kept.vitest.config.ts',
        least: 85,
    },
    rules: {
        code: ['rules/*/*.ts'],
        tests: 'rules/{edge-cases,rules}.test.ts',
        config: 'test/mutation/kept.vitest.config.ts',
        least: 0,
    },
    'rules/shared': {
        code: ['rules/*.ts'],
        tests: 'rules/{config,edge-cases,rules,run,suppress,words}.test.ts',
        least: 0,
    },
};

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

const places = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(ROOMS);
for (const place of places) await (place === 'scores' ? tellScores() : mutate(place));

async function mutate(place: string): Promise<void> {
    const [name, room] =
        Object.entries(ROOMS).findLast(([each, { code }]) => each === place || holds(code, place)) ?? [];
    if (name === undefined || room === undefined) {
        throw new Error(`No such room: ${place}. There are ${Object.keys(ROOMS).join(', ')}.`);
    }
    const kept = `test/mutation/${name.replace('/', '-')}.json`;
    const mutants = await new Stryker(optionsOf(place, room, kept)).runMutationTest();
    tidy(kept);
    report(place, room, mutants);
}

/** Of each folder, as far as it was tried. */
function tellScores(): void {
    const all = globSync('test/mutation/*.json').flatMap((kept) => Object.entries(read(kept).files));
    const folders = new Set(all.map(([file]) => dirname(file)).toSorted());
    for (const folder of folders) {
        const statuses = all
            .filter(([file]) => dirname(file) === folder)
            .flatMap(([, { mutants }]) => mutants.map(({ status }) => status));
        tell(folder, statuses);
    }
}

function tell(place: string, statuses: readonly string[]): number {
    const count = (...some: string[]) => statuses.filter((status) => some.includes(status)).length;
    const noticed = count('Killed', 'Timeout');
    const missed = count('Survived', 'NoCoverage');
    const score = (100 * noticed) / (noticed + missed);
    console.log(`${place}: ${score.toFixed(1)} % (${noticed} changes noticed, ${missed} not)`);
    return score;
}

function read(kept: string): Kept {
    return JSON.parse(readFileSync(kept, 'utf8'));
}

function holds(code: readonly string[], place: string): boolean {
    const file = place.endsWith('.ts') ? place : `${place}/any.ts`;
    return code.some((glob) => matchesGlob(file, glob));
}

function optionsOf(place: string, room: Room, incrementalFile: string): Options {
    return {
        testRunner: 'vitest',
        plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
        vitest: { configFile: room.config ?? 'test/mutation/vitest.config.ts', related: false },
        mutate: codeOf(place, room).map((each) => each.replace(/^!?/, '$&language/')),
        testFiles: [`test/${room.tests}`],
        coverageAnalysis: 'perTest',
        // Texts and tables that are read when a file is loaded would need a new process each.
        ignoreStatic: true,
        // The texts of rules are their authors' business, not the tests'.
        mutator: { excludedMutations: place.startsWith('rules') ? ['StringLiteral'] : [] },
        incremental: true,
        incrementalFile,
        ignorePatterns: ['/dist', '/build', '/.cache'],
        concurrency: 2,
        // A busy machine is no endless loop.
        timeoutMS: 60_000,
        // The copy holds everything that the settings for types refer to; TypeScript 7 could not rewrite them.
        tsconfigFile: 'none',
        disableTypeChecks: false,
        tempDirName: 'build/mutation',
        htmlReporter: { fileName: 'build/mutation.html' },
        reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'clear-text', 'html'],
        clearTextReporter: { reportTests: false, reportScoreTable: false, allowColor: process.stdout.isTTY },
    };
}

function codeOf(place: string, room: Room): readonly string[] {
    if (place in ROOMS) return room.code;
    return [place.endsWith('.ts') ? place : `${place}/*.ts`];
}

/** Keeps what the next run reads, one file a line: no times, no folders, no messages of failed tests. */
function tidy(file: string): void {
    const { files, testFiles } = read(file);
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

/** Stryker knows a mutant by its place; which other tests a killed one would have met is of no use. */
function tidyMutant(mutant: KeptMutant, index: number): KeptMutant {
    const { mutatorName, replacement, status, location, killedBy, coveredBy } = mutant;
    const tests = status === 'Killed' ? { killedBy } : { coveredBy };
    return { id: `${index}`, mutatorName, replacement, status, location, ...tests };
}

function report(place: string, { least }: Room, mutants: Mutants): void {
    const own = mutants.filter(({ fileName }) => fileName.includes(`language/${place}`));
    const score = tell(
        place,
        own.map(({ status }) => status),
    );
    if (score < least) process.exitCode = 1;
}
