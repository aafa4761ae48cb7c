import { type Connection, FileChangeType } from 'vscode-languageserver';
import type { Server } from './server.ts';
import { readSettings } from './settings.ts';

/** Keeps the workspace as the client has it: open documents, files on disk, folders. */
export function syncDocuments(server: Server): void {
    documents(server);
    files(server);
}

function documents({ connection, workspace, checker, background, guard }: Server): void {
    connection.onDidOpenTextDocument(({ textDocument: { uri, version, text } }) =>
        guard.run('didOpen', () => {
            background.noteActivity();
            workspace.open(uri, version, text);
            checker.changed(uri);
        }),
    );
    connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
        guard.run('didChange', () => {
            background.noteActivity();
            if (workspace.change(uri, version, contentChanges)) checker.changed(uri);
        }),
    );
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) =>
        guard.run('didClose', async () => {
            await workspace.close(uri);
            checker.closed(uri);
        }),
    );
}

function files(server: Server): void {
    const { connection, folders, configs, checker, guard } = server;
    connection.onDidChangeWatchedFiles(({ changes }) => {
        for (const { uri, type } of changes) {
            guard.run('didChangeWatchedFiles', () => {
                if (configs.touched(uri)) return checker.all();
                return type === FileChangeType.Deleted ? folders.removed(uri) : folders.touched(uri);
            });
        }
    });
    onFolders(connection, (added, removed) =>
        guard.run('folders', () => {
            folders.change(added, removed);
            return readSettings(server);
        }),
    );
    const scan = () => guard.run('files', () => folders.scan());
    connection.workspace.onDidCreateFiles(scan);
    connection.workspace.onDidRenameFiles(scan);
    connection.workspace.onDidDeleteFiles(scan);
}

type FoldersChanged = (added: readonly string[], removed: readonly string[]) => void;

/** The library's own event throws for a client without folders. */
function onFolders(connection: Connection, changed: FoldersChanged): void {
    connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) =>
        changed(urisOf(event.added), urisOf(event.removed)),
    );
}

function urisOf(folders: readonly { readonly uri: string }[]): readonly string[] {
    return folders.map(({ uri }) => uri);
}
