import {
    BorderStyle,
    type FileChild,
    Footer,
    Header,
    type ISectionOptions,
    Packer,
    PageNumber,
    Paragraph,
    SectionType,
    TableOfContents,
    TabStopType,
    TextRun,
    Document as WordDocument,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import type { Document } from '../../language/render/document.ts';
import { Bookmarks } from '../bookmarks.ts';
import type { ExportOptions } from '../options.ts';
import { DocxBlocks } from './blocks.ts';
import { cover } from './cover.ts';
import { canCountPages } from './pages.ts';
import { stabilise } from './stable.ts';
import { numbering, styles } from './styles.ts';

/**
 * The document as a file of Word: real headings and numbering, live references, a contents field. Its page numbers are
 * worked out by laying the pages out; where that cannot be done, Word is told to fill them in.
 */
export async function docx(document: Document, { today }: ExportOptions): Promise<Uint8Array> {
    return stabilise(await Packer.pack(wordDocument(document, today), 'uint8array'), today);
}

/** A4, in twentieths of a point. */
const PAGE = { width: 11_906, height: 16_838, margin: 1304, header: 620 } as const;
const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

function wordDocument(document: Document, today: string): WordDocument {
    const blocks = new DocxBlocks(new Bookmarks(document), TEXT_WIDTH, today);
    const sections = sectionsOf(document, blocks);
    const { author, subject, identifier } = document.properties;
    return new WordDocument({
        title: document.title,
        subject,
        creator: author,
        lastModifiedBy: author,
        keywords: identifier,
        styles: styles(document.language),
        numbering: numbering(blocks.starts),
        ...(canCountPages(document) && { pageNumbers: estimatePageNumbers }),
        sections,
    });
}

function sectionsOf(document: Document, blocks: DocxBlocks): readonly ISectionOptions[] {
    const [first, ...rest] = document.blocks;
    const hasCover = first?.type === 'title page';
    const title: ISectionOptions[] = hasCover
        ? [{ properties: { page: pageOf() }, children: cover(first, blocks) }]
        : [];
    const body: ISectionOptions = {
        properties: { page: pageOf(), type: SectionType.NEXT_PAGE },
        headers: { default: header(document) },
        footers: { default: footer(document) },
        children: [...contents(document), ...blocks.all(hasCover ? rest : document.blocks)],
    };
    return [...title, body];
}

function pageOf() {
    const { width, height, margin, header: edge } = PAGE;
    return {
        size: { width, height },
        margin: { top: margin + 100, bottom: margin, left: margin, right: margin, header: edge, footer: edge },
    };
}

function contents({ contents: heading, blocks }: Document): readonly FileChild[] {
    const sections = blocks.filter(({ type }) => type === 'section');
    return sections.length < 2
        ? []
        : [
              new Paragraph({ style: 'ContentsHeading', text: heading }),
              new TableOfContents(heading, { hyperlink: true, headingStyleRange: '1-2' }),
          ];
}

function header({ title, properties }: Document): Header {
    const children = [new TextRun(title), new TextRun({ text: `\t${properties.identifier}` })];
    return new Header({
        children: [new Paragraph({ style: 'RunningHead', tabStops: RIGHT_EDGE, border: HAIRLINE, children })],
    });
}

function footer({ pageLabel, properties }: Document): Footer {
    const label = pageLabel.split(/(\{pages?\})/).map((part) => PAGE_FIELDS[part] ?? part);
    const children = [new TextRun(properties.subject), new TextRun({ children: ['\t', ...label] })];
    return new Footer({ children: [new Paragraph({ style: 'RunningHead', tabStops: RIGHT_EDGE, children })] });
}

const PAGE_FIELDS: Readonly<Record<string, 'CURRENT' | 'TOTAL_PAGES'>> = {
    '{page}': PageNumber.CURRENT,
    '{pages}': PageNumber.TOTAL_PAGES,
};
const RIGHT_EDGE = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }];
const HAIRLINE = { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: 'C8CED6' } };
