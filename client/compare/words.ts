import * as vscode from 'vscode';
import type { Side, Sides } from './messages.ts';
import type { CompareWords } from './page.ts';

/** The words of the page that no contract changes. */
export function pageWords(): CompareWords {
    return {
        views: vscode.l10n.t('Views of the comparison'),
        tabs: { changes: vscode.l10n.t('Changes'), document: vscode.l10n.t('Document') },
        weakerOnly: vscode.l10n.t('Only what is weaker for the client'),
        swap: vscode.l10n.t('Swap sides'),
        waiting: vscode.l10n.t('The contracts are being read.'),
    };
}

/** "acme.mspc (HEAD) → acme.mspc" */
export function titleOf({ before, after }: Sides): string {
    return vscode.l10n.t('{0} → {1}', sideText(before), sideText(after));
}

function sideText({ uri, revision }: Side): string {
    const { path } = vscode.Uri.parse(uri);
    const name = path.slice(path.lastIndexOf('/') + 1);
    return revision === undefined ? name : vscode.l10n.t('{0} ({1})', name, revision);
}
