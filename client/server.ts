import * as vscode from 'vscode';
import {
    type BaseLanguageClient,
    CloseAction,
    ErrorAction,
    type ErrorHandler,
    type LanguageClientOptions,
    RevealOutputChannelOn,
} from 'vscode-languageclient';
import type { InitializationOptions } from '../server/protocol.ts';

/** Makes a client for a server that is still to be started: one process, or one worker, each. */
export type Connect = (options: LanguageClientOptions) => BaseLanguageClient;

export type ServerState = 'starting' | 'running' | 'failed';

/** Old versions that source control shows: their findings would stand in the list of problems as if they were ours. */
const SNAPSHOTS = new Set(['git', 'gitlens', 'hg', 'svn', 'pr', 'review', 'vscode-scm']);

const MAX_RESTARTS = 4;
const RESTART_PERIOD_MS = 3 * 60_000;

/** The language server as the features see it: one that can be restarted, while what they asked for stays in force. */
export class Server implements vscode.Disposable {
    readonly output = vscode.window.createOutputChannel('MSPC', { log: true });
    private readonly connect: Connect;
    private readonly stateChanged = new vscode.EventEmitter<ServerState>();
    readonly onDidChangeState = this.stateChanged.event;
    private readonly heard = new Map<string, vscode.EventEmitter<unknown>>();
    private readonly handlers: ((client: BaseLanguageClient) => void)[] = [];
    private client: BaseLanguageClient | undefined;
    private crashes: number[] = [];
    private current: ServerState = 'starting';

    constructor(connect: Connect) {
        this.connect = connect;
    }

    get state(): ServerState {
        return this.current;
    }

    /** Answers a request of the server, of this one and of those after a restart. */
    answer<P>(method: string, handler: (params: P) => Promise<object | null>): void {
        this.handlers.push((client) => client.onRequest(method, handler));
    }

    /** Every listener hears the notification. */
    listen<P>(method: string, handler: (params: P) => void): void {
        const known = this.heard.get(method);
        const emitter = known ?? new vscode.EventEmitter<unknown>();
        emitter.event((params) => handler(params as P));
        if (known) return;
        this.heard.set(method, emitter);
        this.handlers.push((client) => client.onNotification(method, (params) => emitter.fire(params)));
    }

    /** Undefined where the server isn't there to answer. */
    async request<R>(method: string, params: object, token?: vscode.CancellationToken): Promise<R | undefined> {
        const client = this.client;
        if (client === undefined || this.current === 'failed') return undefined;
        try {
            await client.start();
            // A token that is undefined would be sent as a parameter.
            return await (token ? client.sendRequest<R>(method, params, token) : client.sendRequest<R>(method, params));
        } catch (error) {
            this.output.warn(`${method}: ${messageOf(error)}`);
            return undefined;
        }
    }

    /** Never rejects: what goes wrong is told to the user, once. */
    async start(): Promise<void> {
        this.become('starting');
        const client = this.connect(this.options());
        this.client = client;
        for (const handle of this.handlers) handle(client);
        try {
            await client.start();
            this.become('running');
        } catch (error) {
            this.fail(couldNotStart(error));
        }
    }

    async restart(): Promise<void> {
        this.crashes = [];
        await this.stop();
        await this.start();
    }

    async stop(): Promise<void> {
        const client = this.client;
        this.client = undefined;
        await client?.dispose().catch((error) => this.output.debug(messageOf(error)));
    }

    dispose(): void {
        this.stateChanged.dispose();
        for (const each of this.heard.values()) each.dispose();
        this.output.dispose();
    }

    private options(): LanguageClientOptions {
        const initializationOptions: InitializationOptions = { readsFiles: true, ownCommands: true };
        return {
            documentSelector: [{ language: 'mspc' }],
            outputChannel: this.output,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            initializationOptions,
            initializationFailedHandler: () => false,
            errorHandler: this.errorHandler(),
            markdown: { isTrusted: false, supportHtml: false },
            middleware: {
                didOpen: (document, next) => (isSnapshot(document) ? Promise.resolve() : next(document)),
                didChange: (event, next) => (isSnapshot(event.document) ? Promise.resolve() : next(event)),
                didClose: (document, next) => (isSnapshot(document) ? Promise.resolve() : next(document)),
            },
        };
    }

    private errorHandler(): ErrorHandler {
        return {
            error: (error, _message, count) => {
                // A worker whose script doesn't load says no more than this.
                if (this.current === 'starting') this.fail(couldNotStart(error));
                return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
            },
            closed: () => ({
                action: this.mayRestart() ? CloseAction.Restart : CloseAction.DoNotRestart,
                handled: true,
            }),
        };
    }

    /** A server that never ran won't the next time; one that ended is started again, but not for ever. */
    private mayRestart(): boolean {
        if (this.current !== 'running') return false;
        const now = Date.now();
        this.crashes = [...this.crashes.filter((each) => now - each < RESTART_PERIOD_MS), now];
        if (this.crashes.length <= MAX_RESTARTS) return true;
        this.fail(vscode.l10n.t('The MSPC language server ended {0} times in three minutes.', this.crashes.length));
        return false;
    }

    private fail(message: string): void {
        if (this.current === 'failed') return;
        this.become('failed');
        this.output.error(message);
        const [restart, show] = [vscode.l10n.t('Restart Server'), vscode.l10n.t('Show Output')];
        void vscode.window.showErrorMessage(message, restart, show).then((choice) => {
            if (choice === restart) void this.restart();
            if (choice === show) this.output.show(true);
        });
    }

    private become(state: ServerState): void {
        this.current = state;
        this.stateChanged.fire(state);
    }
}

function isSnapshot(document: vscode.TextDocument): boolean {
    return SNAPSHOTS.has(document.uri.scheme);
}

function couldNotStart(error: unknown): string {
    return vscode.l10n.t('The MSPC language server could not start: {0}', messageOf(error));
}

function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}
