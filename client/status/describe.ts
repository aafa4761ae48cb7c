import * as vscode from 'vscode';
import {
    type ConfigStatus,
    type FileStatus,
    type FrameworkSummary,
    OPEN_COVERAGE_COMMAND,
} from '../../server/protocol.ts';
import type { ServerState } from '../server.ts';

/** What a line of the language status says and does. */
export type Description = Pick<
    vscode.LanguageStatusItem,
    'text' | 'detail' | 'severity' | 'busy' | 'command' | 'accessibilityInformation'
>;

export function ofServer(state: ServerState, isBusy: boolean): Description {
    const restart = { command: 'mspc.restartServer', title: vscode.l10n.t('Restart Server') };
    const log = { command: 'mspc.showOutput', title: vscode.l10n.t('Show Output') };
    if (state === 'failed')
        return line({
            text: vscode.l10n.t('The language server does not run'),
            severity: vscode.LanguageStatusSeverity.Error,
            command: restart,
        });
    if (state === 'starting')
        return line({ text: vscode.l10n.t('The language server starts'), busy: true, command: log });
    if (isBusy) return line({ text: vscode.l10n.t('The language server is busy'), busy: true, command: restart });
    return line({ text: vscode.l10n.t('The language server is ready'), command: log });
}

export function ofFindings(diagnostics: readonly vscode.Diagnostic[]): Description {
    const count = (wanted: vscode.DiagnosticSeverity) => diagnostics.filter((each) => each.severity === wanted).length;
    const [errors, warnings] = [count(vscode.DiagnosticSeverity.Error), count(vscode.DiagnosticSeverity.Warning)];
    return line({
        text: findingWords(errors, warnings),
        severity:
            errors > 0
                ? vscode.LanguageStatusSeverity.Error
                : warnings > 0
                  ? vscode.LanguageStatusSeverity.Warning
                  : vscode.LanguageStatusSeverity.Information,
        command: { command: 'workbench.actions.view.problems', title: vscode.l10n.t('Show Problems') },
    });
}

function findingWords(errors: number, warnings: number): string {
    if (errors + warnings === 0) return vscode.l10n.t('No errors or warnings');
    if (warnings === 0) return errors === 1 ? vscode.l10n.t('1 error') : vscode.l10n.t('{0} errors', errors);
    if (errors === 0) return warnings === 1 ? vscode.l10n.t('1 warning') : vscode.l10n.t('{0} warnings', warnings);
    return vscode.l10n.t('Errors: {0}, warnings: {1}', errors, warnings);
}

/** Undefined where no framework asks anything. */
export function ofCoverage(frameworks: readonly FrameworkSummary[], uri: vscode.Uri): Description | undefined {
    if (frameworks.length === 0) return undefined;
    const sum = (count: (each: FrameworkSummary) => number) => frameworks.reduce((all, each) => all + count(each), 0);
    const [met, asked] = [sum((each) => each.met), sum((each) => each.met + each.waived + each.open)];
    const text = vscode.l10n.t('{0} of {1} requirements met', met, asked);
    const each = frameworks.map((framework) => framework.text).join('; ');
    return line({
        text,
        // There is no room for more than a few words before the command.
        detail: frameworks.length === 1 ? each : vscode.l10n.t('{0} frameworks', frameworks.length),
        accessibilityInformation: { label: `${text}, ${each}` },
        command: { command: OPEN_COVERAGE_COMMAND, title: vscode.l10n.t('Show Coverage'), arguments: [uri] },
    });
}

export function ofRules({ preset, ownRules, config }: FileStatus): Description {
    const text =
        ownRules > 0
            ? vscode.l10n.t('Rules: {0}, {1} set by themselves', preset, ownRules)
            : vscode.l10n.t('Rules: {0}', preset);
    if (config) return line({ text, ...ofConfig(config) });
    const settings = {
        command: 'workbench.action.openSettings',
        title: vscode.l10n.t('Open Settings'),
        arguments: ['mspc.rules'],
    };
    return line({ text, detail: vscode.l10n.t('from the settings'), command: settings });
}

function ofConfig({ uri, problems, position }: ConfigStatus): Partial<Description> {
    const file = vscode.Uri.parse(uri, true);
    const at = new vscode.Position(position.line, position.character);
    const options: vscode.TextDocumentShowOptions = { selection: new vscode.Range(at, at) };
    const path = vscode.workspace.asRelativePath(file);
    return {
        detail:
            problems > 0
                ? vscode.l10n.t('from {0}, which has errors: {1}', path, problems)
                : vscode.l10n.t('from {0}', path),
        severity: problems > 0 ? vscode.LanguageStatusSeverity.Warning : vscode.LanguageStatusSeverity.Information,
        command: { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [file, options] },
    };
}

/** A screen reader hears the text with its detail, unless there is more to say. */
function line(said: Partial<Description> & { text: string }): Description {
    const { text, detail, severity = vscode.LanguageStatusSeverity.Information, busy = false, command } = said;
    const label = detail === undefined ? text : `${text}, ${detail}`;
    const { accessibilityInformation = { label } } = said;
    return { text, detail, severity, busy, command, accessibilityInformation };
}
