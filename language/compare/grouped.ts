import { type Change, type Comparison, type SectionId, sectionIds, type ThingName } from './change.ts';

/** The changes of one thing, in their order. */
export interface ThingGroup {
    readonly thing: ThingName;
    readonly changes: readonly Change[];
}

export interface SectionGroup {
    readonly section: SectionId;
    readonly things: readonly ThingGroup[];
}

/** Changes as a reader looks for them: by section, and within it by what they are about. */
export function grouped({ changes }: Comparison): readonly SectionGroup[] {
    return sectionIds.flatMap((section) => {
        const own = changes.filter((change) => change.section === section);
        return own.length === 0 ? [] : [{ section, things: byThing(own) }];
    });
}

/** How many changes there are of each direction. */
export function countsOf({ changes }: Comparison): Readonly<Record<Change['direction'], number>> {
    const count = (direction: Change['direction']) => changes.filter((each) => each.direction === direction).length;
    return {
        weaker: count('weaker'),
        stronger: count('stronger'),
        neutral: count('neutral'),
        changed: count('changed'),
    };
}

function byThing(changes: readonly Change[]): readonly ThingGroup[] {
    const groups = new Map<string, { thing: ThingName; changes: Change[] }>();
    for (const change of changes) {
        const key = `${change.thing.kind} ${change.thing.path}`;
        const known = groups.get(key);
        if (known) known.changes.push(change);
        else groups.set(key, { thing: change.thing, changes: [change] });
    }
    return [...groups.values()];
}
