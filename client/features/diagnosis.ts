import * as vscode from 'vscode';
import { DIAGNOSIS_REQUEST, type Diagnosis } from '../../server/protocol.ts';
import { type Facts, type LossReport, reportOf } from '../diagnosis/report.ts';
import { toldValue } from '../diagnosis/settings.ts';
import type { Server } from '../server.ts';

/** How many of the latest losses of the server are told. */
const LOSSES = 10;
/** A server that does not answer in so many milliseconds is reported as one that does not. */
const PATIENCE_MS = 5_000;

/** Where the extension runs: `Node 22.21.1` and `linux x64`, or a web worker and its browser. */
export interface Machine {
    readonly host: string;
    readonly platform: string;
}

/** `MSPC: Copy Diagnosis`: what a report about a defect needs to say, without anything of a contract. */
export function diagnosis(extension: vscode.Extension<unknown>, server: Server, machine: Machine): vscode.Disposable {
    const losses: LossReport[] = [];
    return vscode.Disposable.from(
        server.onDidLose((how) => {
            losses.push({ at: new Date().toISOString(), how, waiting: server.requests.waiting() });
            if (losses.length > LOSSES) losses.shift();
        }),
        vscode.commands.registerCommand('mspc.copyDiagnosis', async () => {
            const report = reportOf(await factsOf(extension, server, machine, losses));
            void offer(report);
            return report;
        }),
    );
}

async function offer(report: string): Promise<void> {
    const isCopied = await vscode.env.clipboard.writeText(report).then(
        () => true,
        () => false,
    );
    // A browser may not let us.
    if (!isCopied) return show(report);
    const message = vscode.l10n.t(
        'The diagnosis is in the clipboard. It holds versions, settings, numbers and timings; no text of a contract, no names and no paths.',
    );
    const choice = await vscode.window.showInformationMessage(message, vscode.l10n.t('Show'));
    if (choice !== undefined) await show(report);
}

async function show(content: string): Promise<void> {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
}

async function factsOf(
    { packageJSON }: vscode.Extension<unknown>,
    server: Server,
    { host, platform }: Machine,
    losses: readonly LossReport[],
): Promise<Facts> {
    const { env, workspace } = vscode;
    return {
        extension: packageJSON.version,
        editor: `${vscode.version}, ${env.uiKind === vscode.UIKind.Web ? 'web' : 'desktop'}`,
        host: env.remoteName === undefined ? host : `${host}, remote`,
        platform,
        locale: env.language,
        isTrusted: workspace.isTrusted,
        schemes: [...new Set(workspace.workspaceFolders?.map(({ uri }) => uri.scheme))],
        settings: changedSettings(packageJSON.contributes.configuration),
        server: server.state,
        losses,
        waiting: server.requests.waiting(),
        timings: server.requests.timings(),
        diagnosis: await answerOf(server),
    };
}

async function answerOf(server: Server): Promise<Diagnosis | undefined> {
    if (server.state !== 'running') return undefined;
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS));
    return Promise.race([server.request<Diagnosis>(DIAGNOSIS_REQUEST, {}), late]);
}

interface Section {
    readonly properties: Readonly<Record<string, object>>;
}

function changedSettings(sections: readonly Section[]): Facts['settings'] {
    const all = vscode.workspace.getConfiguration();
    const known = sections.flatMap(({ properties }) => Object.entries(properties));
    return known.flatMap(([name, schema]) => {
        const [value, usual] = [all.get<unknown>(name), all.inspect<unknown>(name)?.defaultValue];
        const isUsual = value === undefined || JSON.stringify(value) === JSON.stringify(usual);
        return isUsual ? [] : [{ name, value: toldValue(value, schema) }];
    });
}
