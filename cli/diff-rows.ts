import type { Change, Side } from '../language/compare/change.ts';
import type { Compared, Source } from './diff.ts';

/** Where one side of a change stands; lines and columns count from one. */
export interface Place {
    readonly file: string;
    readonly line: number;
    readonly column: number;
}

export function placeOf(side: Side | undefined, source: Source): Place | undefined {
    if (side === undefined) return undefined;
    const { line, character } = source.workspace.lines(side.span.file).position(side.span.start);
    return { file: source.shown(side.span.file), line: line + 1, column: character + 1 };
}

/** Where to look: what is there now, else what was. */
export function whereOf({ before, after }: Change, compared: Compared): Place | undefined {
    return placeOf(after, compared.after) ?? placeOf(before, compared.before);
}
