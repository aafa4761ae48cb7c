import PDFDocument from 'pdfkit';
import type { Document } from '../../language/render/document.ts';
import { Bookmarks } from '../bookmarks.ts';
import type { ExportOptions } from '../options.ts';
import { PdfBlocks } from './blocks.ts';
import { contents, cover } from './front.ts';
import { type Item, type PlacedItem, paginate } from './item.ts';
import { PAGE } from './look.ts';
import { Painter } from './painter.ts';
import { tag } from './tags.ts';
import { type Fonts, Typesetter } from './typesetter.ts';

export interface PdfOptions extends ExportOptions {
    readonly fonts: Fonts;
}

export interface Pdf {
    readonly bytes: Uint8Array;
    /** Characters for which none of the fonts has a shape; they are shown as boxes. */
    readonly missing: readonly string[];
}

/**
 * The document as a tagged PDF. It is set with pdfkit, since pdfmake, which is built on it, has no way to tag content
 * in its document definitions; so the lines and pages are laid out here.
 */
export async function pdf(document: Document, { fonts, today }: PdfOptions): Promise<Pdf> {
    const file = newFile(document, today);
    const typesetter = new Typesetter(file, fonts);
    const pages = pagesOf(document, typesetter);
    const painter = new Painter(typesetter, pageNumbers(pages));
    const hasCover = document.blocks[0]?.type === 'title page';
    for (const [index, page] of pages.entries()) {
        painter.page(page);
        if (index > 0 || !hasCover) runningLines(painter, document, index + 1, pages.length);
    }
    painter.end();
    return { bytes: await bytesOf(file), missing: [...typesetter.missing].sort() };
}

function newFile(document: Document, today: string): PDFKit.PDFDocument {
    const { author, subject, identifier } = document.properties;
    const date = new Date(`${today}T00:00:00Z`);
    const options: PDFKit.PDFDocumentOptions = {
        size: [PAGE.width, PAGE.height],
        // The pages are laid out here; a margin would make the library begin pages of its own.
        margin: 0,
        autoFirstPage: false,
        // None of the fonts that every viewer is supposed to have: all of them come along.
        font: '',
        pdfVersion: '1.7',
        tagged: true,
        displayTitle: true,
        lang: document.language,
        info: {
            Title: document.title,
            Author: author,
            Subject: subject,
            Keywords: identifier,
            Creator: 'MSPC',
            CreationDate: date,
            ModDate: date,
        },
    };
    // The published types know the subsets for archiving alone.
    return new PDFDocument(Object.assign(options, { subset: 'PDF/UA' }));
}

function pagesOf(document: Document, typesetter: Typesetter): readonly (readonly PlacedItem[])[] {
    const blocks = new PdfBlocks({ typesetter, bookmarks: new Bookmarks(document) });
    const root = tag('Document', undefined);
    const [first, ...rest] = document.blocks;
    const title = first?.type === 'title page' ? cover(first, blocks, root) : [];
    const body = blocks.all(first?.type === 'title page' ? rest : document.blocks, { left: 0, depth: 0, tag: root });
    const parts = [title, contents(document, blocks, root), body].filter((part) => part.length > 0);
    const items = parts.flatMap((part, index) => (index === 0 ? part : onNewPage(part)));
    return paginate(items, PAGE.height - PAGE.top - PAGE.bottom);
}

function onNewPage([first, ...rest]: readonly Item[]): readonly Item[] {
    return first ? [{ ...first, startsPage: true }, ...rest] : [];
}

function pageNumbers(pages: readonly (readonly PlacedItem[])[]): ReadonlyMap<string, number> {
    const entries = pages.flatMap((page, index) =>
        page.flatMap(({ item }) => item.places.map((place) => [place, index + 1] as const)),
    );
    return new Map(entries);
}

function runningLines(painter: Painter, document: Document, page: number, pages: number): void {
    const { title, properties, pageLabel } = document;
    const label = pageLabel.replace('{page}', `${page}`).replace('{pages}', `${pages}`);
    painter.running({ left: title, right: properties.identifier }, 44, 52);
    painter.running({ left: properties.subject, right: label }, PAGE.height - 36);
}

async function bytesOf(file: PDFKit.PDFDocument): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    const done = new Promise<void>((resolve, reject) => {
        file.on('data', (chunk: Uint8Array) => chunks.push(chunk));
        file.on('end', resolve);
        file.on('error', reject);
    });
    file.end();
    await done;
    const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
    }
    return bytes;
}
