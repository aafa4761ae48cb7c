import type { SourceFile } from '../../language/files/source-file.ts';
import type { Named } from '../../language/model/named.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import type { View } from '../view.ts';
import { identityOf, originOf } from './identity.ts';
import { type Occurrence, occurrencesIn } from './occurrences.ts';

/** Every place in the workspace where the name of a thing is written, file by file. */
export function occurrencesOf(view: View, named: Named): readonly Occurrence[] {
    const identity = identityOf(named);
    const names = namesToLookFor(named);
    return filesThatMayName(view, named)
        .filter((file) => names === undefined || names.some((name) => file.text.includes(name)))
        .flatMap((file) => inFile(view, file, identity));
}

/** The same in one file. */
export function inFile(view: View, file: SourceFile, identity: string): readonly Occurrence[] {
    return everyNameIn(view, file).filter(({ named }) => identityOf(named) === identity);
}

export function everyNameIn({ project }: Pick<View, 'project'>, file: SourceFile): readonly Occurrence[] {
    project.contract(file.uri);
    const around = project.surroundings(file.uri);
    return around ? file.pieces.flatMap((piece) => occurrencesIn(piece, around)) : [];
}

/** A name is visible in its file and where that is imported; a name of the library everywhere. */
function filesThatMayName(view: View, named: Named): readonly SourceFile[] {
    const { workspace, project } = view;
    const home = originOf(named).span.file;
    if (home.startsWith(LIBRARY_SCHEME)) return [...project.all()];
    return [home, ...workspace.dependentsOf(home)].flatMap((uri) => project.file(uri) ?? []);
}

/** A text that holds none of the names need not be read; only of ASCII names there is one spelling alone. */
function namesToLookFor(named: Named): readonly string[] | undefined {
    const origin = originOf(named);
    const names = [origin.name.value, ...(origin.kind === 'unit' && origin.plural ? [origin.plural.value] : [])];
    return names.every((name) => /^[\x20-\x7e]+$/.test(name)) ? names : undefined;
}
