import * as vscode from 'vscode';
import type { PageFrame } from './page.ts';

/** Confines a panel to our own build folder, and tells where its page finds its script and style there. */
export function confined(panel: vscode.WebviewPanel, code: vscode.Uri, name: string): PageFrame {
    const { webview } = panel;
    const root = vscode.Uri.joinPath(code, 'dist/webview');
    webview.options = {
        enableScripts: true,
        enableForms: false,
        enableCommandUris: false,
        localResourceRoots: [root],
    };
    const address = (file: string) => webview.asWebviewUri(vscode.Uri.joinPath(root, file)).toString();
    return {
        script: address(`${name}.js`),
        style: address(`${name}.css`),
        styleSource: webview.cspSource,
        nonce: newNonce(),
        title: panel.title,
    };
}

function newNonce(): string {
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
