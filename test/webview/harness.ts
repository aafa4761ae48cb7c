/** Tests that run one after the other in one browser; the last line is `N passed, N failed`. */

interface Test {
    readonly name: string;
    readonly body: () => Promise<void>;
}

const tests: Test[] = [];

export function test(name: string, body: () => Promise<void>): void {
    tests.push({ name, body });
}

/** Runs all tests, or those whose names hold some words; gives the number of failures. */
export async function run(words = ''): Promise<number> {
    const wanted = tests.filter(({ name }) => name.includes(words));
    let failed = 0;
    for (const { name, body } of wanted) {
        const start = Date.now();
        const problem = await body().then(
            () => undefined,
            (error: unknown) => error ?? 'no reason given',
        );
        if (problem !== undefined) failed++;
        console.log(`${problem === undefined ? 'ok' : 'not ok'} - ${name} (${Date.now() - start} ms)`);
        if (problem !== undefined) console.log(problem);
    }
    console.log(`${wanted.length - failed} passed, ${failed} failed`);
    return failed;
}
