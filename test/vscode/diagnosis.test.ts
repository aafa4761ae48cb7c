import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { hover } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

test('the diagnosis tells versions, changed settings and numbers, and nothing of a contract', async () => {
    const { document } = await show('acme-legal.mspc');
    await until('a hover', () => hover(document, 'at least 99|.9%'));
    const settings = vscode.workspace.getConfiguration('mspc');
    await settings.update('codeLens.references', true, vscode.ConfigurationTarget.Global);
    try {
        const report: string = await vscode.commands.executeCommand('mspc.copyDiagnosis');
        assert.match(report, /- MSPC \d+\.\d+\.\d+\n- VS Code \d+\.\d+\.\d+, (web|desktop)/);
        assert.match(report, /- Extension host: (Node \d+|web worker)/);
        assert.match(report, /- `mspc\.codeLens\.references`: `true`\n\n/);
        assert.match(report, /contracts: [1-9]\d*; catalogues: [1-9]/);
        assert.match(report, /\| `textDocument\/hover` \| [1-9]/);
        for (const secret of ['acme', 'northops', 'examples', '/home', '/tmp', 'azure'])
            assert.equal(report.toLowerCase().includes(secret), false, `the report holds ${secret}`);
        const isCopied = async () => (await vscode.env.clipboard.readText()) === report;
        const isShown = () => vscode.window.activeTextEditor?.document.getText() === report;
        await until('the report in the clipboard, or in an editor', async () => isShown() || (await isCopied()));
    } finally {
        await settings.update('codeLens.references', undefined, vscode.ConfigurationTarget.Global);
        const shown = vscode.window.activeTextEditor?.document;
        if (shown?.isUntitled) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
});
