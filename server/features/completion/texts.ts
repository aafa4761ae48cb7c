import { canonicalUri } from '../../../language/files/paths.ts';
import type { Cursor } from './cursor.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** Between quotation marks: the files to import, and the names of time zones. */
export function textProposals(cursor: Cursor): readonly Proposal[] {
    const word = cursor.line[0]?.image;
    if (word === 'import') return paths(cursor);
    return word === 'zone' ? zones() : [];
}

/** The contracts of the workspace, as seen from this one. */
function paths({ view, piece }: Cursor): readonly Proposal[] {
    const here = canonicalUri(view.file.uri);
    const imported = new Set(view.project.importsOf(here));
    const known = [...view.workspace.listed, ...view.workspace.openDocuments()];
    return known
        .filter((uri) => uri !== here && (!imported.has(uri) || piece?.import !== undefined))
        .flatMap((uri) => relativePath(here, uri) ?? [])
        .map((label) => ({ label, rank: label.startsWith('../') ? 2 : 1, kind: CompletionItemKind.File }));
}

/** Undefined when they have no folder in common. */
function relativePath(from: string, to: string): string | undefined {
    const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
    let same = 0;
    while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++;
    if (same < 3 && from.includes('://')) return undefined;
    return [...here.slice(same).map(() => '..'), ...there.slice(same).map(decodeURIComponent)].join('/');
}

function zones(): readonly Proposal[] {
    return ['UTC', ...Intl.supportedValuesOf('timeZone')].map((label) => ({
        label,
        rank: 1,
        kind: CompletionItemKind.Value,
    }));
}
