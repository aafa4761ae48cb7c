import type { Update } from '../preview/messages.ts';
import { elementOf } from './sanitize.ts';

interface Shown {
    readonly element: HTMLElement;
    readonly hash: string;
}

type Changes = Pick<Update, 'order' | 'blocks' | 'stale' | 'staleLabel'>;

/** The blocks of the page: what stays the same is not touched, so focus, selection and scroll position stay too. */
export class Blocks {
    readonly container: HTMLElement;
    private shown = new Map<string, Shown>();
    private keys = new WeakMap<Element, string>();
    private origins = new Map<string, HTMLElement>();

    constructor(container: HTMLElement) {
        this.container = container;
    }

    get(key: string): HTMLElement | undefined {
        return this.shown.get(key)?.element;
    }

    /** The element that shows what was written in one piece. */
    origin(key: string): HTMLElement | undefined {
        return this.origins.get(key);
    }

    /** The block that a node of the page is in. */
    keyOf(node: Node | null): string | undefined {
        for (let at = node; at && at !== this.container; at = at.parentNode) {
            const key = at instanceof Element ? this.keys.get(at) : undefined;
            if (key !== undefined) return key;
        }
        return undefined;
    }

    inOrder(): readonly HTMLElement[] {
        return [...this.container.children].filter((each) => each instanceof HTMLElement);
    }

    clear(): void {
        this.container.replaceChildren();
        this.shown = new Map();
        this.origins = new Map();
    }

    /** False if something that the order names was never sent; then nothing has changed. */
    apply({ order, blocks, stale, staleLabel }: Changes): boolean {
        const next = order ?? [...this.shown.keys()];
        const sent = new Set(blocks.map(({ key }) => key));
        if (next.some((key) => !sent.has(key) && !this.shown.has(key))) return false;
        const focused = focusIn(this.container);
        for (const { key, hash, html } of blocks) this.replace(key, hash, html);
        if (order) this.arrange(order);
        this.markStale(new Set(stale), staleLabel);
        focused?.();
        return true;
    }

    private replace(key: string, hash: string, html: string): void {
        const element = elementOf(html);
        element.classList.add('block');
        this.keys.set(element, key);
        const before = this.shown.get(key)?.element;
        if (before) {
            keepOpen(before, element);
            this.forget(before);
        }
        before?.replaceWith(element);
        for (const each of originsIn(element)) {
            each.tabIndex = 0;
            this.origins.set(each.dataset.key ?? '', each);
        }
        this.shown.set(key, { element, hash });
    }

    /** Moves as few as can be: those in the longest run that is in order already stay where they are. */
    private arrange(order: readonly string[]): void {
        const next = new Map<string, Shown>();
        for (const key of order) {
            const block = this.shown.get(key);
            if (block) next.set(key, block);
        }
        for (const [key, { element }] of this.shown) {
            if (next.has(key)) continue;
            this.forget(element);
            element.remove();
        }
        const elements = [...next.values()].map(({ element }) => element);
        const staying = this.inPlace(elements);
        let before: Element | null = null;
        for (const element of elements.toReversed()) {
            if (!staying.has(element)) this.container.insertBefore(element, before);
            before = element;
        }
        this.shown = next;
    }

    private forget(block: HTMLElement): void {
        for (const each of originsIn(block)) this.origins.delete(each.dataset.key ?? '');
    }

    private inPlace(elements: readonly HTMLElement[]): Set<Element> {
        const positions = new Map([...this.container.children].map((element, index) => [element as Element, index]));
        const present = elements.filter((element) => positions.has(element));
        return new Set(longestRising(present, (element) => positions.get(element) ?? 0));
    }

    private markStale(stale: ReadonlySet<string>, label: string): void {
        for (const [key, { element }] of this.shown) {
            if (stale.has(key)) element.setAttribute('data-stale', label);
            else element.removeAttribute('data-stale');
        }
    }
}

/** The longest subsequence whose ranks rise. */
export function longestRising<T>(items: readonly T[], rankOf: (item: T) => number): T[] {
    const ranks = items.map(rankOf);
    const previous: number[] = [];
    // For each length, the item with the lowest rank that a run of that length ends with.
    const ends: number[] = [];
    for (const [index, rank] of ranks.entries()) {
        const length = firstNotBelow(ends, ranks, rank);
        previous[index] = ends[length - 1] ?? -1;
        ends[length] = index;
    }
    const run: T[] = [];
    for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
        const item = items[at];
        if (item !== undefined) run.unshift(item);
    }
    return run;
}

function firstNotBelow(ends: readonly number[], ranks: readonly number[], rank: number): number {
    let [low, high] = [0, ends.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranks[ends[middle] ?? 0] ?? 0) < rank) low = middle + 1;
        else high = middle;
    }
    return low;
}

/** If the focus is in a block now, brings it back into what has taken the block's place. */
function focusIn(container: HTMLElement): (() => void) | undefined {
    const focused = document.activeElement;
    const key = focused?.closest('[data-origin]')?.getAttribute('data-key');
    if (!focused || !container.contains(focused) || typeof key !== 'string') return undefined;
    return () => {
        if (document.activeElement === focused) return;
        const same = container.querySelector(`[data-origin][data-key="${CSS.escape(key)}"]`);
        if (same instanceof HTMLElement) same.focus({ preventScroll: true });
    };
}

/** What the reader has unfolded stays so. */
function keepOpen(before: HTMLElement, element: HTMLElement): void {
    const after = element.querySelectorAll('details');
    for (const [index, { open }] of before.querySelectorAll('details').entries()) {
        const same = after[index];
        if (open && same) same.open = true;
    }
}

function originsIn(block: HTMLElement): HTMLElement[] {
    const inside = [...block.querySelectorAll<HTMLElement>('[data-origin]')];
    return block.hasAttribute('data-origin') ? [block, ...inside] : inside;
}
