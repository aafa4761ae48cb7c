import type { Hover, HoverParams } from 'vscode-languageserver';
import type { Piece } from '../../language/files/piece.ts';
import { occurrenceAt } from '../names/occurrences.ts';
import { piecesAt, type View } from '../view.ts';
import { paragraphs } from './hover/markdown.ts';
import { aboutName } from './hover/names.ts';
import { aboutToken } from './hover/tokens.ts';
import { aboutValue } from './hover/values.ts';
import { waysFrom } from './hover/ways.ts';

/** What is known of the name, value or word at a position. */
export function hover(view: View, params: HoverParams): Hover | null {
    const offset = view.lines.offsetAt(params.position);
    for (const piece of piecesAt(view, offset)) {
        const found = aboutPlace(view, piece, offset);
        if (found && found.text !== '')
            return { contents: { kind: 'markdown', value: found.text }, range: view.lines.rangeOf(found) };
    }
    return null;
}

function aboutPlace(view: View, piece: Piece, offset: number) {
    const name = occurrenceAt(piece, view.around, offset);
    if (name) {
        const text = paragraphs(aboutName(view, name.named), waysFrom(view, name.span, name.named));
        return { text, start: name.span.start, end: name.span.end };
    }
    const value = aboutValue(view, piece, offset);
    if (!value || value.text === '') return aboutToken(view, piece, offset);
    const span = { file: view.file.uri, start: value.start, end: value.end };
    return { ...value, text: paragraphs(value.text, waysFrom(view, span)) };
}
