import type { Inline, Revision } from '../render/document.ts';
import { rewriteEach } from '../render/walk.ts';
import type { Run } from './runs.ts';
import { tokens, wordsChanged } from './word-runs.ts';

type Leaf = Exclude<Inline, { readonly children: readonly Inline[] }>;
type Wrapper = Extract<Inline, { readonly children: readonly Inline[] }>;

/** One word, with the inline that it is a part of and those around it. */
interface Word {
    readonly text: string;
    readonly leaf: Leaf;
    readonly around: readonly Wrapper[];
    readonly key: string;
}

/** The place that a reference of the second document leads to, as the first would name it. */
type OldTarget = (target: string) => string;

/** Two runs of inlines as one, with what is in one of them alone marked word by word. */
export function redlineInlines(
    before: readonly Inline[],
    after: readonly Inline[],
    oldTarget: OldTarget = (target) => target,
): readonly Inline[] {
    const one = wordsOf(before, [], (target) => target);
    const other = wordsOf(after, [], oldTarget);
    const isSame = one.length === other.length && one.every(({ key }, index) => key === other[index]?.key);
    if (isSame) return after;
    return wordsChanged(
        one,
        other,
        (word) => word.key,
        (word) => word.text,
    ).flatMap(inlinesOf);
}

/**
 * All of it in one of the two alone. What is deleted leads nowhere: what it refers to may be gone, and it stands in
 * another text than what is there.
 */
export function marked(inlines: readonly Inline[], revision: Revision): readonly Inline[] {
    if (inlines.length === 0) return [];
    return [{ type: revision, children: revision === 'deleted' ? rewriteEach(inlines, unlinked) : inlines }];
}

function unlinked(inline: Inline): readonly Inline[] {
    if (inline.type === 'reference' || inline.type === 'number of') return [{ type: 'text', text: inline.text }];
    return ['source' in inline ? { ...inline, source: undefined } : inline];
}

/**
 * A reference is known by what it leads to: another number in front of a section is no change of the sentence that
 * names it. Emphasis is no change either.
 */
function wordsOf(inlines: readonly Inline[], around: readonly Wrapper[], oldTarget: OldTarget): readonly Word[] {
    return inlines.flatMap((inline): readonly Word[] => {
        if ('children' in inline) return wordsOf(inline.children, [...around, inline], oldTarget);
        if (inline.type === 'break') return [{ text: '\n', leaf: inline, around, key: '\n' }];
        if (inline.type === 'reference')
            return [{ text: inline.text, leaf: inline, around, key: `reference ${oldTarget(inline.target)}` }];
        if (inline.type === 'number of')
            return [{ text: inline.text, leaf: inline, around, key: `number of ${oldTarget(inline.holder)}` }];
        const link = around.find((each) => each.type === 'link');
        const to = link ? ` ${link.url}` : '';
        return tokens(inline.text).map((text) => ({ text, leaf: inline, around, key: `${text}${to}` }));
    });
}

function inlinesOf({ type, items }: Run<Word>): readonly Inline[] {
    return type === 'same' ? joined(items) : marked(joined(items), type);
}

/** Words next to each other that were one inline are one again. */
function joined(words: readonly Word[]): readonly Inline[] {
    const groups: Word[][] = [];
    for (const word of words) {
        const last = groups.at(-1);
        if (last?.[0]?.leaf === word.leaf && word.leaf.type !== 'break') last.push(word);
        else groups.push([word]);
    }
    return groups.flatMap((group) => group.slice(0, 1).map((first) => wrapped(first, group)));
}

function wrapped({ leaf, around }: Word, group: readonly Word[]): Inline {
    const text = group.map((word) => word.text).join('');
    const inner: Inline = leaf.type === 'break' ? leaf : { ...leaf, text };
    return around.reduceRight<Inline>((content, wrapper) => ({ ...wrapper, children: [content] }), inner);
}
