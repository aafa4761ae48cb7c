import * as vscode from 'vscode';
import type { Server } from '../server.ts';

/** How the contract in the editor stands, in the language status: errors and warnings, or a server that is not there. */
export function status(server: Server): vscode.Disposable {
    const item = vscode.languages.createLanguageStatusItem('mspc.status', { language: 'mspc' });
    item.name = vscode.l10n.t('MSPC');
    const update = () => Object.assign(item, describe(server, vscode.window.activeTextEditor?.document.uri));
    update();
    return vscode.Disposable.from(
        item,
        server.onDidChangeState(update),
        vscode.window.onDidChangeActiveTextEditor(update),
        vscode.languages.onDidChangeDiagnostics(({ uris }) => {
            const shown = vscode.window.activeTextEditor?.document.uri.toString();
            if (uris.some((each) => each.toString() === shown)) update();
        }),
    );
}

type Description = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>;

function describe(server: Server, uri: vscode.Uri | undefined): Description {
    switch (server.state) {
        case 'starting':
            return line(vscode.l10n.t('The language server starts'), vscode.LanguageStatusSeverity.Information, true);
        case 'failed':
            return {
                ...line(vscode.l10n.t('The language server does not run'), vscode.LanguageStatusSeverity.Error),
                command: { command: 'mspc.restartServer', title: vscode.l10n.t('Restart Server') },
            };
        case 'running':
            return uri ? findings(vscode.languages.getDiagnostics(uri)) : findings([]);
    }
}

function findings(diagnostics: readonly vscode.Diagnostic[]): Description {
    const errors = count(diagnostics, vscode.DiagnosticSeverity.Error);
    const warnings = count(diagnostics, vscode.DiagnosticSeverity.Warning);
    const levels = vscode.LanguageStatusSeverity;
    const severity = errors > 0 ? levels.Error : warnings > 0 ? levels.Warning : levels.Information;
    return {
        ...line(words(errors, warnings), severity),
        command: { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') },
    };
}

function words(errors: number, warnings: number): string {
    if (errors + warnings === 0) return vscode.l10n.t('No errors or warnings');
    const parts = [
        errors === 1 ? vscode.l10n.t('1 error') : errors > 0 ? vscode.l10n.t('{0} errors', errors) : '',
        warnings === 1 ? vscode.l10n.t('1 warning') : warnings > 0 ? vscode.l10n.t('{0} warnings', warnings) : '',
    ];
    return parts.filter((each) => each !== '').join(', ');
}

function count(diagnostics: readonly vscode.Diagnostic[], severity: vscode.DiagnosticSeverity): number {
    return diagnostics.filter((each) => each.severity === severity).length;
}

function line(text: string, severity: vscode.LanguageStatusSeverity, busy = false): Description {
    return { text, detail: undefined, severity, busy, command: undefined };
}
