import * as vscode from 'vscode';
import { TUTORIAL_REQUEST } from '../../server/protocol.ts';
import type { Server } from '../server.ts';

/** `MSPC: Open Tutorial`: a contract to learn from, as a document of its own that nothing is lost with. */
export function tutorial(server: Server): vscode.Disposable {
    return vscode.commands.registerCommand('mspc.openTutorial', async () => {
        const content = await server.request<string | null>(TUTORIAL_REQUEST, {});
        if (!content) return;
        const document = await vscode.workspace.openTextDocument({ language: 'mspc', content });
        await vscode.window.showTextDocument(document);
    });
}
