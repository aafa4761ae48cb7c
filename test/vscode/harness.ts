/**
 * A test harness that needs no Node, since the suite also runs in a web worker. It reports on the console, which the
 * editor hands to `scripts/vscode/test.ts`: `1..N`, then `ok K - name` or `not ok K - name`, comments as `# words`.
 */

type Body = () => void | Promise<void>;

interface Test {
    name: string;
    body: Body;
    limitMs: number;
}

const LIMIT_MS = 20_000;
const tests: Test[] = [];

/** Adds a test; it fails if it throws or takes longer than its limit. */
export function test(name: string, body: Body, limitMs = LIMIT_MS): void {
    if (tests.some((other) => other.name === name)) throw new Error(`Two tests are called “${name}”`);
    tests.push({ name, body, limitMs });
}

/** Runs all tests one after the other, and throws at the end if any failed. */
export async function run(): Promise<void> {
    console.log(`1..${tests.length}`);
    const failures: string[] = [];
    for (const [index, { name, body, limitMs }] of tests.entries()) {
        const start = Date.now();
        const problem = await attempt(body, limitMs);
        if (problem !== undefined) failures.push(name);
        console.log(`${problem === undefined ? 'ok' : 'not ok'} ${index + 1} - ${name} (${Date.now() - start} ms)`);
        if (problem !== undefined) console.log(commented(problem));
    }
    if (failures.length > 0) throw new Error(`Failed: ${failures.join('; ')}`);
}

async function attempt(body: Body, limitMs: number): Promise<string | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const limit = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new Error(`took longer than ${limitMs} ms`)), limitMs);
    });
    try {
        await Promise.race([body(), limit]);
        return undefined;
    } catch (error) {
        return error instanceof Error ? (error.stack ?? error.message) : String(error);
    } finally {
        clearTimeout(timer);
    }
}

function commented(text: string): string {
    return text
        .split('\n')
        .map((line) => `#   ${line}`)
        .join('\n');
}

/** Asks again and again until there is an answer; the way to wait for anything the editor does in its own time. */
export async function until<T>(what: string, ask: () => T | Promise<T>, limitMs = 10_000): Promise<NonNullable<T>> {
    const end = Date.now() + limitMs;
    for (;;) {
        const answer = await ask();
        if (answer) return answer;
        if (Date.now() > end) throw new Error(`waited ${limitMs} ms in vain for ${what}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
