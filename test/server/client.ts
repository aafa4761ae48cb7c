import { PassThrough } from 'node:stream';
import {
    createConnection,
    createProtocolConnection,
    type Diagnostic,
    type InitializeResult,
    ProposedFeatures,
    type ProtocolConnection,
    type PublishDiagnosticsParams,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { Host } from '../../server/host.ts';
import { createServer, type Surface } from '../../server/server.ts';
import { stoppedAt } from '../support/clock.ts';

/** A disk that a test can change. */
export class MemoryDisk implements Host {
    readonly files = new Map<string, string>();
    reads = 0;

    async readFile(uri: string) {
        this.reads++;
        const text = this.files.get(uri);
        return text === undefined ? null : { text };
    }

    async listFiles(folders: readonly string[]) {
        const contracts = [...this.files.keys()].filter((uri) => uri.endsWith('.mspc'));
        return contracts.filter((uri) => folders.some((folder) => uri.startsWith(`${folder}/`)));
    }
}

export interface Session {
    readonly client: ProtocolConnection;
    readonly disk: MemoryDisk;
    readonly answer: InitializeResult;
    /** Everything published, in order. */
    readonly published: PublishDiagnosticsParams[];
    /** What the server wrote to its log as an error. */
    readonly errors: string[];
    open(uri: string, text: string, version?: number): void;
    /** Replaces the whole text. */
    change(uri: string, version: number, text: string): void;
    close(uri: string): void;
    /** Waits for the diagnostics of a version of a file; undefined: of the file on disk. */
    diagnosticsOf(uri: string, version?: number): Promise<readonly Diagnostic[]>;
    /** What the client shows of a file now. */
    last(uri: string): readonly Diagnostic[];
    end(): Promise<void>;
}

/** A real server behind real JSON-RPC, over streams in memory. */
export async function startSession(
    files: Record<string, string> = {},
    options: object = {},
    surface: Surface = {},
): Promise<Session> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()];
    const disk = new MemoryDisk();
    for (const [uri, text] of Object.entries(files)) disk.files.set(uri, text);
    const connection = createConnection(
        ProposedFeatures.all,
        new StreamMessageReader(toServer),
        new StreamMessageWriter(toClient),
    );
    createServer(connection, { disk, clock: stoppedAt(), ...surface });
    const client = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    const session = new ClientSession(client, disk);
    client.listen();
    session.answer = await client.sendRequest('initialize', {
        processId: null,
        rootUri: null,
        capabilities: {},
        workspaceFolders: [{ uri: 'file:///work', name: 'work' }],
        ...options,
    });
    await client.sendNotification('initialized', {});
    return session;
}

class ClientSession implements Session {
    readonly client: ProtocolConnection;
    readonly disk: MemoryDisk;
    answer: InitializeResult = { capabilities: {} };
    readonly published: PublishDiagnosticsParams[] = [];
    readonly errors: string[] = [];
    private readonly waiting = new Set<() => void>();

    constructor(client: ProtocolConnection, disk: MemoryDisk) {
        this.client = client;
        this.disk = disk;
        client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
            this.published.push(params);
            for (const look of this.waiting) look();
        });
        client.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
            if (type === 1) this.errors.push(message);
        });
    }

    open(uri: string, text: string, version = 1): void {
        this.client.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId: 'mspc', version, text },
        });
    }

    change(uri: string, version: number, text: string): void {
        this.client.sendNotification('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ text }],
        });
    }

    close(uri: string): void {
        this.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }

    diagnosticsOf(uri: string, version?: number): Promise<readonly Diagnostic[]> {
        return new Promise((resolve) => {
            const look = () => {
                const last = this.published.findLast((params) => params.uri === uri);
                if (!last || last.version !== version) return;
                this.waiting.delete(look);
                resolve(last.diagnostics);
            };
            this.waiting.add(look);
            look();
        });
    }

    last(uri: string): readonly Diagnostic[] {
        return this.published.findLast((params) => params.uri === uri)?.diagnostics ?? [];
    }

    async end(): Promise<void> {
        await this.client.sendRequest('shutdown');
        this.client.dispose();
    }
}
