import type { Hover, HoverParams } from 'vscode-languageserver';
import { occurrenceAt } from '../names/occurrences.ts';
import { piecesAt, type View } from '../view.ts';

export function hover(view: View, params: HoverParams): Hover | null {
    const offset = view.lines.offsetAt(params.position);
    for (const piece of piecesAt(view, offset)) {
        const found = occurrenceAt(piece, view.around, offset);
        if (found)
            return {
                contents: { kind: 'markdown', value: `${found.named.kind} ${found.named.name.value}` },
                range: view.lines.rangeOf(found.span),
            };
    }
    return null;
}
