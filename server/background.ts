import type { Guard } from './guard.ts';

/** Work begins when nothing has come from the client for so long, in milliseconds. */
const QUIET = 40;
/** How long one stretch of work may take before messages get their turn. */
const STRETCH = 8;

/** Work that can wait, one job at a time, in the gaps that the client leaves. A job asked for twice is done once. */
export class Background {
    private readonly jobs = new Map<string, () => void | Promise<void>>();
    private readonly guard: Guard;
    private lastActivity = 0;
    private stretchBegan = 0;
    private running = false;
    private stopped = false;

    constructor(guard: Guard) {
        this.guard = guard;
    }

    /** The client wants something now. */
    noteActivity(): void {
        this.lastActivity = performance.now();
    }

    add(key: string, job: () => void | Promise<void>): void {
        this.jobs.set(key, job);
        if (this.running || this.stopped) return;
        this.running = true;
        this.guard.run('background', () => this.work());
    }

    /** For a job that takes long: gives messages their turn when a stretch of work is over. */
    async pause(): Promise<void> {
        if (performance.now() - this.stretchBegan < STRETCH) return;
        await this.quiet();
        this.stretchBegan = performance.now();
    }

    drop(key: string): void {
        this.jobs.delete(key);
    }

    stop(): void {
        this.stopped = true;
        this.jobs.clear();
    }

    private async work(): Promise<void> {
        while (this.jobs.size > 0) {
            await this.quiet();
            this.stretchBegan = performance.now();
            while (this.jobs.size > 0 && performance.now() - this.stretchBegan < STRETCH) await this.next();
        }
        this.running = false;
    }

    private async next(): Promise<void> {
        const [first] = this.jobs;
        if (!first) return;
        const [key, job] = first;
        this.jobs.delete(key);
        try {
            await job();
        } catch (error) {
            this.guard.tell(`background ${key}`, error);
        }
    }

    private async quiet(): Promise<void> {
        do {
            const rest = QUIET - (performance.now() - this.lastActivity);
            await new Promise((resolve) => setTimeout(resolve, Math.max(0, rest)));
        } while (performance.now() - this.lastActivity < QUIET && !this.stopped);
    }
}
