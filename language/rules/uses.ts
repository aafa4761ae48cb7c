import type { Contract } from '../model/composed.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Named } from '../model/named.ts';
import type { Subject } from './rule.ts';

/** The kinds that refer to others; one of them that cannot be read may hold the reference that is looked for. */
const REFERRING: readonly DeclarationKind[] = [
    'contract',
    'calendar',
    'service',
    'priority',
    'fee',
    'sla',
    'monitor',
    'report',
    'control',
    'processing',
    'clause',
    'vendor',
    'scaling',
    'define',
];

/** The declarations of the contract's own file that nothing refers to; none while some reference may be lost. */
export function unreferred(subject: Subject): readonly Declaration[] {
    const { contract } = subject;
    if (isIncomplete(subject)) return [];
    const used = referredTo(subject);
    return contract.declarations.filter((each) => each.span.file === contract.uri && !used.has(each));
}

/** Whether a part of the contract cannot be read that may hold a reference or a name. */
export function isIncomplete({ contract, isLost }: Subject): boolean {
    return REFERRING.some((kind) => isLost(kind)) || contract.declarations.some(({ damaged }) => damaged);
}

const known = new WeakMap<Contract, ReadonlySet<Named>>();

/** What some other declaration refers to. */
function referredTo({ contract, refsOf }: Subject): ReadonlySet<Named> {
    const found = known.get(contract) ?? new Set(contract.declarations.flatMap((each) => othersOf(each, refsOf)));
    known.set(contract, found);
    return found;
}

function othersOf(declaration: Declaration, refsOf: Subject['refsOf']): readonly Named[] {
    return refsOf(declaration).flatMap(({ target }) =>
        target === undefined || target === declaration ? [] : [target],
    );
}
