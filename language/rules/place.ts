import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Ref } from '../model/reference.ts';
import type { Span } from '../model/source.ts';

/**
 * Puts a finding into the contract's own file: where it stands when that is there, else on the first reference
 * that makes the declaration belong, with the catalogue's line as related location. Undefined where nothing
 * in the file leads to it.
 */
export function placeIn(contract: Contract, finding: Finding): Finding | undefined {
    if (finding.span.file === contract.uri) return finding;
    const span = placeOf(finding.span, contract);
    const origin = { span: finding.span, message: { id: 'related/origin', values: {} } };
    return span && { ...finding, span, related: [origin, ...finding.related] };
}

/** Follows the references that brought a declaration in until one stands in the contract's file. */
function placeOf(span: Span, contract: Contract): Span | undefined {
    const seen = new Set<Declaration>();
    let place: Span | undefined = span;
    while (place && place.file !== contract.uri) {
        const holder = holderOf(place, contract);
        if (holder === undefined || seen.has(holder)) return undefined;
        seen.add(holder);
        const ref: Ref | undefined = contract.broughtBy(holder);
        place = ref?.span;
    }
    return place;
}

function holderOf({ file, start, end }: Span, contract: Contract): Declaration | undefined {
    return contract.declarations.find(({ span }) => span.file === file && span.start <= start && end <= span.end);
}
