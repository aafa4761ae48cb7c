import * as vscode from 'vscode';
import {
    type FileStatus,
    PREVIEW_CHANGED,
    type PreviewChangedParams,
    STATUS_REQUEST,
    type StatusParams,
} from '../../server/protocol.ts';
import type { Server } from '../server.ts';
import { type Description, ofCoverage, ofFindings, ofRules, ofServer } from '../status/describe.ts';
import { isContract } from './coverage.ts';

/** While someone types, nothing is asked. */
const PAUSE_MS = 300;

/**
 * How the contract in the editor stands, in the language status: its findings, its coverage, the rules that it is
 * checked by, and the server.
 */
export class Status implements vscode.Disposable {
    private readonly server: Server;
    private readonly findings = new Item('findings', vscode.l10n.t('MSPC: Findings'));
    private readonly coverage = new Item('coverage', vscode.l10n.t('MSPC: Coverage of Frameworks'));
    private readonly rules = new Item('rules', vscode.l10n.t('MSPC: Rules'));
    private readonly engine = new Item('server', vscode.l10n.t('MSPC: Language Server'));
    private readonly disposables: vscode.Disposable[];
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(server: Server) {
        this.server = server;
        server.listen<PreviewChangedParams>(PREVIEW_CHANGED, () => this.soon());
        this.disposables = [
            server.onDidChangeState(() => this.update()),
            server.onDidChangeBusy(() => this.showServer()),
            vscode.window.onDidChangeActiveTextEditor(() => this.update()),
            vscode.languages.onDidChangeDiagnostics(({ uris }) => {
                const shown = shownUri()?.toString();
                if (uris.some((each) => each.toString() === shown)) this.showFindings();
            }),
            new vscode.Disposable(() => clearTimeout(this.timer)),
        ];
        this.update();
    }

    dispose(): void {
        for (const each of [...this.disposables, ...this.items()]) each.dispose();
    }

    /** What is shown, a line each. */
    lines(): readonly string[] {
        return this.items().flatMap(({ line }) => line ?? []);
    }

    private items(): readonly Item[] {
        return [this.findings, this.coverage, this.rules, this.engine];
    }

    private update(): void {
        this.showServer();
        this.showFindings();
        this.soon();
    }

    private soon(): void {
        clearTimeout(this.timer);
        this.timer = setTimeout(() => void this.ask(), PAUSE_MS);
    }

    private showServer(): void {
        this.engine.show(ofServer(this.server.state, this.server.isBusy));
    }

    private showFindings(): void {
        const uri = shownUri();
        const isKnown = uri !== undefined && this.server.state === 'running';
        this.findings.show(isKnown ? ofFindings(vscode.languages.getDiagnostics(uri)) : undefined);
    }

    private async ask(): Promise<void> {
        const uri = shownUri();
        const known = uri && (await statusOf(this.server, uri));
        if (uri?.toString() !== shownUri()?.toString()) return;
        this.coverage.show(known ? ofCoverage(known.frameworks, uri) : undefined);
        this.rules.show(known ? ofRules(known) : undefined);
    }
}

/** One line of the language status; it is away where it has nothing to say. */
class Item implements vscode.Disposable {
    private readonly id: string;
    private readonly name: string;
    private item: vscode.LanguageStatusItem | undefined;

    constructor(id: string, name: string) {
        this.id = `mspc.${id}`;
        this.name = name;
    }

    get line(): string | undefined {
        return this.item && `${this.item.text} | ${this.item.detail ?? ''} | ${this.item.command?.title ?? ''}`;
    }

    show(description: Description | undefined): void {
        if (!description) {
            this.dispose();
            return;
        }
        this.item ??= vscode.languages.createLanguageStatusItem(this.id, { language: 'mspc' });
        Object.assign(this.item, { name: this.name }, description);
    }

    dispose(): void {
        this.item?.dispose();
        this.item = undefined;
    }
}

function shownUri(): vscode.Uri | undefined {
    const editor = vscode.window.activeTextEditor;
    return isContract(editor) ? editor.document.uri : undefined;
}

async function statusOf(server: Server, uri: vscode.Uri): Promise<FileStatus | undefined> {
    if (server.state !== 'running') return undefined;
    const params: StatusParams = { uri: uri.toString() };
    return (await server.request<FileStatus | null>(STATUS_REQUEST, params)) ?? undefined;
}
