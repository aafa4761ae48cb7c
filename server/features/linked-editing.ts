import type { LinkedEditingRangeParams, LinkedEditingRanges } from 'vscode-languageserver';
import { nameAt } from '../names/at.ts';
import { identityOf } from '../names/identity.ts';
import { occurrencesIn } from '../names/occurrences.ts';
import type { View } from '../view.ts';

/** A name and its uses in the same declaration: they change together as one of them is typed. */
export function linkedEditing(view: View, { position }: LinkedEditingRangeParams): LinkedEditingRanges | null {
    const found = nameAt(view, position);
    const piece = found && view.file.pieceAt(found.span.start);
    if (!found || !piece) return null;
    const identity = identityOf(found.named);
    const same = occurrencesIn(piece, view.around).filter(
        ({ named, text }) => text === found.text && identityOf(named) === identity,
    );
    // A name that is declared elsewhere would lose its declaration.
    if (same.length < 2 || !same.some(({ role }) => role === 'declaration')) return null;
    return { ranges: same.map(({ span }) => view.lines.rangeOf(span)) };
}
