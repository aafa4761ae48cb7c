import type {
    Block,
    Definition,
    Detail,
    Document,
    Figure,
    Inline,
    List,
    Revision,
    Table,
    TableCell,
    TableRow,
} from '../render/document.ts';
import { plainText } from '../render/inline.ts';
import { childrenOf, rewriteInlines } from '../render/walk.ts';
import { type Aligned, align } from './align.ts';
import type { Change } from './change.ts';
import { marked, redlineInlines } from './redline-inlines.ts';

/** Things that have another name now, so that their blocks are taken for the same. */
export type Renames = readonly Pick<Change, 'thing' | 'before' | 'after'>[];

/**
 * Two documents as one: the second, with what the first had besides, and both marked. Blocks are the same by their
 * keys, so that what has only moved is not marked; words are compared within a block. Every format can show it.
 */
export function redline(before: Document, after: Document, renames: Renames = []): Document {
    const redliner = new Redliner(renames);
    return { ...after, blocks: redliner.blocks(before.blocks, after.blocks) };
}

class Redliner {
    private readonly renames: readonly { readonly now: string; readonly was: string }[];

    constructor(renames: Renames) {
        this.renames = renames.flatMap(keysOf);
    }

    blocks(before: readonly Block[], after: readonly Block[]): readonly Block[] {
        const sides = {
            keyOf: (block: Block) => `${block.type} ${block.key}`,
            newKeyOf: (block: Block) => `${block.type} ${this.oldKey(block.key)}`,
            textOf,
        };
        return align(before, after, sides).flatMap((pair) => this.pair(pair));
    }

    /** The key that a block had under its old name. */
    private oldKey(key: string): string {
        const rename = this.renames.find(
            ({ now }) => key === now || key.startsWith(`${now}/`) || key.startsWith(`${now}.`),
        );
        return rename ? rename.was + key.slice(rename.now.length) : key;
    }

    private pair({ before, after }: Aligned<Block>): readonly Block[] {
        if (before && after) return this.merged(before, after);
        if (after) return [wholly(after, 'inserted')];
        // A picture is drawn from what the text says, where its change is marked.
        return before === undefined || before.type === 'figure' ? [] : [wholly(before, 'deleted')];
    }

    private merged(before: Block, after: Block): readonly Block[] {
        switch (after.type) {
            case 'section':
                return before.type === after.type
                    ? [
                          {
                              ...after,
                              heading: this.inlines(before.heading, after.heading),
                              children: this.blocks(before.children, after.children),
                          },
                      ]
                    : replaced(before, after);
            case 'clause':
            case 'quotation':
                return before.type === after.type
                    ? [{ ...after, children: this.blocks(before.children, after.children) }]
                    : replaced(before, after);
            case 'paragraph':
                return before.type === after.type
                    ? [{ ...after, inlines: this.inlines(before.inlines, after.inlines) }]
                    : replaced(before, after);
            case 'table':
                return before.type === after.type ? this.table(before, after) : replaced(before, after);
            case 'figure':
                return [this.figure(before, after)];
            case 'list':
                return before.type === after.type ? [this.list(before, after)] : replaced(before, after);
            case 'definitions':
                return before.type === after.type
                    ? [{ ...after, items: this.definitions(before.items, after.items) }]
                    : replaced(before, after);
            case 'party':
                return before.type === after.type
                    ? [
                          {
                              ...after,
                              statement: this.inlines(before.statement, after.statement),
                              details: this.details(before.details, after.details),
                              children: this.blocks(before.children, after.children),
                          },
                      ]
                    : replaced(before, after);
            case 'title page':
                return before.type === after.type
                    ? [
                          {
                              ...after,
                              title: this.inlines(before.title, after.title),
                              parties: after.parties.map((party, index) =>
                                  this.inlines(before.parties[index] ?? [], party),
                              ),
                              details: this.details(before.details, after.details),
                          },
                      ]
                    : replaced(before, after);
            case 'preformatted':
                return before.type === after.type && before.text === after.text ? [after] : replaced(before, after);
            case 'signatures':
                return [after];
        }
    }

    private list(before: List, after: List): List {
        const sides = {
            keyOf: itemKey,
            newKeyOf: (item: readonly Block[]) => this.oldKey(itemKey(item)),
            textOf: itemText,
        };
        const items = align(before.items, after.items, sides).map((pair) => {
            if (pair.before && pair.after) return this.blocks(pair.before, pair.after);
            return pair.after ? pair.after.map((each) => wholly(each, 'inserted')) : deletedAll(pair.before ?? []);
        });
        return { ...after, items };
    }

    private definitions(before: readonly Definition[], after: readonly Definition[]): readonly Definition[] {
        const sides = {
            keyOf: ({ key }: Definition) => key,
            newKeyOf: ({ key }: Definition) => this.oldKey(key),
            textOf: definitionText,
        };
        return align(before, after, sides).map((pair): Definition => {
            if (pair.before && pair.after) {
                const term = this.inlines(pair.before.term, pair.after.term);
                return { ...pair.after, term, children: this.blocks(pair.before.children, pair.after.children) };
            }
            return pair.after ? definition(pair.after, 'inserted') : definition(pair.before as Definition, 'deleted');
        });
    }

    /** With other columns it is another table. */
    private table(before: Table, after: Table): readonly Block[] {
        const heads = (table: Table) => table.columns.map(({ heading }) => plainText(heading)).join('\n');
        if (before.columns.length !== after.columns.length || heads(before) !== heads(after))
            return replaced(before, after);
        return [{ ...after, rows: this.rows(before.rows, after.rows) }];
    }

