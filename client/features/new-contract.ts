import * as vscode from 'vscode';
import {
    NEW_CONTRACT_CHOICES_REQUEST,
    NEW_CONTRACT_REQUEST,
    type NewContractChoice,
    type NewContractChoices,
    type NewContractParams,
} from '../../server/protocol.ts';
import type { Server } from '../server.ts';
import { isRecord } from '../untrusted.ts';
import { askAll, type Item, type Position, pickMany, pickOne, write } from './steps.ts';

/** What clients ask for most stands first. */
const FRAMEWORKS = ['GDPR', 'UK-GDPR', 'HIPAA', 'PCI-DSS', 'SOX', 'ISO-27001', 'SOC-2', 'NIS2', 'DORA'];
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'AUD', 'CAD', 'INR', 'JPY'];

type Answers = { -readonly [Name in keyof NewContractParams]?: NewContractParams[Name] };

/** `MSPC: New Contract`: seven questions, then a sound contract with tab stops. */
export function newContract(server: Server): vscode.Disposable {
    return vscode.commands.registerCommand('mspc.newContract', async (given?: unknown) => {
        const choices = await server.request<NewContractChoices | null>(NEW_CONTRACT_CHOICES_REQUEST, {});
        if (!choices) return;
        const answers = await ask(choices, isRecord(given) ? given : {});
        const snippet = answers && (await server.request<string | null>(NEW_CONTRACT_REQUEST, answers));
        if (snippet) await open(snippet, await placeFor(answers.client ?? ''));
    });
}

/** Undefined as soon as a question is turned down. What a key binding answers beforehand is not asked. */
async function ask(choices: NewContractChoices, given: Answers): Promise<Answers | undefined> {
    const answers: Answers = { effective: firstOfNextMonth(new Date()), ...given };
    const open = questions(choices, answers).filter(({ name }) => given[name] === undefined);
    const asked = open.map(({ name, put }) => async (position: Position) => {
        const answer = await put(position);
        if (typeof answer === 'object') Object.assign(answers, { [name]: answer.value });
        return answer;
    });
    return (await askAll(vscode.l10n.t('New Contract'), asked)) ? answers : undefined;
}

function questions({ templates, frameworks, currencies }: NewContractChoices, answers: Answers) {
    const services = () => templates.find(({ id }) => id === answers.template)?.services ?? [];
    return [
        {
            name: 'template' as const,
            put: (at: Position) =>
                pickOne(at, {
                    placeholder: vscode.l10n.t('What kind of contract?'),
                    items: templates.map((each) => itemOf(each)),
                }),
        },
        {
            name: 'provider' as const,
            put: (at: Position) =>
                write(
                    at,
                    vscode.l10n.t('Who provides the services? The name of the company.'),
                    answers.provider ?? 'NorthOps LLC',
                ),
        },
        {
            name: 'client' as const,
            put: (at: Position) =>
                write(at, vscode.l10n.t('Who is the client? The name of the company.'), answers.client ?? 'Acme Ltd'),
        },
        {
            name: 'services' as const,
            put: (at: Position) => {
                const items = services().map((each) => itemOf(each, each.usual));
                return pickMany(at, { placeholder: vscode.l10n.t('Which services?'), items }, true);
            },
        },
        {
            name: 'frameworks' as const,
            put: (at: Position) => {
                const placeholder = vscode.l10n.t('Which laws and standards apply? None is fine too.');
                const items = usualFirst(
                    FRAMEWORKS,
                    frameworks.map((each) => itemOf(each)),
                );
                return pickMany(at, { placeholder, items }, false);
            },
        },
        {
            name: 'currency' as const,
            put: (at: Position) =>
                pickOne(at, {
                    placeholder: vscode.l10n.t('In which currency?'),
                    items: usualFirst(
                        usualCurrencies(),
                        currencies.map(({ id, detail }) => ({ value: id, label: id, description: detail })),
                    ),
                }),
        },
        {
            name: 'zone' as const,
            put: (at: Position) => pickOne(at, { placeholder: vscode.l10n.t('In which time zone?'), items: zones() }),
        },
    ];
}

function usualCurrencies(): readonly string[] {
    return vscode.env.language.startsWith('de') ? ['EUR', 'CHF', ...CURRENCIES] : CURRENCIES;
}

function itemOf({ id, title, detail }: NewContractChoice, picked = false): Item<string> {
    return { value: id, label: title, detail, picked };
}

/** Here first. */
function zones(): Item<string>[] {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const zones = new Set([here, ...Intl.supportedValuesOf('timeZone')]);
    return [...zones].map(plain);
}

function plain(value: string): Item<string> {
    return { value, label: value };
}

function usualFirst(usual: readonly string[], items: readonly Item<string>[]): Item<string>[] {
    const place = ({ value }: Item<string>) => (usual.includes(value) ? usual.indexOf(value) : usual.length);
    return items.toSorted((a, b) => place(a) - place(b));
}

/** A document of that place is new all the same: it becomes a file when it is saved, with no question. */
async function open(snippet: string, place: vscode.Uri | undefined): Promise<void> {
    const document = await (place
        ? vscode.workspace.openTextDocument(vscode.Uri.from({ scheme: 'untitled', path: place.path }))
        : vscode.workspace.openTextDocument({ language: 'mspc' }));
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

/** A file in the folder that is open, by the name of the client, that is not there yet; undefined without a folder. */
async function placeFor(client: string): Promise<vscode.Uri | undefined> {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const name = client
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
        .replaceAll(/^-|-$/g, '');
    if (!folder || !name) return undefined;
    for (let count = 1; ; count++) {
        const place = vscode.Uri.joinPath(folder, `${count === 1 ? name : `${name}-${count}`}.mspc`);
        if (!(await isTaken(place))) return place;
    }
}

/** By a file, or by a contract that has not been saved yet. */
async function isTaken(place: vscode.Uri): Promise<boolean> {
    if (vscode.workspace.textDocuments.some(({ uri }) => uri.path === place.path)) return true;
    return vscode.workspace.fs.stat(place).then(
        () => true,
        () => false,
    );
}

function firstOfNextMonth(today: Date): string {
    return new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1)).toISOString().slice(0, 10);
}
