import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { ToPage, ToPanel } from '../../client/preview/messages.ts';
import { page as pageHtml, policy } from '../../client/preview/page.ts';
import { provideBrowser } from '../../scripts/vscode/editor.ts';
import themes from './themes.json' with { type: 'json' };

export type Theme = keyof typeof themes;

/** The page, and what it says to its panel. */
export interface Opened {
    readonly page: Page;
    /** What the page has said since it was asked last. */
    heard(): Promise<ToPanel[]>;
    say(message: ToPage): Promise<void>;
    /** Where the content security policy was broken. */
    violations(): Promise<string[]>;
    close(): Promise<void>;
}

const ORIGIN = 'http://preview.test';
const NONCE = '0123456789abcdef';
const HTML = pageHtml({
    script: `${ORIGIN}/main.js`,
    style: `${ORIGIN}/main.css`,
    styleSource: ORIGIN,
    nonce: NONCE,
    title: 'Preview',
    words: { skip: 'Skip to the contract', hint: 'Press Enter on a block.', waiting: 'The contract is being read.' },
});

let browser: Browser | undefined;

export async function closeBrowser(): Promise<void> {
    await browser?.close();
}

/** The built page under its real policy, in a theme of the editor; nothing else answers on the network. */
export async function open(theme: Theme = 'dark'): Promise<Opened> {
    browser ??= await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
    await serve(context);
    const page = await context.newPage();
    await page.addInitScript(panel, themes[theme]);
    await page.goto(`${ORIGIN}/`);
    return {
        page,
        heard: () => page.evaluate(() => window.heard.splice(0)),
        say: (message) => page.evaluate((data) => window.say(data), message),
        violations: () => page.evaluate(() => window.violations),
        close: () => context.close(),
    };
}

async function serve(context: BrowserContext): Promise<void> {
    const headers = { 'Content-Security-Policy': policy(ORIGIN, NONCE) };
    await context.route('**/*', (route) => route.abort());
    await context.route(`${ORIGIN}/`, (route) => route.fulfill({ contentType: 'text/html', headers, body: HTML }));
    const files = { 'main.js': 'text/javascript', 'main.css': 'text/css' };
    for (const [name, contentType] of Object.entries(files)) {
        const body = readFileSync(new URL(`../../dist/webview/${name}`, import.meta.url));
        await context.route(`${ORIGIN}/${name}`, (route) => route.fulfill({ contentType, body }));
    }
}

declare global {
    interface Window {
        heard: ToPanel[];
        violations: string[];
        say(message: ToPage): Promise<void>;
        acquireVsCodeApi(): object;
    }
}

/** Runs in the page before its own script does: what the editor gives a page, and ears on the other side. */
function panel({ class: name, variables }: { class: string; variables: Record<string, string | undefined> }): void {
    window.heard = [];
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
    window.acquireVsCodeApi = () => ({
        postMessage: (message: ToPanel) => window.heard.push(message),
        getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
        setState: (state: object) => sessionStorage.setItem('state', JSON.stringify(state)),
    });
    const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    window.say = async (message) => {
        dispatchEvent(new MessageEvent('message', { data: message }));
        await frames();
    };
    addEventListener('DOMContentLoaded', () => {
        document.body.className = name;
        for (const [key, value] of Object.entries(variables))
            document.documentElement.style.setProperty(key, value ?? '');
    });
}
