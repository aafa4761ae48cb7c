import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { chromium as playwrightChromium } from 'playwright-core';
import { installPackages, onPath } from './debian.ts';
import { Missing } from './missing.ts';
import { cache } from './paths.ts';

/** VS Code as a server and the browser that shows it. */
export interface Editor {
    serverMain: string;
    chromium: string;
}

/** code-server carries the VS Code of the same minor version, as a plain npm package. */
const VERSION = '4.139.1';

const home = join(cache, `vscode-${VERSION}`);
const SERVER_MAIN = 'node_modules/code-server/lib/vscode/out/server-main.js';

/** True when the editor is there already, so that nothing needs to be fetched. */
export function isInstalled(): boolean {
    return existsSync(join(home, SERVER_MAIN));
}

/** Gives an editor to run: installs it on the first call and reuses it afterwards. */
export function provide(): Editor {
    installPackages([...missingForServer(), ...missingBrowser()]);
    return { serverMain: provideServer(), chromium: browser() };
}

/** The server alone, for a person who has a browser. */
export function provideServer(): string {
    installPackages(missingForServer());
    if (!isInstalled()) install();
    return join(home, SERVER_MAIN);
}

/** Chromium alone, for what needs a browser and no editor. */
export function provideBrowser(): string {
    installPackages(missingBrowser());
    return browser();
}

function browser(): string {
    const found = findChromium();
    if (!found || !existsSync(found))
        throw new Missing('Missing: Chromium. Install it, or set CHROMIUM to the path of one.');
    return found;
}

function missingBrowser(): string[] {
    return findChromium() ? [] : ['chromium'];
}

function findChromium(): string | undefined {
    if (process.env.CHROMIUM) return process.env.CHROMIUM;
    const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
    const macs = ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    const candidates = [...names.map(onPath), ...macs, playwrightChromium.executablePath()];
    return candidates.find((file) => file && existsSync(file));
}

/** The server's native modules are compiled while it is installed. */
function missingForServer(): string[] {
    if (isInstalled() || process.platform !== 'linux') return [];
    const commands = { python3: 'python3', make: 'make', 'g++': 'g++' };
    const missing = Object.entries(commands).filter(([command]) => !onPath(command));
    const kerberos = existsSync('/usr/include/gssapi/gssapi.h') ? [] : ['libkrb5-dev'];
    return [...missing.map(([, name]) => name), ...kerberos];
}

/** Installs beside the final place and renames, so that a broken install or a second one at a time does no harm. */
function install(): void {
    console.log(`Installing VS Code (code-server ${VERSION}) into ${home}; once, about two minutes`);
    mkdirSync(cache, { recursive: true });
    const folder = mkdtempSync(`${home}-`);
    try {
        writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
        const headers = installHeaders(folder);
        npmInstall(folder, `code-server@${VERSION}`, headers);
        if (!isInstalled()) renameSync(folder, home);
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
}

/** The headers of the running Node, from its npm package: compiling then needs no other download. */
function installHeaders(folder: string): Record<string, string> {
    if (process.platform !== 'linux') return {};
    const name = `node-linux-${process.arch}`;
    npmInstall(folder, `${name}@${process.versions.node}`, {});
    return { npm_config_nodedir: join(folder, 'node_modules', name) };
}

function npmInstall(folder: string, what: string, extra: Record<string, string>): void {
    const args = ['install', '--prefix', folder, '--save-exact', '--no-audit', '--no-fund', '--loglevel=error', what];
    const options = { cwd: folder, env: { ...cleanEnv(), ...extra }, encoding: 'utf8', maxBuffer: 2 ** 28 } as const;
    const { status, stdout, stderr } = spawnSync('npm', args, options);
    if (status === 0) return;
    writeFileSync(`${home}.log`, `${stdout}\n${stderr}`);
    console.log(stderr.trim());
    throw new Missing(`Missing: VS Code, since npm could not install ${what}; its words are in ${home}.log`);
}

/**
 * This Node first on the PATH, and none of the settings that an outer `npm run` hands down about its own project and
 * its own Node: code-server reads the version of Node from the user agent and refuses any other than its own.
 */
function cleanEnv(): NodeJS.ProcessEnv {
    const inherited = /^(NODE$|npm_(package_|lifecycle_|node_execpath$|config_(user_agent|(local_|global_)?prefix)$))/;
    const kept = Object.entries(process.env).filter(([name]) => !inherited.test(name));
    const path = dirname(process.execPath) + delimiter + process.env.PATH;
    return { ...Object.fromEntries(kept), PATH: path };
}
