export interface HeartbeatParts {
    /** Asks for a sign of life; false: silence after it is no sign of a defect, since a debugger may be the cause. */
    readonly beat: () => Promise<boolean>;
    /** An answer is late, or is there at last. */
    readonly onLate?: (isLate: boolean) => void;
    /** There was no answer for as long as the limit. */
    readonly onSilence: () => void;
    /** Milliseconds; both count only while this side runs. */
    readonly interval: number;
    readonly limit: () => number;
    readonly now: () => number;
}

/**
 * Notices a server whose event loop is blocked. Time counts by the beats of this side: while the machine sleeps, or a
 * debugger holds this side, none comes, and the count begins anew with the next one.
 */
export class Heartbeat {
    private readonly parts: HeartbeatParts;
    private readonly timer: ReturnType<typeof setInterval>;
    private lastTick: number;
    private silence = 0;
    private isWaiting = false;
    private mayJudge = true;

    constructor(parts: HeartbeatParts) {
        this.parts = parts;
        this.lastTick = parts.now();
        this.timer = setInterval(() => this.tick(), parts.interval);
        this.ask();
    }

    stop(): void {
        clearInterval(this.timer);
    }

    private tick(): void {
        const { interval, now } = this.parts;
        const sinceLast = now() - this.lastTick;
        this.lastTick = now();
        if (!this.isWaiting) {
            this.ask();
            return;
        }
        this.parts.onLate?.(true);
        this.silence = sinceLast > 2 * interval || !this.mayJudge ? 0 : this.silence + interval;
        if (this.silence < this.parts.limit()) return;
        this.stop();
        this.parts.onSilence();
    }

    private ask(): void {
        this.isWaiting = true;
        const heard = (mayJudge: boolean) => {
            this.mayJudge = mayJudge;
            this.isWaiting = false;
            this.silence = 0;
            this.parts.onLate?.(false);
        };
        // A connection that is broken is noticed by its end.
        this.parts.beat().then(heard, () => heard(true));
    }
}
