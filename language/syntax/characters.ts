/** Character classes of the language; ASCII by code, everything else by Unicode property. */

const NAME_START = /^[\p{Lu}\p{Lt}\p{Lo}\u10D0-\u10FF]/u;
const LOWER_START = /^\p{L}/u;
const NAME_PART = /^[\p{L}\p{M}\p{Nd}]/u;

export const ZERO_WIDTH_NON_JOINER = 0x200c;
export const ZERO_WIDTH_JOINER = 0x200d;

export function isBlank(code: number): boolean {
    return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && isWideBlank(code));
}

/** Blanks that word processors make: of fixed width, not breaking; the mark of byte order; separators of lines. */
function isWideBlank(code: number): boolean {
    if (code < 0x1680) return code === 0xa0;
    if (code < 0x2030)
        return (
            code === 0x1680 ||
            (code >= 0x2000 && code <= 0x200a) ||
            code === 0x2028 ||
            code === 0x2029 ||
            code === 0x202f
        );
    return code === 0x205f || code === 0x3000 || code === 0xfeff;
}

/** A blank within a line. */
export function isLineBlank(code: number): boolean {
    return code !== 10 && isBlank(code);
}

/** The next offset that is no blank of the line. */
export function skipBlanks(text: string, at: number): number {
    let end = at;
    while (isLineBlank(text.charCodeAt(end))) end++;
    return end;
}

export function isDigit(code: number): boolean {
    return code >= 48 && code <= 57;
}

export function isLower(code: number): boolean {
    return code >= 97 && code <= 122;
}

/** A letter that begins a name: upper case, title case, or of a script that has no upper case in use. */
export function beginsName(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < 128) return code >= 65 && code <= 90;
    return NAME_START.test(characterAt(text, at));
}

/** A letter that begins a word which is no name: lower case. */
export function beginsWord(text: string, at: number): boolean {
    const code = text.charCodeAt(at);
    if (code < 128) return isLower(code);
    return LOWER_START.test(characterAt(text, at)) && !NAME_START.test(characterAt(text, at));
}

/** The end of the run of letters, marks, digits, `_` and `-` (not at its end) that begins at `at`. */
export function endOfName(text: string, at: number): number {
    let end = at;
    while (end < text.length) {
        const width = widthOfNamePart(text, end);
        if (width === 0) break;
        end += width;
    }
    while (end > at && text.charCodeAt(end - 1) === 45) end--;
    return end;
}

function widthOfNamePart(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code < 128) {
        const letter = (code >= 65 && code <= 90) || isLower(code);
        return letter || isDigit(code) || code === 95 || code === 45 ? 1 : 0;
    }
    if (code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER) return 1;
    const character = characterAt(text, at);
    return NAME_PART.test(character) ? character.length : 0;
}

function characterAt(text: string, at: number): string {
    const code = text.codePointAt(at);
    return code === undefined ? '' : String.fromCodePoint(code);
}

const JOINERS = /[\u200c\u200d]/g;
const ASCII = /^[\x20-\x7e]*$/;

/** The form in which names are compared: NFC, joiners left out. */
export function canonicalName(name: string): string {
    return ASCII.test(name) ? name : name.normalize('NFC').replace(JOINERS, '');
}
