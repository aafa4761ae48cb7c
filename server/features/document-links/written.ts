import type { Piece } from '../../../language/files/piece.ts';
import { safeUrl } from '../../../language/render/url.ts';

/** An address as it is written, by offsets into the text of its piece. */
export interface WrittenLink {
    readonly start: number;
    readonly end: number;
    readonly target: string;
}

const known = new WeakMap<Piece, readonly WrittenLink[]>();

/** Web and e-mail addresses in the texts, prose and comments of a piece; kept with it. */
export function linksIn(piece: Piece): readonly WrittenLink[] {
    const links = known.get(piece) ?? readLinks(piece.text);
    known.set(piece, links);
    return links;
}

/** Nowhere but in texts, prose and comments can these stand: `:` and `@` are no signs of the language. */
function readLinks(text: string): readonly WrittenLink[] {
    const pages = text.includes('://') ? [...text.matchAll(PAGE)].flatMap(pageLink) : [];
    const mails = text.includes('@') ? [...text.matchAll(MAIL)].flatMap(mailLink) : [];
    return [...pages, ...mails.filter(({ start }) => !pages.some((page) => page.start <= start && start < page.end))];
}

/** An address with a place left open, such as `…#art_{number}`, leads nowhere. */
const PAGE = /\bhttps?:\/\/[^\s"'<>`[\]{}|\\]+/gi;

/** A host needs a dot, so `a@b` is none; `@` and what follows it are taken in one step each, so no text is slow. */
const MAIL = /(?<![\w.+-])[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63})+/gi;

function pageLink({ 0: match, index, input }: RegExpExecArray): readonly WrittenLink[] {
    const end = index + match.length;
    if (input[end] === '{') return [];
    const address = withoutEnd(match);
    return linkTo(index, address, address);
}

function mailLink({ 0: match, index }: RegExpExecArray): readonly WrittenLink[] {
    const address = match.replace(/[.-]+$/, '');
    return linkTo(index, address, `mailto:${address}`);
}

function linkTo(start: number, written: string, address: string): readonly WrittenLink[] {
    const target = safeUrl(address);
    return target === undefined ? [] : [{ start, end: start + written.length, target }];
}

/** What ends a sentence or a bracket around the address belongs to the text; a bracket that it opens itself does not. */
function withoutEnd(address: string): string {
    const open = count(address, '(');
    let end = address.length;
    for (let closed = count(address, ')'); end > 0; end--) {
        const last = address[end - 1] ?? '';
        if (last === ')' && closed > open) closed--;
        else if (!/[.,;:!?*_]/.test(last)) break;
    }
    return address.slice(0, end);
}

function count(text: string, character: string): number {
    return text.split(character).length - 1;
}
