import * as vscode from 'vscode';
import type { Offer, Step } from './offer.ts';

/** The next steps that a page offers, in the language of the editor. */
export function offers(...steps: readonly Step[]): readonly Offer[] {
    return steps.map((step) => ({ step, label: label(step) }));
}

function label(step: Step): string {
    switch (step) {
        case 'newContract':
            return vscode.l10n.t('New Contract');
        case 'tutorial':
            return vscode.l10n.t('Open Tutorial');
        case 'problems':
            return vscode.l10n.t('Show Problems');
        case 'source':
            return vscode.l10n.t('Show Source');
        case 'compare':
            return vscode.l10n.t('Compare with…');
        case 'restart':
            return vscode.l10n.t('Restart Server');
    }
}

const COMMANDS: Readonly<Record<Exclude<Step, 'source'>, string>> = {
    newContract: 'mspc.newContract',
    tutorial: 'mspc.openTutorial',
    problems: 'workbench.actions.view.problems',
    compare: 'mspc.compareWith',
    restart: 'mspc.restartServer',
};

/** Does what was chosen, about a document. */
export async function take(step: Step, uri: vscode.Uri): Promise<void> {
    if (step === 'source') await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside });
    else if (step === 'compare') await vscode.commands.executeCommand(COMMANDS[step], uri);
    else await vscode.commands.executeCommand(COMMANDS[step]);
}
