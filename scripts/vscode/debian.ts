import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Missing } from './missing.ts';

/** Installs Debian packages where that is nobody's machine (CI, as root); elsewhere says which are missing. */
export function installPackages(packages: string[]): void {
    if (packages.length === 0) return;
    const list = packages.join(' ');
    const mayInstall = process.env.CI === 'true' && process.getuid?.() === 0 && onPath('apt-get');
    if (!mayInstall) throw new Missing(`Missing: ${packages.join(', ')}. On Debian or Ubuntu: apt-get install ${list}`);
    console.log(`Installing ${list}`);
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
}

function aptGet(args: string[]): void {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const result = spawnSync('apt-get', ['-o', 'Acquire::Retries=3', ...args], { env, encoding: 'utf8' });
    if (result.status !== 0) throw new Missing(`apt-get ${args.join(' ')} failed: ${lastLine(result.stderr)}`);
}

function lastLine(text: string | null): string {
    return text?.trim().split('\n').at(-1) ?? '';
}

/** The full path of a command, if the PATH has it. */
export function onPath(command: string): string | undefined {
    const folders = (process.env.PATH ?? '').split(delimiter);
    return folders.map((folder) => join(folder, command)).find((file) => existsSync(file));
}
