import type {
    Block,
    Clause,
    Definition,
    Figure,
    Inline,
    List,
    PartyBlock,
    Section,
    SignatureBlock,
} from '../../language/render/document.ts';
import { plainText } from '../../language/render/inline.ts';
import type { Bookmarks } from '../bookmarks.ts';
import { blank, type Item, type Text } from './item.ts';
import { type Line, linesOf } from './lines.ts';
import { GAP, INDENT, INK, STEP, STYLES, type Style, TEXT_WIDTH } from './look.ts';
import { tableItems } from './table.ts';
import { type Tag, tag } from './tags.ts';
import type { Typesetter } from './typesetter.ts';

/** Where a block stands: how far from the margin, below how many numbers, and in which element of the structure. */
export interface Place {
    readonly left: number;
    readonly depth: number;
    readonly tag: Tag;
}

export interface Setting {
    readonly typesetter: Typesetter;
    readonly bookmarks: Bookmarks;
}

interface ParagraphOptions {
    readonly style?: Style;
    readonly left: number;
    readonly tag: Tag;
    readonly before?: number;
    readonly align?: 'start' | 'center';
    /** Stands to the left of the first line. */
    readonly label?: { readonly text: string; readonly x: number; readonly tag: Tag } | undefined;
    readonly places?: readonly (string | undefined)[];
    readonly keepWithNext?: boolean;
    readonly width?: number;
}

/** Blocks as the lines of pages. */
export class PdfBlocks {
    readonly setting: Setting;

    constructor(setting: Setting) {
        this.setting = setting;
    }

    all(blocks: readonly Block[], place: Place): readonly Item[] {
        return blocks.flatMap((block, index) => {
            const items = this.block(block, place);
            // The places to sign stand with what introduces them.
            return blocks[index + 1]?.type === 'signatures' ? items.map(keptWithNext) : items;
        });
    }

    private block(block: Block, place: Place): readonly Item[] {
        switch (block.type) {
            case 'section':
                return this.section(block, place);
            case 'clause':
                return this.clause(block, place);
            case 'paragraph':
                return this.paragraph(block.inlines, { left: place.left, tag: tag('P', place.tag) });
            case 'table':
                return tableItems(block, place, this.setting);
            case 'figure':
                return this.figure(block, place);
            case 'list':
                return this.list(block, place);
            case 'definitions':
                return block.items.flatMap((item) => this.definition(item, place));
            case 'party':
                return this.party(block, place);
            case 'signatures':
                return this.signatures(block, place);
            case 'quotation':
                return this.all(block.children, {
                    ...place,
                    left: place.left + STEP,
                    tag: tag('BlockQuote', place.tag),
                });
            case 'preformatted':
                return this.listing(block.text, place);
            case 'title page':
                return [];
        }
    }

    paragraph(content: readonly Inline[], options: ParagraphOptions): readonly Item[] {
        const { style = STYLES.text, left, align = 'start', width = TEXT_WIDTH - left } = options;
        const lines = linesOf(content, style, width, this.setting);
        return lines.map((line, index) => {
            const x = align === 'center' ? left + (width - line.width) / 2 : left;
            const isFirst = index === 0;
            const label = isFirst && options.label ? [this.label(options.label, style)] : [];
            return {
                ...blank,
                height: style.leading,
                before: isFirst ? (options.before ?? GAP) : 0,
                keepWithNext: options.keepWithNext || staysWithNext(index, lines.length),
                texts: [...label, textAt(x, line, style, options.tag)],
                places: isFirst ? this.places(options.places ?? []) : [],
            };
        });
    }

    places(targets: readonly (string | undefined)[]): readonly string[] {
        return targets.flatMap((target) => this.setting.bookmarks.of(target) ?? []);
    }

    private label({ text, x, tag: node }: NonNullable<ParagraphOptions['label']>, style: Style): Text {
        const width = this.setting.typesetter.width(text, style);
        const line = { runs: [{ text, style, marked: false, x: 0, width }], width };
        return textAt(x, line, style, node);
    }

