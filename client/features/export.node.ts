import { Worker } from 'node:worker_threads';
import * as vscode from 'vscode';
import type { ExportReply } from '../../export/protocol.ts';
import type { MakeFile } from './export.ts';

/** In a thread, which ends with its file. */
export function makeFileInThread(extension: vscode.Uri): MakeFile {
    const script = vscode.Uri.joinPath(extension, 'dist/export/main.node.cjs').fsPath;
    const fonts = vscode.Uri.joinPath(extension, 'dist/export/fonts').fsPath;
    return async (request) => {
        const worker = new Worker(script);
        const reply = new Promise<ExportReply>((resolve, reject) => {
            worker.once('message', resolve);
            worker.once('error', reject);
        });
        worker.postMessage({ ...request, fonts });
        return reply.finally(() => worker.terminate());
    };
}
