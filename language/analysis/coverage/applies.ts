import type { Contract } from '../../model/composed.ts';
import type { Region, Requirement, Scope, Topic } from '../../model/library.ts';
import { targetsOf } from '../../model/reference.ts';
import type { Processing } from '../../model/security.ts';
import type { Inapplicable } from './result.ts';

/** Why a requirement is not asked of a contract; undefined when it is. All of its conditions have to hold. */
export function inapplicable(
    requirement: Requirement,
    contract: Contract,
    scopes: readonly Scope[],
): Inapplicable | undefined {
    const asked = targetsOf(requirement.scopes);
    if (requirement.scopes.length > 0 && !asked.some((scope) => scopes.includes(scope))) {
        return { why: 'scope', scopes: asked };
    }
    const processings = processingsWith(requirement, contract);
    if (requirement.whereData.length > 0 && processings.length === 0) {
        return { why: 'data', topics: targetsOf(requirement.whereData) };
    }
    if (requirement.whereSubprocessors && !contract.all('vendor').some(({ subprocessor }) => subprocessor)) {
        return { why: 'subprocessors' };
    }
    const outside = targetsOf(requirement.transfersOutside);
    const isTransferred = processings.some((each) => leaves(each, outside));
    return requirement.whereTransfers && !isTransferred ? { why: 'transfers', outside } : undefined;
}

/** Whether it is asked only of some contracts. */
export function hasCondition({ scopes, whereData, whereSubprocessors, whereTransfers }: Requirement): boolean {
    return scopes.length > 0 || whereData.length > 0 || whereSubprocessors || whereTransfers;
}

/** The processings of any of the data that it is about; all of them when it names none. */
function processingsWith({ whereData }: Requirement, contract: Contract): readonly Processing[] {
    const topics = new Set<Topic>(targetsOf(whereData));
    const all = contract.all('processing');
    return whereData.length === 0 ? all : all.filter(({ data }) => targetsOf(data).some((topic) => topics.has(topic)));
}

/** It says that data is transferred, or names a place that lies in none of the regions. */
function leaves({ transfers, locatedIn }: Processing, homes: readonly Region[]): boolean {
    if (transfers.length > 0) return true;
    return homes.length > 0 && targetsOf(locatedIn).some((place) => !homes.some((home) => liesIn(place, home)));
}

function liesIn(place: Region, home: Region, seen: ReadonlySet<Region> = new Set()): boolean {
    if (place === home) return true;
    if (seen.has(place)) return false;
    const passed = new Set([...seen, place]);
    return targetsOf(place.in).some((outer) => liesIn(outer, home, passed));
}
