import type { Block, Document } from '../../language/render/document.ts';
import { plainText } from '../../language/render/inline.ts';
import { childrenOf, inlinesOf } from '../../language/render/walk.ts';

/**
 * Whether the library can lay out the pages in bearable time: it takes minutes over one word of some thousand letters,
 * and its time grows with the text. Where it cannot, Word counts the pages when it opens the file.
 */
export function canCountPages({ blocks }: Document): boolean {
    let letters = 0;
    for (const text of textsOf(blocks)) {
        letters += text.length;
        if (letters > MOST_LETTERS || LONG_WORD.test(text)) return false;
    }
    return true;
}

/** Some thirty pages; twice as many take four times as long. */
const MOST_LETTERS = 40_000;
const LONG_WORD = /\S{200}/;

function* textsOf(blocks: readonly Block[]): Generator<string> {
    for (const block of blocks) {
        yield plainText(inlinesOf(block));
        if (block.type === 'preformatted') yield block.text;
        yield* textsOf(childrenOf(block));
    }
}
