/** What a run of the suite came to. */
export interface Outcome {
    passed: number;
    failed: number;
}

/** Reads the lines of `test/vscode/harness.ts`: `1..N`, then `ok K - name` or `not ok K - name`, comments as `# words`. */
export interface Tally {
    take: (text: string) => void;
    /** The totals; a run that broke off, or whose exit code denies its lines, has a failure more. */
    close: (exitCode: number) => Outcome;
}

export function tally(print: (line: string) => void): Tally {
    const counts = { planned: -1, passed: 0, failed: 0 };
    return {
        take(text) {
            if (process.env.MSPC_RAW) console.log('RAW', text);
            for (const line of text.split('\n')) {
                const fact = /^(?:1\.\.(\d+)|(not )?ok \d+ - .*|# .*)$/.exec(line.trimEnd());
                if (!fact) continue;
                print(line);
                if (fact[1]) counts.planned = Number(fact[1]);
                else if (line.startsWith('not ok')) counts.failed++;
                else if (line.startsWith('ok')) counts.passed++;
            }
        },
        close(exitCode) {
            const { planned, passed, failed } = counts;
            const problem = problemOf(planned, passed + failed, failed, exitCode);
            if (problem) print(`not ok - ${problem}`);
            return { passed, failed: failed + (problem ? 1 : 0) };
        },
    };
}

function problemOf(planned: number, seen: number, failed: number, exitCode: number): string | undefined {
    if (planned < 0) return `the suite did not start (exit code ${exitCode})`;
    if (planned === 0) return 'the suite holds no test';
    if (seen !== planned) return `${planned} tests were planned and ${seen} reported`;
    if (exitCode !== 0 && failed === 0) return `the editor ended with code ${exitCode} though every test passed`;
    if (exitCode === 0 && failed > 0) return 'the editor ended well though a test failed';
    return undefined;
}
