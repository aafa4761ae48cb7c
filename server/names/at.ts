import type { Position } from 'vscode-languageserver';
import { piecesAt, type View } from '../view.ts';
import { type Occurrence, occurrenceAt } from './occurrences.ts';

/** The name at a position of the document. */
export function nameAt(view: View, position: Position): Occurrence | undefined {
    const offset = view.lines.offsetAt(position);
    for (const piece of piecesAt(view, offset)) {
        const found = occurrenceAt(piece, view.around, offset);
        if (found) return found;
    }
    return undefined;
}
