import type { PreviewOrigin } from '../../server/protocol.ts';
import type { Place, Select, Stretch } from './messages.ts';
import type { ViewBlock } from './view.ts';

/** A range of a document: of `uri` if given, else of the one that is shown. */
export type Source = Pick<PreviewOrigin, 'uri' | 'start' | 'end'>;

/** Where an offset of the document is shown, innermost alone; between origins the next one, behind the last its end. */
export function placesNear(blocks: readonly ViewBlock[], offset: number): Place[] {
    const around = placesAt(blocks, offset);
    return around.length > 0 ? around : besides(ownOrigins(blocks), offset);
}

/** Where a range of the document is shown; the same range in as many places as the text is shown in, but three at most. */
export function stretchesOf(blocks: readonly ViewBlock[]): (range: Range) => Stretch[] {
    const origins = ownOrigins(blocks);
    return (range) => {
        const holding = origins.filter(({ start, end }) => start <= range.start && range.start <= end);
        const whole = holding.filter(({ end }) => range.end <= end);
        const candidates = whole.length > 0 ? whole : holding;
        const length = Math.min(...candidates.map(({ start, end }) => end - start));
        return candidates
            .filter(({ start, end }) => end - start === length)
            .slice(0, 3)
            .map(({ key, start, end }) => ({ key, start: range.start - start, end: Math.min(range.end, end) - start }));
    };
}

type Range = Pick<PreviewOrigin, 'start' | 'end'>;

/** Where an offset of the document is shown, innermost alone. */
export function placesAt(blocks: readonly ViewBlock[], offset: number): Place[] {
    const around = ownOrigins(blocks).filter(({ start, end }) => start <= offset && offset <= end);
    const length = Math.min(...around.map(({ start, end }) => end - start));
    return around
        .filter(({ start, end }) => end - start === length)
        .map(({ key, start }) => ({ key, offset: offset - start }));
}

function besides(origins: readonly PreviewOrigin[], offset: number): Place[] {
    const byStart = origins.toSorted((one, other) => one.start - other.start);
    const next = byStart.find(({ start }) => start > offset);
    if (next) return [{ key: next.key, offset: 0 }];
    const last = byStart.at(-1);
    return last ? [{ key: last.key, offset: last.end - last.start }] : [];
}

/** Where a place of the page is in the document that is shown. */
export function offsetOf(blocks: readonly ViewBlock[], { key, offset }: Place): number | undefined {
    const origin = ownOrigins(blocks).find((each) => each.key === key);
    return origin && Math.min(origin.start + Math.floor(offset), origin.end);
}

/** What a click asks to select. */
export function sourceOf(blocks: readonly ViewBlock[], { key, start, end }: Select): Source | undefined {
    const origin = blocks.flatMap(originsOf).find((each) => each.key === key);
    const isStale = blocks.some((block) => block.stale && block.key === key);
    // Of what is kept from before, the offsets inside are those of a text that is gone.
    if (!origin || isStale || start === undefined || end === undefined) return origin;
    return { uri: origin.uri, start: origin.start + start, end: origin.start + end };
}

function ownOrigins(blocks: readonly ViewBlock[]): PreviewOrigin[] {
    return blocks.flatMap(originsOf).filter(({ uri }) => uri === undefined);
}

function originsOf({ key, start, end, origins }: ViewBlock): readonly PreviewOrigin[] {
    if (origins) return origins;
    return start === undefined || end === undefined ? [] : [{ key, start, end }];
}
