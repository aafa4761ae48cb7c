import {
    AlignmentType,
    BorderStyle,
    type FileChild,
    HeadingLevel,
    type IParagraphOptions,
    Paragraph,
    Table,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    WidthType,
} from 'docx';
import type {
    Alignment,
    Block,
    Clause,
    DefinitionList,
    Detail,
    Figure,
    Inline,
    List,
    PartyBlock,
    Revision,
    TableRow as Row,
    Section,
    SignatureBlock,
    Table as TableBlock,
} from '../../language/render/document.ts';
import type { Bookmarks } from '../bookmarks.ts';
import { columnShares } from '../columns.ts';
import { DocxInlines, type RunChild } from './inlines.ts';
import { pictureRun } from './picture.ts';
import { BULLETS, CLAUSE_STYLES, CLAUSES, INDENT, orderedFrom, PARTIES } from './styles.ts';

/** Where a block stands: how far from the margin, in twentieths of a point, and below how many numbers. */
interface Place {
    readonly left: number;
    readonly depth: number;
}

type Options = Omit<IParagraphOptions, 'children' | 'text'>;

/** Writes blocks as paragraphs and tables of Word. */
export class DocxBlocks {
    readonly inlines: DocxInlines;
    /** The numbers that ordered lists begin with. */
    readonly starts = new Set<number>();
    private readonly width: number;
    private lists = 0;

    constructor(bookmarks: Bookmarks, width: number, today: string) {
        this.inlines = new DocxInlines(bookmarks, today);
        this.width = width;
    }

    all(blocks: readonly Block[], place: Place = { left: 0, depth: 0 }): readonly FileChild[] {
        return blocks.flatMap((block, index) => this.block(block, place, blocks[index + 1]?.type === 'signatures'));
    }

    private block(block: Block, place: Place, keepNext = false): readonly FileChild[] {
        switch (block.type) {
            case 'section':
                return this.section(block);
            case 'clause':
                return this.clause(block, place);
            case 'paragraph':
                return [this.paragraph(block.inlines, { ...indented(place), keepNext })];
            case 'table':
                return this.table(block, place);
            case 'figure':
                return this.figure(block, place);
            case 'list':
                return this.list(block, place);
            case 'definitions':
                return this.definitions(block, place);
            case 'party':
                return this.party(block);
            case 'signatures':
                return [this.signatures(block)];
            case 'quotation':
                return this.all(block.children, { ...place, left: place.left + STEP });
            case 'preformatted':
                return block.text
                    .split('\n')
                    .map((line) => new Paragraph({ style: 'Listing', text: line, ...indented(place) }));
            case 'title page':
                return [];
        }
    }

    paragraph(content: readonly Inline[], options: Options, targets: readonly (string | undefined)[] = []): Paragraph {
        const children = this.inlines.placed(targets, this.inlines.runs(content));
        const revision = wholeRevision(content);
        return paragraphOf(children, revision ? { ...options, run: this.inlines.tracked(revision) } : options);
    }

    private section({ level, heading, numbered, anchor, key, children }: Section): readonly FileChild[] {
        const options: Options = {
            heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
            numbering: numbered ? { reference: CLAUSES, level: level - 1 } : false,
        };
        const title = this.paragraph(heading, options, [anchor, key]);
        return [title, ...this.all(children, { left: numbered ? INDENT[0] : 0, depth: level })];
    }

    private clause({ anchor, key, children }: Clause, { depth }: Place): readonly FileChild[] {
        const level = Math.min(Math.max(depth, 1), 3);
        const options = { style: CLAUSE_STYLES[level] ?? 'ClauseI', numbering: { reference: CLAUSES, level } };
        const [first, ...rest] = children;
        const opening = first?.type === 'paragraph' ? first.inlines : [];
        const remaining = first?.type === 'paragraph' ? rest : children;
        const place = { left: INDENT[level] ?? STEP, depth: level + 1 };
        const lead = this.paragraph(opening, { ...options, keepNext: remaining.length > 0 }, [anchor, key]);
        return [lead, ...this.all(remaining, place)];
    }

