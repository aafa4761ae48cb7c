import type { Say } from './words.ts';

const LEVELS = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300];

/** The size of the contract's text. The tools keep theirs. */
export class Zoom {
    private readonly button: HTMLElement;
    private readonly say: Say;
    private readonly steady: (change: () => void) => void;
    private current = 100;

    constructor(button: HTMLElement, say: Say, steady: (change: () => void) => void) {
        this.button = button;
        this.say = say;
        this.steady = steady;
    }

    /** In percent. */
    get level(): number {
        return this.current;
    }

    set(level: number): void {
        this.current = Math.min(Math.max(level, LEVELS[0] ?? level), LEVELS.at(-1) ?? level);
        this.steady(() => {
            document.documentElement.style.fontSize = `${this.current}%`;
        });
        this.button.textContent = `${this.current}%`;
        this.button.title = this.say('zoomReset', this.current);
        this.button.setAttribute('aria-label', this.button.title);
    }

    in(): void {
        this.set(LEVELS.find((level) => level > this.current) ?? this.current);
    }

    out(): void {
        this.set(LEVELS.findLast((level) => level < this.current) ?? this.current);
    }
}
