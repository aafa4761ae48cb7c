/** Work that can be put down between two steps and taken up again, or left. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all of it at once. */
export function atOnce<Result>(steps: Steps<Result>): Result {
    for (;;) {
        const step = steps.next();
        if (step.done) return step.value;
    }
}
