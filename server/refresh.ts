import { CodeLensRefreshRequest } from 'vscode-languageserver';
import type { Server } from './server.ts';

/** What the editor shows of names, numbers and coverage depends on other files and on settings too. */
export function refreshDisplays({
    connection,
    guard,
    client: { client },
}: Pick<Server, 'connection' | 'guard' | 'client'>): void {
    const { semanticTokens, codeLens, inlayHint } = client.workspace ?? {};
    const { languages } = connection;
    if (semanticTokens?.refreshSupport) guard.run('refresh', () => languages.semanticTokens.refresh());
    if (inlayHint?.refreshSupport) guard.run('refresh', () => languages.inlayHint.refresh());
    if (codeLens?.refreshSupport) guard.run('refresh', () => connection.sendRequest(CodeLensRefreshRequest.type));
}
