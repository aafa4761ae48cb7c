import {
    BookmarkEnd,
    BookmarkStart,
    ExternalHyperlink,
    InternalHyperlink,
    type IRunOptions,
    NumberedItemReference,
    type ParagraphChild,
    TextRun,
} from 'docx';
import type { Inline } from '../../render/document.ts';
import type { Bookmarks } from '../bookmarks.ts';
import { onOneLine } from '../one-line.ts';

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'font' | 'highlight'>;

/** The child types of a paragraph lack the two ends of a bookmark, which its documentation puts there. */
export type RunChild = ParagraphChild | BookmarkStart | BookmarkEnd;

/** Writes inlines as runs of Word, references as its live fields, and marks the places that they point to. */
export class DocxInlines {
    private readonly bookmarks: Bookmarks;
    private readonly written = new Set<string>();

    constructor(bookmarks: Bookmarks) {
        this.bookmarks = bookmarks;
    }

    runs(inlines: readonly Inline[], style: Style = {}): readonly ParagraphChild[] {
        return inlines.flatMap((inline) => this.run(inline, style));
    }

    /** The content between the bookmarks of the places that it is, so far as something points there. */
    placed(targets: readonly (string | undefined)[], content: readonly ParagraphChild[]): readonly RunChild[] {
        const names = targets.flatMap((target) => this.bookmarks.of(target) ?? []);
        const fresh = names.filter((name) => !this.written.has(name));
        return fresh.reduce<readonly RunChild[]>((inner, name) => {
            this.written.add(name);
            // Numbered from far above the library's own, and from 1 again when the file is packed.
            const id = FIRST_ID + this.written.size;
            return [new BookmarkStart(name, id), ...inner, new BookmarkEnd(id)];
        }, content);
    }

    private run(inline: Inline, style: Style): readonly ParagraphChild[] {
        switch (inline.type) {
            case 'text':
            case 'value':
                return textRuns(inline.text, style);
            case 'strong':
                return this.runs(inline.children, { ...style, bold: true });
            case 'emphasis':
                return this.runs(inline.children, { ...style, italics: true });
            case 'term':
                return textRuns(inline.text, { ...style, bold: true });
            case 'code':
                return textRuns(inline.text, { ...style, font: 'Courier New' });
            case 'mark':
                return textRuns(inline.text, { ...style, highlight: 'yellow' });
            case 'break':
                return [new TextRun({ break: 1 })];
            case 'link':
                return [
                    new ExternalHyperlink({
                        link: inline.url,
                        children: this.runs(inline.children, { ...style, style: 'Hyperlink' }),
                    }),
                ];
            case 'reference':
                return this.link(inline.target, textRuns(inline.text, style));
            case 'number of':
                return this.numberOf(inline.holder, inline.text, style);
        }
    }

    private link(target: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
        const anchor = this.bookmarks.of(target);
        return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
    }

    private numberOf(holder: string, text: string, style: Style): readonly ParagraphChild[] {
        const name = this.bookmarks.of(holder);
        return name === undefined ? textRuns(text, style) : [new NumberedItemReference(name, text)];
    }
}

const FIRST_ID = 1_000_000_000;

function textRuns(text: string, style: Style): readonly TextRun[] {
    return [new TextRun({ ...style, text: onOneLine(text) })];
}
