import type { Span } from '../model/source.ts';
import type { Block, Document, Section } from './document.ts';
import { element, escapeHtml } from './escape.ts';
import { digest } from './hash.ts';
import { HtmlBlocks } from './html-block.ts';
import { htmlInlines } from './html-inline.ts';
import { type Locator, NumberedLocator, OriginLocator, unlocated } from './locator.ts';
import { stylesheet } from './style.ts';

/** A part of a page that can be replaced by itself: a declaration, or the heading of a section. */
export interface HtmlBlock {
    readonly key: string;
    /** Equal when the HTML is. */
    readonly hash: string;
    /**
     * One element. `data-start` and `data-end` count from the start of what the nearest enclosing element with
     * `data-origin` was written as, so that the HTML stays the same where a declaration has only moved.
     */
    readonly html: string;
    readonly source: Span | undefined;
    /** Where the origins of this HTML stand, by the `data-key` of their elements. */
    readonly origins: ReadonlyMap<string, Span>;
}

/** The parts of a page in their order, one beside the other, without the page around them. */
export function htmlBlocks(document: Document): readonly HtmlBlock[] {
    return partsOf(document).map((part) => {
        const origins = new Map<string, Span>();
        const html = htmlOf(part, new OriginLocator(origins));
        const { key, source } = part.block;
        return { key, hash: digest(html), html, source, origins };
    });
}

/** A block of the document, whole, with the places that `data-place` in it counts. */
export interface PlacedBlock {
    readonly key: string;
    readonly html: string;
    readonly places: readonly Span[];
}

/**
 * For pages that lead to where things are written, in whatever file that is. Places count anew in each block, or from
 * `first` through all of them.
 */
export function placedBlocks(document: Document, first?: number): readonly PlacedBlock[] {
    let next = first ?? 0;
    return document.blocks.map((block) => {
        const locator = new NumberedLocator(next);
        const html = new HtmlBlocks(locator).block(block);
        if (first !== undefined) next += locator.places.length;
        return { key: block.key, html, places: locator.places };
    });
}

function htmlOf({ block, isHeading }: Part, locator: Locator): string {
    const writer = new HtmlBlocks(locator);
    return isHeading ? writer.heading(block) : writer.block(block);
}

/** A whole page in one file, fit for screen and print: without scripts, and without anything loaded from elsewhere. */
export function htmlPage(document: Document): string {
    return `<!DOCTYPE html>
<html lang="${escapeHtml(document.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(document.title)}</title>
<style>
${stylesheet}</style>
</head>
<body>
<main>
${htmlContent(document)}
</main>
</body>
</html>
`;
}

/** What such a page shows: title, contents, sections. */
export function htmlContent(document: Document): string {
    const parts = partsOf(document).map((part) => htmlOf(part, unlocated));
    const contents = contentsOf(document);
    const hasTitle = document.blocks[0]?.type === 'title page';
    const title = hasTitle ? parts.slice(0, 1) : [element('h1', {}, escapeHtml(document.title))];
    return [...title, contents, ...parts.slice(hasTitle ? 1 : 0)].filter((each) => each !== '').join('\n');
}

type Part =
    | { readonly block: Section; readonly isHeading: true }
    | { readonly block: Block; readonly isHeading: false };

/** Sections of the first level stand open: their heading, then what is in them. */
function partsOf({ blocks }: Document): readonly Part[] {
    return blocks.flatMap((block): readonly Part[] =>
        block.type === 'section'
            ? [
                  { block, isHeading: true },
                  ...block.children.map((child) => ({ block: child, isHeading: false as const })),
              ]
            : [{ block, isHeading: false }],
    );
}

function contentsOf(document: Document): string {
    const items = document.blocks.flatMap((block) =>
        block.type === 'section' && block.numbered ? [element('li', {}, contentsLine(block))] : [],
    );
    const heading = element('p', { class: 'contents-title' }, escapeHtml(document.contents));
    const attributes = { class: 'contents', 'aria-label': document.contents };
    return items.length === 0 ? '' : element('nav', attributes, `${heading}\n${element('ol', {}, items.join('\n'))}`);
}

function contentsLine({ anchor = '', number, heading }: Section): string {
    const label = `${element('span', { class: 'number' }, escapeHtml(number))} ${htmlInlines(heading, unlocated)}`;
    return element('a', { href: `#${anchor}` }, label);
}
