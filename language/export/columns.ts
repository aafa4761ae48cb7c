import type { Table } from '../render/document.ts';
import { plainText } from '../render/inline.ts';

/** How the columns of a table share its width: by what they hold, so that none is starved. The shares add up to 1. */
export function columnShares({ columns, rows }: Table): readonly number[] {
    const wanted = columns.map(({ heading }, index) => {
        const texts = [heading, ...rows.map((row) => row.cells[index]?.inlines ?? [])].map(plainText);
        const longest = Math.max(1, ...texts.map((text) => text.length));
        const word = Math.max(1, ...texts.flatMap((text) => text.split(/\s+/).map((each) => each.length)));
        return Math.max(Math.min(longest, LONG), Math.min(word, LONG) + PADDING);
    });
    const total = wanted.reduce((sum, each) => sum + each, 0);
    return wanted.map((each) => each / total);
}

/** Beyond this a text wraps, in characters. */
const LONG = 64;
/** What the edges of a cell take, in characters. */
const PADDING = 3;
