import * as vscode from 'vscode';
import {
    LIST_FILES_REQUEST,
    READ_FILE_REQUEST,
    type ReadFileParams,
    type ReadFileResult,
} from '../../server/protocol.ts';
import type { Server } from '../server.ts';

const MAX_FILES = 10_000;
/** Each costs a request to whoever keeps them. */
const MAX_FOLDERS = 1_000;

/** Reads for the server through the editor, which alone knows remote and virtual file systems. */
export function files(server: Server): void {
    server.answer(READ_FILE_REQUEST, ({ uri }: ReadFileParams) => readFile(vscode.Uri.parse(uri, true)));
    server.answer(LIST_FILES_REQUEST, async () => {
        const found = await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => filesBelow(uri)));
        return found.flatMap((each) => each.map(String)).sort();
    });
}

async function filesBelow(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const pattern = new vscode.RelativePattern(folder, '**/*.mspc');
    const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', MAX_FILES);
    // Not every virtual file system can be searched, and one that can't has no more to say than this.
    return found.length === 0 && folder.scheme !== 'file' ? walk(folder) : found;
}

/** Looks into the folders one by one, those above first. */
async function walk(top: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const [folders, found] = [[top], [] as vscode.Uri[]];
    for (const folder of folders) {
        if (folders.length > MAX_FOLDERS || found.length > MAX_FILES) break;
        for (const [name, type] of await entriesIn(folder)) {
            const uri = vscode.Uri.joinPath(folder, name);
            if (type & vscode.FileType.Directory) {
                if (!name.startsWith('.') && name !== 'node_modules') folders.push(uri);
            } else if (name.endsWith('.mspc')) found.push(uri);
        }
    }
    return found;
}

/** Null: there is no such file. One that is not UTF-8 is an error, since it would be read as something else. */
async function readFile(uri: vscode.Uri): Promise<ReadFileResult | null> {
    const bytes = await readBytes(uri);
    if (bytes === undefined) return null;
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const actualName = await spelling(uri);
    return actualName === undefined ? { text } : { text, actualName };
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | undefined> {
    try {
        return await vscode.workspace.fs.readFile(uri);
    } catch (error) {
        if (error instanceof vscode.FileSystemError && MISSING.has(error.code)) return undefined;
        throw error;
    }
}

const MISSING = new Set(['FileNotFound', 'FileNotADirectory', 'FileIsADirectory']);

/** How the disk spells the name, where it takes `Vendors.mspc` for `vendors.mspc`; others would not. */
async function spelling(uri: vscode.Uri): Promise<string | undefined> {
    const asked = nameOf(uri);
    const names = (await entriesIn(vscode.Uri.joinPath(uri, '..'))).map(([name]) => name);
    if (names.some((each) => each.normalize() === asked.normalize())) return undefined;
    return names.find((each) => folded(each) === folded(asked));
}

/** Not every file system can list its folders. */
async function entriesIn(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
    try {
        return await vscode.workspace.fs.readDirectory(folder);
    } catch {
        return [];
    }
}

function nameOf(uri: vscode.Uri): string {
    return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

function folded(name: string): string {
    return name.normalize().toLowerCase();
}
