import {
    BookmarkEnd,
    BookmarkStart,
    DeletedTextRun,
    ExternalHyperlink,
    InsertedTextRun,
    InternalHyperlink,
    type IRunOptions,
    NumberedItemReference,
    type ParagraphChild,
    TextRun,
} from 'docx';
import type { Inline, Revision } from '../../language/render/document.ts';
import type { Bookmarks } from '../bookmarks.ts';
import { onOneLine, withNumbersHeld } from '../one-line.ts';

type Style = Pick<IRunOptions, 'bold' | 'italics' | 'style' | 'font' | 'highlight'> & { readonly tracked?: Revision };

/** The child types of a paragraph lack the two ends of a bookmark, which its documentation puts there. */
export type RunChild = ParagraphChild | BookmarkStart | BookmarkEnd;

/** Writes inlines as runs of Word, references as its live fields, and marks the places that they point to. */
export class DocxInlines {
    private readonly bookmarks: Bookmarks;
    private readonly written = new Set<string>();

    private readonly today: string;
    private changes = 0;

    constructor(bookmarks: Bookmarks, today: string) {
        this.bookmarks = bookmarks;
        this.today = today;
    }

    runs(inlines: readonly Inline[], style: Style = {}): readonly ParagraphChild[] {
        return withNumbersHeld(inlines).flatMap((inline) => this.run(inline, style));
    }

    /** The content between the bookmarks of the places that it is, so far as something points there. */
    placed(targets: readonly (string | undefined)[], content: readonly ParagraphChild[]): readonly RunChild[] {
        const names = new Set(targets.flatMap((target) => this.bookmarks.of(target) ?? []));
        const fresh = [...names].filter((name) => !this.written.has(name));
        const marks = fresh.map((name) => {
            this.written.add(name);
            // Numbered from far above the library's own, and from 1 again when the file is packed.
            return { name, id: FIRST_ID + this.written.size };
        });
        const starts = marks.map(({ name, id }) => new BookmarkStart(name, id));
        return [...starts, ...content, ...marks.reverse().map(({ id }) => new BookmarkEnd(id))];
    }

    private run(inline: Inline, style: Style): readonly ParagraphChild[] {
        switch (inline.type) {
            case 'text':
            case 'value':
                return this.text(inline.text, style);
            case 'strong':
                return this.runs(inline.children, { ...style, bold: true });
            case 'emphasis':
                return this.runs(inline.children, { ...style, italics: true });
            case 'inserted':
            case 'deleted':
                return this.runs(inline.children, { ...style, tracked: inline.type });
            case 'term':
                return this.text(inline.text, { ...style, bold: true });
            case 'code':
                return this.text(inline.text, { ...style, font: 'Courier New' });
            case 'mark':
                return this.text(inline.text, { ...style, highlight: 'yellow' });
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
                return this.link(inline.target, this.text(inline.text, style));
            case 'number of':
                return this.numberOf(inline.holder, inline.text, style);
        }
    }

    /** What a comparison marks becomes a tracked change, which Word can accept or turn down. */
    private text(text: string, { tracked, ...style }: Style): readonly ParagraphChild[] {
        const run = { ...style, text: onOneLine(text) };
        if (tracked === undefined) return [new TextRun(run)];
        const change = { ...run, ...this.change() };
        return [tracked === 'inserted' ? new InsertedTextRun(change) : new DeletedTextRun(change)];
    }

    /** For the end of a paragraph, or a row, of which all came or went: accepted or turned down, it leaves none behind. */
    tracked(revision: Revision | undefined) {
        if (revision === undefined) return {};
        return revision === 'inserted' ? { insertion: this.change() } : { deletion: this.change() };
    }

    private change() {
        this.changes += 1;
        return { id: this.changes, author: AUTHOR, date: `${this.today}T00:00:00Z` };
    }

    private link(target: string, children: readonly ParagraphChild[]): readonly ParagraphChild[] {
        const anchor = this.bookmarks.of(target);
        return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
    }

    private numberOf(holder: string, text: string, style: Style): readonly ParagraphChild[] {
        const name = this.bookmarks.of(holder);
        return name === undefined ? this.text(text, style) : [new NumberedItemReference(name, text)];
    }
}

/** Whom Word names beside a change. */
const AUTHOR = 'MSPC';
const FIRST_ID = 1_000_000_000;
