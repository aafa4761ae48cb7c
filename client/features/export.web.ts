import * as vscode from 'vscode';
import type { ExportReply } from '../../export/protocol.ts';
import type { MakeFile } from './export.ts';

/** In a worker, which ends with its file. */
export function makeFileInWorker(extension: vscode.Uri): MakeFile {
    const address = (path: string) => vscode.Uri.joinPath(extension, path).toString(true);
    return async (request) => {
        const worker = new Worker(address('dist/export/main.browser.js'), { name: 'MSPC export' });
        const reply = new Promise<ExportReply>((resolve, reject) => {
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
        });
        worker.postMessage({ ...request, fonts: address('dist/export/fonts') });
        return reply.finally(() => worker.terminate());
    };
}
