import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { replace, restore } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

const RULE = 'sla/aim-weaker-than-target';

function findingOf(uri: vscode.Uri): vscode.Diagnostic | undefined {
    return vscode.languages.getDiagnostics(uri).find(({ code }) => typeof code === 'object' && code.value === RULE);
}

/** An aim that is looser than the promise, and what is offered about it. */
async function withLooseAim(body: (document: vscode.TextDocument, found: vscode.Diagnostic) => Promise<void>) {
    const { document } = await show('acme-legal.mspc');
    await replace(document, 'aiming at 99.95%', 'aiming at 99.5%');
    try {
        await body(document, await until('the finding', () => findingOf(document.uri)));
    } finally {
        await restore(document);
    }
}

async function actionsFor({ uri }: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.CodeAction[]> {
    return vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);
}

async function run(actions: readonly vscode.CodeAction[], title: string, ...more: unknown[]): Promise<void> {
    const command = actions.find((action) => action.title.startsWith(title))?.command;
    assert.ok(command);
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []), ...more);
}

function shownPage(): string | undefined {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    if (!(input instanceof vscode.TabInputCustom)) return undefined;
    return `${input.viewType} ${input.uri.toString()}`;
}

const PAGE = `vscode.markdown.preview.editor mspc-library:/rules/${RULE}.md`;

test('a finding is allowed where it stands, with a reason', async () => {
    await withLooseAim(async (document, found) => {
        await run(await actionsFor(document, found), `Allow ${RULE} here`, ' agreed in the  kick-off ');
        const line = document.lineAt(found.range.start.line).text;
        assert.equal(line.trim(), `// mspc-allow ${RULE}: agreed in the kick-off`);
        assert.equal(line.search(/\S/), document.lineAt(found.range.start.line + 1).text.search(/\S/));
        await until('the finding to go', () => !findingOf(document.uri));
    });
});

test('the page of a rule is shown as it reads, by its action and by the code of the finding', async () => {
    await withLooseAim(async (document, found) => {
        await run(await actionsFor(document, found), `Open the page of ${RULE}`);
        await until('the page', () => shownPage() === PAGE);
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        const { code } = found;
        assert.ok(typeof code === 'object');
        await vscode.commands.executeCommand('vscode.open', code.target);
        await until('the page behind the code', () => shownPage() === PAGE);
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    });
});

test('all of a file is fixed by one action', async () => {
    const { document } = await show('acme-legal.mspc');
    await replace(document, 'contract AcmeLegal', '// mspc-allow term/same-party: none\ncontract AcmeLegal');
    const isTold = () =>
        vscode.languages.getDiagnostics(document.uri).some(({ message }) => message.includes('term/same-party'));
    await until('the idle comment to be told', isTold);
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions: vscode.CodeAction[] = await vscode.commands.executeCommand(
        'vscode.executeCodeActionProvider',
        document.uri,
        whole,
        'source.fixAll',
    );
    const [edit] = actions.flatMap((action) => action.edit ?? []);
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText().includes('mspc-allow'), false);
    await restore(document);
});
