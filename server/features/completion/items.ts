import {
    type CompletionItem,
    CompletionItemKind,
    type CompletionList,
    InsertTextFormat,
    type Range,
    type TextEdit,
} from 'vscode-languageserver';
import type { KeywordPlace } from '../../keywords.ts';
import type { Cursor } from './cursor.ts';

/** What a resolve request needs to find the documentation again. */
export type ItemData =
    | { readonly type: 'name'; readonly uri: string; readonly kind: string; readonly name: string }
    | ({ readonly type: 'keyword' } & KeywordPlace)
    | { readonly type: 'requirement'; readonly uri: string; readonly framework: string; readonly code: string };

/** One proposal; lower ranks come first. */
export interface Proposal {
    readonly label: string;
    readonly rank: number;
    readonly kind: CompletionItemKind;
    readonly detail?: string;
    /** The text to put in, when it is not the label. */
    readonly insert?: string;
    /** The same with tab stops, for clients that have them. */
    readonly snippet?: string;
    /** What is compared with what is typed, when it is not the label. */
    readonly filter?: string;
    /** Another list is wanted right behind it. */
    readonly continues?: boolean;
    readonly data?: ItemData;
    /** What accepting it changes elsewhere in the file. */
    readonly also?: readonly TextEdit[];
}

/** A reply stays below this many characters. */
const MAX_REPLY = 56_000;

/** Whether the client asks again after an item, by a command of its own. */
const ASK_AGAIN = { title: 'Suggest', command: 'editor.action.triggerSuggest' };

/** The list for a client: filtered by what is typed, best first, cut where a longer one would be a burden. */
export function listOf(cursor: Cursor, proposals: readonly Proposal[]): CompletionList {
    const { textDocument } = cursor.view.client;
    const fitting = distinct(proposals.filter((proposal) => fits(cursor.typed, proposal.filter ?? proposal.label)));
    // Of one rank the order that they are given in stands: that of a text, or of the grammar.
    const begins = ({ filter, label }: Proposal) =>
        (filter ?? label).toLowerCase().startsWith(cursor.typed.toLowerCase()) ? 0 : 1;
    fitting.sort((one, other) => begins(one) - begins(other) || one.rank - other.rank);
    const range = cursor.view.lines.rangeOf({ start: cursor.from, end: cursor.offset });
    const shared = textDocument?.completion?.completionList?.itemDefaults?.includes('editRange') === true;
    const items: CompletionItem[] = [];
    let size = 0;
    for (const proposal of fitting) {
        const item = itemOf(cursor, proposal, items.length, shared ? undefined : range);
        size += JSON.stringify(item).length + 1;
        if (size > MAX_REPLY)
            return {
                isIncomplete: true,
                items,
                ...(shared && { itemDefaults: { editRange: defaultRange(cursor, range) } }),
            };
        items.push(item);
    }
    return { isIncomplete: false, items, ...(shared && { itemDefaults: { editRange: defaultRange(cursor, range) } }) };
}

/** With the rest of the word the client can do as its user likes: keep it or replace it. */
function defaultRange(cursor: Cursor, insert: Range): Range | { insert: Range; replace: Range } {
    const both = cursor.view.client.textDocument?.completion?.completionItem?.insertReplaceSupport === true;
    if (!both || cursor.to <= cursor.offset) return insert;
    return { insert, replace: cursor.view.lines.rangeOf({ start: cursor.from, end: cursor.to }) };
}

function itemOf(cursor: Cursor, proposal: Proposal, place: number, range: Range | undefined): CompletionItem {
    const { client } = cursor.view;
    const snippets = client.textDocument?.completion?.completionItem?.snippetSupport === true;
    const snippet = snippets ? proposal.snippet : undefined;
    const text = snippet ?? proposal.insert ?? proposal.label;
    return {
        label: proposal.label,
        kind: proposal.kind,
        sortText: String(place).padStart(4, '0'),
        ...(proposal.detail && { detail: proposal.detail }),
        ...(proposal.filter !== undefined && { filterText: proposal.filter }),
        ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
        ...(range ? { textEdit: { range, newText: text } } : text !== proposal.label && { textEditText: text }),
        ...(proposal.continues && cursor.view.asksAgain && { command: ASK_AGAIN }),
        ...(proposal.also && { additionalTextEdits: [...proposal.also] }),
        ...(proposal.data && { data: proposal.data }),
    };
}

/** A word that is both a value and a unit is offered once; an event and a unit of one name say which they are. */
function distinct(proposals: readonly Proposal[]): Proposal[] {
    const seen = new Set<string>();
    return proposals.filter(({ label, kind, detail = '' }) => {
        const keys = [`${kind} ${label}`, `${label}: ${detail}`];
        const isNew = !keys.some((key) => seen.has(key));
        for (const key of keys) seen.add(key);
        return isNew;
    });
}

/** The letters typed stand in the candidate in their order. */
export function fits(typed: string, candidate: string): boolean {
    if (typed === '') return true;
    const lower = candidate.toLowerCase();
    let at = 0;
    for (const character of typed.toLowerCase()) {
        at = lower.indexOf(character, at) + 1;
        if (at === 0) return false;
    }
    return true;
}

export { CompletionItemKind };
