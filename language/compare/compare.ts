import type { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Named } from '../model/named.ts';
import { type Change, type Comparison, sectionIds } from './change.ts';
import { changesOf } from './changes.ts';
import { coverageChanges } from './coverage.ts';
import { totals } from './figures/totals.ts';
import { Identities } from './identity.ts';
import { matchThings, type Pair } from './match.ts';
import { Scope } from './scope.ts';
import type { Thing } from './thing.ts';
import { declaredThings, memberThings } from './things.ts';

export interface CompareOptions {
    /** The day on which exceptions from requirements are judged. */
    readonly today: Temporal.PlainDate;
}

/**
 * What changed from one contract to another, in the words of the trade. The order of declarations and lines, the file
 * that something stands in, layout and comments are no changes; a new name is one change, wherever the name is used.
 */
export function compareContracts(before: Contract, after: Contract, { today }: CompareOptions): Comparison {
    const { pairs, scopes } = settle(before, after, today);
    const changes = pairs.flatMap((pair) => changesOf(pair, scopes));
    return {
        changes: inOrder(changes),
        totals: totals(scopes),
        coverage: coverageChanges(before, after, today),
    };
}

/** Both contracts, with the names of the second read as what they were in the first. */
export interface Scopes {
    readonly before: Scope;
    readonly after: Scope;
    readonly today: Temporal.PlainDate;
}

/** A name within something renamed is found once that is. */
const MOST_ROUNDS = 4;

function settle(
    before: Contract,
    after: Contract,
    today: Temporal.PlainDate,
): { pairs: readonly Pair[]; scopes: Scopes } {
    const first = new Scope(before, new Identities());
    const own = thingsOf(first);
    const renamed = new Map<Named, string>();
    for (let round = 1; ; round += 1) {
        const scope = new Scope(after, new Identities(new Map(renamed)));
        const pairs = matchThings(own, thingsOf(scope));
        const known = renamed.size;
        for (const pair of pairs) if (pair.before && pair.after) note(pair.before, pair.after, renamed);
        if (renamed.size === known || round === MOST_ROUNDS)
            return { pairs, scopes: { before: first, after: scope, today } };
    }
}

function note(before: Thing, after: Thing, renamed: Map<Named, string>): void {
    const { source } = after;
    if (before.id !== after.id && source !== undefined && 'kind' in source) renamed.set(source, before.id);
}

function thingsOf(scope: Scope): readonly Thing[] {
    return [...declaredThings(scope), ...memberThings(scope)];
}

/** By section; within one as the contracts have it. */
function inOrder(changes: readonly Change[]): readonly Change[] {
    return sectionIds.flatMap((section) => changes.filter((change) => change.section === section));
}
