import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

test('the extension activates when a contract opens', async () => {
    const extension = vscode.extensions.getExtension('mspc.mspc');
    assert.ok(extension, 'the extension is not there');
    const editor = await show('acme-legal.mspc');
    assert.equal(editor.document.languageId, 'mspc');
    await until('the extension to activate', () => extension.isActive);
});
