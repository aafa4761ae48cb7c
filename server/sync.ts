import { FileChangeType } from 'vscode-languageserver';
import type { Server } from './server.ts';
import { readSettings } from './settings.ts';

/** Keeps the workspace as the client has it: open documents and files on disk. */
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
    const scan = () => guard.run('files', () => folders.scan());
    connection.workspace.onDidCreateFiles(scan);
    connection.workspace.onDidRenameFiles(scan);
    connection.workspace.onDidDeleteFiles(scan);
}

/**
 * Hears of folders that the editor adds and removes. The library's own event throws for a client that cannot tell, and its
 * handler, which it sets while it initializes, takes the place of one that was there before: so this is called after.
 */
export function syncFolders(server: Server): void {
    const { connection, folders, guard } = server;
    connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }) =>
        guard.run('folders', () => {
            folders.change(urisOf(event.added), urisOf(event.removed));
            return readSettings(server);
        }),
    );
}

function urisOf(folders: readonly { readonly uri: string }[]): readonly string[] {
    return folders.map(({ uri }) => uri);
}
