import type { RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { canonicalUri, importPath, resolveImport } from '../../language/files/paths.ts';
import type { SourceFile } from '../../language/files/source-file.ts';
import type { Server } from '../server.ts';
import { type FileEdit, workspaceEdit } from '../workspace-edit.ts';

/** Where a file or a folder will be; undefined for one that stays. */
type Moved = (uri: string) => string | undefined;

/** Before files or folders get another name or place: imports that lead to them, and their own, are written anew. */
export async function renameFiles(server: Server, { files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const { workspace } = server;
    await workspace.readListed();
    const moved = movedBy(files);
    const known = [...new Set([...workspace.listed, ...workspace.openDocuments()])];
    const edits = known.flatMap((uri) => {
        const file = workspace.file(uri);
        return file ? importsOf(file, moved) : [];
    });
    const source = { workspace, project: workspace.project, client: server.client.client };
    return edits.length === 0 ? null : workspaceEdit(source, edits);
}

function movedBy(files: RenameFilesParams['files']): Moved {
    const moves = files.map(({ oldUri, newUri }) => [canonicalUri(oldUri), canonicalUri(newUri)] as const);
    return (uri) => {
        const move = moves.find(([from]) => uri === from || uri.startsWith(`${from}/`));
        return move && move[1] + uri.slice(move[0].length);
    };
}

/** The edits stand in the files as they are called now: the editor makes them before it moves anything. */
function importsOf(file: SourceFile, moved: Moved): readonly FileEdit[] {
    const home = moved(file.uri) ?? file.uri;
    return file.imports.flatMap(({ path }) => {
        const target = resolveImport(file.uri, path.value);
        if (target === undefined) return [];
        const goal = moved(target) ?? target;
        if (resolveImport(home, path.value) === goal) return [];
        const text = importPath(home, goal);
        if (text === undefined) return [];
        return [{ file: file.uri, start: path.span.start, end: path.span.end, text: quoted(text) }];
    });
}

function quoted(path: string): string {
    return `"${path.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
