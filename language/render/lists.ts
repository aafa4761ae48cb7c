import type { Inline } from './document.ts';
import { type Content, inlines } from './inline.ts';
import type { Words } from './words.ts';

/** `A, B and C`; `A, B or C`; `A; B; C`; `A. B. C.` */
export type ListKind = 'and' | 'or' | 'separate' | 'sentences';

/** The items as one enumeration. */
export function joinAll(words: Words, kind: ListKind, items: readonly Content[]): readonly Inline[] {
    const [first = [], second, ...rest] = items;
    if (second === undefined) {
        return inlines(first);
    }
    return joinAll(words, kind, [joinTwo(words, kind, first, second, rest.length === 0), ...rest]);
}

function joinTwo(words: Words, kind: ListKind, first: Content, next: Content, isLast: boolean): readonly Inline[] {
    if (kind === 'separate' || kind === 'sentences') {
        return words.say(`list.${kind}`, { first, next });
    }
    return isLast ? words.say(`list.${kind}`, { first, last: next }) : words.say('list.next', { first, next });
}
