import type { Location, ReferenceParams } from 'vscode-languageserver';
import { locationOf } from '../convert.ts';
import { nameAt } from '../names/at.ts';
import { occurrencesOf } from '../names/search.ts';
import { renewed, type View } from '../view.ts';

/** Where the thing at a position is named, in all files. */
export async function references(view: View, params: ReferenceParams): Promise<Location[]> {
    await view.workspace.readListed();
    const now = renewed(view);
    const found = now && nameAt(now, params.position);
    if (!found) return [];
    return occurrencesOf(now, found.named)
        .filter(({ role }) => params.context.includeDeclaration || role === 'reference')
        .flatMap(({ span }) => locationOf(now.workspace, span) ?? []);
}
