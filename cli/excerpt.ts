import type { Range } from './lines.ts';
import { type Cell, cells } from './width.ts';

export interface Excerpt {
    readonly source: string;
    /** Carets under the range, in the columns of a terminal. */
    readonly carets: string;
}

const DEFAULT_COLUMNS = 120;
const LEAST_COLUMNS = 40;
/** For the number of the line and the marks at both ends. */
const MARGIN = 14;
/** What stays visible before the range in a line that is too long. */
const BEFORE = 20;

/** More of one line is never looked at: it may be as long as a file. */
const LONG = 2000;

/** The line of a range, cut where it is wider than the terminal. A range of several lines is marked to the line's end. */
export function excerpt(line: string, { start, end }: Range, columns = DEFAULT_COLUMNS): Excerpt {
    const skipped = Math.max(0, start.character - LONG);
    const from = start.character - skipped;
    const to = end.line > start.line ? line.length : end.character - skipped;
    const { shown, before, after } = crop(near(line, skipped, from), from, Math.max(columns, LEAST_COLUMNS) - MARGIN);
    const indent = widthUpTo(shown, from) + before.length;
    const marked = widthUpTo(shown, to) + before.length - indent;
    return {
        source: before + shown.map((cell) => cell.text).join('') + after,
        carets: ' '.repeat(indent) + '^'.repeat(Math.max(marked, 1)),
    };
}

/** Without the blanks at the end of a line, unless the range stands behind them. */
function near(line: string, skipped: number, from: number): readonly Cell[] {
    const text = line.slice(skipped, skipped + from + LONG);
    return cells(text.slice(0, Math.max(from, text.trimEnd().length)));
}

function crop(whole: readonly Cell[], at: number, limit: number) {
    if (total(whole) <= limit) return { shown: whole, before: '', after: '' };
    const from = Math.max(0, whole.findLastIndex((cell) => cell.at <= at) - BEFORE);
    const shown = whole.slice(from).filter(fitting(limit));
    const cutAfter = from + shown.length < whole.length;
    return { shown, before: from > 0 ? '…' : '', after: cutAfter ? '…' : '' };
}

function fitting(limit: number): (cell: Cell) => boolean {
    let used = 0;
    return ({ width }) => {
        used += width;
        return used <= limit;
    };
}

/** The columns of what begins before an offset: a character that the offset divides counts whole. */
function widthUpTo(shown: readonly Cell[], offset: number): number {
    return total(shown.filter((cell) => cell.at < offset));
}

function total(some: readonly Cell[]): number {
    return some.reduce((sum, { width }) => sum + width, 0);
}
