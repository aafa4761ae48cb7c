import * as vscode from 'vscode';
import type { ServerState } from '../server.ts';
import { offers } from '../steps.ts';
import type { Banner, Notice } from './messages.ts';
import { errorsIn, type View } from './view.ts';

/** What a reader has to know before trusting the page. */
export function bannerOf(state: ServerState, view: View | undefined, staleBlocks: number): Banner | undefined {
    if (state === 'failed')
        return { text: vscode.l10n.t('The language server does not run.'), offers: offers('restart') };
    if (view === undefined) return { text: vscode.l10n.t('The contract is being read.'), offers: [] };
    const errors = errorsIn(view);
    if (errors === 0) return undefined;
    const count =
        errors === 1 ? vscode.l10n.t('The text has 1 error.') : vscode.l10n.t('The text has {0} errors.', errors);
    const stale = staleBlocks > 0 ? ` ${vscode.l10n.t('What is marked as earlier is from the last sound text.')}` : '';
    return { text: count + stale, action: vscode.l10n.t('Go to First Error'), offers: [] };
}

/** What stands above the contract, or in its place. */
export function noticeOf(view: View | undefined): Notice | undefined {
    if (view === undefined) return undefined;
    if (view.blocks.length > 0) return view.kind === 'contract' ? undefined : catalogue();
    return errorsIn(view) > 0 ? unreadable() : empty();
}

export function staleLabel(): string {
    return vscode.l10n.t('Earlier');
}

function catalogue(): Notice {
    return {
        title: vscode.l10n.t('A catalogue'),
        text: vscode.l10n.t(
            'What is declared here becomes part of the contracts that import this file and refer to it.',
        ),
        offers: [],
    };
}

function unreadable(): Notice {
    return {
        title: vscode.l10n.t('Nothing can be shown yet'),
        text: vscode.l10n.t('No declaration of this text could be read. The findings say where reading stopped.'),
        offers: offers('problems'),
    };
}

function empty(): Notice {
    return {
        title: vscode.l10n.t('Nothing is written yet'),
        text: vscode.l10n.t(
            'The document appears here as soon as the file declares something, such as a contract, a party or a service. A new contract is made from a few choices, in a document of its own.',
        ),
        offers: offers('newContract', 'tutorial'),
    };
}
