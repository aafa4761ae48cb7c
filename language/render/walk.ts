import type { Block, Inline, Table } from './document.ts';

/** Rewrites every run of inlines in a block, those of its children too. */
type Rewrite = (inlines: readonly Inline[]) => readonly Inline[];

/** The block with its inlines rewritten. */
export function rewriteInlines(block: Block, rewrite: Rewrite): Block {
    const all = (blocks: readonly Block[]) => blocks.map((child) => rewriteInlines(child, rewrite));
    switch (block.type) {
        case 'section':
            return { ...block, heading: rewrite(block.heading), children: all(block.children) };
        case 'clause':
        case 'quotation':
            return { ...block, children: all(block.children) };
        case 'paragraph':
            return { ...block, inlines: rewrite(block.inlines) };
        case 'list':
            return { ...block, items: block.items.map(all) };
        case 'definitions':
            return {
                ...block,
                items: block.items.map((item) => ({ ...item, term: rewrite(item.term), children: all(item.children) })),
            };
        case 'table':
            return rewriteTable(block, rewrite);
        case 'figure':
            return { ...block, caption: rewrite(block.caption), table: rewriteTable(block.table, rewrite) };
        case 'party':
            return {
                ...block,
                statement: rewrite(block.statement),
                details: details(block.details, rewrite),
                children: all(block.children),
            };
        case 'title page':
            return {
                ...block,
                title: rewrite(block.title),
                parties: block.parties.map(rewrite),
                details: details(block.details, rewrite),
            };
        case 'signatures':
            return {
                ...block,
                parties: block.parties.map((party) => ({ ...party, heading: rewrite(party.heading) })),
            };
        case 'preformatted':
            return block;
    }
}

function rewriteTable(table: Table, rewrite: Rewrite): Table {
    return {
        ...table,
        caption: table.caption && rewrite(table.caption),
        columns: table.columns.map((column) => ({ ...column, heading: rewrite(column.heading) })),
        rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => ({ ...cell, inlines: rewrite(cell.inlines) })),
        })),
    };
}

/** The blocks directly within a block, in their order. */
export function childrenOf(block: Block): readonly Block[] {
    switch (block.type) {
        case 'section':
        case 'clause':
        case 'quotation':
        case 'party':
            return block.children;
        case 'list':
            return block.items.flat();
        case 'definitions':
            return block.items.flatMap((item) => item.children);
        default:
            return [];
    }
}

/** Rewrites inlines one by one, those inside others first. */
export function rewriteEach(
    inlines: readonly Inline[],
    rewrite: (inline: Inline) => readonly Inline[],
): readonly Inline[] {
    return inlines.flatMap((inline) =>
        'children' in inline
            ? rewrite({ ...inline, children: rewriteEach(inline.children, rewrite) })
            : rewrite(inline),
    );
}

function details<T extends { label: readonly Inline[]; value: readonly Inline[] }>(
    all: readonly T[],
    rewrite: Rewrite,
): readonly T[] {
    return all.map((each) => ({ ...each, label: rewrite(each.label), value: rewrite(each.value) }));
}

/** The inlines that stand directly in a block, those of its children not among them. */
export function inlinesOf(block: Block): readonly Inline[] {
    switch (block.type) {
        case 'section':
            return block.heading;
        case 'paragraph':
            return block.inlines;
        case 'definitions':
            return block.items.flatMap((item) => item.term);
        case 'figure':
            return [...block.caption, ...inlinesOf(block.table)];
        case 'table':
            return [
                ...(block.caption ?? []),
                ...block.columns.flatMap(({ heading }) => heading),
                ...block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.inlines)),
            ];
        case 'party':
            return [...block.statement, ...block.details.flatMap(({ label, value }) => [...label, ...value])];
        case 'title page':
            return [
                ...block.title,
                ...block.parties.flat(),
                ...block.details.flatMap(({ label, value }) => [...label, ...value]),
            ];
        case 'signatures':
            return block.parties.flatMap(({ heading }) => heading);
        default:
            return [];
    }
}
