import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { definition, errorsOf, hover } from './features.ts';
import { test, until } from './harness.ts';
import { show, uriOf } from './workspace.ts';

interface Api {
    request(method: string, params: object): Promise<{ contracts: { uri: string }[] }>;
    statusLines(): string[];
    previewHtml(uri: string): Promise<string | undefined>;
}

const api = async (): Promise<Api> => vscode.extensions.getExtension('mspc.mspc')?.activate();

function hasWarnings(uri: vscode.Uri): boolean {
    const isWarning = ({ severity }: vscode.Diagnostic) => severity === vscode.DiagnosticSeverity.Warning;
    return vscode.languages.getDiagnostics(uri).some(isWarning);
}

async function statusLine(wanted: RegExp): Promise<string> {
    const { statusLines } = await api();
    return until(`the line ${wanted}`, () => statusLines().find((each) => wanted.test(each))).catch(() => {
        throw new Error(`no line ${wanted} in\n${statusLines().join('\n')}`);
    });
}

test('each folder of a workspace has its own settings', async () => {
    const small = vscode.Uri.joinPath(uriOf('..'), 'folder/small.mspc');
    const twin = uriOf('small.mspc');
    await vscode.workspace.fs.copy(small, twin, { overwrite: true });
    try {
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(small));
        await statusLine(/^Rules: essential \| from the settings \| Open Settings$/);
        await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(twin));
        await statusLine(/^Rules: recommended \|/);
        await until('warnings in the first folder', () => hasWarnings(twin));
        assert.equal(hasWarnings(small), false);
    } finally {
        await vscode.workspace.fs.delete(twin);
    }
});

test('the language status tells findings, coverage, rules and the server', async () => {
    await show('gdpr-processor.mspc');
    await statusLine(/^(No errors or warnings|\d+ \w+|Errors: \d+, warnings: \d+) \| {2}\| Show Problems$/);
    await statusLine(/^\d+ of \d+ requirements met \| 2 frameworks \| Show Coverage$/);
    await statusLine(/^The language server is ready \| {2}\| Show Output$/);
    await show('vendors.mspc');
    await until(
        'no line of coverage',
        async () => !(await api()).statusLines().some((each) => /requirements/.test(each)),
    );
});

const CONTRACT = `import "vendors.mspc"

contract Deal "A deal on no disk" {
    provider    Tern
    client      Buyer
}

party Tern "Tern"
party Buyer "Buyer"

service Hosting "Hosting" {
    depends on  Cumulus
}
`;

/** A file system in memory: nothing of it is on a disk, and nothing searches it. */
class Memory implements vscode.FileSystemProvider {
    readonly files = new Map([
        ['/deal/contract.mspc', CONTRACT],
        ['/deal/vendors.mspc', 'vendor Cumulus "Cumulus" {\n    kind        infrastructure\n}\n'],
        ['/deal/mspc.config.json', '{\n    "essentials": "off",\n    "preset": "essential"\n}\n'],
    ]);
    private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    readonly onDidChangeFile = this.changed.event;

    watch(): vscode.Disposable {
        return new vscode.Disposable(() => {});
    }

    stat({ path }: vscode.Uri): vscode.FileStat {
        const text = this.files.get(path);
        const isFolder = [...this.files.keys()].some((each) => each.startsWith(`${path}/`)) || path === '/';
        if (text === undefined && !isFolder) throw vscode.FileSystemError.FileNotFound(path);
        const type = text === undefined ? vscode.FileType.Directory : vscode.FileType.File;
        return { type, ctime: 0, mtime: 0, size: text?.length ?? 0 };
    }

    readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
        const inside = [...this.files.keys()].filter((each) => each.startsWith(`${path}/`));
        return inside.map((each) => [each.slice(path.length + 1), vscode.FileType.File]);
    }

    readFile({ path }: vscode.Uri): Uint8Array {
        const text = this.files.get(path);
        if (text === undefined) throw vscode.FileSystemError.FileNotFound(path);
        return new TextEncoder().encode(text);
    }

    writeFile({ path }: vscode.Uri, content: Uint8Array): void {
        this.files.set(path, new TextDecoder().decode(content));
    }

    createDirectory(): void {}

    delete({ path }: vscode.Uri): void {
        this.files.delete(path);
    }

    rename(): void {
        throw vscode.FileSystemError.NoPermissions();
    }
}

test('a folder of a virtual file system is as good as any', async () => {
    const provider = vscode.workspace.registerFileSystemProvider('memfs', new Memory());
    const folder = vscode.Uri.parse('memfs:/deal');
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: folder, name: 'deal' }));
    const uri = vscode.Uri.joinPath(folder, 'contract.mspc');
    try {
        await until('the folder', () => vscode.workspace.getWorkspaceFolder(uri));
        const document = await vscode.workspace.openTextDocument(uri);
        await vscode.window.showTextDocument(document);
        const target = await until('the vendor', () => definition(document, 'depends on  Cumu|lus'));
        assert.equal(target.uri.toString(), 'memfs:/deal/vendors.mspc');
        assert.match(await hover(document, 'depends on  Cumu|lus'), /Cumulus/);
        assert.equal(
            errorsOf(uri).map(({ message }) => message),
            [],
        );
        await statusLine(/^Rules: essential \| from \S*mspc\.config\.json \| Open$/);
        const { request, previewHtml } = await api();
        await until('the contract in the list', async () => {
            const page = await request('mspc/contracts', { sort: 'notice', limit: 100 });
            return page.contracts.some((each) => each.uri === uri.toString());
        });
        await vscode.commands.executeCommand('mspc.openPreviewToSide');
        await until('the preview', async () => (await previewHtml(uri.toString()))?.includes('A deal on no disk'));
    } finally {
        await vscode.commands.executeCommand('workbench.action.closeAllEditors');
        vscode.workspace.updateWorkspaceFolders(count, 1);
        await until('the folder to go', () => !vscode.workspace.getWorkspaceFolder(uri));
        provider.dispose();
    }
}, 60_000);

test('a row of the view Contracts opens its preview without a mouse', async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { request } = await api();
    const first = await until('the contracts', async () => {
        const { contracts } = await request('mspc/contracts', { sort: 'notice', limit: 1 });
        return contracts[0];
    });
    const labels = () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    const wanted = `Preview ${first.uri.slice(first.uri.lastIndexOf('/') + 1)}`;
    // What the key runs; the view opens, and the list is read, in their own time.
    await until(wanted, async () => {
        if (labels().includes(wanted)) return true;
        await vscode.commands.executeCommand('mspc.contracts.focus');
        await vscode.commands.executeCommand('list.focusFirst');
        await vscode.commands.executeCommand('list.select');
        await vscode.commands.executeCommand('mspc.contracts.preview');
        return false;
    });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});
