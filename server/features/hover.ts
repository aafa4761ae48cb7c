import { Temporal } from 'temporal-polyfill';
import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Piece } from '../../language/files/piece.ts';
import { occurrenceAt } from '../names/occurrences.ts';
import { piecesAt, type View } from '../view.ts';
import { aboutName } from './hover/names.ts';
import { aboutToken } from './hover/tokens.ts';
import { aboutValue } from './hover/values.ts';

/** What is known of the name, value or word at a position; `today` is what dates are counted from. */
export function hover(view: View, params: HoverParams, today = Temporal.Now.plainDateISO()): Hover | null {
    const offset = view.lines.offsetAt(params.position);
    for (const piece of piecesAt(view, offset)) {
        const found = aboutPlace(view, piece, offset, today);
        if (found && found.text !== '')
            return { contents: { kind: 'markdown', value: found.text }, range: view.lines.rangeOf(found) };
    }
    return null;
}

function aboutPlace(view: View, piece: Piece, offset: number, today: Temporal.PlainDate) {
    const name = occurrenceAt(piece, view.around, offset);
    if (name) return { text: aboutName(view, name.named, today), start: name.span.start, end: name.span.end };
    return aboutValue(view, piece, offset, today) ?? aboutToken(view, piece, offset, today);
}
