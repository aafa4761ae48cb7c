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

/** Where a new declaration of a kind belongs in the contract's own file: after the last of its kind, else of the kinds before it. */
export function placeFor(kind: DeclarationKind, contract: Contract): Span | undefined {
    const own = contract.declarations.filter(({ span }) => span.file === contract.uri);
    const rank = ORDER.indexOf(kind);
    const before = own.filter((each) => ORDER.indexOf(each.kind) <= rank);
    const nearest = Math.max(...before.map((each) => ORDER.indexOf(each.kind)));
    const last = before.filter((each) => ORDER.indexOf(each.kind) === nearest).reduce(laterOf, undefined);
    return (last ?? own.at(-1))?.span;
}

function laterOf(one: Declaration | undefined, other: Declaration): Declaration {
    return one !== undefined && one.span.end > other.span.end ? one : other;
}

/** A name that nothing in the contract's file has: a name of two kinds cannot be referred to in prose. */
export function freeName(wanted: string, contract: Contract): string {
    const taken = new Set(contract.declarations.map(({ name }) => name.value));
    if (!taken.has(wanted)) return wanted;
    for (let number = 2; ; number += 1) if (!taken.has(`${wanted}${number}`)) return `${wanted}${number}`;
}
