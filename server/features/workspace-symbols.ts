import type { SymbolInformation, WorkspaceSymbolParams } from 'vscode-languageserver';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Named } from '../../language/model/named.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import { locationOf } from '../convert.ts';
import { symbolKindOf } from '../names/symbol-kinds.ts';
import type { Workspace } from '../workspace.ts';
import { fits } from './completion/items.ts';

/** More than anyone looks through. */
const MAX_SYMBOLS = 250;

interface Match {
    readonly named: Named;
    readonly container: string | undefined;
    readonly rank: number;
}

/** Declarations and objectives of all files whose name or title holds the letters of the query, the best first. */
export async function workspaceSymbols(
    workspace: Workspace,
    { query }: WorkspaceSymbolParams,
): Promise<SymbolInformation[]> {
    await workspace.readListed();
    workspace.flush();
    const matches: Match[] = [];
    for (const file of workspace.project.all()) {
        if (!file.uri.startsWith(LIBRARY_SCHEME))
            matches.push(...file.declarations.flatMap((each) => matching(each, query)));
    }
    matches.sort((one, other) => one.rank - other.rank);
    return matches.slice(0, MAX_SYMBOLS).flatMap((match) => symbol(workspace, match));
}

function matching(declaration: Declaration, query: string): readonly Match[] {
    if (declaration.kind === 'waive') return [];
    const objectives = declaration.kind === 'sla' ? declaration.objectives : [];
    return [
        ...matchOf(declaration, declaration.title?.value, undefined, query),
        ...objectives.flatMap((objective) => matchOf(objective, undefined, declaration.name.value, query)),
    ];
}

function matchOf(
    named: Named,
    title: string | undefined,
    container: string | undefined,
    query: string,
): readonly Match[] {
    const rank = rankOf(query, named.name.value) ?? (title === undefined ? undefined : rankOf(query, title));
    return rank === undefined || named.name.value === '' ? [] : [{ named, rank, container: container ?? title }];
}

/** The whole name, its beginning, a part of it, its letters; undefined when it does not fit. */
function rankOf(query: string, text: string): number | undefined {
    const [wanted, given] = [query.toLowerCase(), text.toLowerCase()];
    if (!fits(wanted, given)) return undefined;
    if (given === wanted) return 0;
    return given.startsWith(wanted) ? 1 : given.includes(wanted) ? 2 : 3;
}

function symbol(workspace: Workspace, { named, container }: Match): readonly SymbolInformation[] {
    const location = locationOf(workspace, named.name.span);
    if (!location) return [];
    const { value: name } = named.name;
    return [{ name, kind: symbolKindOf(named.kind), location, ...(container && { containerName: container }) }];
}
