import * as vscode from 'vscode';
import {
    type BaseLanguageClient,
    CloseAction,
    ErrorAction,
    ErrorCodes,
    type ErrorHandler,
    type LanguageClientOptions,
    ResponseError,
    RevealOutputChannelOn,
} from 'vscode-languageclient';
import {
    ALIVE_REQUEST,
    type AliveAnswer,
    type InitializationOptions,
    SHOW_IN_PREVIEW_COMMAND,
} from '../server/protocol.ts';
import { Heartbeat } from './heartbeat.ts';
import { Requests } from './requests.ts';
import { Restarts } from './restarts.ts';

export interface Client extends BaseLanguageClient {
    /** Ends the process or the worker at once, whatever it does. */
    end(): void;
}

/** Makes a client for a server that is still to be started: one process, or one worker, each. */
export type Connect = (options: LanguageClientOptions) => Client;

export type ServerState = 'starting' | 'running' | 'failed';

/** How a server was lost: its process ended, or it did not answer any more. */
export type Loss = 'ended' | 'silent';

/** How long the server may be silent, in milliseconds. */
export interface Patience {
    readonly interval: number;
    readonly starting: number;
    readonly running: number;
}

/** Generous: a slow machine that is busy is no defect, and a start may have to fetch the server. */
const PATIENCE: Patience = { interval: 5_000, starting: 120_000, running: 30_000 };

/** Old versions that source control shows: their findings would stand in the list of problems as if they were ours. */
const SNAPSHOTS = new Set(['git', 'gitlens', 'hg', 'svn', 'pr', 'review', 'vscode-scm']);

/** The language server as the features see it: one that can be restarted, while what they asked for stays in force. */
export class Server implements vscode.Disposable {
    readonly output = vscode.window.createOutputChannel('MSPC', { log: true });
    /** What became of the requests to the server. */
    readonly requests = new Requests(() => performance.now());
    private readonly lost = new vscode.EventEmitter<Loss>();
    readonly onDidLose = this.lost.event;
    private connect: Connect;
    private patience: Patience | undefined;
    private readonly restarts = new Restarts();
    private readonly stateChanged = new vscode.EventEmitter<ServerState>();
    readonly onDidChangeState = this.stateChanged.event;
    private readonly heard = new Map<string, vscode.EventEmitter<unknown>>();
    private readonly handlers: ((client: BaseLanguageClient) => void)[] = [];
    private readonly busyChanged = new vscode.EventEmitter<boolean>();
    /** The server does not answer at the moment, or does again. */
    readonly onDidChangeBusy = this.busyChanged.event;
    private isLate = false;
    private client: Client | undefined;
    private heartbeat: Heartbeat | undefined;
    private pause: ReturnType<typeof setTimeout> | undefined;
    private current: ServerState = 'starting';

    /** A server that a programmer holds in a debugger is waited for, however long. */
    constructor(connect: Connect, isDeveloped: boolean) {
        this.connect = connect;
        this.patience = isDeveloped ? undefined : PATIENCE;
    }

    /** Puts another server in the place of this one, for tests. */
    async replace(connect: Connect, patience: Patience = PATIENCE): Promise<void> {
        [this.connect, this.patience] = [connect, patience];
        await this.restart();
    }

    get state(): ServerState {
        return this.current;
    }

    get isBusy(): boolean {
        return this.isLate;
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
        const client = this.connect(this.options(() => this.lose(client, 'ended')));
        this.client = client;
        for (const handle of this.handlers) handle(client);
        this.heartbeat = this.watch(client);
        try {
            await client.start();
            if (client === this.client) this.become('running');
        } catch (error) {
            if (client === this.client) this.fail(couldNotStart(messageOf(error)));
        }
    }

    /** By hand. */
    async restart(): Promise<void> {
        this.restarts.forget();
        await this.stop();
        await this.start();
    }

    async stop(): Promise<void> {
        const client = this.forget();
        await client?.dispose().catch((error) => this.output.debug(messageOf(error)));
        client?.end();
    }

    dispose(): void {
        this.forget();
        this.stateChanged.dispose();
        this.lost.dispose();
        this.busyChanged.dispose();
        for (const each of this.heard.values()) each.dispose();
        this.output.dispose();
    }

    private options(onEnd: () => void): LanguageClientOptions {
        const initializationOptions: InitializationOptions = { readsFiles: true, ownCommands: true };
        return {
            documentSelector: [{ language: 'mspc' }],
            outputChannel: this.output,
            revealOutputChannelOn: RevealOutputChannelOn.Never,
            initializationOptions,
            initializationFailedHandler: () => false,
            errorHandler: this.errorHandler(onEnd),
            markdown: { isTrusted: { enabledCommands: [SHOW_IN_PREVIEW_COMMAND] }, supportHtml: false },
            middleware: {
                sendRequest: (type, params, token, next) =>
                    this.requests.track(typeof type === 'string' ? type : type.method, () => next(type, params, token)),
                didOpen: (document, next) => (isSnapshot(document) ? Promise.resolve() : next(document)),
                didChange: (event, next) => (isSnapshot(event.document) ? Promise.resolve() : next(event)),
                didClose: (document, next) => (isSnapshot(document) ? Promise.resolve() : next(document)),
            },
        };
    }

