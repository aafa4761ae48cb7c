import type { Place } from '../preview/messages.ts';
import type { Blocks } from './blocks.ts';

/** Where an offset of an origin is seen: pixels from the top of its element. */
interface Anchor {
    readonly offset: number;
    readonly y: number;
}

/** The pixels, from the top of the page, at which a place is seen; undefined if it is not there. */
export function yOf(blocks: Blocks, { key, offset }: Place): number | undefined {
    const origin = blocks.origin(key);
    return origin && topOf(origin) + interpolate(anchorsIn(origin), offset, 'offset', 'y');
}

/**
 * The place that is seen at some height of the page, or the next one below. Hundredths of a letter: where few letters
 * become a tall picture, a whole one is many pixels.
 */
export function placeAt(blocks: Blocks, y: number): Place | undefined {
    const origins = [...blocks.container.querySelectorAll<HTMLElement>('[data-origin]')];
    const origin = origins.find((each) => topOf(each) + each.offsetHeight > y && !holdsLater(each, y));
    const key = origin?.dataset.key;
    if (!origin || key === undefined) return undefined;
    const inside = Math.max(0, y - topOf(origin));
    const offset = interpolate(anchorsIn(origin), inside, 'y', 'offset');
    return { key, offset: Math.round(offset * 100) / 100 };
}

/** The innermost element of an origin that is written around an offset. */
export function elementAt(origin: HTMLElement, offset: number): HTMLElement {
    let [best, length] = [origin, Number.POSITIVE_INFINITY];
    for (const element of partsOf(origin)) {
        const { start, end } = rangeOf(element);
        if (start <= offset && offset <= end && end - start <= length) [best, length] = [element, end - start];
    }
    return best;
}

/** The elements of an origin that tell where they were written, without those of origins within it. */
export function partsOf(origin: HTMLElement): HTMLElement[] {
    const parts = [...origin.querySelectorAll<HTMLElement>('[data-start]')];
    return parts.filter((each) => each.closest('[data-origin]') === origin);
}

export function rangeOf(element: HTMLElement): { start: number; end: number } {
    const { start, end } = element.dataset;
    return { start: Number(start ?? 0), end: Number(end ?? 0) };
}

function topOf(element: HTMLElement): number {
    return element.getBoundingClientRect().top + scrollY;
}

/** Whether an origin within this one is at that height: the inner one tells more. */
function holdsLater(origin: HTMLElement, y: number): boolean {
    const inner = [...origin.querySelectorAll<HTMLElement>('[data-origin]')];
    return inner.some((each) => topOf(each) <= y && y < topOf(each) + each.offsetHeight);
}

/** From the top to the bottom, rising in both: what is shown in another order than written is no anchor. */
function anchorsIn(origin: HTMLElement): Anchor[] {
    const { top, height } = origin.getBoundingClientRect();
    const length = rangeOf(origin).end;
    const parts = partsOf(origin)
        .map((part) => ({ offset: rangeOf(part).start, y: part.getBoundingClientRect().top - top }))
        .sort((one, other) => one.offset - other.offset);
    const anchors: Anchor[] = [{ offset: 0, y: 0 }];
    for (const anchor of parts) {
        const last = anchors.at(-1) ?? anchor;
        const rises = anchor.offset > last.offset && anchor.y > last.y;
        if (rises && anchor.offset < length && anchor.y < height) anchors.push(anchor);
    }
    return [...anchors, { offset: length, y: height }];
}

function interpolate(anchors: readonly Anchor[], value: number, from: keyof Anchor, to: keyof Anchor): number {
    const after = anchors.findIndex((each) => each[from] > value);
    const next = anchors[after];
    const previous = anchors[after - 1];
    if (!next || !previous) return (after === 0 ? anchors[0] : anchors.at(-1))?.[to] ?? 0;
    const share = (value - previous[from]) / (next[from] - previous[from]);
    return previous[to] + share * (next[to] - previous[to]);
}
