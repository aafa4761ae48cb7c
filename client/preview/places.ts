import type { Place, Select } from './messages.ts';
import type { ViewBlock } from './view.ts';

interface Located {
    readonly key: string;
    readonly start: number;
    readonly end: number;
}

/** A range of a document: of `file` if given, else of the document that is shown. */
export interface Source {
    readonly start: number;
    readonly end: number;
    readonly file?: string | undefined;
}

/** The blocks written at an offset, innermost alone; between blocks the next one, behind the last its end. */
export function placesNear(blocks: readonly ViewBlock[], offset: number): Place[] {
    const around = placesAt(blocks, offset);
    return around.length > 0 ? around : besides(blocks.flatMap(locatedIn), offset);
}

/** The blocks written at an offset, innermost alone. */
export function placesAt(blocks: readonly ViewBlock[], offset: number): Place[] {
    const around = blocks.flatMap(locatedIn).filter(({ start, end }) => start <= offset && offset <= end);
    const length = Math.min(...around.map(({ start, end }) => end - start));
    return around
        .filter(({ start, end }) => end - start === length)
        .map(({ key, start }) => ({ key, offset: offset - start }));
}

function besides(located: readonly Located[], offset: number): Place[] {
    const byStart = located.toSorted((one, other) => one.start - other.start);
    const next = byStart.find(({ start }) => start > offset);
    if (next) return [{ key: next.key, offset: 0 }];
    const last = byStart.at(-1);
    return last ? [{ key: last.key, offset: last.end - last.start }] : [];
}

export function offsetOf(blocks: readonly ViewBlock[], { key, offset }: Place): number | undefined {
    const block = blocks.find((each) => each.key === key);
    return block?.start === undefined ? undefined : block.start + offset;
}

/** What a click asks to select. */
export function sourceOf(blocks: readonly ViewBlock[], select: Select): Source | undefined {
    const { start, end, file } = select;
    if (start !== undefined && end !== undefined && file !== undefined) return { start, end, file };
    const block = blocks.find((each) => each.key === select.key);
    if (block?.start === undefined || block.end === undefined) return undefined;
    if (start === undefined || end === undefined) return { start: block.start, end: block.end };
    return { start: block.start + start, end: block.start + end };
}

function locatedIn({ key, start, end }: ViewBlock): Located[] {
    return start === undefined || end === undefined ? [] : [{ key, start, end }];
}
