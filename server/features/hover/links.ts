import type { Span } from '../../../language/model/source.ts';
import { safeUrl } from '../../../language/render/url.ts';
import { locationOf } from '../../convert.ts';
import type { View } from '../../view.ts';
import { hostOf } from '../document-links/host.ts';
import { plain } from './markdown.ts';
import { sentence } from './words.ts';

/** Markdown that leads to the line of a place; the text alone where the client does not know the file. */
export function linkTo({ workspace }: View, span: Span, text: string): string {
    const place = locationOf(workspace, span);
    if (!place) return text;
    return `[${text}](${asTarget(place.uri)}#L${place.range.start.line + 1})`;
}

/** Where a text of law can be read, in words; none where no safe address is known. */
export function readAt({ words }: View, address: string | undefined): string {
    const safe = safeUrl(address ?? '');
    return safe === undefined ? '' : sentence(words, 'read', { host: plain(hostOf(safe)), address: asTarget(safe) });
}

/** Nothing in it ends the link. */
function asTarget(uri: string): string {
    const encoded = uri.replace(/[<>\s\\]/g, (character) => encodeURIComponent(character));
    return encoded.replaceAll('(', '%28').replaceAll(')', '%29');
}
