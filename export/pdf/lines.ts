import type { Inline, Revision } from '../../language/render/document.ts';
import type { Bookmarks } from '../bookmarks.ts';
import { onOneLine, withNumbersHeld } from '../one-line.ts';
import type { Face, Style } from './look.ts';
import type { Typesetter } from './typesetter.ts';

/** Text in one style, pointing to one place at most. */
export interface Run {
    readonly text: string;
    readonly style: Style;
    readonly marked: boolean;
    /** In a comparison: underlined or struck out. */
    readonly revision?: Revision | undefined;
    /** The name of a place in the document. */
    readonly target?: string | undefined;
    readonly url?: string | undefined;
}

export interface PlacedRun extends Run {
    /** From the beginning of the line. */
    readonly x: number;
    readonly width: number;
}

export interface Line {
    readonly runs: readonly PlacedRun[];
    readonly width: number;
}

type Token = Run | 'break';

/** Inlines as lines of a width. */
export function linesOf(
    inlines: readonly Inline[],
    style: Style,
    width: number,
    { typesetter, bookmarks }: { readonly typesetter: Typesetter; readonly bookmarks: Bookmarks },
): readonly Line[] {
    const filler = new Filler(typesetter, width);
    for (const token of withNumbersHeld(inlines).flatMap((inline) =>
        tokensOf(inline, { text: '', style, marked: false }, bookmarks),
    )) {
        if (token === 'break') filler.finish();
        else for (const text of wordsOf(token.text)) filler.add({ ...token, text });
    }
    return filler.done();
}

function tokensOf(inline: Inline, run: Run, bookmarks: Bookmarks): readonly Token[] {
    const all = (children: readonly Inline[], changed: Run) =>
        children.flatMap((child) => tokensOf(child, changed, bookmarks));
    switch (inline.type) {
        case 'strong':
            return all(inline.children, faced(run, BOLD));
        case 'emphasis':
            return all(inline.children, faced(run, ITALIC));
        case 'inserted':
        case 'deleted':
            return all(inline.children, { ...run, revision: inline.type });
        case 'link':
            return all(inline.children, { ...run, url: inline.url });
        case 'break':
            return ['break'];
        case 'term':
            return [{ ...faced(run, BOLD), text: onOneLine(inline.text) }];
        case 'mark':
            return [{ ...run, marked: true, text: onOneLine(inline.text) }];
        case 'reference':
            return [{ ...run, target: bookmarks.of(inline.target), text: onOneLine(inline.text) }];
        case 'number of':
            return [{ ...run, target: bookmarks.of(inline.holder), text: onOneLine(inline.text) }];
        default:
            return [{ ...run, text: onOneLine(inline.text) }];
    }
}

const BOLD: Readonly<Record<Face, Face>> = {
    regular: 'bold',
    bold: 'bold',
    italic: 'boldItalic',
    boldItalic: 'boldItalic',
};
const ITALIC: Readonly<Record<Face, Face>> = {
    regular: 'italic',
    italic: 'italic',
    bold: 'boldItalic',
    boldItalic: 'boldItalic',
};

function faced(run: Run, faces: Readonly<Record<Face, Face>>): Run {
    return { ...run, style: { ...run.style, face: faces[run.style.face] } };
}

/** Pieces between which a line may end: words, blanks, parts of a compound, single characters of East Asian scripts. */
function wordsOf(text: string): readonly string[] {
    return text.match(WORDS) ?? [];
}

const EAST_ASIAN = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303F\\uFF00-\\uFF60';
const WORDS = new RegExp(
    `[ \\t]+|[${EAST_ASIAN}]|[^ \\t\\-–—/${EAST_ASIAN}]*[-–—/]+|[^ \\t\\-–—/${EAST_ASIAN}]+`,
    'gu',
);

/** Fills lines with words. A word that is wider than a whole line is cut. */
class Filler {
    private readonly typesetter: Typesetter;
    private readonly width: number;
    private readonly lines: Line[] = [];
    private runs: PlacedRun[] = [];
    private used = 0;
    /** Words that a line must not part, since nothing between them may end one. */
    private held: { readonly run: Run; readonly width: number }[] = [];

    constructor(typesetter: Typesetter, width: number) {
        this.typesetter = typesetter;
        this.width = width;
    }

    add(run: Run): void {
        const isBlank = /^[ \t]+$/.test(run.text);
        if (isBlank) this.release();
        for (const part of this.fitting(run)) this.hold(part, isBlank);
        if (isBlank || /[-–—/]$/.test(run.text) || STANDS_ALONE.test(run.text)) this.release();
    }

    finish(): void {
        this.release();
        this.lines.push({ runs: this.runs, width: this.used });
        [this.runs, this.used] = [[], 0];
    }

    done(): readonly Line[] {
        this.release();
        if (this.runs.length > 0 || this.lines.length === 0) this.finish();
        return this.lines;
    }

    private hold(run: Run, isBlank: boolean): void {
        const width = this.typesetter.width(run.text, run.style);
        const together = this.held.reduce((sum, each) => sum + each.width, width);
        if (!isBlank && together > this.width) this.release();
        this.held.push({ run, width });
    }

    private release(): void {
        const width = this.held.reduce((sum, each) => sum + each.width, 0);
        const isBlank = this.held.every(({ run }) => run.text.trim() === '');
        if (!isBlank && this.used + width > this.width && this.runs.length > 0) this.wrap();
        for (const each of this.held) if (!(isBlank && this.runs.length === 0)) this.place(each.run, each.width);
        this.held = [];
    }

    private wrap(): void {
        this.lines.push(trimmed(this.runs, this.used));
        [this.runs, this.used] = [[], 0];
    }

    private place(run: Run, width: number): void {
        const last = this.runs.at(-1);
        if (last && isSame(last, run)) {
            this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text, width: last.width + width };
        } else {
            this.runs.push({ ...run, x: this.used, width });
        }
        this.used += width;
    }

    /** In one pass, whatever the length of the word. */
    private fitting(run: Run): readonly Run[] {
        if (run.text.length < LONG_WORD) {
            return this.typesetter.width(run.text, run.style) <= this.width ? [run] : this.cut(run);
        }
        return this.cut(run);
    }

    private cut(run: Run): readonly Run[] {
        const parts: Run[] = [];
        let [text, width] = ['', 0];
        for (const character of run.text) {
            const advance = this.typesetter.width(character, run.style);
            if (width + advance > this.width - 1 && text !== '') {
                parts.push({ ...run, text });
                [text, width] = ['', 0];
            }
            text += character;
            width += advance;
        }
        return [...parts, { ...run, text }];
    }
}

const LONG_WORD = 40;
const STANDS_ALONE = new RegExp(`^[${EAST_ASIAN}]$`, 'u');

function isSame(one: Run, other: Run): boolean {
    return (
        one.style === other.style && one.marked === other.marked && one.target === other.target && one.url === other.url
    );
}

/** Without the blank at which the line ended. */
function trimmed(runs: readonly PlacedRun[], width: number): Line {
    const last = runs.at(-1);
    return last && last.text.trim() === '' ? trimmed(runs.slice(0, -1), width - last.width) : { runs, width };
}
