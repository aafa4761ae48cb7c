import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { errorsOf, replace, restore } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

test('an error appears where it is, and goes when it is mended', async () => {
    const { document } = await show('acme-legal.mspc');
    await replace(
        document,
        'responsible NorthOps\n    alert       at 75%',
        'responsible NorthOpz\n    alert       at 75%',
    );
    const unknown = () => errorsOf(document.uri).find(({ message }) => message.includes('NorthOpz'));
    const found = await until('the unknown name', unknown);
    assert.equal(document.getText(found.range), 'NorthOpz');
    assert.equal(found.source, 'mspc');
    await restore(document);
    await until('the error to go', () => !unknown());
});

test('a name of another file is known, and no longer when its import goes', async () => {
    const { document } = await show('acme-legal.mspc');
    const unknown = () => errorsOf(document.uri).some(({ range }) => document.getText(range) === 'Azure');
    assert.equal(unknown(), false);
    await replace(document, 'import "vendors.mspc"', '');
    await until('Azure to be unknown', unknown);
    await restore(document);
    await until('Azure to be known', () => !unknown());
});

test('a file that is not open has its findings too', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder, 'closed.mspc');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('party Acme "Acme" {\n    adress "x"\n}\n'));
    await until('findings in a closed file', () => errorsOf(uri).length > 0);
    await vscode.workspace.fs.delete(uri);
    await until('the findings to go', () => errorsOf(uri).length === 0);
});
