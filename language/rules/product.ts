import type { Alternatives, Composition, Part } from '../analysis/composition.ts';

/**
 * A composite availability as the sum that it is: `99.99% × (1 − (0.1%)²)`. Undefined where a part is shared, since
 * it then counts once and is no plain product, and where a part is unknown.
 */
export function productText({ series, shared }: Composition): string | undefined {
    if (shared.length > 0) return undefined;
    const [only, ...others] = series;
    return only && others.length === 0 ? alternativesText(only) : joined(series.map(factorText), ' × ');
}

/** The one that all hangs on: with it alone there is nothing to multiply. */
export function soleSupplier({ series }: Composition): string | undefined {
    const parts = series.flatMap((each) => each.parts);
    const [only] = parts;
    return parts.length === 1 && only?.type !== 'composite' ? only?.ref.text : undefined;
}

function factorText(alternatives: Alternatives): string | undefined {
    const text = alternativesText(alternatives);
    const isSum = alternatives.parts.length > 1 || alternatives.parts[0]?.type === 'composite';
    return text && isSum ? `(${text})` : text;
}

function alternativesText({ parts }: Alternatives): string | undefined {
    const [only, ...others] = parts;
    if (only === undefined || others.length === 0) return only && partText(only);
    const failing = parts.map(failureText);
    const isOne = failing.every((each) => each === failing[0]);
    const both = isOne ? failing[0] && `(${failing[0]})${powerText(failing.length)}` : joined(failing, ' × ');
    return both && `1 − ${both}`;
}

function partText(part: Part): string | undefined {
    if (part.type === 'composite') return productText(part.composition);
    return part.type === 'unknown' ? undefined : part.availability.toString();
}

/** The share of the time in which one of several alternatives fails. */
function failureText(part: Part): string | undefined {
    if (part.type === 'commitment' || part.type === 'promise') return part.availability.complement().toString();
    const inner = partText(part);
    return inner && `(1 − (${inner}))`;
}

function joined(parts: readonly (string | undefined)[], sign: string): string | undefined {
    const known = parts.filter((part) => part !== undefined);
    return known.length === parts.length ? known.join(sign) : undefined;
}

/** ², ³, ¹⁰ */
function powerText(count: number): string {
    return [...String(count)].map((digit) => POWERS[Number(digit)] ?? '').join('');
}

const POWERS = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];
