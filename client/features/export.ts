import * as vscode from 'vscode';
import type { ExportReply, ExportRequest, Format } from '../../export/protocol.ts';
import { type ComposedDocument, DOCUMENT_REQUEST, type DocumentParams } from '../../server/protocol.ts';
import type { Server } from '../server.ts';
import { isRecord } from '../untrusted.ts';

/** Makes a file in a worker of its own, of which each host has its kind. */
export type MakeFile = (request: Omit<ExportRequest, 'fonts'>) => Promise<ExportReply>;

type Audience = DocumentParams['audience'];

/** What a key binding may say beforehand; what it leaves out is asked. */
interface Wish {
    readonly uri: vscode.Uri;
    readonly format: Format;
    readonly audience: Audience;
    readonly target: vscode.Uri;
}

/** `MSPC: Export …`: the contract as a file for people who have no editor. */
export function exportContract(server: Server, makeFile: MakeFile): vscode.Disposable {
    return vscode.commands.registerCommand('mspc.export', async (given?: unknown) => {
        const wish = await ask(isRecord(given) ? given : {});
        if (wish === undefined) return undefined;
        const made = await make(wish, server, makeFile);
        if (made === undefined) return undefined;
        await vscode.workspace.fs.writeFile(wish.target, made.bytes);
        void tell(wish.target, made.missing);
        return wish.target;
    });
}

async function ask(given: Record<string, unknown>): Promise<Wish | undefined> {
    const uri = given.uri instanceof vscode.Uri ? given.uri : vscode.window.activeTextEditor?.document.uri;
    if (uri === undefined) {
        void vscode.window.showInformationMessage(vscode.l10n.t('Open the contract that you want to export.'));
        return undefined;
    }
    const format =
        FORMATS().find(({ value }) => value === given.format)?.value ??
        (await pick(vscode.l10n.t('As what?'), FORMATS()));
    if (format === undefined) return undefined;
    const audience =
        AUDIENCES().find(({ value }) => value === given.audience)?.value ??
        (await pick(vscode.l10n.t('For whom?'), AUDIENCES()));
    if (audience === undefined) return undefined;
    const target = given.target instanceof vscode.Uri ? given.target : await place(uri, format);
    return target && { uri, format, audience, target };
}

interface Choice<T> extends vscode.QuickPickItem {
    readonly value: T;
}

const FORMATS = (): readonly Choice<Format>[] => [
    { value: 'docx', label: vscode.l10n.t('Word'), description: '.docx' },
    { value: 'pdf', label: vscode.l10n.t('PDF'), description: '.pdf' },
    { value: 'html', label: vscode.l10n.t('Web page'), description: '.html' },
    { value: 'md', label: vscode.l10n.t('Markdown'), description: '.md' },
];

const AUDIENCES = (): readonly Choice<Audience>[] => [
    {
        value: 'client',
        label: vscode.l10n.t('For the client'),
        detail: vscode.l10n.t('What both sides sign: without ratings of vendors and their terms.'),
    },
    {
        value: 'internal',
        label: vscode.l10n.t('For internal use'),
        detail: vscode.l10n.t('Everything that the contract says.'),
    },
    {
        value: 'auditor',
        label: vscode.l10n.t('For auditors'),
        detail: vscode.l10n.t('Everything, and what was found for each framework.'),
    },
];

async function pick<T>(placeHolder: string, choices: readonly Choice<T>[]): Promise<T | undefined> {
    const title = vscode.l10n.t('Export Contract');
    const chosen = await vscode.window.showQuickPick(choices, { title, placeHolder });
    return chosen?.value;
}

async function place(uri: vscode.Uri, format: Format): Promise<vscode.Uri | undefined> {
    const name = (uri.path.split('/').at(-1) ?? '').replace(/\.mspc$/, '');
    const folder =
        uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : vscode.Uri.joinPath(uri, '..');
    return vscode.window.showSaveDialog({
        title: vscode.l10n.t('Export Contract'),
        filters: { [format]: [format] },
        ...(folder && { defaultUri: vscode.Uri.joinPath(folder, `${name}.${format}`) }),
    });
}

type Made = Extract<ExportReply, { readonly bytes: Uint8Array }>;

async function make({ uri, format, audience }: Wish, server: Server, makeFile: MakeFile): Promise<Made | undefined> {
    const title = vscode.l10n.t('Exporting the contract');
    return vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, async () => {
        const params: DocumentParams = { uri: uri.toString(), audience };
        const composed = await server.request<ComposedDocument | null>(DOCUMENT_REQUEST, params);
        if (!composed)
            return refuse(vscode.l10n.t('There is no contract to export: the file is not open, or holds none.'));
        if (composed.errors > 0) warn(composed.errors);
        const reply = await makeFile({ document: composed.document, format, today: composed.today });
        if ('bytes' in reply) return reply;
        server.output.error(reply.problem);
        return refuse(vscode.l10n.t('The contract could not be exported. The output of MSPC tells more.'));
    });
}

function refuse(problem: string): undefined {
    void vscode.window.showErrorMessage(problem);
    return undefined;
}

/** Someone may sign it. */
function warn(errors: number): void {
    const text =
        errors === 1
            ? vscode.l10n.t('The contract has an error, so the document may be incomplete.')
            : vscode.l10n.t('The contract has {0} errors, so the document may be incomplete.', errors);
    void vscode.window.showWarningMessage(text);
}

async function tell(target: vscode.Uri, missing: readonly string[]): Promise<void> {
    const name = target.path.split('/').at(-1) ?? '';
    const text =
        missing.length === 0
            ? vscode.l10n.t('{0} is written.', name)
            : vscode.l10n.t(
                  '{0} is written. No font has {1}, so it shows boxes instead.',
                  name,
                  missing.slice(0, 10).join(' '),
              );
    const open = vscode.l10n.t('Open');
    const isOnDisk = target.scheme === 'file' && vscode.env.uiKind === vscode.UIKind.Desktop;
    const chosen = await vscode.window.showInformationMessage(text, open);
    if (chosen !== open) return;
    if (isOnDisk && !target.path.endsWith('.md')) await vscode.env.openExternal(target);
    else await vscode.commands.executeCommand('vscode.open', target);
}
