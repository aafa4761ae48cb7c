/** Tests that run one after the other in one browser; the last line is `N passed, N failed`. */

interface Test {
    readonly name: string;
    readonly body: () => Promise<void>;
}

const tests: Test[] = [];

export function test(name: string, body: () => Promise<void>): void {
    tests.push({ name, body });
}

/** Gives the number of failures. */
export async function run(): Promise<number> {
    let failed = 0;
    for (const { name, body } of tests) {
        const start = Date.now();
        const problem = await body().then(
            () => undefined,
            (error: unknown) => error ?? 'no reason given',
        );
        if (problem !== undefined) failed++;
        console.log(`${problem === undefined ? 'ok' : 'not ok'} - ${name} (${Date.now() - start} ms)`);
        if (problem !== undefined) console.log(problem);
    }
    console.log(`${tests.length - failed} passed, ${failed} failed`);
    return failed;
}
