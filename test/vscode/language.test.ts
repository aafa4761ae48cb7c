import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { completions, definition, hover, positionOf } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

test('after `watches` only objectives and rows are offered', async () => {
    const { document } = await show('acme-legal.mspc');
    const offered = await until('completions', async () => {
        const labels = await completions(document, 'watches     |Levels.Uptime');
        return labels.length > 0 ? labels : undefined;
    });
    for (const wanted of ['Levels.Uptime', 'Levels.P1']) assert.includes(offered, wanted);
    for (const label of offered) assert.match(label, /^Levels(\.|$)/);
});

test('hover on an availability shows its downtime budget', async () => {
    const { document } = await show('acme-legal.mspc');
    const text = await until('a hover', () => hover(document, 'at least 99|.9%'));
    for (const minutes of ['40.32', '43.2', '44.64']) assert.match(text, new RegExp(minutes.replace('.', '\\.')));
});

test('F12 leads to a vendor in its catalogue', async () => {
    const { document } = await show('acme-legal.mspc');
    const target = await until('a definition', () => definition(document, 'depends on  Az|ure'));
    assert.match(target.uri.path, /\/vendors\.mspc$/);
    const other = await vscode.workspace.openTextDocument(target.uri);
    assert.equal(
        other.getText(target.range).startsWith('Azure') ||
            other.lineAt(target.range.start).text.startsWith('vendor Azure'),
        true,
    );
});

test('F12 leads to a metric in the library, which can be read and not changed', async () => {
    const { document } = await show('acme-legal.mspc');
    const target = await until('a definition', () => definition(document, 'Uptime      Avail|ability'));
    assert.equal(target.uri.scheme, 'mspc-library');
    const library = await vscode.workspace.openTextDocument(target.uri);
    assert.equal(library.languageId, 'mspc');
    assert.match(library.lineAt(target.range.start).text, /^metric Availability/);
    await vscode.window.showTextDocument(library);
    const text = library.getText();
    await vscode.commands.executeCommand('type', { text: 'x' });
    assert.equal(library.getText(), text);
    assert.equal(vscode.languages.getDiagnostics(target.uri).length, 0);
});

test('renaming a vendor changes its file, the files that use it, and prose', async () => {
    const { document } = await show('acme-legal.mspc');
    await vscode.workspace.openTextDocument(vscode.Uri.joinPath(document.uri, '../vendors.mspc'));
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, 'depends on  Az|ure'),
        'Contoso',
    );
    const files = edit.entries().map(([uri, edits]) => `${uri.path.split('/').at(-1)} ${edits.length}`);
    assert.equal(files.sort(), ['acme-legal.mspc 2', 'vendors.mspc 1']);
});

test('renaming something that prose refers to changes the prose', async () => {
    const { document } = await show('acme-legal.mspc');
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        positionOf(document, 'monitor Uptime|Probe'),
        'Watcher',
    );
    const lines = edit.get(document.uri).map(({ range }) => document.lineAt(range.start).text.trim());
    assert.equal(lines.length, 3);
    assert.equal(lines.filter((line) => line.includes('[[UptimeProbe]]')).length, 1);
});

test('formatting leaves a contract that is in order as it is', async () => {
    for (const name of ['acme-legal.mspc', 'vendors.mspc']) {
        const { document } = await show(name);
        const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
            'vscode.executeFormatDocumentProvider',
            document.uri,
            { tabSize: 4, insertSpaces: true },
        );
        const changes = (edits ?? []).filter(({ range, newText }) => document.getText(range) !== newText);
        assert.equal(changes, []);
    }
});

test('the outline shows the declarations under the headings of the document', async () => {
    const { document } = await show('acme-legal.mspc');
    const symbols = await until('symbols', async () =>
        vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const names = symbols.map(({ name }) => name);
    for (const name of ['AcmeLegal', 'Services', 'Service levels', 'SeatGrowth']) assert.includes(names, name);
    const services = symbols.find(({ name }) => name === 'Services')?.children.map(({ name }) => name) ?? [];
    for (const name of ['Helpdesk', 'Servers']) assert.includes(services, name);
});
