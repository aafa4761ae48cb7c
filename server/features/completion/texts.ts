import { canonicalUri, importPath } from '../../../language/files/paths.ts';
import type { Cursor } from './cursor.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** Between quotation marks: the files to import, and the names of time zones. */
export function textProposals(cursor: Cursor): readonly Proposal[] {
    const word = cursor.tokens.at(-1)?.image;
    if (word === 'import') return paths(cursor);
    return word === 'zone' ? zones(cursor) : [];
}

/** The contracts of the workspace, as seen from this one. */
function paths({ view, piece }: Cursor): readonly Proposal[] {
    const here = canonicalUri(view.file.uri);
    const imported = new Set(view.project.importsOf(here));
    const known = [...view.workspace.listed, ...view.workspace.openDocuments()];
    return known
        .filter((uri) => uri !== here && (!imported.has(uri) || piece?.import !== undefined))
        .flatMap((uri) => importPath(here, uri) ?? [])
        .sort((one, other) => depthOf(one) - depthOf(other) || (one < other ? -1 : 1))
        .map((label) => ({ label, rank: label.startsWith('../') ? 2 : 1, kind: CompletionItemKind.File }));
}

function depthOf(path: string): number {
    return path.split('/').length;
}

/** Those that the file names already come first. */
function zones({ view }: Cursor): readonly Proposal[] {
    const named = new Set(Array.from(view.file.text.matchAll(/\bzone\s+"([^"\n]*)"/g), ([, zone]) => zone));
    return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((label) => ({
        label,
        rank: named.has(label) ? 0 : 1,
        kind: CompletionItemKind.Value,
    }));
}
