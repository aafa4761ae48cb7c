import { fileName, resolveImport } from '../../files/paths.ts';
import type { SourceFile } from '../../files/source-file.ts';
import type { Declaration, DeclarationKind } from '../../model/declaration.ts';
import type { Message } from '../../model/finding.ts';
import { blockOfDeclaration, headOf } from './block.ts';
import { arriving, importsNeeded, isFree, type Load, leaving } from './load.ts';
import type { Place, Refactor } from './refactoring.ts';

/** What clients share, and the file beside the contract that it goes to. */
const CATALOGUES: Readonly<Partial<Record<DeclarationKind, string>>> = {
    vendor: 'vendors.mspc',
    clause: 'clauses.mspc',
    control: 'controls.mspc',
    calendar: 'calendars.mspc',
    priority: 'priorities.mspc',
};

/**
 * Moves a vendor, clause, control or calendar, or all priorities of the file, to a catalogue beside it, with comments.
 * Offered with the cursor on the declaration's first line, where every name means the same afterwards: what it
 * refers to must be visible to the catalogue, so nothing of the contract's own file is.
 */
export const moveToCatalogue: Refactor = (place) => {
    const load = loadOf(place);
    if (!load || !isFree(load, place)) return [];
    const needed = importsNeeded(load, place);
    if (!needed) return [];
    return [
        {
            title: titleOf(load),
            ...(load.catalogue === undefined && { created: [load.uri] }),
            edits: () => [...leaving(load, place), ...arriving(load, needed, place)],
        },
    ];
};

function titleOf({ declarations, uri, catalogue }: Load): Message {
    const names = declarations.map(({ name }) => name.value).join(', ');
    const values = { name: names, names, path: fileName(uri) };
    const several = declarations.length > 1 ? '.priorities' : '';
    return { id: `refactor/move${several}${catalogue === undefined ? '.new' : ''}`, values };
}

function loadOf(place: Place): Load | undefined {
    const { file, project, contract } = place;
    const declaration = file.pieceAt(place.start)?.declaration;
    const name = declaration && CATALOGUES[declaration.kind];
    const { header } = contract;
    if (!declaration || name === undefined || header?.span.file !== file.uri || header.damaged) return undefined;
    const head = headOf(declaration, file.text);
    if (place.start < head.start || place.end > head.end) return undefined;
    const uri = resolveImport(file.uri, name);
    if (uri === undefined || uri === file.uri) return undefined;
    const declarations = together(declaration, file);
    const blocks = declarations.flatMap((each) => blockOfDeclaration(each, file) ?? []);
    if (blocks.length < declarations.length) return undefined;
    const catalogue = project.file(uri);
    return catalogue === undefined && place.mayExist(uri) ? undefined : { declarations, blocks, uri, catalogue };
}

/** The order of the priorities of a file is their ranking: they go together. */
function together(declaration: Declaration, file: SourceFile): readonly Declaration[] {
    return declaration.kind === 'priority'
        ? file.declarations.filter(({ kind }) => kind === 'priority')
        : [declaration];
}
