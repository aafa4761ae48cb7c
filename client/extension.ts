/** Where VS Code has Node: the server is a process of its own. */
import * as vscode from 'vscode';
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node';
import { makeFileInThread } from './features/export.node.ts';
import { type Api, run } from './run.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Api | undefined> {
    const module = vscode.Uri.joinPath(context.extensionUri, 'dist/server/main.node.cjs').fsPath;
    const connect = (options: LanguageClientOptions) =>
        new QuietClient('mspc', 'MSPC', { module, transport: TransportKind.ipc }, options);
    const running = run(context, { connect, makeFile: makeFileInThread });
    server = running.server;
    return running.api;
}

export async function deactivate(): Promise<void> {
    await server?.stop();
}

/** Whatever the user has to know, `Server` says; the base class would say it again. */
class QuietClient extends LanguageClient {
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }
}
