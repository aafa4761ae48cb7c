import type { Block, Document, Inline } from '../language/render/document.ts';
import { childrenOf, inlinesOf } from '../language/render/walk.ts';

/** Gives the places of a document that something points to a name that formats with short names accept. */
export class Bookmarks {
    private readonly names = new Map<string, string>();
    private readonly taken = new Set<string>();

    constructor(document: Document) {
        for (const target of [...sectionsIn(document.blocks), ...targetsOf(document.blocks)]) {
            if (this.names.has(target)) continue;
            this.names.set(target, this.claim(plainName(target)));
        }
    }

    /** Undefined for what nothing points to. */
    of(target: string | undefined): string | undefined {
        return target === undefined ? undefined : this.names.get(target);
    }

    private claim(name: string, count = 1): string {
        const tried = count === 1 ? name : `${name.slice(0, LONGEST - 6)}_${count}`;
        if (this.taken.has(tried.toLowerCase())) return this.claim(name, count + 1);
        this.taken.add(tried.toLowerCase());
        return tried;
    }
}

/** Word takes 40 characters: letters, digits and underscores, a letter first. */
const LONGEST = 40;

function plainName(target: string): string {
    const plain = target
        .normalize('NFKD')
        .replaceAll(/[^A-Za-z0-9]+/g, '_')
        .replace(/_+$/, '');
    return `to_${plain}`.slice(0, LONGEST);
}

/** The contents point to every section. */
function sectionsIn(blocks: readonly Block[]): readonly string[] {
    return blocks.flatMap((block) => (block.type === 'section' ? [block.key, ...sectionsIn(block.children)] : []));
}

function targetsOf(blocks: readonly Block[]): ReadonlySet<string> {
    const targets = new Set<string>();
    for (const block of blocks) collect(block, targets);
    return targets;
}

function collect(block: Block, targets: Set<string>): void {
    for (const inline of inlinesOf(block)) collectInline(inline, targets);
    for (const child of childrenOf(block)) collect(child, targets);
}

function collectInline(inline: Inline, targets: Set<string>): void {
    if (inline.type === 'reference') targets.add(inline.target);
    if (inline.type === 'number of') targets.add(inline.holder);
    if ('children' in inline) for (const child of inline.children) collectInline(child, targets);
}
