/** Where VS Code has Node: the server is a process of its own. */
import process from 'node:process';
import * as vscode from 'vscode';
import {
    LanguageClient,
    type LanguageClientOptions,
    type MessageTransports,
    TransportKind,
} from 'vscode-languageclient/node';
import { makeFileInThread } from './features/export.node.ts';
import { type Api, run } from './run.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Api | undefined> {
    const connectTo = (path: string) => {
        const module = vscode.Uri.joinPath(context.extensionUri, path).fsPath;
        return (options: LanguageClientOptions) => new ProcessClient(module, options);
    };
    const machine = { host: `Node ${process.versions.node}`, platform: `${process.platform} ${process.arch}` };
    const running = run(context, {
        connectTo,
        server: 'dist/server/main.node.cjs',
        machine,
        makeFile: makeFileInThread,
    });
    server = running.server;
    return running.api;
}

export async function deactivate(): Promise<void> {
    await server?.stop();
}

class ProcessClient extends LanguageClient {
    private child: { kill(signal: string): boolean } | undefined;

    constructor(module: string, options: LanguageClientOptions) {
        super('mspc', 'MSPC', { module, transport: TransportKind.ipc }, options);
    }

    /** Whatever the user has to know, `Server` says; the base class would say it again. */
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }

    /** A process that is stuck heeds no other signal. */
    end(): void {
        this.child?.kill('SIGKILL');
    }

    protected override async createMessageTransports(encoding: string): Promise<MessageTransports> {
        const transports = await super.createMessageTransports(encoding);
        // The base class forgets it when the connection closes, which it may outlive.
        this.child = this.serverProcess;
        return transports;
    }
}
