import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { hover, positionOf, replace, restore } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

interface Api {
    coverageHtml(): Promise<string | undefined>;
}

async function shown(): Promise<string> {
    const api: Api = await vscode.extensions.getExtension('mspc.mspc')?.activate();
    return (await api.coverageHtml()) ?? '';
}

async function close(): Promise<void> {
    const isView = ({ input }: vscode.Tab) => input instanceof vscode.TabInputWebview;
    await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isView)));
}

async function lenses(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
    return vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 10);
}

/** What the hints say of requirements; those of other kinds stand beside them. */
async function requirementHints(document: vscode.TextDocument): Promise<string[]> {
    const all = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        new vscode.Range(0, 0, document.lineCount, 0),
    );
    const words = all.map(({ label }) =>
        typeof label === 'string' ? label : label.map(({ value }) => value).join(''),
    );
    return words.filter((each) => each.startsWith('meets '));
}

test('a lens on `subject to` opens the coverage, which follows the typing', async () => {
    const { document } = await show('gdpr-processor.mspc');
    const lens = await until('the lens', async () =>
        (await lenses(document.uri)).find(({ command }) => command?.title.startsWith('GDPR ')),
    );
    assert.match(lens.command?.title ?? '', /^GDPR \d+ of \d+/);
    const { command = '', arguments: given = [] } = lens.command ?? {};
    await vscode.commands.executeCommand(command, ...given);
    const row = /<tr id="coverage\.GDPR\.28\(3\)\(h\)" class="([^"]*)"/;
    await until('the row of the audits', async () => row.exec(await shown())?.[1] === 'met');
    await replace(document, 'covers      AuditRight', 'covers      Warranty');
    await until('the row to be open', async () => row.exec(await shown())?.[1] === 'open');
    await restore(document);
    await until('the row to be met', async () => row.exec(await shown())?.[1] === 'met');
    await close();
});

test('a control says which requirements it meets, and a citation what it asks and where it is met', async () => {
    const { document } = await show('own-policy.mspc');
    const words = await until('the hints', async () => {
        const all = await requirementHints(document);
        return all.length > 0 ? all : undefined;
    });
    assert.ok(words.some((each) => /^meets Hollis-Policy /.test(each)));
    assert.match(await hover(document, 'satisfies   Hollis-Policy:8|.1'), /\*\*Met here\*\* by/);
});

test('a fix on the name of a framework drafts what is open', async () => {
    const { document } = await show('gdpr-processor.mspc');
    await replace(document, 'covers      AuditRight', 'covers      Warranty');
    const name = positionOf(document, 'subject to  GD|PR');
    const draft = await until('the draft', async () => {
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
            'vscode.executeCodeActionProvider',
            document.uri,
            new vscode.Range(name, name),
            vscode.CodeActionKind.QuickFix.value,
        );
        return actions.find(({ title }) => title.startsWith('Draft `clause AuditRight`'));
    });
    assert.ok(draft.edit && (await vscode.workspace.applyEdit(draft.edit)));
    await until('the clause', () =>
        document.getText().includes('clause AuditRight "Right to audit" {\n    covers      AuditRight\n'),
    );
    const open = await until('the lens', async () =>
        (await lenses(document.uri)).find(({ command }) => command?.title.startsWith('GDPR 25 of 26')),
    );
    assert.ok(open);
    await restore(document);
});

test('the requirements are shown or not as the setting says', async () => {
    const { document } = await show('own-policy.mspc');
    const count = async () => (await requirementHints(document)).length;
    const settings = vscode.workspace.getConfiguration('mspc.inlayHints');
    await settings.update('requirements', false, vscode.ConfigurationTarget.Workspace);
    await until('no hints', async () => (await count()) === 0);
    await settings.update('requirements', undefined, vscode.ConfigurationTarget.Workspace);
    await until('hints', async () => (await count()) > 0);
});
