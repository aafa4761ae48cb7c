import type {
    CallHierarchyIncomingCall,
    CallHierarchyIncomingCallsParams,
    CallHierarchyItem,
    CallHierarchyOutgoingCall,
    CallHierarchyOutgoingCallsParams,
    CallHierarchyPrepareParams,
    Range,
} from 'vscode-languageserver';
import { groupedBy } from '../../language/analysis/memo.ts';
import { declarationOf } from '../../language/model/compose.ts';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Span } from '../../language/model/source.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import { locationOf } from '../convert.ts';
import { nameAt } from '../names/at.ts';
import { type Occurrence, occurrencesIn } from '../names/occurrences.ts';
import { occurrencesOf } from '../names/search.ts';
import type { ClientView, View } from '../view.ts';
import { declaredAt, itemOf } from './hierarchy/item.ts';

/** Who depends on whom: a declaration "calls" what it refers to, in all contracts of the workspace. */
export function prepareCallHierarchy(view: View, { position }: CallHierarchyPrepareParams): CallHierarchyItem[] | null {
    const declaration = declarationOf(nameAt(view, position)?.named);
    const item = declaration && itemOf(view, declaration);
    return item ? [item] : null;
}

/** The declarations that refer to it. */
export async function incomingCalls(
    source: ClientView,
    { item }: CallHierarchyIncomingCallsParams,
): Promise<CallHierarchyIncomingCall[]> {
    await source.workspace.readListed();
    const found = declaredAt(source, item);
    if (!found) return [];
    const { view, declaration } = found;
    const holderOf = ({ span }: Occurrence) => view.project.file(span.file)?.pieceAt(span.start)?.declaration;
    return calls(view, referencesIn(occurrencesOf(view, declaration)), holderOf).map(([from, fromRanges]) => ({
        from,
        fromRanges,
    }));
}

/** What it refers to, the library apart. */
export function outgoingCalls(
    source: ClientView,
    { item }: CallHierarchyOutgoingCallsParams,
): CallHierarchyOutgoingCall[] {
    const found = declaredAt(source, item);
    if (!found) return [];
    const { view, declaration } = found;
    const piece = view.file.pieceAt(declaration.span.start);
    const references = piece ? referencesIn(occurrencesIn(piece, view.around)) : [];
    const targetOf = ({ named }: Occurrence) => {
        const target = declarationOf(named);
        return target === declaration || target?.span.file.startsWith(LIBRARY_SCHEME) ? undefined : target;
    };
    return calls(view, references, targetOf).map(([to, fromRanges]) => ({ to, fromRanges }));
}

function referencesIn(occurrences: readonly Occurrence[]): readonly Occurrence[] {
    return occurrences.filter(({ role }) => role === 'reference');
}

function calls(
    view: View,
    references: readonly Occurrence[],
    declarationFor: (reference: Occurrence) => Declaration | undefined,
): readonly (readonly [CallHierarchyItem, Range[]])[] {
    const groups = groupedBy(references, (each) => {
        const declaration = declarationFor(each);
        return declaration ? [declaration] : [];
    });
    return [...groups].flatMap(([declaration, found]) => {
        const item = itemOf(view, declaration);
        return item ? [[item, found.flatMap(({ span }) => rangeOf(view, span))] as const] : [];
    });
}

function rangeOf({ workspace }: View, span: Span): Range[] {
    const location = locationOf(workspace, span);
    return location ? [location.range] : [];
}
