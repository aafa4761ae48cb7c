import * as vscode from 'vscode';

/** The position in the middle of some words: at `|` in them. */
export function positionOf(document: vscode.TextDocument, marked: string): vscode.Position {
    const words = marked.replace('|', '');
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`not in the document: ${words}`);
    return document.positionAt(start + Math.max(0, marked.indexOf('|')));
}

const originals = new Map<string, string>();

/** Replaces words, as typing does. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
    const key = document.uri.toString();
    if (!originals.has(key)) originals.set(key, document.getText());
    await write(document, new vscode.Range(positionOf(document, words), positionOf(document, `${words}|`)), by);
}

/** Gives the document the text back that it had before `replace`: an editor in a browser has saved it meanwhile. */
export async function restore(document: vscode.TextDocument): Promise<void> {
    const text = originals.get(document.uri.toString());
    const end = document.lineAt(document.lineCount - 1).range.end;
    if (text !== undefined) await write(document, new vscode.Range(new vscode.Position(0, 0), end), text);
    await document.save();
}

async function write(document: vscode.TextDocument, range: vscode.Range, text: string): Promise<void> {
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, range, text);
    if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`could not write ${text.slice(0, 40)}`);
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
