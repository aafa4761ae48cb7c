import type { Alignment, Inline, Table } from '../../language/render/document.ts';
import { columnShares } from '../columns.ts';
import { PdfBlocks, type Place, type Setting, textAt } from './blocks.ts';
import { blank, type Item } from './item.ts';
import { type Line, linesOf } from './lines.ts';
import { GAP, INK, RULE, STYLES, type Style, TEXT_WIDTH } from './look.ts';
import { type Tag, tag } from './tags.ts';

/** Where each column begins, and how wide it is. */
interface Column {
    readonly x: number;
    readonly width: number;
    readonly align: Alignment;
}

interface Cell {
    readonly inlines: readonly Inline[];
    readonly tag: Tag;
    readonly places: readonly string[];
}

/** A table as lines of rows, so that a row that is higher than a page goes on. Its head stands again on each page. */
export function tableItems(table: Table, place: Place, setting: Setting): readonly Item[] {
    const { caption, rows, columns } = table;
    const blocks = new PdfBlocks(setting);
    const node = tag('Table', place.tag);
    const layout = columnsOf(table, place.left);
    const title = caption
        ? blocks.paragraph(caption, { left: place.left, tag: tag('Caption', node), keepWithNext: true })
        : [];
    const head = columns.some(({ heading }) => heading.length > 0) ? headOf(table, layout, node, setting) : [];
    const body = rows.flatMap(({ cells, anchor }, index) => {
        const row = tag('TR', node);
        const content = layout.map((_, column): Cell => {
            const places = blocks.places(column === 0 ? [anchor, cells[0]?.anchor] : [cells[column]?.anchor]);
            const type = column === 0 ? tag('TH', row, { scope: 'Row' }) : tag('TD', row);
            return { inlines: cells[column]?.inlines ?? [], tag: type, places };
        });
        const items = rowItems(content, layout, STYLES.table, setting, { colour: RULE, thickness: 0.5 });
        return index === 0 && head.length === 0 ? items.map((item, at) => (at === 0 ? spaced(item) : item)) : items;
    });
    const all = [...title, ...head, ...body.map((item) => ({ ...item, repeated: head }))];
    return [...all, { ...blank, height: GAP }];
}

function spaced(item: Item): Item {
    return { ...item, before: GAP };
}

function columnsOf(table: Table, left: number): readonly Column[] {
    const total = TEXT_WIDTH - left;
    let x = left;
    return columnShares(table).map((share, index) => {
        const column = { x, width: share * total, align: table.columns[index]?.align ?? 'start' };
        x += column.width;
        return column;
    });
}

function headOf({ columns }: Table, layout: readonly Column[], node: Tag, setting: Setting): readonly Item[] {
    const row = tag('TR', node);
    const cells = columns.map(
        ({ heading }): Cell => ({ inlines: heading, tag: tag('TH', row, { scope: 'Column' }), places: [] }),
    );
    const items = rowItems(cells, layout, STYLES.tableHead, setting, { colour: INK, thickness: 1 });
    return items.map((item, index) => ({ ...item, before: index === 0 ? GAP : 0, keepWithNext: true }));
}

/** A line of all cells at a time; the last one has the rule below. */
function rowItems(
    cells: readonly Cell[],
    layout: readonly Column[],
    style: Style,
    setting: Setting,
    rule: { readonly colour: string; readonly thickness: number },
): readonly Item[] {
    const lines = cells.map(({ inlines }, index) =>
        linesOf(inlines, style, (layout[index]?.width ?? 0) - 2 * PADDING, setting),
    );
    const count = Math.max(1, ...lines.map((each) => each.length));
    return Array.from({ length: count }, (_, index): Item => {
        const [isFirst, isLast] = [index === 0, index === count - 1];
        const top = isFirst ? PADDING : 0;
        const height = top + style.leading + (isLast ? PADDING : 0);
        return {
            ...blank,
            height,
            keepWithNext: !isLast && count <= LONG_ROW,
            texts: cells.flatMap((cell, column) => cellText(cell, lines[column]?.[index], layout[column], style, top)),
            rules: isLast ? [ruleBelow(layout, height, rule)] : [],
            places: isFirst ? cells.flatMap(({ places }) => places) : [],
        };
    });
}

const PADDING = 4;
/** A row of more lines may go on on the next page. */
const LONG_ROW = 20;

function cellText(cell: Cell, line: Line | undefined, column: Column | undefined, style: Style, top: number) {
    if (line === undefined || column === undefined) return [];
    const free = column.width - 2 * PADDING - line.width;
    const shift = { start: 0, center: free / 2, end: free }[column.align];
    return [textAt(column.x + PADDING + shift, line, style, cell.tag, top)];
}

function ruleBelow(layout: readonly Column[], y: number, { colour, thickness }: { colour: string; thickness: number }) {
    const x = layout[0]?.x ?? 0;
    const last = layout.at(-1);
    return { x, y, width: (last ? last.x + last.width : x) - x, thickness, colour };
}
