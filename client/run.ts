import * as vscode from 'vscode';
import { codeActions } from './features/code-actions.ts';
import { Comparisons } from './features/compare.ts';
import { contracts } from './features/contracts.ts';
import { Coverage } from './features/coverage.ts';
import { diagnosis, type Machine } from './features/diagnosis.ts';
import { exportContract, type MakeFile } from './features/export.ts';
import { files } from './features/files.ts';
import { library } from './features/library.ts';
import { newContract } from './features/new-contract.ts';
import { paste } from './features/paste.ts';
import { places } from './features/places.ts';
import { restart } from './features/restart.ts';
import { Status } from './features/status.ts';
import { tutorial } from './features/tutorial.ts';
import { Previews } from './preview/previews.ts';
import { type Connect, type Patience, Server } from './server.ts';

/** What tests may ask; nobody else gets it. */
export interface Api {
    /** The HTML that the preview of a document shows; undefined without a preview. */
    previewHtml(uri: string): Promise<string | undefined>;
    /** The HTML that the view of the coverage shows; undefined without one. */
    coverageHtml(): Promise<string | undefined>;
    /** The HTML that the latest comparison shows; undefined without one. */
    compareHtml(): Promise<string | undefined>;
    /** Puts a server that can be made to hang in the place of ours, by its path in the extension. */
    useServer(path: string, patience?: Patience): Promise<void>;
    request(method: string, params: object): Promise<unknown>;
    /** What the language status shows, a line each. */
    statusLines(): readonly string[];
}

/** What differs with and without Node. */
export interface Host {
    /** A server, by its path in the extension. */
    readonly connectTo: (path: string) => Connect;
    readonly server: string;
    readonly machine: Machine;
    readonly makeFile: (extension: vscode.Uri) => MakeFile;
}

/** Everything that is the same with and without Node. */
export function run(
    context: vscode.ExtensionContext,
    { connectTo, server: path, machine, makeFile }: Host,
): { server: Server; api: Api | undefined } {
    const isDeveloped = context.extensionMode === vscode.ExtensionMode.Development;
    const server = new Server(connectTo(path), isDeveloped);
    files(server);
    const previews = new Previews(context, server);
    const coverage = new Coverage(context.extensionUri, server);
    const comparisons = new Comparisons(context.extensionUri, server);
    const shown = new Status(server);
    const features = [
        contracts(server),
        tutorial(server),
        library(server),
        codeActions(),
        places(),
        paste(server),
        newContract(server),
        restart(server),
        diagnosis(context.extension, server, machine),
        shown,
    ];
    const exports = exportContract(server, makeFile(context.extensionUri));
    context.subscriptions.push(server, previews, coverage, comparisons, exports, ...features);
    // Nothing waits for it: the editor and its commands are there at once.
    void server.start();
    const isTest = context.extensionMode === vscode.ExtensionMode.Test;
    const api: Api = {
        previewHtml: (uri) => previews.html(uri),
        coverageHtml: () => coverage.html(),
        compareHtml: () => comparisons.html(),
        useServer: (other, patience) => server.replace(connectTo(other === '' ? path : other), patience),
        request: (method, params) => server.request(method, params),
        statusLines: () => shown.lines(),
    };
    return { server, api: isTest ? api : undefined };
}
