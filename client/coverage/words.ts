import * as vscode from 'vscode';
import type { CoverageWords } from './page.ts';

/** The words of the page that no contract changes. */
export function pageWords(): CoverageWords {
    return {
        views: vscode.l10n.t('Views of the coverage'),
        tabs: {
            requirements: vscode.l10n.t('Requirements'),
            controls: vscode.l10n.t('Controls'),
            duties: vscode.l10n.t('Responsibilities'),
        },
        openOnly: vscode.l10n.t('Only what is open'),
        frameworks: vscode.l10n.t('Frameworks'),
        waiting: vscode.l10n.t('The contract is being read.'),
    };
}
