/** How many of the latest are remembered of each method. */
const REMEMBERED = 50;

/** How long the latest requests of a method took, in whole milliseconds. */
export interface Timing {
    readonly method: string;
    readonly count: number;
    readonly median: number;
    readonly longest: number;
}

/** A request that the server has not answered yet. */
export interface Waiting {
    readonly method: string;
    /** Milliseconds. */
    readonly for: number;
}

/** The requests to one server: how long they took, and an end for those that it will not answer any more. */
export class Requests {
    private readonly took = new Map<string, number[]>();
    private readonly pending = new Set<{ method: string; since: number; reject: (reason: Error) => void }>();
    private readonly now: () => number;

    constructor(now: () => number) {
        this.now = now;
    }

    /** The answer, or the reason for which all requests are abandoned. */
    track<R>(method: string, send: () => Promise<R>): Promise<R> {
        return new Promise((resolve, reject) => {
            const request = { method, since: this.now(), reject };
            this.pending.add(request);
            send()
                .then(resolve, reject)
                .finally(() => {
                    if (this.pending.delete(request)) this.remember(method, this.now() - request.since);
                });
        });
    }

    abandon(reason: Error): void {
        for (const { reject } of this.pending) reject(reason);
        this.pending.clear();
    }

    /** The oldest first. */
    waiting(): readonly Waiting[] {
        const now = this.now();
        return [...this.pending].map(({ method, since }) => ({ method, for: Math.round(now - since) }));
    }

    /** Those that took longest first. */
    timings(): readonly Timing[] {
        const all = [...this.took].map(([method, times]) => timing(method, times));
        return all.sort((one, other) => other.longest - one.longest);
    }

    private remember(method: string, time: number): void {
        const times = this.took.get(method) ?? [];
        times.push(time);
        if (times.length > REMEMBERED) times.shift();
        this.took.set(method, times);
    }
}

function timing(method: string, times: readonly number[]): Timing {
    const sorted = times.toSorted((one, other) => one - other);
    const [median, longest] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
    return { method, count: times.length, median: Math.round(median), longest: Math.round(longest) };
}
