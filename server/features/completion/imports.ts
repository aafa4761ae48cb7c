import type { TextEdit } from 'vscode-languageserver';
import { canonicalUri, importPath } from '../../../language/files/paths.ts';
import type { SourceFile } from '../../../language/files/source-file.ts';
import type { Kind } from '../../../language/model/named.ts';
import type { View } from '../../view.ts';
import type { Proposal } from './items.ts';
import { proposal } from './names.ts';

/** So many catalogues are looked through. */
const MOST = 1_000;

/** What the other catalogues of the workspace declare; accepting one imports its file as well. */
export function importable(view: View, kinds: readonly Kind[], visible: ReadonlySet<string>): readonly Proposal[] {
    const wanted = new Set(kinds);
    const offered = catalogues(view).flatMap(({ file, path }) =>
        [...file.declaredNames()]
            .filter(({ kind, name }) => wanted.has(kind) && name.value !== '' && !visible.has(name.value))
            .map((declaration) => ({ declaration, path })),
    );
    const imports = new Map<string, TextEdit>();
    return offered.map(({ declaration: { name, kind, title }, path }) => {
        const edit = imports.get(path) ?? importOf(view, path);
        imports.set(path, edit);
        const facts = { name: name.value, kind, title: title?.value };
        const { data: _data, ...plain } = proposal(view, facts, 6);
        return { ...plain, detail: `${kind} · ${path}`, also: [edit] };
    });
}

/** The files without a contract that are not imported yet. */
function catalogues(view: View): readonly { readonly file: SourceFile; readonly path: string }[] {
    const here = canonicalUri(view.file.uri);
    const imported = new Set([here, ...view.project.importsOf(here)]);
    const uris = new Set([...view.workspace.listed, ...view.workspace.openDocuments()]);
    return [...uris]
        .filter((uri) => !imported.has(uri))
        .slice(0, MOST)
        .flatMap((uri) => {
            const file = view.project.file(uri);
            const path = importPath(here, uri);
            return file && path !== undefined && isCatalogue(file) ? [{ file, path }] : [];
        });
}

function isCatalogue(file: SourceFile): boolean {
    return file.declarations.every(({ kind }) => kind !== 'contract');
}

/** The line that imports a file: behind the imports that stand there, else above everything. */
function importOf({ file, lines }: View, path: string): TextEdit {
    const last = file.pieces.findLast((piece) => piece.import)?.import;
    const at = lines.positionAt(last ? last.span.end : 0);
    const line = `import "${path.replace(/[\\"]/g, '\\$&')}"`;
    return { range: { start: at, end: at }, newText: last ? `\n${line}` : `${line}\n\n` };
}
