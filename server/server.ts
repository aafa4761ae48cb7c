import {
    type Connection,
    DidChangeConfigurationNotification,
    DidChangeWatchedFilesNotification,
    type InitializeParams,
    type InitializeResult,
} from 'vscode-languageserver';
import { interfaceFor } from '../language/interface/index.ts';
import { CONFIG_FILE } from '../language/rules/index.ts';
import { Background } from './background.ts';
import { CAPABILITIES } from './capabilities.ts';
import { Checker } from './checker.ts';
import { type Clock, systemClock } from './clock.ts';
import { Configs } from './configs.ts';
import { answerRequests } from './features/all.ts';
import { Findings } from './findings.ts';
import { Folders } from './folders.ts';
import { Guard } from './guard.ts';
import { clientHost, diskThenClient } from './host.client.ts';
import type { Host } from './host.ts';
import { type InitializationOptions, PREVIEW_CHANGED, type PreviewChangedParams } from './protocol.ts';
import { Published } from './published.ts';
import { refreshDisplays } from './refresh.ts';
import { readSettings } from './settings.ts';
import { syncDocuments, syncFolders } from './sync.ts';
import { type ClientFacts, UNTOLD } from './view.ts';
import { Workspace } from './workspace.ts';

/** What differs between the places where a server runs. */
export interface Surface {
    /** The files of this machine; a web worker has none. */
    readonly disk?: Host;
    /** Whether a debugger may hold it: it is then no sign of a defect that it is silent. */
    readonly isDebugged?: () => boolean;
    /** How long a request may take, in milliseconds; tests do not wait as long as people do. */
    readonly limit?: number;
    /** Tests stop it. */
    readonly clock?: Clock;
}

/** The parts of a server, as its notifications and requests need them. */
export interface Server {
    readonly connection: Connection;
    readonly workspace: Workspace;
    readonly configs: Configs;
    readonly findings: Findings;
    readonly checker: Checker;
    readonly background: Background;
    readonly folders: Folders;
    readonly guard: Guard;
    readonly surface: Surface;
    readonly clock: Clock;
    client: ClientFacts;
}

/** Wires a connection to the workspace and starts to listen. */
export function createServer(connection: Connection, surface: Surface): void {
    const server = partsOf(connection, surface);
    connection.onInitialize((params) => initialize(server, params));
    connection.onInitialized(() => server.guard.run('initialized', () => begin(server)));
    connection.onDidChangeConfiguration(() => server.guard.run('settings', () => readSettings(server)));
    connection.onShutdown(() => stop(server));
    syncDocuments(server);
    answerRequests(server);
    connection.listen();
}

const NO_FILES: Host = { readFile: async () => undefined, listFiles: async () => [] };

function partsOf(connection: Connection, surface: Surface): Server {
    const guard = new Guard(
        (message) => connection.console.error(message),
        () => server.client.words.editor,
        surface.limit,
    );
    const workspace = new Workspace(surface.disk ?? NO_FILES);
    const background = new Background(guard);
    const published = new Published((params) => {
        connection.sendDiagnostics(params).catch((error) => guard.tell('diagnostics', error));
    });
    const clock = surface.clock ?? systemClock;
    const server = { connection, guard, surface, clock, client: UNTOLD };
    const versions = new Map<string, number>();
    const checked = (uri: string, version: number) => {
        tellPreview(server, { uri, version });
        // Checked again at the same version: another file has changed what its names mean.
        if (versions.get(uri) === version) refreshDisplays(server);
        versions.set(uri, version);
    };
    const roots = new Set<string>();
    const configs = new Configs(workspace, roots);
    const findings = new Findings(workspace, guard, clock, (key) => configs.of(key));
    const words = () => server.client.words;
    const checker = new Checker({ workspace, configs, findings, background, published, guard, words, checked });
    const folders = new Folders(roots, workspace, checker, background);
    return Object.assign(server, { workspace, configs, findings, checker, background, folders });
}

type Speaker = Pick<Server, 'connection' | 'guard' | 'client'>;

function tellPreview({ connection, guard }: Speaker, params: PreviewChangedParams): void {
    guard.run('previewChanged', () => connection.sendNotification(PREVIEW_CHANGED, params));
}

function initialize(server: Server, params: InitializeParams): InitializeResult {
    // Only our own client sends options; it is known to have the editor's command.
    const options: InitializationOptions = params.initializationOptions ?? {};
    const asksAgain = params.initializationOptions !== undefined;
    const words = interfaceFor(params.locale);
    server.client = { client: params.capabilities, words, asksAgain, ownCommands: options.ownCommands ?? false };
    server.workspace.useHost(hostFor(server.connection, server.surface, options));
    const root = params.rootUri ? [params.rootUri] : [];
    server.folders.begin(params.workspaceFolders?.map(({ uri }) => uri) ?? root);
    syncFolders(server);
    return { capabilities: CAPABILITIES, serverInfo: { name: 'mspc' } };
}

function hostFor(connection: Connection, { disk }: Surface, { readsFiles }: InitializationOptions): Host {
    if (!readsFiles) return disk ?? NO_FILES;
    const client = clientHost(connection);
    return disk ? diskThenClient(disk, client) : client;
}

/** The client takes requests only from now on. */
async function begin(server: Server): Promise<void> {
    const { client, connection, folders } = { ...server, client: server.client.client };
    folders.scan();
    await readSettings(server);
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'mspc' });
    }
    if (!client.workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
    await connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: '**/*.mspc' }, { globPattern: `**/${CONFIG_FILE}` }],
    });
}

function stop({ background, checker }: Server): void {
    background.stop();
    checker.stop();
}
