import { closest, distance } from 'fastest-levenshtein';

/** The known word that was probably meant: nearly what was written, or it with its group in front. */
export function nearest(written: string, known: readonly string[]): string | undefined {
    const grouped = known.find((word) => word.endsWith(`/${written}`));
    if (grouped !== undefined || known.length === 0) return grouped;
    const best = closest(written, [...known]);
    return distance(best, written) <= Math.max(2, written.length / 4) ? best : undefined;
}

/** A question to follow a sentence that says what there is not. */
export function didYouMean(written: string, known: readonly string[]): string {
    const word = nearest(written, known);
    return word === undefined ? '' : ` Did you mean "${word}"?`;
}
