import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Host, MAX_FILE_BYTES, MAX_FILES } from './host.ts';
import type { ReadFileResult } from './protocol.ts';

/** The disk, for `file:` URIs. */
export const diskHost: Host = {
    readFile: async (uri) => (uri.startsWith('file:') ? read(pathOf(uri)) : undefined),
    async listFiles(folders) {
        const found: string[] = [];
        for (const folder of folders) if (folder.startsWith('file:')) await list(pathOf(folder), found);
        return found;
    },
};

function pathOf(uri: string): string {
    try {
        return fileURLToPath(uri);
    } catch {
        return '';
    }
}

async function read(path: string): Promise<ReadFileResult | null> {
    if (path === '') return null;
    try {
        const status = await stat(path);
        if (!status.isFile() || status.size > MAX_FILE_BYTES) return null;
        const [text, real] = await Promise.all([readFile(path, 'utf8'), realpath(path)]);
        return { text: text.replace(/^\ufeff/, ''), ...differentCase(path, basename(real)) };
    } catch {
        return otherCase(path);
    }
}

function differentCase(path: string, actual: string): { actualName?: string } {
    const asked = basename(path);
    const differs = asked !== actual && asked.toLowerCase() === actual.toLowerCase();
    return differs ? { actualName: actual } : {};
}

/** A file that is there under a name that differs in case alone: it would be found on another system. */
async function otherCase(path: string): Promise<ReadFileResult | null> {
    const names = await readdir(dirname(path)).catch(() => []);
    const near = names.find((name) => name.toLowerCase() === basename(path).toLowerCase());
    return near === undefined || near === basename(path) ? null : { text: '', actualName: near };
}

/** Folders that hold no contracts of one's own. */
const SKIPPED: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'out']);

async function list(folder: string, found: string[]): Promise<void> {
    if (folder === '' || found.length >= MAX_FILES) return;
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    for (const entry of entries) {
        const path = join(folder, entry.name);
        if (entry.isFile() && entry.name.endsWith('.mspc')) found.push(pathToFileURL(path).href);
        else if (entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name))
            await list(path, found);
    }
}
