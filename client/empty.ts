import * as vscode from 'vscode';
import type { Offer } from './offer.ts';
import { offers } from './steps.ts';

/** What the page says where it has nothing to show, or something from before, and what to do about it. */
export interface Said {
    readonly message: string;
    readonly offers: readonly Offer[];
}

export const NOTHING: Said = { message: '', offers: [] };

export function stopped(): Said {
    return { message: vscode.l10n.t('The language server does not run.'), offers: offers('restart') };
}

export function fromBefore(): Said {
    const message = vscode.l10n.t('The text cannot be read as a contract now; this is from before.');
    return { message, offers: offers('problems') };
}

export function unreadable(): Said {
    const message = vscode.l10n.t(
        'No contract of this text could be read, so nothing can be said of its frameworks. The findings say where reading stopped.',
    );
    return { message, offers: offers('problems', 'source') };
}

export function noContract(): Said {
    const message = vscode.l10n.t(
        'This file holds no contract. For a contract, this view shows which requirements of its frameworks are met, and by what.',
    );
    return { message, offers: offers('newContract', 'tutorial') };
}

export function noFramework(): Said {
    const message = vscode.l10n.t(
        'This contract names no framework. Write “subject to” and a name, such as GDPR or HIPAA, into the contract to see here which requirements it meets.',
    );
    return { message, offers: offers('source') };
}

export function hasErrors(uri: vscode.Uri): boolean {
    const isError = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Error;
    return vscode.languages.getDiagnostics(uri).some(isError);
}
