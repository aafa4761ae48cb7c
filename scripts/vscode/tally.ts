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

/** The rest of the console is chatter of the editor; the last of it is shown when the suite broke off. */
const KEPT = 40;

export function tally(print: (line: string) => void): Tally {
    const counts = { planned: -1, passed: 0, failed: 0 };
    const chatter: string[] = [];
    const takeLine = (line: string) => {
        const fact = /^(?:1\.\.(\d+)|(?:not )?ok \d+ - .*|#.*)$/.exec(line);
        if (!fact) {
            chatter.push(line);
            if (chatter.length > KEPT) chatter.shift();
            return;
        }
        print(line);
        if (fact[1]) counts.planned = Number(fact[1]);
        else if (line.startsWith('not ok')) counts.failed++;
        else if (line.startsWith('ok')) counts.passed++;
    };
    const close = (exitCode: number) => {
        const { planned, passed, failed } = counts;
        const problem = problemOf(planned, passed + failed, failed, exitCode);
        if (!problem) return { passed, failed };
        for (const line of chatter) print(`#   ${line}`);
        print(`not ok - ${problem}`);
        return { passed, failed: failed + 1 };
    };
    return { take: (text) => text.split(/\r?\n/).forEach(takeLine), close };
}

function problemOf(planned: number, seen: number, failed: number, exitCode: number): string | undefined {
    if (planned < 0) return `the suite did not start (exit code ${exitCode})`;
    if (planned === 0) return 'the suite holds no test';
    if (seen !== planned) return `${planned} tests were planned and ${seen} reported`;
    if (exitCode !== 0 && failed === 0) return `the editor ended with code ${exitCode} though every test passed`;
    if (exitCode === 0 && failed > 0) return 'the editor ended well though a test failed';
    return undefined;
}