    /** The picture, and the table that says the same. */
    private figure({ picture, label, caption, table, anchor, key }: Figure, place: Place): readonly FileChild[] {
        const image = pictureRun(picture, key, label, (this.width - place.left) / TWIPS_PER_PIXEL);
        const content = this.inlines.placed([anchor, key], [image]);
        const title: readonly Inline[] = [
            { type: 'strong', children: [{ type: 'text', text: `${label} ` }] },
            ...caption,
        ];
        return [
            paragraphOf(content, {
                ...indented(place),
                keepNext: true,
                spacing: { before: 120, after: 60, line: 240, lineRule: 'auto' },
            }),
            this.paragraph(title, { style: 'Caption', ...indented(place), keepNext: true }),
            ...this.table(table, place),
        ];
    }

    private list(list: List, place: Place, level = 0): readonly FileChild[] {
        const instance = ++this.lists;
        if (list.ordered) this.starts.add(list.start);
        const reference = list.ordered ? orderedFrom(list.start) : BULLETS;
        const left = place.left + STEP;
        const numbering = { reference, level: Math.min(level, 8), ...(list.ordered && { instance }) };
        const options = { numbering, indent: { left, hanging: STEP }, spacing: { after: 60 } };
        return list.items.flatMap((item) => this.item(item, options, { ...place, left }, level));
    }

    private item(item: readonly Block[], options: Options, place: Place, level: number): readonly FileChild[] {
        const [first, ...rest] = item;
        const opening = first?.type === 'paragraph' ? first.inlines : [];
        const remaining = first?.type === 'paragraph' ? rest : item;
        const inner = remaining.flatMap((block) =>
            block.type === 'list' ? this.list(block, place, level + 1) : this.block(block, place),
        );
        return [this.paragraph(opening, options), ...inner];
    }

    private definitions({ items }: DefinitionList, place: Place): readonly FileChild[] {
        return items.flatMap(({ term, children, anchor, key }) => {
            const [first, ...rest] = children;
            const meaning = first?.type === 'paragraph' ? first.inlines : [];
            const remaining = first?.type === 'paragraph' ? rest : children;
            const named = this.inlines.placed([anchor, key], this.inlines.runs(term));
            const content = [...named, new TextRun(': '), ...this.inlines.runs(meaning)];
            return [paragraphOf(content, indented(place)), ...this.all(remaining, place)];
        });
    }

    private party({ statement, details, children, anchor, key }: PartyBlock): readonly FileChild[] {
        const numbering = { reference: PARTIES, level: 0 };
        const place = { left: INDENT[0], depth: 1 };
        return [
            this.paragraph(statement, { style: 'Party', numbering }, [anchor, key]),
            ...this.all(children, place),
            ...details.map((each) => this.detail(each, place)),
        ];
    }

    private detail({ label, value }: Detail, place: Place): Paragraph {
        const content = [...this.inlines.runs(label), new TextRun(': '), ...this.inlines.runs(value)];
        return paragraphOf(content, indented(place));
    }

