/** A character as a reader sees it, with the columns that it takes on a terminal. */
export interface Cell {
    readonly text: string;
    readonly width: number;
    /** Where it begins in the line, in UTF-16 units. */
    readonly at: number;
}

const TAB = 4;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A line cut into characters. Tabs become blanks; what would steer the terminal becomes a visible mark. */
export function cells(line: string): readonly Cell[] {
    const result: Cell[] = [];
    let column = 0;
    for (const { segment, index } of graphemes.segment(line)) {
        const text = segment === '\t' ? ' '.repeat(TAB - (column % TAB)) : visible(segment);
        const width = segment === '\t' ? text.length : widthOf(text);
        result.push({ text, width, at: index });
        column += width;
    }
    return result;
}

/** Without control characters and marks that turn the direction of text: they could pretend to be our output. */
export function visible(text: string): string {
    return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '\uFFFD');
}

/** Scripts and signs that take two columns each. */
const WIDE =
    /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
/** Shown in colour by itself, or because a selector or a second flag letter follows. */
const EMOJI = /^\p{Emoji_Presentation}|^\p{Emoji}\uFE0F|^\p{Regional_Indicator}{2}/u;
/** Stands on, or joins, the character before it; so do the later parts of a Korean syllable. */
const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11FF]/u;

function widthOf(grapheme: string): number {
    if (EMOJI.test(grapheme)) return 2;
    let width = 0;
    for (const character of grapheme) {
        if (!WITHOUT_WIDTH.test(character)) width += WIDE.test(character) ? 2 : 1;
    }
    return width;
}
