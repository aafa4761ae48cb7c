import type { Box, Label, Path, Shape } from '../../language/render/pictures/picture.ts';
import { paper } from '../../language/render/pictures/svg.ts';
import type { Drawing, PageOf, PlacedItem, Rule, Text } from './item.ts';
import type { PlacedRun } from './lines.ts';
import { MARK, PAGE, RULE, STYLES, TEXT_WIDTH } from './look.ts';
import { Structure } from './tags.ts';
import type { Typesetter } from './typesetter.ts';

/** Draws placed items on the pages of a document. */
export class Painter {
    private readonly document: PDFKit.PDFDocument;
    private readonly typesetter: Typesetter;
    private readonly structure: Structure;
    private readonly pageNumbers: ReadonlyMap<string, number>;
    private outline: PDFKit.PDFOutline | undefined;

    /** `pageNumbers` tells on which page a place stands, from 1. */
    constructor(typesetter: Typesetter, pageNumbers: ReadonlyMap<string, number>) {
        this.document = typesetter.document;
        this.typesetter = typesetter;
        this.pageNumbers = pageNumbers;
        this.structure = new Structure(this.document);
    }

    page(items: readonly PlacedItem[]): void {
        this.document.addPage();
        for (const { item, y, isRepeated } of items) {
            const top = PAGE.top + y;
            if (isRepeated) this.structure.artifact(() => this.shapes(item.texts, top));
            else this.item({ item, y: top, isRepeated });
            for (const rule of item.rules) this.structure.artifact(() => this.rule(rule, top));
        }
    }

    end(): void {
        this.structure.end();
    }

    /** Head and foot of a page, which say nothing of their own. */
    running(texts: { readonly left: string; readonly right: string }, baseline: number, rule?: number): void {
        const style = STYLES.small;
        const right = TEXT_WIDTH - this.typesetter.width(texts.right, style);
        this.structure.artifact(() => {
            this.draw(
                clipped(texts.left, right - 12, (text) => this.typesetter.width(text, style)),
                PAGE.left,
                baseline,
                style,
            );
            this.draw(texts.right, PAGE.left + right, baseline, style);
            if (rule !== undefined) this.rule({ x: 0, y: 0, width: TEXT_WIDTH, thickness: 0.5, colour: RULE }, rule);
        }, 'Pagination');
    }

    private item({ item, y }: PlacedItem): void {
        for (const place of item.places) this.document.addNamedDestination(place, 'XYZ', PAGE.left, y - 4, null);
        if (item.outline) this.bookmark(item.outline, y);
        for (const text of item.texts) this.text(text, y);
        if (item.pageOf) this.pageOf(item.pageOf, y);
        if (item.drawing) this.drawing(item.drawing, y);
    }

    private bookmark({ level, title }: { readonly level: 1 | 2; readonly title: string }, y: number): void {
        // The library counts the left edge from the right one.
        const place = { top: y - 6, left: PAGE.width, fit: false };
        const parent = level === 2 && this.outline ? this.outline : this.document.outline;
        const made = parent.addItem(title, place);
        if (level === 1) this.outline = made;
    }

    private text({ x, baseline, line, tag }: Text, y: number): void {
        for (const run of line.runs) {
            const left = PAGE.left + x + run.x;
            if (run.marked) this.structure.artifact(() => this.highlight(run, left, y + baseline));
            if (run.revision) this.structure.artifact(() => this.revision(run, left, y + baseline));
            const draw = () => this.draw(run.text, left, y + baseline, run.style);
            if (run.target === undefined && run.url === undefined) this.structure.within(tag, draw);
            else this.structure.link(tag, draw, (link) => this.annotate(run, left, y + baseline, link));
        }
    }

    private annotate(run: PlacedRun, x: number, baseline: number, structParent: PDFKit.PDFStructureElement): void {
        const { size, leading } = run.style;
        const top = baseline - size;
        const options = { structParent, Contents: Object(run.text) };
        if (run.url !== undefined) this.document.link(x, top, run.width, leading, run.url, options);
        else if (run.target !== undefined) this.document.goTo(x, top, run.width, leading, run.target, options);
    }

