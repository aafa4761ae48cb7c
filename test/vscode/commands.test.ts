import * as vscode from 'vscode';
import * as assert from './assert.ts';
import { errorsOf, hover } from './features.ts';
import { test, until } from './harness.ts';
import { show } from './workspace.ts';

test('every command of the manifest is there', async () => {
    const extension = vscode.extensions.getExtension('mspc.mspc');
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands;
    const present = await vscode.commands.getCommands(true);
    for (const { command } of declared) assert.includes(present, command);
});

test('after a restart the server answers again', async () => {
    const { document } = await show('acme-legal.mspc');
    await vscode.commands.executeCommand('mspc.restartServer');
    const text = await until('a hover', () => hover(document, 'at least 99|.9%'));
    assert.match(text, /43\.2/);
});

test('a new contract has no finding', async () => {
    const answers = {
        template: 'managed-services',
        services: ['desk', 'servers', 'backup'],
        frameworks: [],
        provider: 'NorthOps "IT" $1 LLC',
        client: 'acme {Legal}', // Its file would be the example's.
        currency: 'EUR',
        zone: 'Europe/Berlin',
    };
    await vscode.commands.executeCommand('mspc.newContract', answers);
    const document = await until('the new document', () => {
        const shown = vscode.window.activeTextEditor?.document;
        return shown?.isUntitled && shown.getText() !== '' ? shown : undefined;
    });
    assert.equal(document.languageId, 'mspc');
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri.path;
    assert.equal(document.uri.path, `${folder}/acme-legal-2.mspc`);
    assert.match(document.getText(), /party NorthOps "NorthOps \\"IT\\" \$1 LLC"/);
    assert.match(document.getText(), /party Acme "acme \{Legal\}"/);
    assert.match(await until('a hover', () => hover(document, 'at least 99|.9%')), /43\.2/);
    // Findings of the slower rules come last.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const findings = vscode.languages
        .getDiagnostics(document.uri)
        .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
    assert.equal(
        findings.map(({ message, range }) => `${range.start.line + 1}: ${message}`),
        [],
    );
    assert.equal(errorsOf(document.uri), []);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});

test('the tutorial opens with its twenty mistakes', async () => {
    await vscode.commands.executeCommand('mspc.openTutorial');
    const document = await until('the tutorial', () => {
        const shown = vscode.window.activeTextEditor?.document;
        return shown?.getText().includes('Mistake 20') ? shown : undefined;
    });
    const loud = () =>
        vscode.languages
            .getDiagnostics(document.uri)
            .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
            .map(({ range, message }) => `${range.start.line + 1}: ${message}`);
    await until('twenty findings', () => loud().length === 20).catch(() => assert.equal(loud(), []));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
