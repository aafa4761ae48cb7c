import type { Block, Inline, Reference } from './document.ts';
import { type Holder, holdersOfAnchors } from './number.ts';
import { rewriteEach, rewriteInlines } from './walk.ts';
import type { Words } from './words.ts';

/**
 * Gives references the numbers of what they point to, shown once in a declaration for each number and left out where
 * the reader already is. What points to nothing in the document stands as plain text.
 */
export function resolveReferences(blocks: readonly Block[], words: Words): readonly Block[] {
    const holders = holdersOfAnchors(blocks);
    return blocks.map((block) => resolveIn(block, holders, words));
}

function resolveIn(block: Block, holders: ReadonlyMap<string, Holder>, words: Words): Block {
    if (block.type === 'section' && block.level === 1) {
        const children = block.children.map((child) => resolveIn(child, holders, words));
        return { ...block, children };
    }
    const here = block.type === 'section' ? block.number : '';
    const shown = new Set<string>();
    const resolve = (inline: Inline): readonly Inline[] =>
        inline.type === 'reference' ? resolveReference(inline, holders, { here, shown, words }) : [inline];
    return rewriteInlines(block, (inlines) => rewriteEach(inlines, resolve));
}

interface Surroundings {
    /** The number of the section that holds the reference. */
    readonly here: string;
    readonly shown: Set<string>;
    readonly words: Words;
}

function resolveReference(
    reference: Reference,
    holders: ReadonlyMap<string, Holder>,
    { here, shown, words }: Surroundings,
): readonly Inline[] {
    const holder = holders.get(reference.target);
    if (holder === undefined) {
        return [{ type: 'value', text: reference.text, source: reference.source }];
    }
    const { key, number } = holder;
    const resolved = { ...reference, number };
    if (!reference.numbered || number === '' || number === here || shown.has(number)) {
        return [resolved];
    }
    shown.add(number);
    return words.say('reference.section', { name: resolved, number: { type: 'number of', holder: key, text: number } });
}
