import { diffArrays } from 'diff';

/** A run of items that stay, come or go. */
export interface Run<T> {
    readonly type: 'same' | 'inserted' | 'deleted';
    readonly items: readonly T[];
}

/** Above this many items two lists are taken as a whole. */
const MOST_ITEMS = 20_000;
/** Edits after which two lists count as two: the cost grows with their square. */
const MOST_EDITS = 1_000;

/** What changed between two lists; in a run that stays, the items are those of the second. */
export function runsOf<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): readonly Run<T>[] {
    const parts =
        before.length + after.length > MOST_ITEMS
            ? undefined
            : diffArrays(before.map(keyOf), after.map(keyOf), { maxEditLength: MOST_EDITS });
    if (parts === undefined) return replaced(before, after);
    let [at, to] = [0, 0];
    return parts.map(({ added, removed, count }): Run<T> => {
        const [from, begin] = [at, to];
        at += added ? 0 : count;
        to += removed ? 0 : count;
        if (removed) return { type: 'deleted', items: before.slice(from, at) };
        return { type: added ? 'inserted' : 'same', items: after.slice(begin, to) };
    });
}

/** All of the one for all of the other. */
export function replaced<T>(before: readonly T[], after: readonly T[]): readonly Run<T>[] {
    const runs: readonly Run<T>[] = [
        { type: 'deleted', items: before },
        { type: 'inserted', items: after },
    ];
    return runs.filter(({ items }) => items.length > 0);
}

/** In each stretch of changes first all that goes, then all that comes; between two stretches one run. */
export function inTurn<T>(runs: readonly Run<T>[]): readonly Run<T>[] {
    const result: Run<T>[] = [];
    let gone: T[] = [];
    let come: T[] = [];
    const flush = () => {
        result.push(...replaced(gone, come));
        [gone, come] = [[], []];
    };
    for (const { type, items } of runs) {
        if (type === 'deleted') gone.push(...items);
        else if (type === 'inserted') come.push(...items);
        else {
            flush();
            const last = result.at(-1);
            if (last?.type === 'same') result[result.length - 1] = { type, items: [...last.items, ...items] };
            else result.push({ type, items });
        }
    }
    flush();
    return result;
}
