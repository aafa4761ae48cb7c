/** Who does not answer in so many milliseconds is not waited for. */
const PATIENCE = 10_000;

/** The answer, or undefined when it fails or does not come. */
export async function patiently<T>(answer: Promise<T>): Promise<T | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    const calm = answer.catch(() => undefined);
    return Promise.race([calm, tooLate]).finally(() => clearTimeout(timer));
}
