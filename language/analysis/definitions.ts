import type { Contract } from '../model/composed.ts';
import type { Define } from '../model/contract.ts';
import { isCitation, type Ref } from '../model/reference.ts';

/** A reference from one definition to another that leads back to the first. */
export interface CircularReference {
    readonly term: Define;
    readonly ref: Ref;
    /** The definitions on the shortest way back, the one referred to first and the term itself last. */
    readonly way: readonly Define[];
}

/** The references of definitions that lie on a loop, in the order written. */
export function circularReferences(contract: Contract): readonly CircularReference[] {
    return contract.all('define').flatMap((term) =>
        refsOf(term).flatMap(({ ref, target }) => {
            const way = wayFrom(target, term);
            return way ? [{ term, ref, way }] : [];
        }),
    );
}

interface Leading {
    readonly ref: Ref;
    readonly target: Define;
}

function refsOf({ description }: Define): readonly Leading[] {
    return (description?.references ?? []).flatMap(({ target: ref }) =>
        !isCitation(ref) && ref.target?.kind === 'define' ? [{ ref, target: ref.target }] : [],
    );
}

/** The shortest chain of references from one definition to another, found by breadth. */
function wayFrom(from: Define, to: Define): readonly Define[] | undefined {
    const cameFrom = new Map<Define, Define | undefined>([[from, undefined]]);
    for (const term of cameFrom.keys()) {
        if (term === to) return chainTo(to, cameFrom);
        for (const { target } of refsOf(term)) if (!cameFrom.has(target)) cameFrom.set(target, term);
    }
    return undefined;
}

function chainTo(term: Define, cameFrom: ReadonlyMap<Define, Define | undefined>): readonly Define[] {
    const chain: Define[] = [];
    for (let each: Define | undefined = term; each !== undefined; each = cameFrom.get(each)) chain.unshift(each);
    return chain;
}
