import { type Browser, chromium, type Page } from 'playwright-core';
import { Missing } from './missing.ts';
import type { Server } from './server.ts';
import { addWebExtension, serveExtension } from './web-extension.ts';

/** The two extension hosts: with Node beside the workspace, and a web worker as on vscode.dev. */
export const hosts = ['node', 'web'] as const;
export type Host = (typeof hosts)[number];

export function parseHost(name: string): Host {
    const host = hosts.find((each) => each === name);
    if (!host) throw new Missing(`No extension host is called ${name}; there are ${hosts.join(' and ')}.`);
    return host;
}

export interface Opening {
    /** Absolute paths: the extension under development, the folder or workspace to open, a file to show, a test suite to run. */
    extension: string;
    folder: string;
    file?: string;
    tests?: string;
    host: Host;
    size?: { width: number; height: number };
    /** The display language of VS Code; extensions speak it even where the editor itself has no pack for it. */
    language?: string | undefined;
    /** Takes each line that the extension host writes to its console. */
    onLog?: (line: string) => void;
}

export interface Workbench {
    page: Page;
    /** Resolves with the exit code when the test suite ends. */
    exit: Promise<number>;
    close(): Promise<void>;
}

const FLAGS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    // A page whose text a script has changed counts as a stranger, which may not speak to this machine.
    '--disable-features=LocalNetworkAccessChecks',
    // Small machines and containers have little shared memory.
    '--disable-dev-shm-usage',
];

/** Opens the workbench on a folder with the extension under development. */
export async function openWorkbench(executablePath: string, server: Server, opening: Opening): Promise<Workbench> {
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const closing = [() => browser.close()];
    const close = async () => {
        for (const end of closing) await end();
    };
    try {
        const viewport = opening.size ?? { width: 1400, height: 900 };
        const context = await browser.newContext({ viewport });
        await context.addCookies([{ name: 'vscode-tkn', value: server.token, url: `http://${server.authority}` }]);
        if (opening.language !== undefined) await context.addInitScript(speakIn(opening.language));
        const page = await context.newPage();
        const { exit } = await listen(page, browser, opening);
        await page.goto(await locate(page, server.authority, opening, closing));
        return { page, exit, close };
    } catch (error) {
        await close();
        throw error;
    }
}

/** Where a language pack would say which language it is. */
function speakIn(language: string): string {
    return `globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)};`;
}

/** The page's address; for the web host the extension is first put on a web address of its own. */
async function locate(
    page: Page,
    authority: string,
    opening: Opening,
    closing: (() => Promise<void>)[],
): Promise<string> {
    if (opening.host === 'node') return address(authority, opening);
    const served = await serveExtension(opening.extension);
    closing.push(served.close);
    const tests = opening.tests && served.url + opening.tests.slice(opening.extension.length);
    const url = address(authority, { ...opening, extension: served.url, tests });
    await addWebExtension(page, url, served.url);
    return url;
}

/** The address that opens a folder with the extension under development in a server. */
export function address(authority: string, { extension, folder, file, tests }: Opening): string {
    const remote = (path: string) => (path.startsWith('/') ? `vscode-remote://${authority}${encodeURI(path)}` : path);
    const payload = [
        ['skipWelcome', 'true'],
        ['extensionDevelopmentPath', remote(extension)],
        ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
        ...(file ? [['openFile', remote(file)]] : []),
    ];
    const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
    const query = new URLSearchParams({ [kind]: folder, payload: JSON.stringify(payload) });
    return `http://${authority}/?${query}`;
}

/** The workbench reports the console and the exit code of a test run by two functions that it looks for in the page. */
async function listen(page: Page, browser: Browser, { onLog }: Opening): Promise<{ exit: Promise<number> }> {
    let report: (code: number) => void = () => {};
    const exit = new Promise<number>((resolve) => {
        report = resolve;
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => onLog?.(args.join(' ')));
    await page.exposeFunction('codeAutomationExit', (code: number) => report(code));
    page.once('crash', () => report(1));
    browser.once('disconnected', () => report(1));
    return { exit };
}
