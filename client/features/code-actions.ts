import * as vscode from 'vscode';
import {
    GIVE_REASON_COMMAND,
    type GiveReasonParams,
    OPEN_PAGE_COMMAND,
    type ReasonChoice,
} from '../../server/protocol.ts';

/** What some actions need the user, or the editor, for. */
export function codeActions(): vscode.Disposable {
    return vscode.Disposable.from(
        vscode.commands.registerCommand(GIVE_REASON_COMMAND, giveReason),
        vscode.commands.registerCommand(OPEN_PAGE_COMMAND, openPage),
    );
}

/** Asks why an exception is made, and writes it down. A key binding may give the reason beforehand. */
async function giveReason({ uri, version, choices }: GiveReasonParams, known?: string): Promise<void> {
    const choice = await pick(choices);
    const reason = choice && (known ?? (await ask(choice.label)));
    if (!choice || reason === undefined) return;
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    if (document.version !== version) {
        void vscode.window.showWarningMessage(
            vscode.l10n.t('The contract has changed meanwhile; nothing was written.'),
        );
        return;
    }
    const edit = new vscode.WorkspaceEdit();
    const { line, character } = choice.position;
    edit.insert(document.uri, new vscode.Position(line, character), written(choice, reason.trim()));
    await vscode.workspace.applyEdit(edit);
}

async function pick(choices: readonly ReasonChoice[]): Promise<ReasonChoice | undefined> {
    const [only, ...others] = choices;
    if (others.length === 0) return only;
    return vscode.window.showQuickPick(choices, { placeHolder: vscode.l10n.t('Which requirement?') });
}

async function ask(what: string): Promise<string | undefined> {
    return vscode.window.showInputBox({
        title: vscode.l10n.t('Exception for {0}', what),
        prompt: vscode.l10n.t('Why is it acceptable here? Whoever reads the contract next will want to know.'),
        validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('A reason is needed.') : undefined),
    });
}

function written({ before, after, isText }: ReasonChoice, reason: string): string {
    const oneLine = reason.replaceAll(/\s+/g, ' ');
    return before + (isText ? oneLine.replaceAll(/["\\]/g, '\\$&') : oneLine) + after;
}

/** Pages are Markdown: shown as they read, not as they are written. */
async function openPage(uri: string): Promise<void> {
    await vscode.commands.executeCommand('vscode.openWith', vscode.Uri.parse(uri), 'vscode.markdown.preview.editor');
}
