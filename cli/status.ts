/** A line of the terminal that tells how far the work is, and that the next one replaces. */
export interface StatusLine {
    show(text: string): void;
    /** Takes it away, so that something else can be written. */
    clear(): void;
}

/** Nobody needs to be told about work that is done at once. */
const FIRST_AFTER = 1000;
const EVERY = 100;

/** `now` counts milliseconds. */
export function statusLine(write: (text: string) => void, now: () => number): StatusLine {
    let next: number | undefined;
    let shown = 0;
    return {
        show: (text) => {
            const time = now();
            next ??= time + FIRST_AFTER;
            if (time < next) return;
            next = time + EVERY;
            write(`\r${text.padEnd(shown)}`);
            shown = text.length;
        },
        clear: () => {
            if (shown > 0) write(`\r${' '.repeat(shown)}\r`);
            shown = 0;
        },
    };
}
