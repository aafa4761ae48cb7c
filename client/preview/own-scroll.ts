/** After the last scroll event of its own making, so much quiet ends it. */
const QUIET_MS = 120;
/** However long it goes on, then it is somebody else's. */
const LIMIT_MS = 700;

/** The scrolling that a program asked for comes back as events like any other; these belong to it until they settle. */
export class OwnScroll {
    private readonly now: () => number;
    private quietAt = Number.NEGATIVE_INFINITY;
    private limit = Number.NEGATIVE_INFINITY;

    constructor(now: () => number = Date.now) {
        this.now = now;
    }

    begin(): void {
        this.limit = this.now() + LIMIT_MS;
        this.quietAt = this.now() + QUIET_MS * 2;
    }

    /** Whether an event that comes now is one of ours. */
    covers(): boolean {
        const now = this.now();
        if (now > this.quietAt || now > this.limit) return false;
        this.quietAt = now + QUIET_MS;
        return true;
    }
}
