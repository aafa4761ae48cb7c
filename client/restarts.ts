/** How long to wait before each start after a loss, in milliseconds. */
const DELAYS = [0, 1_000, 5_000, 15_000] as const;
/** A loss counts for so long. */
const PERIOD = 10 * 60_000;

/** When a server that was lost is started again: later each time, and not for ever. */
export class Restarts {
    static readonly limit = DELAYS.length;
    private losses: number[] = [];

    /** Notes a loss; milliseconds until the next start, undefined when there have been too many. */
    next(now: number): number | undefined {
        this.losses = [...this.losses.filter((each) => now - each < PERIOD), now];
        return DELAYS[this.losses.length - 1];
    }

    /** Whether the loss that was noted last is the first for a while. */
    get isFirst(): boolean {
        return this.losses.length === 1;
    }

    /** Somebody has started it by hand. */
    forget(): void {
        this.losses = [];
    }
}
