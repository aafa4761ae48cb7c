import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import {
    createProtocolConnection,
    DidChangeTextDocumentNotification,
    DidOpenTextDocumentNotification,
    InitializedNotification,
    InitializeRequest,
    type ProtocolConnection,
    PublishDiagnosticsNotification,
    StreamMessageReader,
    StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A language server in a process of its own, spoken to over stdio as an editor does. */
export class Server {
    readonly connection: ProtocolConnection;
    private readonly child: ChildProcess;
    private waiting: (() => void) | undefined;
    private version = 1;

    private constructor(child: ChildProcess) {
        this.child = child;
        if (!child.stdout || !child.stdin) throw new Error('no pipes to the server');
        this.connection = createProtocolConnection(
            new StreamMessageReader(child.stdout),
            new StreamMessageWriter(child.stdin),
        );
        this.connection.onNotification(PublishDiagnosticsNotification.type, ({ version }) => {
            if (version === undefined || version === this.version) this.waiting?.();
        });
        this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
            items.map(() => null),
        );
        this.connection.onRequest('client/registerCapability', () => null);
        this.connection.listen();
    }

    /** Starts a server; `started` is the time from its start to its answer. */
    static async start(
        command: string,
        args: readonly string[],
    ): Promise<{ readonly server: Server; readonly started: number }> {
        const begin = performance.now();
        const server = new Server(spawn(command, args, { stdio: ['pipe', 'pipe', 'ignore'] }));
        await server.connection.sendRequest(InitializeRequest.type, {
            processId: process.pid,
            rootUri: null,
            capabilities: {
                textDocument: {
                    publishDiagnostics: { versionSupport: true },
                    completion: {
                        completionItem: {
                            snippetSupport: true,
                            resolveSupport: { properties: ['documentation', 'detail'] },
                        },
                    },
                    hover: { contentFormat: ['markdown'] },
                },
            },
        });
        const started = performance.now() - begin;
        await server.connection.sendNotification(InitializedNotification.type, {});
        return { server, started };
    }

    /** Opens a document and waits for its diagnostics. */
    async open(uri: string, languageId: string, text: string): Promise<number> {
        this.version = 1;
        return this.untilDiagnostics(() =>
            this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
                textDocument: { uri, languageId, version: 1, text },
            }),
        );
    }

    /** Types one character and waits for the diagnostics. */
    async type(uri: string, line: number, character: number, text: string): Promise<number> {
        return this.untilDiagnostics(() => this.change(uri, line, character, text));
    }

    change(uri: string, line: number, character: number, text: string): Promise<void> {
        const position = { line, character };
        return this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version: ++this.version },
            contentChanges: [{ range: { start: position, end: position }, text }],
        });
    }

    async request(method: string, uri: string, line: number, character: number): Promise<number> {
        const begin = performance.now();
        await this.connection.sendRequest(method, { textDocument: { uri }, position: { line, character } });
        return performance.now() - begin;
    }

    /** Resident memory in MB, where the system tells. */
    memory(): number {
        try {
            const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
            return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
        } catch {
            return Number.NaN;
        }
    }

    stop(): void {
        this.connection.dispose();
        this.child.kill();
    }

    private async untilDiagnostics(act: () => Promise<void>): Promise<number> {
        const begin = performance.now();
        const published = new Promise<void>((resolve, reject) => {
            const limit = setTimeout(() => reject(new Error('no diagnostics within a minute')), 60_000);
            this.waiting = () => {
                clearTimeout(limit);
                resolve();
            };
        });
        await act();
        await published;
        this.waiting = undefined;
        return performance.now() - begin;
    }
}
