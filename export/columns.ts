import type { Inline, Table } from '../language/render/document.ts';
import { plainText } from '../language/render/inline.ts';

/**
 * How the columns of a table share the width of the text: by what they hold, so that none is starved. The shares add up
 * to 1, or to less where the table holds little.
 */
export function columnShares(table: Table): readonly number[] {
    const columns = table.columns.map(({ heading }, index) => {
        const texts = table.rows.map((row) => plainText(row.cells[index]?.inlines ?? []));
        const word = longest([plainText(heading), ...texts].flatMap((text) => text.split(/\s+/)));
        const least = Math.min(word, LONG_WORD) + PADDING;
        return { least, wanted: Math.max(headingWidth(heading), longest(texts), least - PADDING) + PADDING };
    });
    const least = columns.reduce((sum, each) => sum + each.least, 0);
    const wanted = columns.reduce((sum, each) => sum + each.wanted, 0);
    const room = Math.min(LINE, Math.max(wanted * 1.25, LINE / 2));
    if (wanted <= room) return columns.map((each) => (each.wanted / wanted) * (room / LINE));
    if (least >= room) return columns.map((each) => each.least / least);
    const spare = (room - least) / (wanted - least);
    return columns.map((each) => (each.least + (each.wanted - each.least) * spare) / LINE);
}

/** A heading may take two lines, but keeps its words whole. */
function headingWidth(heading: readonly Inline[]): number {
    const text = plainText(heading);
    return Math.min(Math.max(text.length / 2 + 2, longest(text.split(/\s+/))), LONG);
}

function longest(texts: readonly string[]): number {
    return Math.max(1, ...texts.map((text) => Math.min(text.length, LONG)));
}

/** Beyond this a word is cut, in characters. */
const LONG_WORD = 24;
/** Beyond this a text wraps. */
const LONG = 60;
/** What the edges of a cell take, in characters. */
const PADDING = 4;
/** About as many characters stand on a line. */
const LINE = 92;
