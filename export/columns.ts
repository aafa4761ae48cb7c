import type { Inline, Table } from '../language/render/document.ts';
import { plainText } from '../language/render/inline.ts';

/**
 * How the columns of a table share the width of the text: by what they hold, so that none is starved. The shares add up
 * to 1, or to less where the table holds little.
 */
export function columnShares({ columns, rows }: Table): readonly number[] {
    const wanted = columns.map(({ heading }, index) => {
        const texts = rows.map((row) => plainText(row.cells[index]?.inlines ?? []));
        return Math.max(headingWidth(heading), Math.min(longest(texts), LONG)) + PADDING;
    });
    const total = wanted.reduce((sum, each) => sum + each, 0);
    const room = Math.max(total, ...(total < LINE / 2 ? [LINE / 2] : [Math.min(LINE, total * 1.25)]));
    return wanted.map((each) => (each / total) * Math.min(1, room / LINE));
}

/** A heading may take two lines, but keeps its words whole. */
function headingWidth(heading: readonly Inline[]): number {
    const text = plainText(heading);
    return Math.min(Math.max(text.length / 2 + 2, longest(text.split(/\s+/))), LONG);
}

function longest(texts: readonly string[]): number {
    return Math.max(1, ...texts.map((text) => Math.min(text.length, LONG)));
}

/** Beyond this a text wraps, in characters. */
const LONG = 60;
/** What the edges of a cell take, in characters. */
const PADDING = 4;
/** About as many characters stand on a line. */
const LINE = 92;
