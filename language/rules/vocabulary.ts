import type { Named } from '../model/named.ts';

/** The ways in which plain text writes the name of a thing: as it is, in words, and by its title. */
export function wordsOf({ name, ...thing }: Extract<Named, { readonly name: unknown }>): readonly string[] {
    const title = 'title' in thing ? thing.title?.value : undefined;
    return [...new Set([...(title === undefined ? [] : [title]), name.value, spaced(name.value)])];
}

/** `KeyUser` is "Key User". */
export function spaced(name: string): string {
    return name.replaceAll('_', ' ').replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
}

/** Whether a text holds words as they are written, also in the plural. */
export function holds(text: string, words: string): boolean {
    return text.includes(firstWord(words)) && wordPattern(words).test(text);
}

/** The first run of letters and digits. */
export function firstWord(words: string): string {
    return /[\p{L}\p{N}]+/u.exec(words)?.[0] ?? '';
}

/** Finds words that stand by themselves, also in the plural; a line may end between them. */
export function wordPattern(words: string): RegExp {
    const escaped = words.trim().replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    return new RegExp(`(?<![\\p{L}\\p{N}_])${escaped.replaceAll(/\s+/g, '\\s+')}(?:e?s)?(?![\\p{L}\\p{N}_])`, 'gu');
}

/** One text for a name and the phrases that mean it, in either number: `KeyUsers`, `key user`. */
export function keyOf(words: string): string {
    return words
        .normalize('NFC')
        .replaceAll(/[\s_-]+/g, '')
        .replace(/s$/i, '')
        .toLowerCase();
}
