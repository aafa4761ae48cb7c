import type { Contract } from '../model/composed.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Span } from '../model/source.ts';

/** The order in which a contract is usually written. */
const ORDER: readonly DeclarationKind[] = [
    'contract',
    'party',
    'define',
    'calendar',
    'priority',
    'service',
    'fee',
    'maintenance',
    'exclusion',
    'sla',
    'monitor',
    'report',
    'control',
    'notice',
    'processing',
    'clause',
    'waive',
    'vendor',
    'scaling',
    'change',
];

const RANK: ReadonlyMap<DeclarationKind, number> = new Map(ORDER.map((kind, index) => [kind, index]));

/** What is asked again for each draft. */
interface Ground {
    readonly names: ReadonlySet<string>;
    readonly places: Map<DeclarationKind, Span | undefined>;
}

const grounds = new WeakMap<Contract, Ground>();

function groundOf(contract: Contract): Ground {
    const known = grounds.get(contract) ?? {
        names: new Set(contract.declarations.map(({ name }) => name.value)),
        places: new Map(),
    };
    grounds.set(contract, known);
    return known;
}

/**
 * Where a new declaration of a kind belongs in the contract's own file: after the last of its kind, else of the kinds before
 * it. Not after one that cannot be read to its end: what follows would become part of it.
 */
export function placeFor(kind: DeclarationKind, contract: Contract): Span | undefined {
    const { places } = groundOf(contract);
    if (!places.has(kind)) places.set(kind, findPlace(kind, contract));
    return places.get(kind);
}

function findPlace(kind: DeclarationKind, contract: Contract): Span | undefined {
    const own = contract.declarations.filter(({ span, damaged }) => span.file === contract.uri && !damaged);
    const before = own.filter((each) => rankOf(each.kind) <= rankOf(kind));
    const nearest = Math.max(...before.map((each) => rankOf(each.kind)));
    const last = before.filter((each) => rankOf(each.kind) === nearest).reduce(laterOf, undefined);
    return (last ?? own.at(-1))?.span;
}

/** The place of a kind in the usual order of a contract; vocabulary stands before all else. */
export function rankOf(kind: DeclarationKind): number {
    return RANK.get(kind) ?? -1;
}

function laterOf(one: Declaration | undefined, other: Declaration): Declaration {
    return one !== undefined && one.span.end > other.span.end ? one : other;
}

/** A name that nothing in the contract has: a name of two kinds cannot be referred to in prose. */
export function freeName(wanted: string, contract: Contract): string {
    const { names } = groundOf(contract);
    if (!names.has(wanted)) return wanted;
    for (let number = 2; ; number += 1) if (!names.has(`${wanted}${number}`)) return `${wanted}${number}`;
}