    private table(block: TableBlock, { left }: Place): readonly FileChild[] {
        const { columns, rows, caption } = block;
        const widths = columnShares(block).map((share) => Math.floor(share * (this.width - left)));
        const hasHead = columns.some(({ heading }) => heading.length > 0);
        const head = hasHead ? [this.head(block, widths)] : [];
        const table = new Table({
            layout: TableLayoutType.FIXED,
            width: { size: widths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
            indent: { size: left, type: WidthType.DXA },
            columnWidths: widths,
            borders: RULES,
            margins: { left: 80, right: 80 },
            rows: [...head, ...rows.map((row, index) => this.row(row, block, widths, index === rows.length - 1))],
        });
        const title = caption ? [this.paragraph(caption, { style: 'Caption', indent: { left } })] : [];
        return rows.length + head.length === 0 ? title : [...title, table, GAP()];
    }

    private head({ columns }: TableBlock, widths: readonly number[]): TableRow {
        const cells = columns.map(({ heading, align }, index) =>
            cellOf(
                this.paragraph(heading, { style: 'TableHeading', keepNext: true, alignment: ALIGNMENT[align] }),
                widths[index] ?? 0,
                { borders: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '1B1F24' } } },
            ),
        );
        return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
    }

    private row(
        { anchor, cells, revision }: Row,
        { columns }: TableBlock,
        widths: readonly number[],
        isLast: boolean,
    ): TableRow {
        const children = columns.map(({ align }, index) => {
            const cell = cells[index];
            const places = index === 0 ? [anchor, cell?.anchor] : [cell?.anchor];
            const options = { style: 'TableText', alignment: ALIGNMENT[align], keepNext: !isLast && cells.length < 9 };
            return cellOf(this.paragraph(cell?.inlines ?? [], options, places), widths[index] ?? 0);
        });
        return new TableRow({ cantSplit: true, children, ...this.inlines.tracked(revision) });
    }

    /** Side by side, with a line for each thing that is filled in by hand. */
    private signatures({ parties }: SignatureBlock): Table {
        const width = Math.floor(this.width / Math.max(1, parties.length));
        const cells = parties.map(({ heading, lines }) => {
            const title = paragraphOf(this.inlines.runs(heading, { bold: true }), { keepNext: true });
            const rules = lines.map((line) => this.paragraph(line, { style: 'SignatureLine', ...SIGNATURE_RULE }));
            return cellOf([title, ...rules], width, { margins: { left: 0, right: 400, top: 80 } });
        });
        return new Table({
            layout: TableLayoutType.FIXED,
            width: { size: width * parties.length, type: WidthType.DXA },
            columnWidths: parties.map(() => width),
            borders: NO_RULES,
            rows: [new TableRow({ cantSplit: true, children: cells })],
        });
    }
}

/** Of a paragraph that is in one of two compared documents alone. */
function wholeRevision(content: readonly Inline[]): Revision | undefined {
    const [only, ...more] = content;
    if (more.length > 0) return undefined;
    return only?.type === 'inserted' || only?.type === 'deleted' ? only.type : undefined;
}

const STEP = 360;
const TWIPS_PER_PIXEL = 15;
const ALIGNMENT = {
    start: AlignmentType.LEFT,
    center: AlignmentType.CENTER,
    end: AlignmentType.RIGHT,
} satisfies Record<Alignment, unknown>;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: 'C8CED6' } as const;
export const NO_RULES = {
    top: NONE,
    bottom: NONE,
    left: NONE,
    right: NONE,
    insideHorizontal: NONE,
    insideVertical: NONE,
};
const RULES = { ...NO_RULES, top: THIN, bottom: THIN, insideHorizontal: THIN };
const SIGNATURE_LINE = { style: BorderStyle.SINGLE, size: 4, space: 4, color: '1B1F24' } as const;
const SIGNATURE_RULE = {
    // Paragraphs in a row with equal borders share one; the one between them stands for each.
    border: { top: SIGNATURE_LINE, between: SIGNATURE_LINE },
    spacing: { before: 640, after: 0 },
} as const;

/** Two tables in a row would be one, and a table has no space below. */
const GAP = () => new Paragraph({ spacing: { before: 0, after: 60, line: 120, lineRule: 'exact' } });

function indented({ left }: Place): Options {
    return left === 0 ? {} : { indent: { left } };
}

/** The library's type of a paragraph's children leaves out bookmarks' ends, which it writes all the same. */
export function paragraphOf(children: readonly RunChild[], options: Options): Paragraph {
    return new Paragraph({ ...options, children: children as IParagraphOptions['children'] });
}

function cellOf(content: Paragraph | readonly Paragraph[], width: number, options: object = {}): TableCell {
    const children = Array.isArray(content) ? content : [content as Paragraph];
    return new TableCell({ ...options, width: { size: width, type: WidthType.DXA }, children });
}
