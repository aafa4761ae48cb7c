/** `npm start`: opens an example in VS Code with the extension loaded from this checkout. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { address } from './browser.ts';
import { onPath } from './debian.ts';
import { provideServer } from './editor.ts';
import { Missing, main } from './missing.ts';
import { extension, root } from './paths.ts';
import { startServer } from './server.ts';

const folder = join(root, 'examples');
const file = join(folder, 'acme-legal.mspc');

await main(async () => {
    if (!existsSync(join(extension, 'dist/client/extension.cjs'))) {
        throw new Missing('Missing: the built extension. Run: npm run build');
    }
    const code =
        process.env.MSPC_EDITOR === 'server' ? undefined : onPath(process.platform === 'win32' ? 'code.cmd' : 'code');
    return code ? inDesktop(code) : await inBrowser();
});

function inDesktop(code: string): number {
    const args = ['--new-window', `--extensionDevelopmentPath=${extension}`, folder, file];
    const { status, error } = spawnSync(code, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    if (error) throw error;
    return status ?? 1;
}

/** Without a VS Code on the PATH the same editor runs here as a server, and any browser shows it. */
async function inBrowser(): Promise<number> {
    const server = await startServer(provideServer());
    const url = address(server.authority, { extension, folder, file, host: 'node' });
    console.log(`Open in a browser (Ctrl-C ends it):\n${url}&tkn=${server.token}`);
    await new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
    });
    await server.stop();
    return 0;
}
