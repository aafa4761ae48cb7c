import type { Connection } from 'vscode-languageserver';
import { type Host, MAX_FILES } from './host.ts';
import { LIST_FILES_REQUEST, READ_FILE_REQUEST, type ReadFileResult } from './protocol.ts';

/** The client's own file system, where the server has no disk: in a web worker, and for virtual folders. */
export function clientHost(connection: Connection): Host {
    return {
        readFile: (uri) => connection.sendRequest<ReadFileResult | null>(READ_FILE_REQUEST, { uri }),
        listFiles: async () => (await connection.sendRequest<string[]>(LIST_FILES_REQUEST)).slice(0, MAX_FILES),
    };
}

/** The disk for what is on it, the client for the rest. */
export function diskThenClient(disk: Host, client: Host): Host {
    return {
        readFile: (uri) => (isOnDisk(uri) ? disk : client).readFile(uri),
        async listFiles(folders) {
            const virtual = folders.some((folder) => !isOnDisk(folder));
            return [...(await disk.listFiles(folders)), ...(virtual ? await client.listFiles(folders) : [])];
        },
    };
}

function isOnDisk(uri: string): boolean {
    return uri.startsWith('file:');
}
