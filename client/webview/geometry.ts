import type { Place } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';

/** Where a source offset is seen: pixels from the top of its block. */
interface Anchor {
    readonly offset: number;
    readonly y: number;
}

/** The pixels, from the top of the page, at which a place is seen; undefined if its block is not there. */
export function yOf(blocks: Blocks, { key, offset }: Place): number | undefined {
    const block = blocks.get(key);
    if (!block) return undefined;
    const top = block.getBoundingClientRect().top + scrollY;
    return top + interpolate(anchorsIn(block), offset, 'offset', 'y');
}

/** The place that is seen at some height of the page, if it is known where that is written. */
export function placeAt(blocks: Blocks, y: number): Place | undefined {
    const block = blocks.inOrder().find((each) => each.hasAttribute('data-start') && bottomOf(each) > y);
    const key = block && blocks.keyOf(block);
    if (!block || key === undefined) return undefined;
    const inBlock = Math.max(0, y - (block.getBoundingClientRect().top + scrollY));
    return { key, offset: Math.round(interpolate(anchorsIn(block), inBlock, 'y', 'offset')) };
}

/** The innermost element that is written around an offset of a block. */
export function elementAt(block: HTMLElement, offset: number): HTMLElement {
    let [best, length] = [block, Number.POSITIVE_INFINITY];
    for (const element of sourced(block)) {
        const { start, end } = rangeOf(element);
        if (start <= offset && offset <= end && end - start < length) [best, length] = [element, end - start];
    }
    return best;
}

/** The elements of a block that come from the same document as the block. */
export function sourced(block: HTMLElement): HTMLElement[] {
    return [...block.querySelectorAll<HTMLElement>('[data-start]:not([data-file])')];
}

export function rangeOf(element: HTMLElement): { start: number; end: number } {
    const { start, end } = element.dataset;
    return { start: Number(start ?? 0), end: Number(end ?? 0) };
}

function bottomOf(element: HTMLElement): number {
    return element.getBoundingClientRect().bottom + scrollY;
}

/** From the top of the block to its bottom, rising in both: what is shown in another order than written is no anchor. */
function anchorsIn(block: HTMLElement): Anchor[] {
    const { top, height } = block.getBoundingClientRect();
    const length = rangeOf(block).end;
    const inside = sourced(block)
        .map((element) => ({ offset: rangeOf(element).start, y: element.getBoundingClientRect().top - top }))
        .sort((one, other) => one.offset - other.offset);
    const anchors: Anchor[] = [{ offset: 0, y: 0 }];
    let last = { offset: 0, y: 0 };
    for (const anchor of inside) {
        if (anchor.offset <= last.offset || anchor.y <= last.y || anchor.offset >= length || anchor.y >= height)
            continue;
        anchors.push(anchor);
        last = anchor;
    }
    return [...anchors, { offset: Math.max(length, last.offset), y: Math.max(height, last.y) }];
}

function interpolate(anchors: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
    const after = anchors.findIndex((each) => each[from] > value);
    const next = anchors[after];
    const previous = anchors[after - 1];
    if (!next || !previous) return (after === 0 ? anchors[0] : anchors.at(-1))?.[to] ?? 0;
    const share = (value - previous[from]) / (next[from] - previous[from]);
    return previous[to] + share * (next[to] - previous[to]);
}
