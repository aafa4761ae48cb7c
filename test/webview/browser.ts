import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { ToComparePage, ToComparePanel } from '../../client/compare/messages.ts';
import { comparePage } from '../../client/compare/page.ts';
import type { ToCoveragePage, ToCoveragePanel } from '../../client/coverage/messages.ts';
import { coveragePage } from '../../client/coverage/page.ts';
import { policy } from '../../client/page.ts';
import type { ToPage, ToPanel } from '../../client/preview/messages.ts';
import { page as pageHtml } from '../../client/preview/page.ts';
import { pageWords } from '../../client/preview/words.ts';
import { provideBrowser } from '../../scripts/vscode/editor.ts';
import themes from './themes.json' with { type: 'json' };

export type Theme = keyof typeof themes;

/** The page, and what it says to its panel. */
export interface Opened<To = ToPage, From = ToPanel> {
    readonly page: Page;
    /** What the page has said since it was asked last. */
    heard(): Promise<From[]>;
    say(message: To): Promise<void>;
    /** Where the content security policy was broken. */
    violations(): Promise<string[]>;
    close(): Promise<void>;
}

const ORIGIN = 'http://preview.test';
const NONCE = '0123456789abcdef';
const PREVIEW = pageHtml({
    ...partsOf('main'),
    title: 'Preview',
    language: 'en',
    words: pageWords({ l10n: { t: (message: unknown) => String(message) } }),
    layout: { zoom: 100, side: 'none' },
});

const COVERAGE = coveragePage({
    ...partsOf('coverage'),
    title: 'Coverage',
    words: {
        views: 'Views of the coverage',
        tabs: { requirements: 'Requirements', controls: 'Controls', duties: 'Responsibilities' },
        openOnly: 'Only what is open',
        frameworks: 'Frameworks',
        waiting: 'The contract is being read.',
    },
});

const COMPARE = comparePage({
    ...partsOf('compare'),
    title: 'a.mspc → b.mspc',
    words: {
        views: 'Views of the comparison',
        tabs: { changes: 'Changes', document: 'Document' },
        weakerOnly: 'Only what is weaker for the client',
        swap: 'Swap sides',
        waiting: 'The contracts are being read.',
    },
});

function partsOf(name: string) {
    return { script: `${ORIGIN}/${name}.js`, style: `${ORIGIN}/${name}.css`, styleSource: ORIGIN, nonce: NONCE };
}

let browser: Browser | undefined;

export async function closeBrowser(): Promise<void> {
    await browser?.close();
}

/** The built page of the preview under its real policy, in a theme of the editor; nothing else answers on the network. */
export function open(theme: Theme = 'dark'): Promise<Opened> {
    return openPage<ToPage, ToPanel>(PREVIEW, theme);
}

/** The same for the page of the coverage. */
export function openCoverage(theme: Theme = 'dark'): Promise<Opened<ToCoveragePage, ToCoveragePanel>> {
    return openPage<ToCoveragePage, ToCoveragePanel>(COVERAGE, theme);
}

/** The same for the page of a comparison. */
export function openCompare(theme: Theme = 'dark'): Promise<Opened<ToComparePage, ToComparePanel>> {
    return openPage<ToComparePage, ToComparePanel>(COMPARE, theme);
}

async function openPage<To, From>(html: string, theme: Theme): Promise<Opened<To, From>> {
    browser ??= await chromium.launch({ executablePath: provideBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
    const context = await browser.newContext({ viewport: { width: 800, height: 600 }, reducedMotion: 'reduce' });
    await serve(context, html);
    const page = await context.newPage();
    await page.addInitScript(panel, themes[theme]);
    await page.goto(`${ORIGIN}/`);
    return {
        page,
        heard: async () => (await page.evaluate(() => window.heard.splice(0))) as From[],
        say: (message) => page.evaluate((data) => window.say(data), message as object),
        violations: () => page.evaluate(() => window.violations),
        close: () => context.close(),
    };
}

async function serve(context: BrowserContext, html: string): Promise<void> {
    const headers = { 'Content-Security-Policy': policy(ORIGIN, NONCE) };
    await context.route('**/*', (route) => route.abort());
    await context.route(`${ORIGIN}/`, (route) => route.fulfill({ contentType: 'text/html', headers, body: html }));
    for (const name of ['main', 'coverage', 'compare']) {
        await serveFile(context, `${name}.js`, 'text/javascript');
        await serveFile(context, `${name}.css`, 'text/css');
    }
}

async function serveFile(context: BrowserContext, name: string, contentType: string): Promise<void> {
    const body = readFileSync(new URL(`../../dist/webview/${name}`, import.meta.url));
    await context.route(`${ORIGIN}/${name}`, (route) => route.fulfill({ contentType, body }));
}

declare global {
    interface Window {
        heard: object[];
        violations: string[];
        say(message: object): Promise<void>;
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
        postMessage: (message: object) => window.heard.push(message),
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

/** What shuts somebody out of a page, by the rules of axe, with the elements that do. */
export async function barriers(page: Page): Promise<string[]> {
    // The page runs no script but its own, so axe cannot look into frames; there are none.
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`);
}
