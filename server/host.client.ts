import type { Connection } from 'vscode-languageserver';
import { type Host, MAX_FILES } from './host.ts';
import { LIST_FILES_REQUEST, READ_FILE_REQUEST, type ReadFileResult } from './protocol.ts';

/** A client that never answers is not waited for. */
const PATIENCE = 10_000;

/** The client's own file system, where the server has no disk: in a web worker, and for virtual folders. */
export function clientHost(connection: Connection): Host {
    return {
        readFile: (uri) => answered<ReadFileResult | null>(connection, READ_FILE_REQUEST, { uri }),
        listFiles: async () => ((await answered<string[]>(connection, LIST_FILES_REQUEST)) ?? []).slice(0, MAX_FILES),
    };
}

async function answered<R>(connection: Connection, method: string, params?: object): Promise<R | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), PATIENCE);
    });
    const answer = connection.sendRequest<R>(method, params).catch(() => undefined);
    return Promise.race([answer, tooLate]).finally(() => clearTimeout(timer));
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
