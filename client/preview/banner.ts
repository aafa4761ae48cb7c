import * as vscode from 'vscode';
import type { ServerState } from '../server.ts';
import type { Banner } from './messages.ts';
import type { PageParts } from './page.ts';
import type { View } from './view.ts';

/** What a reader has to know before trusting the page below. */
export function bannerOf(state: ServerState, view: View | null | undefined, staleBlocks: number): Banner | undefined {
    if (state === 'failed') return { text: vscode.l10n.t('The language server does not run.') };
    if (view === null) return { text: vscode.l10n.t('This file holds no contract and no catalogue yet.') };
    if (view === undefined) return { text: pageWords().waiting };
    if (view.errors === 0) return undefined;
    const count =
        view.errors === 1
            ? vscode.l10n.t('The text has 1 error.')
            : vscode.l10n.t('The text has {0} errors.', view.errors);
    const stale = staleBlocks > 0 ? ` ${vscode.l10n.t('What is marked as earlier is from the last sound text.')}` : '';
    return { text: count + stale, action: vscode.l10n.t('Go to First Error') };
}

export function staleLabel(): string {
    return vscode.l10n.t('Earlier');
}

export function pageWords(): PageParts['words'] {
    return {
        skip: vscode.l10n.t('Skip to the contract'),
        hint: vscode.l10n.t(
            'Press Enter on a block to select its source, and the left and right arrow keys to move through its values.',
        ),
        waiting: vscode.l10n.t('The contract is being read.'),
    };
}
