import type { Block, Clause, Section } from './document.ts';
import { childrenOf } from './walk.ts';

/** Where a numbered block stands: how many levels deep, and the number of what holds it. */
interface Place {
    readonly depth: number;
    readonly number: string;
}

/** Numbers sections 1, 1.1 and clauses 1.1, (a), (i), each in the order of the document. */
export function numberBlocks(blocks: readonly Block[]): readonly Block[] {
    return numberAll(blocks, { depth: 0, number: '' });
}

/** Counts the figures through the document; they stand in sections and clauses. */
export function numberFigures(blocks: readonly Block[], labelOf: (number: string) => string): readonly Block[] {
    let count = 0;
    const counted = (block: Block): Block => {
        if (block.type === 'figure') {
            count += 1;
            return { ...block, number: `${count}`, label: labelOf(`${count}`) };
        }
        return block.type === 'section' || block.type === 'clause'
            ? { ...block, children: block.children.map(counted) }
            : block;
    };
    return blocks.map(counted);
}

/** A numbered block: what its number is, and its key. */
export interface Holder {
    readonly number: string;
    readonly key: string;
}

const NOBODY: Holder = { number: '', key: '' };

/** The section or clause in which each anchor stands; its number is empty for what no numbered block holds. */
export function holdersOfAnchors(blocks: readonly Block[]): ReadonlyMap<string, Holder> {
    const holders = new Map<string, Holder>();
    for (const block of blocks) {
        collect(block, NOBODY, holders);
    }
    return holders;
}

function numberAll(blocks: readonly Block[], place: Place): readonly Block[] {
    let count = 0;
    return blocks.map((block) => {
        if (block.type === 'clause') {
            count += 1;
            return numberClause(block, count, place);
        }
        if (block.type !== 'section') {
            return block;
        }
        count += block.numbered ? 1 : 0;
        return numberSection(block, count, place);
    });
}

function numberSection(section: Section, count: number, place: Place): Section {
    const number = section.numbered ? joined(place.number, `${count}`) : '';
    return { ...section, number, children: numberAll(section.children, { depth: section.level, number }) };
}

function numberClause(clause: Clause, count: number, place: Place): Clause {
    const label = labelAt(place, count);
    const number = place.depth < 2 ? label : `${place.number}${label}`;
    const depth = Math.max(place.depth, 1) + 1;
    return { ...clause, label, number, children: numberAll(clause.children, { depth, number }) };
}

function labelAt({ depth, number }: Place, count: number): string {
    if (depth < 2) {
        return joined(number, `${count}`);
    }
    return `(${depth === 2 ? letters(count) : roman(count)})`;
}

function joined(outer: string, own: string): string {
    return outer === '' ? own : `${outer}.${own}`;
}

/** a … z, aa, bb … zz, aaa: as drafters and word processors count. */
function letters(count: number): string {
    return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
] as const;

function roman(count: number): string {
    const [size, sign] = ROMAN.find(([least]) => least <= count) ?? [count, ''];
    return count <= 0 ? '' : `${sign}${roman(count - size)}`;
}

function collect(block: Block, around: Holder, holders: Map<string, Holder>): void {
    const holder = block.type === 'section' || block.type === 'clause' ? block : around;
    for (const anchor of anchorsOf(block)) {
        holders.set(anchor, holder);
    }
    for (const child of childrenOf(block)) {
        collect(child, holder, holders);
    }
}

function anchorsOf(block: Block): readonly string[] {
    switch (block.type) {
        case 'section':
        case 'clause':
        case 'party':
        case 'figure':
            return block.anchor === undefined ? [] : [block.anchor];
        case 'definitions':
            return present(block.items.map((item) => item.anchor));
        case 'table':
            return present(block.rows.flatMap((row) => [row.anchor, ...row.cells.map((cell) => cell.anchor)]));
        default:
            return [];
    }
}

function present(anchors: readonly (string | undefined)[]): readonly string[] {
    return anchors.filter((anchor) => anchor !== undefined);
}
