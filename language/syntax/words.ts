import { beginsName, beginsWord, endOfName } from './characters.ts';

/** The end of a lower-case word; `-` ends it, so that `mon-fri` is three tokens, except inside a name or path typed in lower case. */
export function endOfWord(text: string, at: number, keywords: { isKeyword(word: string): boolean }): number {
    let end = endOfName(text, at);
    const dash = text.slice(at, end).indexOf('-');
    if (dash > 0 && keywords.isKeyword(text.slice(at, at + dash))) return at + dash;
    while (text.charCodeAt(end) === 46 && beginsName(text, end + 1)) end = endOfName(text, end + 1);
    return end;
}

/** The end of the path whose first name ends at `at`; `Levels.` is what stands there while the next name is being typed. */
export function endOfPath(text: string, at: number): number {
    let end = at;
    while (text.charCodeAt(end) === 46 && (beginsName(text, end + 1) || beginsWord(text, end + 1)))
        end = endOfName(text, end + 1);
    return text.charCodeAt(end) === 46 ? end + 1 : end;
}
