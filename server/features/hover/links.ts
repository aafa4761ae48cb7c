import type { Span } from '../../../language/model/source.ts';
import { locationOf } from '../../convert.ts';
import type { View } from '../../view.ts';

/** Markdown that leads to the line of a place; the text alone where the client does not know the file. */
export function linkTo({ workspace }: View, span: Span, text: string): string {
    const place = locationOf(workspace, span);
    if (!place) return text;
    const uri = place.uri.replace(/[()<>\s\\]/g, (character) => encodeURIComponent(character));
    const safe = uri.replaceAll('(', '%28').replaceAll(')', '%29');
    return `[${text}](${safe}#L${place.range.start.line + 1})`;
}
