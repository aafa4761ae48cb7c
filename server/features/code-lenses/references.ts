import type { CodeLens } from 'vscode-languageserver';
import type { Declaration } from '../../../language/model/declaration.ts';
import { occurrencesOf } from '../../names/search.ts';
import type { View } from '../../view.ts';
import { shown } from '../../words.ts';
import type { Lenses } from '../code-lenses.ts';
import { showPlaces } from './places.ts';

/** On each declaration: how often something refers to it. Counted when the editor comes to show it. */
export const referenceLenses: Lenses = (view) =>
    view.file.declarations
        .filter(({ kind, name }) => kind !== 'contract' && kind !== 'waive' && name.value !== '')
        .map(({ name }) => ({
            range: view.lines.rangeOf(name.span),
            data: { uri: view.workspace.clientUri(view.file.uri), start: name.span.start },
        }));

/** The lens with its count; as it was when the declaration is gone. */
export function countedLens(view: View, lens: CodeLens): CodeLens {
    const declaration = view.file.declarations.find(({ name }) => name.span.start === lens.data?.start);
    if (!declaration) return lens;
    const spans = referencesTo(view, declaration);
    return { ...lens, command: showPlaces(view, declaration, titleOf(view, spans.length), spans) };
}

function referencesTo(view: View, declaration: Declaration) {
    return occurrencesOf(view, declaration)
        .filter(({ role }) => role === 'reference')
        .map(({ span }) => span);
}

function titleOf(view: View, count: number): string {
    const id = count === 0 ? 'lens.noReference' : count === 1 ? 'lens.reference' : 'lens.references';
    return shown({ id, values: { count } }, view.words);
}