    private section({ level, number, heading, anchor, key, children }: Section, place: Place): readonly Item[] {
        const sect = tag('Sect', place.tag);
        const left = number === '' ? 0 : INDENT[0];
        const node = tag(level === 1 ? 'H1' : 'H2', sect);
        const title = this.paragraph(heading, {
            style: level === 1 ? STYLES.heading1 : STYLES.heading2,
            left,
            tag: node,
            before: level === 1 ? 24 : 15,
            label: number === '' ? undefined : { text: number, x: 0, tag: node },
            places: [anchor, key],
            keepWithNext: true,
        });
        const outline = { level, title: `${number} ${plainText(heading)}`.trim() };
        const marked = title.map((item, index) => (index === 0 ? { ...item, outline } : item));
        return [...marked, ...this.all(children, { left, depth: level, tag: sect })];
    }

    private clause({ label, anchor, key, children }: Clause, { depth, tag: parent }: Place): readonly Item[] {
        const level = Math.min(Math.max(depth, 1), 3);
        const left = INDENT[level] ?? 0;
        const [first, ...rest] = children;
        const remaining = first?.type === 'paragraph' ? rest : children;
        const node = tag('P', parent);
        const lead = this.paragraph(first?.type === 'paragraph' ? first.inlines : [], {
            left,
            tag: node,
            label: { text: label, x: level === 1 ? 0 : (INDENT[level - 1] ?? 0), tag: node },
            places: [anchor, key],
            keepWithNext: remaining.length > 0,
        });
        return [...lead, ...this.all(remaining, { left, depth: level + 1, tag: parent })];
    }

    /** The picture, whose description is read out in its place, and the table that says the same. */
    private figure({ picture, label, caption, table, anchor, key }: Figure, place: Place): readonly Item[] {
        const scale = Math.min(CSS_PIXEL, (TEXT_WIDTH - place.left) / picture.width, MOST_HEIGHT / picture.height);
        const height = picture.height * scale;
        const drawing = { picture, x: place.left, scale, tag: tag('Figure', place.tag, { alt: picture.description }) };
        const title: readonly Inline[] = [
            { type: 'strong', children: [{ type: 'text', text: `${label} ` }] },
            ...caption,
        ];
        const below = { left: place.left, style: STYLES.table, tag: tag('Caption', place.tag), before: 4 };
        const shown = { ...blank, height, before: 10, keepWithNext: true, drawing, places: this.places([anchor, key]) };
        return [shown, ...this.paragraph(title, below).map(keptWithNext), ...tableItems(table, place, this.setting)];
    }

    private list({ ordered, start, items }: List, place: Place): readonly Item[] {
        const node = tag('L', place.tag);
        return items.flatMap((item, index) => {
            const entry = tag('LI', node);
            const label = ordered ? `${start + index}.` : '•';
            const lead = { text: label, x: place.left + 4, tag: tag('Lbl', entry) };
            return this.labelled(item, lead, { ...place, left: place.left + STEP, tag: tag('LBody', entry) });
        });
    }

    private labelled(
        item: readonly Block[],
        label: NonNullable<ParagraphOptions['label']>,
        place: Place,
    ): readonly Item[] {
        const [first, ...rest] = item;
        const remaining = first?.type === 'paragraph' ? rest : item;
        const opening = first?.type === 'paragraph' ? first.inlines : [];
        const lead = this.paragraph(opening, { left: place.left, tag: place.tag, label, before: 3 });
        return [...lead, ...this.all(remaining, place)];
    }

    private definition({ term, children, anchor, key }: Definition, place: Place): readonly Item[] {
        const [first, ...rest] = children;
        const remaining = first?.type === 'paragraph' ? rest : children;
        const meaning = first?.type === 'paragraph' ? first.inlines : [];
        const content: readonly Inline[] = [...term, { type: 'text', text: ': ' }, ...meaning];
        const lead = this.paragraph(content, { left: place.left, tag: tag('P', place.tag), places: [anchor, key] });
        return [...lead, ...this.all(remaining, place)];
    }

