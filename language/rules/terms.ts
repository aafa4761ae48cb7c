import { groupedBy } from '../analysis/memo.ts';
import type { Contract } from '../model/composed.ts';
import type { Declaration } from '../model/declaration.ts';
import { spaced } from './vocabulary.ts';

/** Words that prose should write as a reference. */
export interface Term {
    readonly declaration: Declaration;
    readonly words: string;
    /** The reference that shows the same words. */
    readonly link: string;
}

/** The terms that the prose of a contract's own file can refer to, by their first word. */
export function termsOf(contract: Contract): ReadonlyMap<string, readonly Term[]> {
    const all = contract.declarations.filter((each) => isVisible(each, contract)).flatMap((each) => termOf(each) ?? []);
    const byWords = groupedBy(all, ({ words }) => [words]);
    const byName = groupedBy(contract.declarations, ({ name }) => [name.value]);
    const unique = all.filter(
        ({ words, declaration: { name } }) => byWords.get(words)?.length === 1 && byName.get(name.value)?.length === 1,
    );
    return groupedBy(unique, ({ words }) => /^[\p{L}\p{N}]+/u.exec(words) ?? []);
}

/** The longest of some terms that stands at a place of a text. */
export function termAt(
    text: string,
    start: number,
    terms: readonly Term[],
): { term: Term; length: number } | undefined {
    return terms
        .flatMap((term) => {
            const length = lengthAt(text, start, term.words);
            return length === undefined ? [] : [{ term, length }];
        })
        .toSorted((one, other) => other.length - one.length)[0];
}

/** Where a reference in the file finds it: declared there, or named there by some other reference. */
function isVisible(declaration: Declaration, contract: Contract): boolean {
    return declaration.span.file === contract.uri || contract.broughtBy(declaration)?.span.file === contract.uri;
}

function termOf(declaration: Declaration): Term | undefined {
    const { kind, name, title } = declaration;
    const words = title?.value ?? (kind === 'define' ? spaced(name.value) : '');
    const isTerm = kind === 'define' ? words !== '' : /\S\s+\S/.test(words);
    if (!isTerm || name.value === '' || kind === 'contract' || kind === 'waive' || /[[\]|]/.test(words))
        return undefined;
    const isShownByName = kind === 'party' || kind === 'priority';
    return { declaration, words, link: isShownByName ? `[[${name.value}|${words}]]` : `[[${name.value}]]` };
}

/** A line may end between two words. */
function lengthAt(text: string, start: number, words: string): number | undefined {
    let at = start;
    for (const part of words.split(/(\s+)/)) {
        const blank = part.trim() === '' ? /^\s+/.exec(text.slice(at, at + MOST_BLANKS))?.[0] : undefined;
        if (blank === undefined && !text.startsWith(part, at)) return undefined;
        at += (blank ?? part).length;
    }
    return /^[\p{L}\p{N}_]/u.test(text.slice(at, at + 2)) || /[\p{L}\p{N}_]$/u.test(text.slice(0, start))
        ? undefined
        : at - start;
}

const MOST_BLANKS = 200;
