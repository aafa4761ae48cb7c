import type { Span } from '../../model/source.ts';
import type { Alignment, Table } from '../document.ts';
import { type Content, inlines, plainText, value } from '../inline.ts';
import { joinAll } from '../lists.ts';
import type { Words } from '../words.ts';

/** What a table that stands for a picture holds. */
interface TableContent {
    /** Headings, those of numbers with `end`. */
    readonly columns: readonly (string | readonly [string, Alignment])[];
    readonly rows: readonly { readonly source?: Span | undefined; readonly cells: readonly Content[] }[];
}

/** The table of a figure. Texts in it are a contract's. */
export function tableOf(key: string, { columns, rows }: TableContent): Table {
    return {
        type: 'table',
        key: `${key}/table`,
        columns: columns.map((column) => {
            const [heading, align] = typeof column === 'string' ? ([column, 'start'] as const) : column;
            return { heading: inlines(heading), align };
        }),
        rows: rows.map(({ source, cells }, index) => ({
            key: `${key}/${index + 1}`,
            source,
            cells: cells.map((cell) => ({
                inlines: typeof cell === 'string' ? (cell === '' ? [] : [value(cell, source)]) : inlines(cell),
            })),
        })),
    };
}

/** Sentences one after another; of many, the first. */
export function joined(words: Words, sentences: readonly string[]): string {
    return plainText(joinAll(words, 'sentences', sentences.slice(0, MOST_SENTENCES)));
}

/** A description is read out; who wants all of it has the table. */
const MOST_SENTENCES = 8;
