import { inTurn, runsOf } from './runs.ts';
import { tokens } from './word-runs.ts';

/** Two items that are one, or one that has no partner. */
export interface Aligned<T> {
    readonly before: T | undefined;
    readonly after: T | undefined;
}

interface Sides<T> {
    readonly keyOf: (before: T) => string;
    /** The key of the second list's item, as the first list would have it. */
    readonly newKeyOf: (after: T) => string;
    readonly textOf: (item: T) => string;
}

/** A key that counts (`terminable/2`) says nothing once something was put in before it. */
const COUNTED = /\/\d+(?=\/|$)/;

/** Words in common from which two items with counted keys are the same one, changed. */
const ALIKE = 0.4;

/**
 * The items of both lists in the order of the second; what only the first has stands behind what it followed there.
 * Items are the same by their key, or, where keys only count them, by their text.
 */
export function align<T>(before: readonly T[], after: readonly T[], sides: Sides<T>): readonly Aligned<T>[] {
    const partners = new Map([...byKey(before, after, sides), ...byText(before, after, sides)]);
    const known = new Set(partners.values());
    const followers = orphansByLeader(before, known);
    return [
        ...(followers.get(undefined) ?? []),
        ...after.flatMap((item): readonly Aligned<T>[] => {
            const partner = partners.get(item);
            const own = { before: partner, after: item };
            return partner === undefined ? [own] : [own, ...(followers.get(partner) ?? [])];
        }),
    ];
}

type Partner<T> = readonly [after: T, before: T];

function byKey<T>(before: readonly T[], after: readonly T[], { keyOf, newKeyOf }: Sides<T>): readonly Partner<T>[] {
    const known = new Map(before.filter((item) => !COUNTED.test(keyOf(item))).map((item) => [keyOf(item), item]));
    return after.flatMap((item) => {
        const partner = known.get(newKeyOf(item));
        known.delete(newKeyOf(item));
        return partner === undefined ? [] : [[item, partner] as const];
    });
}

/** First those with the same text; then, between two of those, the ones that are most alike, in their order. */
function byText<T>(before: readonly T[], after: readonly T[], sides: Sides<T>): readonly Partner<T>[] {
    const one = before.filter((item) => COUNTED.test(sides.keyOf(item)));
    const other = after.filter((item) => COUNTED.test(sides.newKeyOf(item)));
    const pairs: Partner<T>[] = [];
    let at = 0;
    let gone: readonly T[] = [];
    for (const { type, items } of inTurn(runsOf(one, other, sides.textOf))) {
        if (type === 'inserted') {
            pairs.push(...alike(gone, items, sides.textOf));
            continue;
        }
        gone = type === 'deleted' ? items : [];
        if (type === 'same') pairs.push(...items.map((item, index) => [item, one[at + index] ?? item] as const));
        at += items.length;
    }
    return pairs;
}

/** So many items ahead one looks for what an item was before. */
const REACH = 30;

function alike<T>(gone: readonly T[], come: readonly T[], textOf: (item: T) => string): readonly Partner<T>[] {
    const free = gone.map((item) => ({ item, words: wordsOf(textOf(item)) }));
    return come.flatMap((item) => {
        const words = wordsOf(textOf(item));
        const index = free.slice(0, REACH).findIndex((each) => likeness(each.words, words) >= ALIKE);
        const [partner] = index < 0 ? [] : free.splice(0, index + 1).slice(-1);
        return partner === undefined ? [] : [[item, partner.item] as const];
    });
}

function likeness(mine: readonly string[], theirs: readonly string[]): number {
    const known = new Set(theirs);
    const most = Math.max(mine.length, theirs.length);
    return most === 0 ? 1 : mine.filter((word) => known.has(word)).length / most;
}

function wordsOf(text: string): readonly string[] {
    return tokens(text).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** What has no partner, by the last item before it that has one. */
function orphansByLeader<T>(
    before: readonly T[],
    known: ReadonlySet<T>,
): ReadonlyMap<T | undefined, readonly Aligned<T>[]> {
    const orphans = new Map<T | undefined, Aligned<T>[]>();
    let leader: T | undefined;
    for (const item of before) {
        if (known.has(item)) leader = item;
        else orphans.set(leader, [...(orphans.get(leader) ?? []), { before: item, after: undefined }]);
    }
    return orphans;
}
