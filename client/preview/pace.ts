/** A document that is made faster than this is made with each key. */
const CHEAP_MS = 20;
/** So long nobody has to have typed before a document is made that takes longer. */
const MAX_QUIET_MS = 150;
/** Who goes on typing sees the document this late. */
const MAX_LATE_MS = 1_000;

/** When to ask for the document: at once where that is cheap, else when the keys rest, so that no key waits for it. */
export class Pace {
    private readonly now: () => number;
    private lastCost = 0;
    private lastChange = 0;

    constructor(now: () => number = Date.now) {
        this.now = now;
    }

    /** What was typed asks for a new document. */
    changed(): void {
        this.lastChange = this.now();
    }

    /** How long the last document took. */
    took(ms: number): void {
        this.lastCost = ms;
    }

    /** Resolves when it is time to ask. */
    async ready(): Promise<void> {
        if (this.lastCost <= CHEAP_MS) return;
        const quiet = Math.min(this.lastCost, MAX_QUIET_MS);
        const latest = this.now() + MAX_LATE_MS;
        for (let due = this.lastChange + quiet; this.now() < Math.min(due, latest); due = this.lastChange + quiet)
            await pause(Math.min(due, latest) - this.now());
    }
}

function pause(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
}
