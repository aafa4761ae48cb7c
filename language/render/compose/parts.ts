import type { Declaration } from '../../model/declaration.ts';
import type { Span, Written } from '../../model/source.ts';
import type { Block, Clause, Inline, Section } from '../document.ts';
import { type Content, inlines, paragraph, value } from '../inline.ts';
import { nameOf } from '../names.ts';
import type { Writer } from '../writer.ts';

/** One thing that a declaration states. Its field names it among the others of the declaration. */
export interface Statement {
    readonly field: string;
    readonly content: readonly Inline[];
    readonly source?: Span | undefined;
    readonly anchor?: string | undefined;
    /** What stands under the sentence: a list, a table, further statements. */
    readonly below?: readonly Block[] | undefined;
}

/** A statement that stands only when what it is about does. */
export function state<T extends { readonly span: Span }>(
    field: string,
    stated: T | undefined,
    say: (stated: T) => readonly Inline[],
): Statement | undefined {
    return stated && { field, content: say(stated), source: stated.span };
}

/** A statement about a list, when it is not empty. */
export function stateAll<T extends { readonly span: Span }>(
    field: string,
    all: readonly T[],
    say: (all: readonly T[]) => readonly Inline[],
): Statement | undefined {
    return all.length === 0 ? undefined : { field, content: say(all), source: around(all) };
}

/** One statement for each item. */
export function stateEach<T extends { readonly span: Span }>(
    field: string,
    all: readonly T[],
    say: (one: T) => readonly Inline[],
): readonly Statement[] {
    return all.map((one, index) => ({ field: `${field}/${index + 1}`, content: say(one), source: one.span }));
}

/** A sentence that announces a list of texts, and the list. */
export function stateList(
    writer: Writer,
    declaration: Declaration,
    field: string,
    all: readonly Written<string>[],
    lead: (count: number) => readonly Inline[],
): Statement | undefined {
    const key = `${writer.places.anchorOf(declaration)}/${field}/list`;
    const items = all.map((each, index) => [paragraph(`${key}/${index + 1}`, value(each.value, each.span), each.span)]);
    const below: Block = { type: 'list', key, ordered: false, start: 1, items };
    return all.length === 0 ? undefined : { field, content: lead(all.length), source: around(all), below: [below] };
}

/**
 * The section of one declaration: its description, then its statements, as clauses when there are several. What the
 * description speaks of as already said leads.
 */
export function declarationSection(
    writer: Writer,
    declaration: Declaration,
    statements: readonly (Statement | undefined)[],
    lead: readonly Statement[] = [],
): Section {
    const key = writer.places.anchorOf(declaration);
    const given = statements.filter((each) => each !== undefined);
    const alone = given.length === 1;
    return {
        ...sectionOf(key, value(nameOf(writer.words, declaration), (declaration.title ?? declaration.name).span)),
        source: declaration.span,
        children: [
            ...lead.flatMap((each) => bare(key, each)),
            ...describe(writer, declaration),
            ...given.flatMap((each) => (alone ? bare(key, each) : [clause(key, each)])),
        ],
    };
}

export function describe(writer: Writer, declaration: Declaration): readonly Block[] {
    return writer.prose(declaration.description, `${writer.places.anchorOf(declaration)}/description`);
}

/** A section under a heading of its own, of the second level. */
export function sectionOf(key: string, heading: Content, children: readonly Block[] = []): Section {
    return {
        type: 'section',
        key,
        anchor: key,
        level: 2,
        number: '',
        numbered: true,
        heading: inlines(heading),
        children,
    };
}

/** A section of the first level; none without anything in it but its introduction. */
export function chapter(
    key: string,
    heading: string,
    children: readonly Block[],
    { numbered = true, intro, source }: { numbered?: boolean; intro?: Content; source?: Span } = {},
): readonly Section[] {
    if (children.length === 0) {
        return [];
    }
    const lead = intro === undefined ? [] : [paragraph(`section.${key}/intro`, intro, source)];
    return [{ ...sectionOf(`section.${key}`, heading, [...lead, ...children]), level: 1, numbered }];
}

export function clause(key: string, { field, content, source, anchor, below = [] }: Statement): Clause {
    const inner = `${key}/${field}`;
    return {
        type: 'clause',
        key: inner,
        anchor,
        source,
        label: '',
        number: '',
        children: [paragraph(`${inner}/text`, content), ...below],
    };
}

function bare(key: string, { field, content, source, below = [] }: Statement): readonly Block[] {
    return [paragraph(`${key}/${field}`, content, source), ...below];
}

/** From the beginning of the first to the end of the last, where they stand in that order in one file. */
export function around(all: readonly { readonly span: Span }[]): Span | undefined {
    const [first, last] = [all[0]?.span, all.at(-1)?.span];
    if (first === undefined || last === undefined || first.file !== last.file || last.end < first.start) {
        return first;
    }
    return { file: first.file, start: first.start, end: last.end };
}