    private pageOf({ target, right, baseline, run, tag, from }: PageOf, y: number): void {
        const text = `${this.pageNumbers.get(target) ?? ''}`;
        const width = this.typesetter.width(text, run.style);
        const left = PAGE.left + right - width;
        this.structure.artifact(() => this.leader(PAGE.left + from + 6, left - 6, y + baseline));
        const placed = { ...run, text, x: 0, width };
        const draw = () => this.draw(text, left, y + baseline, run.style);
        this.structure.link(tag, draw, (link) => this.annotate(placed, left, y + baseline, link));
    }

    private drawing({ picture, x, scale, tag }: Drawing, y: number): void {
        this.structure.within(tag, () => {
            this.document
                .save()
                .translate(PAGE.left + x, y)
                .scale(scale);
            for (const shape of picture.shapes) this.shape(shape);
            this.document.restore();
        });
    }

    private shape(shape: Shape): void {
        if (shape.type === 'label') this.label(shape);
        else {
            if (shape.type === 'path') this.document.path(shape.d);
            else this.document.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
            this.paint(shape);
        }
    }

    private paint({ fill, stroke, strokeWidth = 1, dashed }: Path | Box): void {
        this.document.lineWidth(strokeWidth);
        if (dashed) this.document.dash(4, { space: 3 });
        if (fill && stroke) this.document.fillAndStroke(paper[fill], paper[stroke]);
        else if (fill) this.document.fill(paper[fill]);
        else if (stroke) this.document.stroke(paper[stroke]);
        if (dashed) this.document.undash();
    }

    /** An anchor counts from where the text begins to be read. */
    private label({ x, y, text, anchor, size, bold, tone, direction }: Label): void {
        const style = { face: bold ? 'bold' : 'regular', size, leading: size, colour: paper[tone] } as const;
        const before = { start: 0, middle: 0.5, end: 1 }[anchor];
        const share = direction === 'rtl' ? 1 - before : before;
        this.draw(text, x - share * this.typesetter.width(text, style), y, style);
    }

    private leader(from: number, to: number, y: number): void {
        if (to <= from) return;
        this.document.save().lineWidth(0.5).dash(0.6, { space: 3 }).strokeColor(RULE);
        this.document.moveTo(from, y).lineTo(to, y).stroke().undash().restore();
    }

    private shapes(texts: readonly Text[], y: number): void {
        for (const { x, baseline, line } of texts)
            for (const run of line.runs) this.draw(run.text, PAGE.left + x + run.x, y + baseline, run.style);
    }

    private draw(text: string, x: number, baseline: number, style: PlacedRun['style']): void {
        let left = x;
        for (const piece of this.typesetter.pieces(text, style.face)) {
            this.document.font(piece.font).fontSize(style.size).fillColor(style.colour);
            this.document.text(piece.text, left, baseline, { lineBreak: false, baseline: 'alphabetic' });
            left += this.typesetter.width(piece.text, style);
        }
    }

    private rule({ x, y, width, thickness, colour }: Rule, top: number): void {
        const at = top + y;
        this.document.save().lineWidth(thickness).strokeColor(colour);
        this.document
            .moveTo(PAGE.left + x, at)
            .lineTo(PAGE.left + x + width, at)
            .stroke()
            .restore();
    }

    private revision({ width, style, revision }: PlacedRun, x: number, baseline: number): void {
        const at = revision === 'inserted' ? baseline + 2 : baseline - style.size * 0.28;
        this.document.save().lineWidth(0.8).strokeColor(style.colour);
        this.document
            .moveTo(x, at)
            .lineTo(x + width, at)
            .stroke()
            .restore();
    }

    private highlight({ width, style }: PlacedRun, x: number, baseline: number): void {
        this.document
            .save()
            .rect(x - 1, baseline - style.size, width + 2, style.size * 1.3)
            .fill(MARK)
            .restore();
    }
}

/** The text, or as much of it as fits. */
function clipped(text: string, width: number, measure: (text: string) => number): string {
    if (text.length < 400 && measure(text) <= width) return text;
    const cut = text.slice(0, Math.min(text.length - 1, 120));
    return cut.length < 2 ? '' : measure(`${cut}…`) <= width ? `${cut}…` : clipped(cut, width, measure);
}
