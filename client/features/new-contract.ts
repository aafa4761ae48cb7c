import * as vscode from 'vscode';
import { type Beginning, newContractText } from './new-contract-text.ts';

const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'AUD', 'CAD', 'INR', 'JPY'];

/** `MSPC: New Contract`: four questions, then a small sound contract with tab stops. */
export function newContract(): vscode.Disposable {
    return vscode.commands.registerCommand('mspc.newContract', async (answers?: unknown) => {
        const beginning = await ask(isRecord(answers) ? answers : {});
        if (beginning) await open(newContractText(beginning));
    });
}

/** Undefined as soon as a question is turned down. A key binding may give answers beforehand. */
async function ask(known: Record<string, unknown>): Promise<Beginning | undefined> {
    const given = (name: keyof Beginning) => (typeof known[name] === 'string' ? known[name] : undefined);
    const provider = given('provider') ?? (await text(vscode.l10n.t('Who provides the services?'), 'NorthOps LLC'));
    if (provider === undefined) return undefined;
    const client = given('client') ?? (await text(vscode.l10n.t('Who is the client?'), 'Acme Ltd'));
    if (client === undefined) return undefined;
    const currency = given('currency') ?? (await pick(vscode.l10n.t('In which currency?'), CURRENCIES));
    if (currency === undefined) return undefined;
    const zone = given('zone') ?? (await pick(vscode.l10n.t('In which time zone?'), zones()));
    if (zone === undefined) return undefined;
    return { provider, client, currency, zone, effective: given('effective') ?? firstOfNextMonth(new Date()) };
}

async function open(snippet: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ language: 'mspc' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

async function text(prompt: string, example: string): Promise<string | undefined> {
    const valueSelection: [number, number] = [0, example.length];
    const validateInput = (value: string) => (value.trim() === '' ? vscode.l10n.t('A name is needed.') : undefined);
    return vscode.window.showInputBox({ title: title(), prompt, value: example, valueSelection, validateInput });
}

async function pick(placeHolder: string, items: readonly string[]): Promise<string | undefined> {
    return vscode.window.showQuickPick(items, { title: title(), placeHolder });
}

/** Here first. */
function zones(): string[] {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return [here, ...Intl.supportedValuesOf('timeZone').filter((each) => each !== here)];
}

function firstOfNextMonth(today: Date): string {
    return new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1)).toISOString().slice(0, 10);
}

function title(): string {
    return vscode.l10n.t('New Contract');
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
