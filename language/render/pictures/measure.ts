/** The width of a text in pixels at most: which font it will be set in nobody knows beforehand, so room is left. */
export function textWidth(text: string, size: number, bold = false): number {
    let units = 0;
    for (const character of text) units += unitsOf(character);
    return (units * size * (bold ? 1.12 : 1)) / 1000;
}

/** The text, or as much of it as fits into a width with `…` at its end. */
export function fitted(text: string, width: number, size: number, bold = false): string {
    // A word of a megabyte is cut before it is measured.
    const start = text.slice(0, MOST_MEASURED);
    if (start.length === text.length && textWidth(text, size, bold) <= width) return text;
    let shown = '';
    let rest = width - textWidth(ELLIPSIS, size, bold);
    for (const { segment } of graphemes.segment(start)) {
        rest -= textWidth(segment, size, bold);
        if (rest < 0) break;
        shown += segment;
    }
    return `${shown.trimEnd()}${ELLIPSIS}`;
}

/** Whether a text reads from right to left: by its first letter. */
export function isRightToLeft(text: string): boolean {
    const [first] = /\p{L}/u.exec(text) ?? [];
    return first !== undefined && RIGHT_TO_LEFT.test(first);
}

const ELLIPSIS = '…';
const MOST_MEASURED = 400;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const WIDE =
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFF60]/u;
const WITHOUT_WIDTH = /[\p{M}\u200B-\u200F]/u;

/** Thousandths of the font size. */
function unitsOf(character: string): number {
    if (character < '\u007F') return LATIN.get(character) ?? 625;
    if (WITHOUT_WIDTH.test(character)) return 0;
    return WIDE.test(character) ? 1040 : 680;
}

/** As wide as the widest of the common fonts, DejaVu Sans and Verdana; letters that are not here are 625. */
const LATIN = new Map<string, number>(
    (
        [
            ["'ijlI|", 300],
            [' .,:;!/\\[]()tfr-"`', 405],
            ['ckszJ*', 560],
            ['vxyLTF', 600],
            ['ABEKPRSVXYZC&', 700],
            ['DHNUGOQ', 780],
            ['wW@', 900],
            ['mM%', 970],
        ] as const
    ).flatMap(([characters, width]) => [...characters].map((each) => [each, width] as const)),
);
