import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
    readonly text: string;
    /** Where its links lead: an address, or the name of a place. */
    readonly links: readonly (string | { readonly place: string })[];
    /** The kinds of the structure's elements, the outer before the inner. */
    readonly tags: readonly string[];
}

export interface PdfFile {
    readonly info: Readonly<Record<string, unknown>>;
    readonly outline: readonly OutlineItem[];
    readonly pages: readonly PdfPage[];
    /** The names of the places that links may lead to, with the number of the page. */
    readonly places: ReadonlyMap<string, number>;
    readonly isTagged: boolean;
}

export interface OutlineItem {
    readonly title: string;
    readonly items: readonly OutlineItem[];
}

/** A PDF as a reader sees it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFile> {
    const reading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
    const file = await reading.promise;
    const { info } = await file.getMetadata();
    const pages = await Promise.all(Array.from({ length: file.numPages }, (_, index) => readPage(file, index + 1)));
    const outline = ((await file.getOutline()) ?? []) as readonly OutlineItem[];
    const places = await placesOf(file);
    const isTagged = entriesOf(await file.getMarkInfo()).some(([name, value]) => name === 'Marked' && value === true);
    await reading.destroy();
    return { info: info as Record<string, unknown>, outline, pages, places, isTagged };
}

async function readPage(file: PDFDocumentProxy, number: number): Promise<PdfPage> {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    const annotations = await page.getAnnotations();
    const tree = await page.getStructTree();
    return {
        text: items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
        links: annotations.map(({ url, dest }) => url ?? { place: String(dest) }),
        tags: tagsOf(tree),
    };
}

interface Node {
    readonly role?: string;
    readonly children?: readonly object[];
}

function tagsOf(node: Node | null): readonly string[] {
    return node === null ? [] : [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(tagsOf)];
}

async function placesOf(file: PDFDocumentProxy): Promise<ReadonlyMap<string, number>> {
    const destinations = entriesOf(await file.getDestinations());
    const entries = destinations.map(async ([name, [page]]) => [name, (await file.getPageIndex(page)) + 1] as const);
    return new Map(await Promise.all(entries));
}

/** The library gives maps where its types say objects. */
function entriesOf<T>(found: Readonly<Record<string, T>> | ReadonlyMap<string, T> | null): readonly [string, T][] {
    return found instanceof Map ? [...found] : Object.entries(found ?? {});
}
