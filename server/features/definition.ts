import type { Definition, DefinitionLink, DefinitionParams, Location } from 'vscode-languageserver';
import { resolveImport } from '../../language/files/paths.ts';
import type { Named } from '../../language/model/named.ts';
import { locationOf } from '../convert.ts';
import { occurrenceAt } from '../names/occurrences.ts';
import { piecesAt, type View } from '../view.ts';

/** Where what is named at a position is declared; for the path of an import the file. */
export function definition(view: View, params: DefinitionParams): Definition | DefinitionLink[] | null {
    const offset = view.lines.offsetAt(params.position);
    for (const piece of piecesAt(view, offset)) {
        const path = piece.import?.path;
        if (path && path.span.start <= offset && offset <= path.span.end) return fileLocation(view, path.value);
        const found = occurrenceAt(piece, view.around, offset);
        if (found) return answer(view, found.span, found.named);
    }
    return null;
}

function fileLocation(view: View, path: string): Location | null {
    const uri = resolveImport(view.file.uri, path);
    if (uri === undefined || !view.project.file(uri)) return null;
    const start = { line: 0, character: 0 };
    return { uri: view.workspace.clientUri(uri), range: { start, end: start } };
}

function answer(view: View, from: { start: number; end: number }, named: Named): Definition | DefinitionLink[] | null {
    const name = locationOf(view.workspace, named.name.span);
    const whole = locationOf(view.workspace, named.span);
    if (!name || !whole) return null;
    if (!view.client.textDocument?.definition?.linkSupport) return name;
    return [
        {
            originSelectionRange: view.lines.rangeOf(from),
            targetUri: name.uri,
            targetRange: whole.range,
            targetSelectionRange: name.range,
        },
    ];
}
