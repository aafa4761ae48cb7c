import type { PageFinding, Stretch } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';
import { button } from './elements.ts';
import { partsOf, rangeOf } from './geometry.ts';
import { icon } from './icons.ts';
import type { Say } from './words.ts';

/** Elements in a line of text: what is wrong with them stands behind them. */
const INLINE = 'span, a, dfn, mark';
/** A button must not be a child of these; inside them is a place for it. */
const ROOM = 'th, td, li, dd';

interface Marked {
    readonly marker: HTMLButtonElement;
    readonly ids: string;
}

/** What is wrong, marked where it is shown: a sign that says it to a pointer, a keyboard and a screen reader. */
export class Findings {
    private readonly blocks: Blocks;
    private readonly say: Say;
    private readonly go: (id: string) => void;
    private current: readonly PageFinding[] = [];
    private targets = new Map<string, HTMLElement>();
    private marked = new Map<HTMLElement, Marked>();
    private readonly told = new WeakMap<Element, readonly PageFinding[]>();

    constructor(blocks: Blocks, say: Say, go: (id: string) => void) {
        this.blocks = blocks;
        this.say = say;
        this.go = go;
    }

    get all(): readonly PageFinding[] {
        return this.current;
    }

    /** What is said about an element: a marker, or what it marks. */
    about(element: Element): readonly PageFinding[] {
        return this.told.get(element) ?? [];
    }

    /** The contract has changed, and the findings too if there are new ones. */
    renew(findings: readonly PageFinding[] = this.current): void {
        this.current = findings;
        const groups = this.groups();
        for (const target of this.marked.keys()) if (!groups.has(target)) this.clear(target);
        for (const [target, group] of groups) this.mark(target, group);
    }

    private groups(): Map<HTMLElement, PageFinding[]> {
        const groups = new Map<HTMLElement, PageFinding[]>();
        const targets = new Map<string, HTMLElement>();
        for (const finding of this.current) {
            const known = this.targets.get(finding.id);
            const target = known?.isConnected ? known : this.targetOf(finding.places);
            if (!target) continue;
            targets.set(finding.id, target);
            groups.set(target, [...(groups.get(target) ?? []), finding]);
        }
        this.targets = targets;
        return groups;
    }

    /** Of the places where the text is shown the one that shows just it. */
    private targetOf(places: readonly Stretch[]): HTMLElement | undefined {
        const found = places.flatMap((place) => this.elementOf(place) ?? []);
        const sizeOf = (element: HTMLElement) => rangeOf(element).end - rangeOf(element).start;
        return found.reduce<HTMLElement | undefined>(
            (best, each) => (best && sizeOf(best) <= sizeOf(each) ? best : each),
            undefined,
        );
    }

    private elementOf({ key, start, end }: Stretch): HTMLElement | undefined {
        const block = this.blocks.get(key);
        // The offsets of what is kept from before are those of a text that is gone.
        if (block?.hasAttribute('data-stale')) return block;
        const origin = this.blocks.origin(key) ?? block;
        if (!origin) return undefined;
        let [best, length] = [origin, Number.POSITIVE_INFINITY];
        for (const part of partsOf(origin)) {
            const range = rangeOf(part);
            const holds = range.start <= start && end <= range.end;
            if (holds && range.end - range.start <= length) [best, length] = [part, range.end - range.start];
        }
        return best;
    }

    private mark(target: HTMLElement, group: readonly PageFinding[]): void {
        const ids = group.map(({ id }) => id).join('\n');
        const before = this.marked.get(target);
        if (before?.ids === ids && before.marker.isConnected) return;
        const hadFocus = before !== undefined && document.activeElement === before.marker;
        this.clear(target);
        const marker = this.markerFor(group);
        target.classList.add('flawed', `has-${group[0]?.severity}`);
        for (const each of [target, marker]) this.told.set(each, group);
        place(marker, target);
        this.marked.set(target, { marker, ids });
        if (hadFocus) marker.focus({ preventScroll: true });
    }

    private markerFor(group: readonly PageFinding[]): HTMLButtonElement {
        const [worst] = group;
        const marker = button(`marker ${worst?.severity}`, icon(worst?.severity ?? 'information'));
        const sentences = group.map(({ severity, message }) =>
            this.say('finding', this.say(severity), message.replaceAll('`', '')),
        );
        marker.setAttribute('aria-label', sentences.join('\n'));
        marker.addEventListener('click', (event) => {
            event.stopPropagation();
            if (worst) this.go(worst.id);
        });
        // What the keys do in a block, they do not do here.
        marker.addEventListener('keydown', (event) => {
            if (event.key === 'Enter') event.stopPropagation();
        });
        return marker;
    }

    private clear(target: HTMLElement): void {
        this.marked.get(target)?.marker.remove();
        this.marked.delete(target);
        this.told.delete(target);
        target.classList.remove('flawed', 'has-error', 'has-warning', 'has-information');
        if (target.className === '') target.removeAttribute('class');
    }
}

function place(marker: HTMLElement, target: HTMLElement): void {
    if (target.matches(INLINE)) {
        target.after(marker);
        return;
    }
    const cell = target.matches(ROOM) ? target : target.matches('table, tr, ol, ul, dl') && target.querySelector(ROOM);
    if (cell) cell.append(marker);
    else {
        marker.classList.add('beside');
        target.prepend(marker);
    }
}
