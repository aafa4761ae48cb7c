import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { test } from './harness.ts';
import { show } from './workspace.ts';

const BEGINNINGS = { docx: 'PK', pdf: '%PDF-1.7', html: '<!DOCTYPE html>', md: '# Managed Services Agreement' };

for (const [format, beginning] of Object.entries(BEGINNINGS)) {
    test(`a contract is exported as ${format}`, async () => {
        // The pages of a Word file are laid out to be counted, which takes its time on a busy machine.
        const { document } = await show(format === 'docx' ? 'vendors.mspc' : 'acme-legal.mspc');
        const target = vscode.Uri.joinPath(document.uri, `../exported.${format}`);
        const wish = { uri: document.uri, format, audience: 'client', target };
        const written = await vscode.commands.executeCommand<vscode.Uri>('mspc.export', wish);
        assert.equal(written?.toString(), target.toString());
        const bytes = await vscode.workspace.fs.readFile(target);
        const text = new TextDecoder('latin1').decode(bytes.subarray(0, 40));
        assert.ok(text.startsWith(beginning), `${format} begins with ${text}`);
        await vscode.workspace.fs.delete(target);
    });
}
