import type { CompletionItem } from 'vscode-languageserver';
import type { Kind, Named } from '../../language/model/named.ts';
import { requirementOf } from '../../language/names/members.ts';
import { declarationsNamed } from '../../language/names/resolve.ts';
import { memberAt } from '../../language/names/resolve-piece.ts';
import { canonicalName } from '../../language/syntax/characters.ts';
import { helpAt } from '../keywords.ts';
import { type ClientFacts, type View, type ViewSource, viewOf } from '../view.ts';
import type { ItemData } from './completion/items.ts';
import { aboutName } from './hover/names.ts';
import { aboutKeyword } from './hover/tokens.ts';

/** Adds what is said of an item; asked for one item at a time, so that lists stay small. */
export function resolveCompletion(source: ViewSource, client: ClientFacts, item: CompletionItem): CompletionItem {
    const value = isItemData(item.data) ? documentation(source, client, item.data) : '';
    return value === '' ? item : { ...item, documentation: { kind: 'markdown', value } };
}

/** It comes back from the client, which may send anything. */
function isItemData(data: unknown): data is ItemData {
    return typeof data === 'object' && data !== null && 'type' in data;
}

function documentation(source: ViewSource, client: ClientFacts, data: ItemData): string {
    if (data.type === 'keyword') {
        const text = helpAt(data, client.words.keywords);
        return text ? aboutKeyword(text) : '';
    }
    const view = viewOf(source, data.uri, client);
    const named = view && namedBy(view, data);
    return view && named ? aboutName(view, named) : '';
}

function namedBy({ around }: View, data: Exclude<ItemData, { type: 'keyword' }>): Named | undefined {
    if (data.type === 'requirement') {
        const framework = declarationsNamed(canonicalName(data.framework), ['framework'], around)[0];
        return framework?.kind === 'framework' ? requirementOf(framework, data.code) : undefined;
    }
    const path = data.name.split('.').map(canonicalName);
    const [head = '', ...rest] = path;
    if (rest.length === 0) return declarationsNamed(head, [data.kind as Kind], around)[0];
    return memberAt(declarationsNamed(head, ['sla'], around)[0], rest);
}
