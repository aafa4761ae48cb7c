/** How long it may work, in milliseconds, before other messages get their turn. */
const STRETCH = 8;

/** The items one after the other, with a pause for other messages now and then: for work over all files. */
export async function* inStretches<T>(items: Iterable<T>): AsyncGenerator<T> {
    let begin = performance.now();
    for (const item of items) {
        yield item;
        if (performance.now() - begin < STRETCH) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        begin = performance.now();
    }
}
