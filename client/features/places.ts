import * as vscode from 'vscode';
import { SHOW_PLACES_COMMAND, type ShowPlacesParams } from '../../server/protocol.ts';

/** Shows places that the server has found, in the editor's own way: VS Code takes no plain data for them. */
export function places(): vscode.Disposable {
    return vscode.commands.registerCommand(SHOW_PLACES_COMMAND, (shown: ShowPlacesParams) => {
        const { line, character } = shown.position;
        const found = shown.places.map(({ uri, range: { start, end } }) => {
            const range = new vscode.Range(start.line, start.character, end.line, end.character);
            return new vscode.Location(vscode.Uri.parse(uri, true), range);
        });
        const at = new vscode.Position(line, character);
        return vscode.commands.executeCommand(
            'editor.action.showReferences',
            vscode.Uri.parse(shown.uri, true),
            at,
            found,
        );
    });
}
