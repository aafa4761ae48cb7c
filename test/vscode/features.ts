import * as vscode from 'vscode';
import { until } from './harness.ts';

/** The position in the middle of some words: at `|` in them. */
export function positionOf(document: vscode.TextDocument, marked: string): vscode.Position {
    const words = marked.replace('|', '');
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`not in the document: ${words}`);
    return document.positionAt(start + Math.max(0, marked.indexOf('|')));
}

/** Replaces words, as typing does. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
    const start = positionOf(document, words);
    const end = positionOf(document, `${words}|`);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(start, end), by);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`could not replace ${words}`);
}

/** The document as it is on disk, whatever was done to it. */
export async function revert(document: vscode.TextDocument): Promise<void> {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await until('the document to be reverted', () => !document.isDirty);
}

export function errorsOf(uri: vscode.Uri): vscode.Diagnostic[] {
    const isError = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Error;
    return vscode.languages.getDiagnostics(uri).filter(isError);
}

export async function completions(document: vscode.TextDocument, marked: string): Promise<string[]> {
    const position = positionOf(document, marked);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
}

export async function hover(document: vscode.TextDocument, marked: string): Promise<string> {
    const position = positionOf(document, marked);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        position,
    );
    const contents = hovers.flatMap((each) => each.contents);
    return contents.map((each) => (typeof each === 'string' ? each : each.value)).join('\n');
}

/** Where F12 leads to. */
export async function definition(document: vscode.TextDocument, marked: string): Promise<vscode.Location | undefined> {
    const position = positionOf(document, marked);
    const [found] = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        position,
    );
    if (!found) return undefined;
    return 'targetUri' in found
        ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange)
        : found;
}
