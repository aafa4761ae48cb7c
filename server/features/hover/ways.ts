import type { Named } from '../../../language/model/named.ts';
import type { Span } from '../../../language/model/source.ts';
import { LIBRARY_SCHEME } from '../../../language/names/library.ts';
import { SHOW_IN_PREVIEW_COMMAND, type ShowInPreviewParams } from '../../protocol.ts';
import type { View } from '../../view.ts';
import { linkTo } from './links.ts';
import { sentence } from './words.ts';

/** Where one can go from a hover: the preview of this place, where the client has one, and the declaration of a name. */
export function waysFrom(view: View, span: Span, named?: Named): string {
    const ways = [preview(view, span), named ? declaration(view, span, named) : ''];
    return ways.filter((each) => each !== '').join(' · ');
}

/** From another file of the workspace the name's origin leads there already; the library is open to our own client alone. */
function declaration(view: View, span: Span, { name }: Named): string {
    const { file, start } = name.span;
    const isHere = file === span.file && start !== span.start;
    const isKnown = view.ownCommands && file.startsWith(LIBRARY_SCHEME);
    return isHere || isKnown ? linkTo(view, name.span, sentence(view.words, 'way.declaration')) : '';
}

function preview({ workspace, lines, words, ownCommands }: View, { file, start }: Span): string {
    if (!ownCommands || file.startsWith(LIBRARY_SCHEME)) return '';
    const params: ShowInPreviewParams = { uri: workspace.clientUri(file), position: lines.positionAt(start) };
    const query = encodeURIComponent(JSON.stringify([params]))
        .replaceAll('(', '%28')
        .replaceAll(')', '%29');
    return `[${sentence(words, 'way.preview')}](command:${SHOW_IN_PREVIEW_COMMAND}?${query})`;
}
