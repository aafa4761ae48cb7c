import type { Blocks } from './blocks.ts';
import { byId, setText } from './elements.ts';
import { comparable, TextIndex } from './text-index.ts';
import type { Say } from './words.ts';

interface Match {
    readonly block: HTMLElement;
    readonly start: number;
    readonly range: Range;
}

/** More are not counted: they would take long to draw, and no one steps through them. */
const LIMIT = 1_000;
const PAUSE_MS = 60;

/** Finds words in the contract as they are typed. Nothing of the page is changed: matches are drawn over it. */
export class Search {
    private readonly blocks: Blocks;
    private readonly say: Say;
    private readonly found: (range: Range) => void;
    private readonly changed: () => void;
    private readonly query = byId('query', HTMLInputElement);
    private readonly texts = new WeakMap<HTMLElement, TextIndex>();
    private matches: readonly Match[] = [];
    private at = -1;
    private waiting: ReturnType<typeof setTimeout> | undefined;

    constructor(blocks: Blocks, say: Say, listener: { found: (range: Range) => void; changed: () => void }) {
        this.blocks = blocks;
        this.say = say;
        this.found = listener.found;
        this.changed = listener.changed;
        this.query.addEventListener('input', () => this.soon());
        this.query.addEventListener('keydown', (event) => this.key(event));
        byId('next').addEventListener('click', () => this.step(1));
        byId('previous').addEventListener('click', () => this.step(-1));
        addEventListener('keydown', (event) => {
            if (event.key !== 'F3' || this.words === '') return;
            event.preventDefault();
            this.step(event.shiftKey ? -1 : 1);
        });
    }

    /** What is looked for, as it was typed. */
    get words(): string {
        return this.query.value;
    }

    /** Looks for words without going there. */
    set words(words: string) {
        this.query.value = words;
        this.renew();
    }

    focus(): void {
        this.query.focus();
        this.query.select();
    }

    /** The contract has changed, or the words have: what was current stays so. */
    renew(): void {
        const current = this.matches[this.at];
        this.matches = this.look();
        this.at = current === undefined ? -1 : this.firstFrom(current);
        this.draw();
    }

    private soon(): void {
        clearTimeout(this.waiting);
        this.waiting = setTimeout(() => this.now(), PAUSE_MS);
    }

    /** The words have changed: goes to the first match from the top of the window on. */
    private now(): void {
        clearTimeout(this.waiting);
        this.waiting = undefined;
        this.matches = this.look();
        const seen = this.matches.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
        this.at = this.matches.length > 0 ? Math.max(0, seen) : -1;
        this.draw();
        this.go();
        this.changed();
    }

    private key(event: KeyboardEvent): void {
        if (event.key === 'Enter') {
            event.preventDefault();
            if (this.waiting !== undefined) this.now();
            else this.step(event.shiftKey ? -1 : 1);
        } else if (event.key === 'Escape' && this.words !== '') {
            event.preventDefault();
            this.words = '';
            this.changed();
        }
    }

    private step(by: 1 | -1): void {
        const { length } = this.matches;
        if (length === 0) return;
        this.at = this.at < 0 ? (by > 0 ? 0 : length - 1) : (this.at + by + length) % length;
        this.draw();
        this.go();
    }

    private go(): void {
        const match = this.matches[this.at];
        if (!match) return;
        // Words in a part that is folded away have no place to go to.
        for (let at = match.range.startContainer.parentElement; at && at !== match.block; at = at.parentElement) {
            if (at instanceof HTMLDetailsElement) at.open = true;
        }
        this.found(match.range);
    }

    private look(): Match[] {
        const wanted = comparable(this.words).trim();
        const matches: Match[] = [];
        if (wanted === '') return matches;
        for (const block of this.blocks.inOrder()) {
            const index = this.textOf(block);
            let start = index.text.indexOf(wanted);
            for (; start >= 0 && matches.length <= LIMIT; start = index.text.indexOf(wanted, start + wanted.length)) {
                matches.push({ block, start, range: index.rangeOf(start, start + wanted.length) });
            }
            if (matches.length > LIMIT) break;
        }
        return matches;
    }

    private textOf(block: HTMLElement): TextIndex {
        const index = this.texts.get(block) ?? new TextIndex(block);
        this.texts.set(block, index);
        return index;
    }

    private firstFrom({ block, start, range }: Match): number {
        const same = this.matches.findIndex((each) => each.block === block && each.start === start);
        if (same >= 0 || this.matches.length === 0) return same;
        // Its block was replaced: what stands next to where it stood is as good.
        const y = range.getBoundingClientRect().top;
        const next = this.matches.findIndex((each) => each.range.getBoundingClientRect().top >= y);
        return Math.max(0, next);
    }

    private draw(): void {
        const count = Math.min(this.matches.length, LIMIT);
        const word = this.matches.length > LIMIT ? 'manyMatches' : 'match';
        const some = this.words.trim() === '' ? '' : this.say('noMatch');
        setText(byId('matches'), count > 0 ? this.say(word, this.at + 1, count) : some);
        byId('next', HTMLButtonElement).disabled = count === 0;
        byId('previous', HTMLButtonElement).disabled = count === 0;
        const current = this.matches[this.at];
        highlight('match', this.matches.slice(0, LIMIT));
        highlight('current-match', current ? [current] : []);
    }
}

function highlight(name: string, matches: readonly Match[]): void {
    if (!('highlights' in CSS)) return;
    if (matches.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...matches.map(({ range }) => range)));
}
