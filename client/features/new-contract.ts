import * as vscode from 'vscode';
import {
    NEW_CONTRACT_CHOICES_REQUEST,
    NEW_CONTRACT_REQUEST,
    type NewContractChoice,
    type NewContractChoices,
    type NewContractParams,
} from '../../server/protocol.ts';
import type { Server } from '../server.ts';
import { askAll, type Item, type Position, pickMany, pickOne, write } from './steps.ts';

/** The usual ones first. */
const CURRENCIES = ['USD', 'EUR', 'GBP', 'CHF', 'AUD', 'CAD', 'INR', 'JPY'];

type Answers = { -readonly [Name in keyof NewContractParams]?: NewContractParams[Name] };

/** `MSPC: New Contract`: seven questions, then a sound contract with tab stops. */
export function newContract(server: Server): vscode.Disposable {
    return vscode.commands.registerCommand('mspc.newContract', async (given?: unknown) => {
        const choices = await server.request<NewContractChoices | null>(NEW_CONTRACT_CHOICES_REQUEST, {});
        if (!choices) return;
        const answers = await ask(choices, isRecord(given) ? given : {});
        const snippet = answers && (await server.request<string | null>(NEW_CONTRACT_REQUEST, answers));
        if (snippet) await open(snippet);
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
    const { t } = vscode.l10n;
    const services = () => templates.find(({ id }) => id === answers.template)?.services ?? [];
    return [
        {
            name: 'template' as const,
            put: (at: Position) =>
                pickOne(at, { placeholder: t('What kind of contract?'), items: templates.map((each) => itemOf(each)) }),
        },
        {
            name: 'provider' as const,
            put: (at: Position) =>
                write(at, t('Who provides the services? The name of the company.'), answers.provider ?? 'NorthOps LLC'),
        },
        {
            name: 'client' as const,
            put: (at: Position) =>
                write(at, t('Who is the client? The name of the company.'), answers.client ?? 'Acme Ltd'),
        },
        {
            name: 'services' as const,
            put: (at: Position) => {
                const items = services().map((each) => itemOf(each, each.usual));
                return pickMany(at, { placeholder: t('Which services?'), items }, true);
            },
        },
        {
            name: 'frameworks' as const,
            put: (at: Position) => {
                const placeholder = t('Which laws and standards is it subject to? None is an answer too.');
                return pickMany(at, { placeholder, items: frameworks.map((each) => itemOf(each)) }, false);
            },
        },
        {
            name: 'currency' as const,
            put: (at: Position) =>
                pickOne(at, { placeholder: t('In which currency?'), items: usualFirst(CURRENCIES, currencies) }),
        },
        {
            name: 'zone' as const,
            put: (at: Position) => pickOne(at, { placeholder: t('In which time zone?'), items: zones() }),
        },
    ];
}

function itemOf({ id, title, detail }: NewContractChoice, picked = false): Item<string> {
    return { value: id, label: title, detail, picked };
}

/** Here first. */
function zones(): Item<string>[] {
    const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
    return usualFirst([here], Intl.supportedValuesOf('timeZone'));
}

function usualFirst(usual: readonly string[], all: readonly string[]): Item<string>[] {
    return [...new Set([...usual, ...all])].map((value) => ({ value, label: value }));
}

async function open(snippet: string): Promise<void> {
    const document = await vscode.workspace.openTextDocument({ language: 'mspc' });
    const editor = await vscode.window.showTextDocument(document);
    await editor.insertSnippet(new vscode.SnippetString(snippet), new vscode.Position(0, 0));
}

function firstOfNextMonth(today: Date): string {
    return new Date(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1)).toISOString().slice(0, 10);
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null;
}
