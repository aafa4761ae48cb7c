import type { CodeAction } from 'vscode-languageserver';
import { GIVE_REASON_COMMAND, type GiveReasonParams } from '../../protocol.ts';
import type { View } from '../../view.ts';
import { workspaceEdit } from '../../workspace-edit.ts';

/** A place in which the user's reason is to be written, and the words around it. */
export interface ReasonAt {
    readonly label: string;
    readonly at: number;
    readonly before: string;
    readonly after: string;
    /** The reason stands in quotation marks. */
    readonly isText?: boolean;
}

/**
 * Our own client asks for the reason and writes it. Another one gets the words around it: that the reason is missing is
 * then a finding of its own.
 */
export function insertingReason(
    view: View,
    title: string,
    choices: readonly ReasonAt[],
): Pick<CodeAction, 'command' | 'edit'> {
    const [first] = choices;
    if (first === undefined) return {};
    if (!view.ownCommands) {
        const text = `${first.before.trimEnd()}${first.isText ? '[insert the reason]' : ''}${first.after}`;
        return { edit: workspaceEdit(view, [{ file: view.file.uri, start: first.at, end: first.at, text }]) };
    }
    const params: GiveReasonParams = {
        uri: view.workspace.clientUri(view.file.uri),
        version: view.workspace.document(view.file.uri)?.version ?? 0,
        choices: choices.map(({ label, at, before, after, isText = false }) => ({
            label,
            position: view.lines.positionAt(at),
            before,
            after,
            isText,
        })),
    };
    return { command: { command: GIVE_REASON_COMMAND, title, arguments: [params] } };
}
