import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Server {
    /** `127.0.0.1:port`, the authority of every remote address. */
    authority: string;
    /** What a page has to know to speak to the server: any other page in the browser must not. */
    token: string;
    stop(): Promise<void>;
}

const START_LIMIT_MS = 60_000;

/** Quiet: nothing that asks, recommends, updates or phones, so that a picture shows the extension alone. */
const SETTINGS = {
    'chat.disableAIFeatures': true,
    'extensions.autoCheckUpdates': false,
    'extensions.ignoreRecommendations': true,
    'git.enabled': false,
    'telemetry.telemetryLevel': 'off',
    'workbench.enableExperiments': false,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
};

/** Starts VS Code as a server on a free port, with settings of its own, and returns when it answers. */
export async function startServer(serverMain: string, settings: Record<string, unknown> = {}): Promise<Server> {
    const data = mkdtempSync(join(tmpdir(), 'mspc-vscode-'));
    writeSettings(data, { ...SETTINGS, ...settings });
    const port = await freePort();
    const token = randomBytes(16).toString('hex');
    // Not the server's own wrapper: that drops the flag which lets a page run tests.
    const child = spawn(process.execPath, [serverMain, ...flags(port, data, token)], {
        stdio: ['ignore', 'pipe', 'pipe'],
    });
    // However this process ends, the server does not outlive it.
    process.once('exit', () => child.kill());
    const log = keepLog(child);
    const server = { authority: `127.0.0.1:${port}`, token, stop: () => stop(child, data) };
    try {
        await answers(`http://${server.authority}/version`, child);
    } catch (error) {
        await server.stop();
        throw new Error(`VS Code's server did not start: ${(error as Error).message}\n${log.join('')}`);
    }
    return server;
}

function flags(port: number, data: string, token: string): string[] {
    const values = { host: '127.0.0.1', port, 'connection-token': token, 'server-data-dir': data };
    const switches = ['accept-server-license-terms', 'enable-smoke-test-driver'];
    return [
        ...Object.entries(values).flatMap(([name, value]) => [`--${name}`, String(value)]),
        ...[...switches, 'disable-workspace-trust'].map((name) => `--${name}`),
    ];
}

function writeSettings(data: string, settings: Record<string, unknown>): void {
    const folder = join(data, 'data/User');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** The pipes have to be read, or the server blocks once they are full; the words matter only if it fails to start. */
function keepLog(child: ChildProcess): string[] {
    const log: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
        stream?.setEncoding('utf8').on('data', (text: string) => {
            log.push(text);
            if (log.length > 200) log.shift();
        });
    }
    return log;
}

async function answers(url: string, child: ChildProcess): Promise<void> {
    const end = Date.now() + START_LIMIT_MS;
    while (Date.now() < end) {
        if (child.exitCode !== null) throw new Error(`it ended with code ${child.exitCode}`);
        const response = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
        if (response?.ok) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`no answer in ${START_LIMIT_MS / 1000} s`);
}

async function stop(child: ChildProcess, data: string): Promise<void> {
    if (child.exitCode === null && child.signalCode === null) {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const force = setTimeout(() => child.kill('SIGKILL'), 3_000);
        await ended;
        clearTimeout(force);
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}

function freePort(): Promise<number> {
    return new Promise((resolve, reject) => {
        const probe = createServer().once('error', reject);
        probe.listen(0, '127.0.0.1', () => {
            const address = probe.address();
            probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(address)));
        });
    });
}
