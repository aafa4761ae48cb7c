/**
 * `npm run ci`: every check one after the other, none skipped. A stage counts one, and each of its tests one more; the
 * last line is the sum over all stages, `N passed, N failed`.
 */
import { readFileSync, rmSync } from 'node:fs';
import { git, type Result, run } from './ci/command.ts';

interface Count {
    passed: number;
    failed: number;
}

interface Stage {
    name: string;
    /** Gives the stage's own tests, none if it has none; throws if the stage failed without saying how many. */
    body: (limitMs: number) => Promise<Count>;
}

/** All stages together; what is left of it is the limit of the next. */
const LIMIT_MS = 23 * 60_000;
const REPORT = 'build/vitest.json';

const STAGES: Stage[] = [
    { name: 'editor', body: (limit) => plain('node', ['scripts/vscode/provide.ts'], limit) },
    { name: 'check', body: (limit) => script('check', limit) },
    { name: 'generated', body: generated },
    { name: 'test', body: unitTests },
    { name: 'test:webview', body: counted('test:webview') },
    { name: 'test:vscode', body: counted('test:vscode') },
    { name: 'package', body: (limit) => script('package', limit) },
];

async function plain(command: string, args: string[], limitMs: number): Promise<Count> {
    demandSuccess(await run(command, args, limitMs));
    return { passed: 0, failed: 0 };
}

function script(name: string, limitMs: number): Promise<Count> {
    return plain('npm', ['run', name], limitMs);
}

function demandSuccess({ code, timedOut }: Result): void {
    if (timedOut) throw new Error('took too long');
    if (code !== 0) throw new Error(`ended with code ${code}`);
}

/** Generating must change nothing: a fresh clone stays clean, a working tree stays as it was. */
async function generated(limitMs: number): Promise<Count> {
    const before = process.env.CI ? '' : changes();
    const count = await script('generate', limitMs);
    const after = changes();
    if (after !== before) throw new Error(`generated files differ from what is committed:\n${after}`);
    return count;
}

function changes(): string {
    return git('diff', 'HEAD') + git('ls-files', '--others', '--exclude-standard');
}

async function unitTests(limitMs: number): Promise<Count> {
    rmSync(REPORT, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
    const result = await run('npm', ['test', '--', ...reporters], limitMs);
    const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Record<string, number>;
    const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
    const skipped = numPendingTests + numTodoTests;
    if (skipped > 0) console.log(`Skipped tests: ${skipped}; each counts as failed`);
    return demandTests(result, { passed, failed: numFailedTests + skipped });
}

/** For scripts whose own last line is `N passed, N failed`. */
function counted(name: string): (limitMs: number) => Promise<Count> {
    return async (limitMs) => {
        const result = await run('npm', ['run', name], limitMs);
        const line = [...result.output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
        if (!line) throw new Error(`gave no count (code ${result.code})`);
        return demandTests(result, { passed: Number(line[1]), failed: Number(line[2]) });
    };
}

function demandTests(result: Result, count: Count): Count {
    if (count.failed > 0) return count;
    demandSuccess(result);
    if (count.passed === 0) throw new Error('ran no test');
    return count;
}

/** The stage itself is one more result; a failure that no test accounts for is that one. */
async function attempt({ name, body }: Stage, limitMs: number): Promise<Count> {
    try {
        if (limitMs <= 0) throw new Error('no time was left for it');
        const { passed, failed } = await body(limitMs);
        return failed === 0 ? { passed: passed + 1, failed } : { passed, failed: failed + 1 };
    } catch (error) {
        console.log(`${name}: ${(error as Error).message}`);
        return { passed: 0, failed: 1 };
    }
}

async function main(): Promise<void> {
    const end = Date.now() + LIMIT_MS;
    const total = { passed: 0, failed: 0 };
    const summary: string[] = [];
    for (const stage of STAGES) {
        console.log(`\n=== ${stage.name}`);
        const start = Date.now();
        const count = await attempt(stage, end - start);
        total.passed += count.passed;
        total.failed += count.failed;
        const seconds = Math.round((Date.now() - start) / 1000);
        summary.push(`${count.failed === 0 ? 'ok    ' : 'FAILED'} ${stage.name}: ${words(count)} (${seconds} s)`);
    }
    console.log(`\n${summary.join('\n')}\n\n${words(total)}`);
    process.exitCode = total.failed === 0 ? 0 : 1;
}

function words({ passed, failed }: Count): string {
    return `${passed} passed, ${failed} failed`;
}

await main();
