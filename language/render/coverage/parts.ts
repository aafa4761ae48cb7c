import type { Declaration } from '../../model/declaration.ts';
import type { Block, Section, Table, TableRow } from '../document.ts';
import { type Content, inlines, text } from '../inline.ts';
import { nameOf } from '../names.ts';
import type { Words } from '../words.ts';

/** A part of the document with its heading, without a number. */
export function section(key: string, heading: Content, children: readonly Block[]): Section {
    return {
        type: 'section',
        key,
        anchor: key,
        level: 1,
        number: '',
        numbered: false,
        heading: inlines(heading),
        children,
    };
}

export function table(key: string, headings: readonly string[], rows: readonly TableRow[]): Table {
    return {
        type: 'table',
        key,
        columns: headings.map((heading) => ({ heading: heading === '' ? [] : [text(heading)], align: 'start' })),
        rows,
    };
}

/** How the document calls a part of the contract. */
export function partName(words: Words, declaration: Declaration): string {
    return declaration.kind === 'contract' ? words.plain('coverage.header') : nameOf(words, declaration);
}
