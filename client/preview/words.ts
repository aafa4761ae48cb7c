import type * as vscode from 'vscode';
import type { PageWords } from './messages.ts';

/** The part of the editor's interface that translates. */
interface Localised {
    readonly l10n: Pick<typeof vscode.l10n, 't'>;
}

/** What the page says by itself, in the language of the editor. */
export function pageWords(vscode: Localised): PageWords {
    return {
        skip: vscode.l10n.t('Skip to the contract'),
        hint: vscode.l10n.t(
            'Press Enter on a block to select its source, and the left and right arrow keys to move through its values.',
        ),
        waiting: vscode.l10n.t('The contract is being read.'),
        tools: vscode.l10n.t('Tools of the preview'),
        contents: vscode.l10n.t('Contents'),
        noContents: vscode.l10n.t('There are no headings yet.'),
        open: vscode.l10n.t('Show what is in {0}'),
        find: vscode.l10n.t('Find in the document'),
        previous: vscode.l10n.t('Previous match'),
        next: vscode.l10n.t('Next match'),
        match: vscode.l10n.t('{0} of {1}'),
        manyMatches: vscode.l10n.t('{0} of more than {1}'),
        noMatch: vscode.l10n.t('No match'),
        findings: vscode.l10n.t('Findings'),
        noFindings: vscode.l10n.t('Nothing was found.'),
        moreFindings: vscode.l10n.t('{0} more are in the list of problems.'),
        error: vscode.l10n.t('Error'),
        warning: vscode.l10n.t('Warning'),
        information: vscode.l10n.t('Information'),
        finding: vscode.l10n.t('{0}: {1}'),
        line: vscode.l10n.t('Line {0}'),
        zoomIn: vscode.l10n.t('Zoom in'),
        zoomOut: vscode.l10n.t('Zoom out'),
        zoomReset: vscode.l10n.t('{0} %: back to 100 %'),
    };
}
