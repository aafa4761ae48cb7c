import type { Thing } from './thing.ts';

/** The same thing in both contracts, or one that only one of them has. */
export type Pair =
    | { readonly before: Thing; readonly after: Thing }
    | { readonly before: Thing; readonly after: undefined }
    | { readonly before: undefined; readonly after: Thing };

/** How much of two things has to be the same for one to be taken for the other under a new name. */
const ALIKE = 0.6;

/** More pairs than this are not looked at one by one: no contract has as many things under new names. */
const MOST_PAIRS = 250_000;

/**
 * Pairs things by their identity; then, within a class, those that say the same up to their name, those with the same
 * title, and those without titles of their own to tell them apart that say mostly the same.
 */
export function matchThings(before: readonly Thing[], after: readonly Thing[]): readonly Pair[] {
    const matching = new Matching(before, after);
    matching.by((thing) => thing.id);
    matching.by((thing) => (thing.facts.length > 0 ? `${thing.class} ${fingerprint(thing)}` : undefined));
    matching.by((thing) => (thing.ownTitle === undefined ? undefined : `${thing.class} ${thing.ownTitle}`));
    matching.alike();
    return matching.pairs();
}

/** What two things have in common, as a share of the larger one. */
export function likeness(one: Thing, other: Thing): number {
    const [mine, theirs] = [factKeys(one), factKeys(other)];
    const most = Math.max(mine.size, theirs.size);
    return most === 0 ? 0 : [...mine].filter((key) => theirs.has(key)).length / most;
}

class Matching {
    private readonly before: readonly Thing[];
    private readonly after: readonly Thing[];
    private readonly partners = new Map<Thing, Thing>();
    private readonly taken = new Set<Thing>();

    constructor(before: readonly Thing[], after: readonly Thing[]) {
        this.before = before;
        this.after = after;
    }

    /** Pairs what has the same key, in the order of the contracts. */
    by(keyOf: (thing: Thing) => string | undefined): void {
        const waiting = new Map<string, Thing[]>();
        for (const thing of this.freeAfter()) {
            const key = keyOf(thing);
            if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), thing]);
        }
        for (const thing of this.freeBefore()) {
            const partner = waiting.get(keyOf(thing) ?? '')?.shift();
            if (partner) this.pair(thing, partner);
        }
    }

    /** The most alike first; among equals the order of names decides, which is the same from either side. */
    alike(): void {
        const [before, after] = [this.freeBefore(), this.freeAfter()];
        if (before.length * after.length > MOST_PAIRS) return;
        const found = before.flatMap((one) =>
            after
                .filter((other) => mayBeOne(one, other))
                .map((other) => ({ one, other, score: likeness(one, other) }))
                .filter(({ score }) => score >= ALIKE),
        );
        found.sort((x, y) => y.score - x.score || compareText(nameKey(x), nameKey(y)));
        for (const { one, other } of found) {
            if (!this.partners.has(one) && !this.taken.has(other)) this.pair(one, other);
        }
    }

    pairs(): readonly Pair[] {
        return [
            ...this.before.map((thing): Pair => {
                const after = this.partners.get(thing);
                return after ? { before: thing, after } : { before: thing, after: undefined };
            }),
            ...this.freeAfter().map((thing): Pair => ({ before: undefined, after: thing })),
        ];
    }

    private pair(before: Thing, after: Thing): void {
        this.partners.set(before, after);
        this.taken.add(after);
    }

    private freeBefore(): readonly Thing[] {
        return this.before.filter((thing) => !this.partners.has(thing));
    }

    private freeAfter(): readonly Thing[] {
        return this.after.filter((thing) => !this.taken.has(thing));
    }
}

function mayBeOne(one: Thing, other: Thing): boolean {
    const bothTitled = one.ownTitle !== undefined && other.ownTitle !== undefined;
    return one.class === other.class && !bothTitled;
}

function fingerprint(thing: Thing): string {
    return [...factKeys(thing)].sort().join('\n');
}

function factKeys({ facts }: Thing): ReadonlySet<string> {
    return new Set(facts.map(({ field, key, identity }) => `${field.id} ${key} ${identity}`));
}

function nameKey({ one, other }: { one: Thing; other: Thing }): string {
    return [one.name.path, other.name.path].sort().join(' ');
}

function compareText(one: string, other: string): number {
    if (one === other) return 0;
    return one < other ? -1 : 1;
}