    private errorHandler(onEnd: () => void): ErrorHandler {
        return {
            error: (error, _message, count) => {
                // A worker whose script doesn't load says no more than this.
                if (this.current === 'starting') this.fail(couldNotStart(messageOf(error)));
                return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
            },
            closed: () => {
                onEnd();
                // A new server gets a client of its own.
                return { action: CloseAction.DoNotRestart, handled: true };
            },
        };
    }

    private watch(client: Client): Heartbeat | undefined {
        const { patience } = this;
        if (!patience) return undefined;
        return new Heartbeat({
            interval: patience.interval,
            limit: () => (this.current === 'starting' ? patience.starting : patience.running),
            now: () => performance.now(),
            beat: async () => {
                await client.start();
                return !(await client.sendRequest<AliveAnswer>(ALIVE_REQUEST, {})).debugged;
            },
            onLate: (isLate) => this.late(isLate),
            onSilence: () => this.lose(client, 'silent'),
        });
    }

    private late(isLate: boolean): void {
        if (this.isLate === isLate) return;
        this.isLate = isLate;
        this.busyChanged.fire(isLate);
    }

    /** One that never ran won't the next time; any other is started again, later each time, but not for ever. */
    private lose(client: Client, loss: Loss): void {
        if (client !== this.client) return;
        this.output.warn(`The server was lost (${loss}); not answered: ${JSON.stringify(this.requests.waiting())}`);
        this.lost.fire(loss);
        this.forget();
        client.end();
        // Later: the library may be in the midst of telling that the connection has closed.
        setTimeout(() => client.dispose(0).catch((error) => this.output.debug(messageOf(error))), 0);
        const delay = this.current === 'starting' ? undefined : this.restarts.next(Date.now());
        if (delay === undefined) this.fail(this.current === 'starting' ? couldNotStart(wordsOf(loss)) : gaveUp(loss));
        else this.startAgain(loss, delay);
    }

    private startAgain(loss: Loss, delay: number): void {
        if (this.restarts.isFirst) this.tellRestart(loss);
        this.become('starting');
        this.pause = setTimeout(() => void this.start(), delay);
    }

    /** Nobody waits for the present server any more. */
    private forget(): Client | undefined {
        const { client } = this;
        clearTimeout(this.pause);
        this.heartbeat?.stop();
        this.late(false);
        this.client = undefined;
        this.requests.abandon(new ResponseError(ErrorCodes.PendingResponseRejected, 'The server is gone.'));
        return client;
    }

    private tellRestart(loss: Loss): void {
        const message = restarted(loss);
        this.output.warn(message);
        const [copy, show] = [vscode.l10n.t('Copy Diagnosis'), vscode.l10n.t('Show Output')];
        void vscode.window.showWarningMessage(message, copy, show).then((choice) => {
            if (choice === copy) void vscode.commands.executeCommand('mspc.copyDiagnosis');
            if (choice === show) this.output.show(true);
        });
    }

    private fail(message: string): void {
        if (this.current === 'failed') return;
        this.forget()?.end();
        this.become('failed');
        this.output.error(message);
        const [restart, copy] = [vscode.l10n.t('Restart Server'), vscode.l10n.t('Copy Diagnosis')];
        void vscode.window.showErrorMessage(message, restart, copy).then((choice) => {
            if (choice === restart) void this.restart();
            if (choice === copy) void vscode.commands.executeCommand('mspc.copyDiagnosis');
        });
    }

    private become(state: ServerState): void {
        if (state === this.current) return;
        this.current = state;
        this.stateChanged.fire(state);
    }
}

function isSnapshot(document: vscode.TextDocument): boolean {
    return SNAPSHOTS.has(document.uri.scheme);
}

function couldNotStart(reason: string): string {
    return vscode.l10n.t('The MSPC language server could not start: {0}', reason);
}

function wordsOf(loss: Loss): string {
    return loss === 'ended' ? vscode.l10n.t('its process ended.') : vscode.l10n.t('it does not answer.');
}

function restarted(loss: Loss): string {
    return loss === 'ended'
        ? vscode.l10n.t(
              'The MSPC language server ended unexpectedly and is started again. Your texts are as they were.',
          )
        : vscode.l10n.t(
              'The MSPC language server did not answer any more and is started again. Your texts are as they were.',
          );
}

function gaveUp(loss: Loss): string {
    return loss === 'ended'
        ? vscode.l10n.t('The MSPC language server keeps ending and is not started again by itself.')
        : vscode.l10n.t('The MSPC language server keeps hanging and is not started again by itself.');
}

function messageOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error);
}
