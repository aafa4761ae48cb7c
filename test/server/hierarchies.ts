import type { Range } from 'vscode-languageserver';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/features/call-hierarchy.ts';
import { prepareTypeHierarchy, subtypes, supertypes } from '../../server/features/type-hierarchy.ts';
import { type ClientFacts, type ViewSource, viewOf } from '../../server/view.ts';
import { world } from './check.ts';

/** Who refers to what is named at the cursor, and what it refers to: names with the words that do so. */
export async function hierarchyAt(marked: string): Promise<Record<'incoming' | 'outgoing', readonly string[]>> {
    const { view, uri, cursor } = world(marked);
    const source = { ...view, client: view };
    const [item] = prepareCallHierarchy(view, { textDocument: { uri }, position: cursor }) ?? [];
    if (!item) return { incoming: [], outgoing: [] };
    const incoming = await incomingCalls(source, { item });
    const wordsAt = (home: string, ranges: readonly Range[]) => ranges.map((range) => wordsOf(source, home, range));
    return {
        incoming: incoming.map(({ from, fromRanges }) => [from.name, ...wordsAt(from.uri, fromRanges)].join(' ')),
        outgoing: outgoingCalls(source, { item }).map(({ to, fromRanges }) =>
            [to.name, ...wordsAt(item.uri, fromRanges)].join(' '),
        ),
    };
}

/** The contracts that what is named at the cursor is part of, and what it takes from other files: names with their details. */
export async function madeOf(marked: string): Promise<Record<'contracts' | 'parts', readonly string[]>> {
    const { view, uri, cursor } = world(marked);
    const source = { ...view, client: view };
    const [item] = prepareTypeHierarchy(view, { textDocument: { uri }, position: cursor }) ?? [];
    if (!item) return { contracts: [], parts: [] };
    const shownItem = ({ name, detail }: { name: string; detail?: string }) => `${name} (${detail})`;
    return {
        contracts: (await subtypes(source, { item })).map(shownItem),
        parts: supertypes(source, { item }).map(shownItem),
    };
}

function wordsOf(source: ViewSource & { client: ClientFacts }, uri: string, range: Range): string {
    const view = viewOf(source, uri, source.client);
    return view?.file.text.slice(view.lines.offsetAt(range.start), view.lines.offsetAt(range.end)) ?? '';
}
