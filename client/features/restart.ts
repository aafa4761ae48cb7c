import * as vscode from 'vscode';
import type { Server } from '../server.ts';

/** The way out when the server misbehaves, and to its log. */
export function restart(server: Server): vscode.Disposable {
    return vscode.Disposable.from(
        vscode.commands.registerCommand('mspc.restartServer', () => server.restart()),
        vscode.commands.registerCommand('mspc.showOutput', () => server.output.show(true)),
    );
}
