import type {
    TypeHierarchyItem,
    TypeHierarchyPrepareParams,
    TypeHierarchySubtypesParams,
    TypeHierarchySupertypesParams,
} from 'vscode-languageserver';
import { declarationOf } from '../../language/model/compose.ts';
import type { Contract } from '../../language/model/composed.ts';
import type { Declaration } from '../../language/model/declaration.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import { nameAt } from '../names/at.ts';
import { occurrencesOf } from '../names/search.ts';
import { inStretches } from '../stretches.ts';
import { type ClientView, renewed, type View } from '../view.ts';
import { declaredAt, itemOf } from './hierarchy/item.ts';

/** More contracts than anyone looks through. */
const MAX_CONTRACTS = 500;

/** What contracts are made of: below a declaration stand the contracts that it belongs to, above a contract what it takes from other files. */
export function prepareTypeHierarchy(view: View, { position }: TypeHierarchyPrepareParams): TypeHierarchyItem[] | null {
    const declaration = declarationOf(nameAt(view, position)?.named);
    const item = declaration && itemOf(view, declaration);
    return item ? [item] : null;
}

/** What a contract takes from its catalogues and theirs. */
export function supertypes(source: ClientView, { item }: TypeHierarchySupertypesParams): TypeHierarchyItem[] {
    const found = declaredAt(source, item);
    if (found?.declaration.kind !== 'contract') return [];
    const { view } = found;
    const taken = view.project.contract(view.file.uri)?.declarations.filter(({ span }) => span.file !== view.file.uri);
    return (taken ?? []).flatMap((each) => itemOf(view, each) ?? []);
}

/** The contracts of the workspace that a declaration belongs to, directly or through other catalogues; of a word of the library those that use it. */
export async function subtypes(
    source: ClientView,
    { item }: TypeHierarchySubtypesParams,
): Promise<TypeHierarchyItem[]> {
    await source.workspace.readListed();
    const found = declaredAt(source, item);
    if (!found || found.declaration.kind === 'contract') return [];
    const headers: Declaration[] = [];
    for await (const contract of contractsWith(found.view, found.declaration)) {
        if (contract.header) headers.push(contract.header);
        if (headers.length === MAX_CONTRACTS) break;
    }
    const view = renewed(found.view) ?? found.view;
    return headers.toSorted(byName).flatMap((each) => itemOf(view, each) ?? []);
}

async function* contractsWith(view: View, declaration: Declaration): AsyncGenerator<Contract> {
    const { project, workspace } = view;
    const home = declaration.span.file;
    const isOfLibrary = home.startsWith(LIBRARY_SCHEME);
    const users = isOfLibrary ? usersOf(view, declaration) : new Set([declaration]);
    const uris = isOfLibrary ? [...project.all()].map(({ uri }) => uri) : [home, ...workspace.dependentsOf(home)];
    for await (const uri of inStretches(uris)) {
        if (!project.file(uri)?.declarations.some(({ kind }) => kind === 'contract')) continue;
        const contract = project.contract(uri);
        if (contract?.declarations.some((each) => users.has(each))) yield contract;
    }
}

/** The declarations that name a word of the library: it belongs to no contract by itself. */
function usersOf(view: View, declaration: Declaration): ReadonlySet<Declaration> {
    const named = occurrencesOf(view, declaration).filter(({ role }) => role === 'reference');
    return new Set(named.flatMap(({ span }) => view.project.file(span.file)?.pieceAt(span.start)?.declaration ?? []));
}

function byName(one: Declaration, other: Declaration): number {
    return one.name.value < other.name.value ? -1 : 1;
}
