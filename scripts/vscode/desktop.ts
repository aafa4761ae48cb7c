import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import type { Host } from './browser.ts';
import { cache } from './paths.ts';
import type { Tally } from './tally.ts';

/** The VS Code inside the code-server that `editor.ts` pins. */
const VERSION = '1.139.1';
const DOWNLOADS = 'https://update.code.visualstudio.com/api/releases/stable';

/** The desktop editor's executable, if this machine has a screen and may download it; else nothing. */
export async function desktop(): Promise<string | undefined> {
    const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
    if (process.env.MSPC_EDITOR === 'server' || !screen) return undefined;
    try {
        const answer = await fetch(DOWNLOADS, { method: 'HEAD', signal: AbortSignal.timeout(3_000) });
        if (!answer.ok) return undefined;
        const reporter = new SilentReporter();
        return await downloadAndUnzipVSCode({ version: VERSION, cachePath: join(cache, 'desktop'), reporter });
    } catch {
        return undefined;
    }
}

/** Absolute paths, and the extension host to use. */
export interface SuiteRun {
    extension: string;
    folder: string;
    host: Host;
    tests: string;
}

/** Runs a compiled suite in the desktop editor, with a profile of its own; gives the exit code. */
export async function runInDesktop(executable: string, run: SuiteRun, limitMs: number, lines: Tally): Promise<number> {
    const profile = mkdtempSync(join(tmpdir(), 'mspc-profile-'));
    const args = [
        run.folder,
        `--extensionDevelopmentPath=${run.extension}`,
        `--extensionTestsPath=${run.tests}`,
        ...(run.host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        `--user-data-dir=${join(profile, 'data')}`,
        `--extensions-dir=${join(profile, 'extensions')}`,
        ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--disable-workspace-trust'],
        ...['--skip-welcome', '--skip-release-notes'],
    ];
    const child = spawn(executable, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: limitMs });
    for (const stream of [child.stdout, child.stderr]) createInterface(stream).on('line', lines.take);
    const code = await new Promise<number>((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (value) => resolve(value ?? 1));
    });
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    return code;
}