    private rows(before: readonly TableRow[], after: readonly TableRow[]): readonly TableRow[] {
        const sides = {
            keyOf: ({ key }: TableRow) => key,
            newKeyOf: ({ key }: TableRow) => this.oldKey(key),
            textOf: rowText,
        };
        return align(before, after, sides).map((pair): TableRow => {
            if (pair.before && pair.after)
                return { ...pair.after, cells: this.cells(pair.before.cells, pair.after.cells) };
            return pair.after ? row(pair.after, 'inserted') : row(pair.before as TableRow, 'deleted');
        });
    }

    /** The picture is that of the second document. */
    private figure(before: Block, after: Figure): Figure {
        if (before.type !== 'figure') return after;
        const caption = this.inlines(before.caption, after.caption);
        const [table] = this.table(before.table, after.table);
        const isOne = table?.type === 'table' && table.revision === undefined;
        return { ...after, caption, ...(isOne && { table }) };
    }

    private cells(before: readonly TableCell[], after: readonly TableCell[]): readonly TableCell[] {
        return after.map((cell, index) => ({
            ...cell,
            inlines: this.inlines(before[index]?.inlines ?? [], cell.inlines),
        }));
    }

    /** Details are known by their labels. */
    private details(before: readonly Detail[], after: readonly Detail[]): readonly Detail[] {
        const label = (detail: Detail) => plainText(detail.label);
        return align(before, after, { keyOf: label, newKeyOf: label, textOf: label }).map((pair): Detail => {
            if (pair.before && pair.after)
                return { ...pair.after, value: this.inlines(pair.before.value, pair.after.value) };
            const [detail, revision] = pair.after
                ? ([pair.after, 'inserted'] as const)
                : ([pair.before as Detail, 'deleted'] as const);
            return {
                label: marked(detail.label, revision),
                value: marked(detail.value, revision),
            };
        });
    }

    private inlines(before: readonly Inline[], after: readonly Inline[]): readonly Inline[] {
        return redlineInlines(before, after, (target) => this.oldKey(target));
    }
}

function replaced(before: Block, after: Block): readonly Block[] {
    return [wholly(before, 'deleted'), wholly(after, 'inserted')];
}

function deletedAll(blocks: readonly Block[]): readonly Block[] {
    return blocks.map((each) => wholly(each, 'deleted'));
}

/** A block that is in one of the documents alone, marked through and through. */
function wholly(block: Block, revision: Revision): Block {
    const all = rewriteInlines(block, (inlines) => marked(inlines, revision));
    return flagged(all, revision);
}

/** Of what is deleted nothing may be referred to, and its keys are not those of what is there. */
function flagged(block: Block, revision: Revision): Block {
    const own = { ...block, ...flags(block, revision) };
    switch (own.type) {
        case 'section':
        case 'clause':
        case 'quotation':
        case 'party':
            return { ...own, children: own.children.map((child) => flagged(child, revision)) };
        case 'list':
            return { ...own, items: own.items.map((item) => item.map((child) => flagged(child, revision))) };
        case 'definitions':
            return { ...own, items: own.items.map((item) => flaggedDefinition(item, revision)) };
        case 'table':
            return { ...own, rows: own.rows.map((each) => flaggedRow(each, revision)) };
        default:
            return own;
    }
}

function flags({ key }: { readonly key: string }, revision: Revision) {
    return revision === 'deleted'
        ? { revision, key: `deleted/${key}`, anchor: undefined, source: undefined }
        : { revision };
}

function flaggedDefinition(item: Definition, revision: Revision): Definition {
    return { ...item, ...flags(item, revision), children: item.children.map((child) => flagged(child, revision)) };
}

function flaggedRow(item: TableRow, revision: Revision): TableRow {
    const all = item.cells.map((cell) =>
        revision === 'deleted' ? { ...cell, anchor: undefined, source: undefined } : cell,
    );
    return { ...item, ...flags(item, revision), cells: all };
}

function definition(item: Definition, revision: Revision): Definition {
    const term = marked(item.term, revision);
    return { ...item, ...flags(item, revision), term, children: item.children.map((child) => wholly(child, revision)) };
}

function row(item: TableRow, revision: Revision): TableRow {
    const all = item.cells.map((cell) => ({
        ...cell,
        inlines: marked(cell.inlines, revision),
    }));
    return flaggedRow({ ...item, cells: all }, revision);
}

function textOf(block: Block): string {
    switch (block.type) {
        case 'paragraph':
            return plainText(block.inlines);
        case 'preformatted':
            return block.text;
        case 'table':
            return block.rows.map(rowText).join('\n');
        default:
            return childrenOf(block).map(textOf).join('\n');
    }
}

function itemKey([first]: readonly Block[]): string {
    return first?.key ?? '';
}

function itemText(item: readonly Block[]): string {
    return item.map(textOf).join('\n');
}

function definitionText({ term, children }: Definition): string {
    return `${plainText(term)}\n${itemText(children)}`;
}

function rowText(item: TableRow): string {
    return item.cells.map(({ inlines }) => plainText(inlines)).join('\t');
}

/** The beginning of the keys of a renamed thing: an objective is keyed within its sla. */
function keysOf({ thing: { kind, path }, before, after }: Renames[number]) {
    if (before === undefined || after === undefined) return [];
    if (kind !== 'promise') return [{ now: `${kind}.${after.text}`, was: `${kind}.${before.text}` }];
    return [{ now: `sla.${path}`, was: `sla.${path.slice(0, -after.text.length)}${before.text}` }];
}
