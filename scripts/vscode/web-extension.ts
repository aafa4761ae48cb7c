import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import type { Page } from 'playwright-core';

/**
 * The extension as a browser editor has it: fetched from a web address, run in a web worker. An extension that comes
 * from the server beside the workspace would be another matter, since VS Code lets such a one start no worker.
 */
export interface WebExtension {
    url: string;
    close(): Promise<void>;
}

const TYPES: Record<string, string> = {
    '.cjs': 'text/javascript',
    '.css': 'text/css',
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.mjs': 'text/javascript',
    '.svg': 'image/svg+xml',
    '.wasm': 'application/wasm',
};

/** Serves a folder to this machine alone; called `localhost`, the one plain address that VS Code's worker trusts. */
export async function serveExtension(folder: string): Promise<WebExtension> {
    const server = createServer((request, response) => {
        const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
        const file = join(folder, path);
        if (!file.startsWith(folder + sep) || !isFile(file)) return refuse(response);
        response.setHeader('Access-Control-Allow-Origin', '*');
        response.setHeader('Cache-Control', 'no-store');
        response.setHeader('Content-Type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
    return {
        url: `http://localhost:${port}`,
        close: () => {
            server.closeAllConnections();
            return close();
        },
    };
}

function isFile(file: string): boolean {
    return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function refuse(response: ServerResponse): void {
    response.statusCode = 404;
    response.end();
}

/** Names the extension in the workbench's configuration, and lets the workbench's page, and it alone, fetch from there. */
export async function addWebExtension(page: Page, workbench: string, extension: string): Promise<void> {
    const { protocol, host } = new URL(extension);
    const location = { scheme: protocol.slice(0, -1), authority: host, path: '/' };
    await page.route(workbench, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers() };
        const policy = headers['content-security-policy'];
        if (policy)
            headers['content-security-policy'] = policy.replace(/(connect|font|img|style)-src/g, `$& ${extension}`);
        await route.fulfill({ response, headers, body: withExtension(await response.text(), location) });
    });
}

/** The configuration stands in an attribute of the page, so its quotes are escaped. */
function withExtension(html: string, location: object): string {
    const mark = '&quot;developmentOptions&quot;:{';
    if (!html.includes(mark)) throw new Error('The page of VS Code has no developmentOptions to add the extension to.');
    const list = JSON.stringify([location]).replaceAll('"', '&quot;');
    return html.replace(mark, `${mark}&quot;extensions&quot;:${list},`);
}