    private party(party: PartyBlock, place: Place): readonly Item[] {
        const { label, statement, details, children, anchor, key } = party;
        const node = tag('P', place.tag);
        const inner = { ...place, left: INDENT[0] };
        const lead = { left: INDENT[0], tag: node, label: { text: label, x: 0, tag: node }, places: [anchor, key] };
        const lines = details.flatMap(({ label: name, value }) => {
            const content: readonly Inline[] = [...name, { type: 'text', text: ': ' }, ...value];
            return this.paragraph(content, { left: INDENT[0], tag: tag('P', place.tag), before: 3 });
        });
        return [...this.paragraph(statement, lead), ...this.all(children, inner), ...lines];
    }

    private listing(text: string, place: Place): readonly Item[] {
        const node = tag('Code', place.tag);
        return text.split('\n').flatMap((line, index) =>
            this.paragraph([{ type: 'text', text: line }], {
                style: STYLES.listing,
                left: place.left,
                tag: node,
                before: index === 0 ? GAP : 0,
            }),
        );
    }

    /** Side by side: for each the party, then a rule over the name of what is filled in by hand. */
    private signatures({ parties }: SignatureBlock, place: Place): readonly Item[] {
        const width = TEXT_WIDTH / Math.max(1, parties.length);
        const columns = parties.map(({ heading, lines }, index) => {
            const left = index * width;
            const node = tag('Sect', place.tag);
            const title: readonly Inline[] = [{ type: 'strong', children: heading }];
            const named = this.paragraph(title, { left, width: width - COLUMN_GAP, tag: tag('P', node), before: 18 });
            return [named, ...lines.map((line) => this.signatureLine(line, left, width - COLUMN_GAP, node))];
        });
        return beside(columns);
    }

    private signatureLine(line: readonly Inline[], left: number, width: number, node: Tag): readonly Item[] {
        const items = this.paragraph(line, { style: STYLES.small, left, width, tag: tag('P', node), before: 0 });
        const rule = { x: left, y: 34, width, thickness: 0.7, colour: INK };
        return items.map((item, index) => (index === 0 ? lowered(item, 38, rule) : item));
    }
}

const COLUMN_GAP = 30;
/** In points. */
const CSS_PIXEL = 0.75;
const MOST_HEIGHT = 560;

/** A paragraph leaves no single line of itself behind or ahead. */
function staysWithNext(index: number, count: number): boolean {
    return count > 1 && (index === 0 || index === count - 2);
}

function keptWithNext(item: Item): Item {
    return { ...item, keepWithNext: true };
}

export function textAt(x: number, line: Line, style: Style, node: Tag, top = 0): Text {
    return { x, baseline: top + (style.leading - style.size) / 2 + style.size * 0.82, line, tag: node };
}

function lowered(item: Item, by: number, rule: Item['rules'][number]): Item {
    const texts = item.texts.map((each) => ({ ...each, baseline: each.baseline + by }));
    return { ...item, height: item.height + by, texts, rules: [...item.rules, rule] };
}

/** Columns of paragraphs, each row of them as high as its highest; all on one page. */
function beside(columns: readonly (readonly (readonly Item[])[])[]): readonly Item[] {
    const count = Math.max(0, ...columns.map((column) => column.length));
    return Array.from({ length: count }, (_, row) => {
        const cells = columns.map((column) => column[row] ?? []);
        return merged(cells.map(stacked), row < count - 1);
    });
}

/** The lines of a paragraph as one item. */
function stacked(items: readonly Item[]): Item {
    let height = 0;
    const moved = items.map((item) => {
        const top = height;
        height += item.height;
        const texts = item.texts.map((each) => ({ ...each, baseline: each.baseline + top }));
        return { ...item, texts, rules: item.rules.map((rule) => ({ ...rule, y: rule.y + top })) };
    });
    return { ...merged(moved, false), height };
}

export function merged(items: readonly Item[], keepWithNext: boolean): Item {
    return {
        ...blank,
        keepWithNext,
        before: Math.max(0, ...items.map(({ before }) => before)),
        height: Math.max(0, ...items.map(({ height }) => height)),
        texts: items.flatMap(({ texts }) => texts),
        rules: items.flatMap(({ rules }) => rules),
        places: items.flatMap(({ places }) => places),
    };
}
