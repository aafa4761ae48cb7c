import type { Location, Range, SymbolKind } from 'vscode-languageserver';
import { fileName } from '../../../language/files/paths.ts';
import type { Declaration } from '../../../language/model/declaration.ts';
import { locationOf } from '../../convert.ts';
import { symbolKindOf } from '../../names/symbol-kinds.ts';
import { type ClientView, type View, viewOf } from '../../view.ts';

/** A declaration as both hierarchies of LSP show it. */
export interface Item extends Location {
    readonly name: string;
    readonly detail: string;
    readonly kind: SymbolKind;
    readonly selectionRange: Range;
    /** Where its name stands, by which it is found again. */
    readonly data: number;
}

/** A declaration as an item of a hierarchy; undefined where the client does not know its file. */
export function itemOf({ workspace }: View, { kind, name, title, span }: Declaration): Item | undefined {
    const [whole, selection] = [locationOf(workspace, span), locationOf(workspace, name.span)];
    if (!whole || !selection) return undefined;
    return {
        name: name.value,
        detail: [title?.value, fileName(span.file)].filter((each) => each).join(' · '),
        kind: symbolKindOf(kind),
        uri: whole.uri,
        range: whole.range,
        selectionRange: selection.range,
        data: name.span.start,
    };
}

/** What an item stands for, read anew: the text may have changed since. */
export function declaredAt(
    source: ClientView,
    { uri, data }: { readonly uri: string; readonly data?: unknown },
): { view: View; declaration: Declaration } | undefined {
    const view = viewOf(source, uri, source.client);
    const declaration = view?.file.declarations.find(({ name }) => name.span.start === data);
    return view && declaration && { view, declaration };
}
