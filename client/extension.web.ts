/** Where VS Code is a page: the server is a worker. */
import * as vscode from 'vscode';
import {
    BrowserMessageReader,
    BrowserMessageWriter,
    LanguageClient,
    type LanguageClientOptions,
} from 'vscode-languageclient/browser';
import { makeFileInWorker } from './features/export.web.ts';
import { type Api, run } from './run.ts';
import type { Server } from './server.ts';

let server: Server | undefined;

export async function activate(context: vscode.ExtensionContext): Promise<Api | undefined> {
    const connectTo = (path: string) => {
        const address = vscode.Uri.joinPath(context.extensionUri, path).toString(true);
        return (options: LanguageClientOptions) => new WorkerClient(address, options);
    };
    const machine = { host: 'web worker', platform: navigator.userAgent };
    const running = run(context, {
        connectTo,
        server: 'dist/server/main.browser.js',
        machine,
        makeFile: makeFileInWorker,
    });
    server = running.server;
    return running.api;
}

export async function deactivate(): Promise<void> {
    await server?.stop();
}

class WorkerClient extends LanguageClient {
    private worker: Worker | undefined;

    constructor(address: string, options: LanguageClientOptions) {
        const start = async () => {
            this.worker?.terminate();
            this.worker = new Worker(address, { name: 'MSPC' });
            // VS Code's worker isn't an instance of the class by which the library would know it.
            return { reader: new BrowserMessageReader(this.worker), writer: new BrowserMessageWriter(this.worker) };
        };
        super('mspc', 'MSPC', start, options);
    }

    /** Whatever the user has to know, `Server` says; the base class would say it again. */
    override error(message: string, data?: unknown): void {
        super.error(message, data, false);
    }

    /** A worker doesn't end by itself. */
    end(): void {
        this.worker?.terminate();
    }
}
