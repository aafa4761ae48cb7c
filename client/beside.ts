import * as vscode from 'vscode';

/** UTF-16 offsets. */
export interface Stretch {
    readonly start: number;
    readonly end: number;
}

/** Shows a stretch of a text beside a panel, never over it: where the text is open already, else among the other editors. */
export async function showBeside(panel: vscode.WebviewPanel, uri: vscode.Uri, { start, end }: Stretch): Promise<void> {
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
    await vscode.window.showTextDocument(document, { viewColumn: columnBeside(panel, document.uri), selection });
}

function columnBeside({ viewColumn: own }: vscode.WebviewPanel, uri: vscode.Uri): vscode.ViewColumn {
    const others = vscode.window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== own);
    const open = others.find(({ document }) => document.uri.toString() === uri.toString()) ?? others[0];
    return open?.viewColumn ?? (own === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
}
