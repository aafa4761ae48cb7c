import { type Item, widthOf } from './format-items.ts';
import type { Line } from './format-lines.ts';

/** Four blanks a brace. */
const INDENT = 4;
/** Where the value of a line begins, counted from its indentation. */
const VALUE_COLUMN = 12;
/** Where the credit of a band begins. */
const CREDIT_COLUMN = 14;
/** What is kept free between the columns of a table. */
const APART = 2;

/** Leading words that are one key; in every other line the first word alone is: `review      every 3 months`. */
export const KEYS: readonly (readonly string[])[] = [
    ['subject', 'to'],
    ['depends', 'on'],
    ['applies', 'to'],
    ['located', 'in'],
    ['requested', 'by'],
    ['paid', 'by'],
    ['notice', 'of'],
    ['at', 'most'],
    ['at', 'least'],
    ['on', 'demand'],
    ['credits', 'for'],
    ['down', 'when'],
    ['outages', 'count', 'from'],
    ['partial', 'windows'],
    ['sole', 'remedy'],
    ['one', 'credit', 'per', 'incident'],
];

/** The column at which an item begins, where it is not one blank behind the item before it. */
export type Columns = ReadonlyMap<Item, number>;

export function columnsOf(lines: readonly Line[]): Columns {
    const columns = new Map<Item, number>();
    for (const line of lines)
        if (hasKey(line)) put(columns, line.items[line.head + keyLength(line)], indentOf(line) + VALUE_COLUMN);
    alignNames(lines, columns);
    for (const [opening, ...body] of tablesOf(lines)) {
        if (opening?.kind === 'matrix') alignMatrix(opening, body.filter(isRow), columns);
        else align(body.filter(isPriced), columns);
    }
    return columns;
}

export function indentOf(line: Line): number {
    return line.depth * INDENT;
}

/** The column of the first value: where a list goes on that was broken after a comma. */
export function valueColumn(line: Line): number {
    if (!hasKey(line)) return indentOf(line) + VALUE_COLUMN;
    const key = widthBefore(line, line.head + keyLength(line)) ?? 0;
    return indentOf(line) + Math.max(VALUE_COLUMN, key + 1);
}

/** Blanks between an item and the one before it on its line. */
export function blanksBefore(items: readonly Item[], index: number): number {
    const type = items[index]?.type;
    if (type === ',') return 0;
    if (type === '}' && items[index - 1]?.type === '{') return 0;
    return isRange(items, index) || isRange(items, index - 1) ? 0 : 1;
}

/** The dash of `mon-fri` and `08:00-18:00`; in a matrix a dash is an empty cell. */
function isRange(items: readonly Item[], index: number): boolean {
    if (items[index]?.type !== '-') return false;
    return RANGED.has(items[index - 1]?.type ?? '') && RANGED.has(items[index + 1]?.type ?? '');
}

const RANGED: ReadonlySet<string> = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'TIME']);

/** Whether the layout begins a new line before an item in the midst of its line. */
export function breaksBefore(before: Item, item: Item): boolean {
    if (before.comment === 'line') return true;
    const mayBreak = item.comment !== undefined || before.comment !== undefined || before.type === ',';
    return mayBreak && item.newlines > 0;
}

function put(columns: Map<Item, number>, item: Item | undefined, column: number): void {
    if (item && item.type !== '{' && !item.comment) columns.set(item, column);
}

function hasKey(line: Line): boolean {
    return line.kind === 'line' || line.kind === 'objective' || line.kind === 'matrix';
}

function keyLength(line: Line): number {
    const words = line.items.slice(line.head, line.head + 4).map((item) => item.type);
    return KEYS.find((key) => key.every((word, index) => words[index] === word))?.length ?? 1;
}

/** The width of a line before one of its items. */
function widthBefore(line: Line, end: number): number | undefined {
    return widthOfItems(line.items.slice(0, end));
}

/** The width of items as they will be laid out; undefined when they take more than one line. */
function widthOfItems(items: readonly Item[]): number | undefined {
    let width = 0;
    for (const [index, item] of items.entries()) {
        const before = items[index - 1];
        if ((before && breaksBefore(before, item)) || item.text.includes('\n')) return undefined;
        width += (before ? blanksBefore(items, index) : 0) + widthOf(item.text);
    }
    return width;
}

function widest(widths: readonly (number | undefined)[], least: number): number {
    return Math.max(least, ...widths.map((width) => (width === undefined ? 0 : width + APART)));
}

/** `objective   Uptime      Availability …`: the metrics of an sla stand in one column. */
function alignNames(lines: readonly Line[], columns: Map<Item, number>): void {
    const objectives = lines.filter((line) => line.kind === 'objective');
    const width = widest(
        objectives.map(({ items, head }) => widthOfItems(items.slice(head + 1, head + 2))),
        VALUE_COLUMN,
    );
    for (const line of objectives) put(columns, line.items[line.head + 2], indentOf(line) + VALUE_COLUMN + width);
}

/** The runs of lines inside a matrix, credits or a price, each behind the line that opens it. */
function tablesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
    const tables: Line[][] = [];
    let before: Line | undefined;
    for (const line of lines) {
        if (line.depth > 0 && before && line.depth > before.depth) tables.push([before, line]);
        else if (line.kind !== 'close') tables.at(-1)?.push(line);
        before = line;
    }
    return tables;
}

/** The credits of bands and the prices of tiers begin in one column. */
function align(lines: readonly Line[], columns: Map<Item, number>): void {
    const width = widest(
        lines.map((line) => widthBefore(line, secondPart(line))),
        lines[0]?.kind === 'tier' ? VALUE_COLUMN : CREDIT_COLUMN,
    );
    for (const line of lines) put(columns, line.items[secondPart(line)], indentOf(line) + width);
}

/** `credit` of a band, the amount of a cap, `at` of a tier. */
function secondPart(line: Line): number {
    if (line.items[line.head]?.type === 'cap') return line.head + 1;
    return line.items.findIndex((item) => item.type === (line.kind === 'tier' ? 'at' : 'credit'));
}

function isRow(line: Line): boolean {
    return line.kind === 'row';
}

function isPriced(line: Line): boolean {
    return line.kind === 'band' || line.kind === 'tier';
}

/** The metrics stand over the cells of their column. */
function alignMatrix(matrix: Line, rows: readonly Line[], columns: Map<Item, number>): void {
    const table = [cellsOf(matrix, matrix.head + 1), ...rows.map((row) => cellsOf(row, row.head + 1))];
    const subject = widest(
        rows.map((row) => widthBefore(row, row.head + 1)),
        VALUE_COLUMN - INDENT,
    );
    let column = indentOf(matrix) + INDENT + subject;
    const count = Math.max(...table.map((cells) => cells.length));
    for (let index = 0; index < count; index++) {
        for (const cells of table) put(columns, cells[index]?.[0], column);
        column += widest(
            table.map((cells) => widthOfItems(cells[index] ?? [])),
            0,
        );
    }
}

/** Each metric of the head, or each value of a row, with what belongs to it. */
function cellsOf(line: Line, from: number): readonly (readonly Item[])[] {
    const cells: Item[][] = [];
    for (const item of line.items.slice(from)) {
        if (item.type === '{') break;
        if (CELL_STARTS.has(item.type)) cells.push([item]);
        else cells.at(-1)?.push(item);
    }
    return cells;
}

const CELL_STARTS: ReadonlySet<string> = new Set(['NAME', 'WORD', 'NUMBER', 'PERCENT', '-']);
