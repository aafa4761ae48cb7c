import {
    accessSync,
    chmodSync,
    constants,
    readdirSync,
    readFileSync,
    realpathSync,
    renameSync,
    rmSync,
    statSync,
    writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { whyRefused } from './system.ts';
import { type Decoded, decode } from './utf8.ts';

/** Far above what the language reads (5 million characters), which it says itself; this much is not even loaded. */
export const MAX_FILE_BYTES = 20_000_000;

/** What a path leads to. */
export type OnDisk =
    | Decoded
    | { readonly missing: true }
    /** The folder holds the file under a name that differs in upper and lower case. */
    | { readonly actualName: string }
    | { readonly tooLarge: number }
    /** It is there and cannot be read: a word of the system, or why not. */
    | { readonly unreadable: string };

/** Why there is no text, to follow a colon. */
export function whyUnread(found: Exclude<OnDisk, { text: string }>): string {
    if ('unreadable' in found) return found.unreadable;
    if ('badByte' in found) return `it is not text in UTF-8, byte ${found.badByte} has no meaning in it`;
    if ('tooLarge' in found) return `it has more than ${MAX_FILE_BYTES / 1_000_000} MB`;
    return 'it is not there';
}

const NOT_THERE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

export class Disk {
    private readonly folders = new Map<string, ReadonlySet<string>>();

    /** Reads a file by the name that the disk gives it, even where the disk would take others too. */
    read(path: string): OnDisk {
        return this.misspelled(path) ?? read(path);
    }

    /** Reads a file that a person named. */
    readAnyCase(path: string): OnDisk {
        const found = read(path);
        if (!('missing' in found)) return found;
        return { unreadable: isFolder(path) ? 'it is a folder' : 'it is not there' };
    }

    private misspelled(path: string): OnDisk | undefined {
        const wanted = basename(path);
        const names = this.namesIn(dirname(path));
        if (names.has(wanted)) return undefined;
        const key = fold(wanted);
        for (const name of names)
            if (fold(name) === key) return sameName(name, wanted) ? undefined : { actualName: name };
        return undefined;
    }

    private namesIn(folder: string): ReadonlySet<string> {
        const known = this.folders.get(folder) ?? new Set(namesOf(folder));
        this.folders.set(folder, known);
        return known;
    }
}

/**
 * Puts a file's new content in its place at one stroke: whatever happens meanwhile, the one or the other is there in
 * full. Links and permissions stay; throws what the system says.
 */
export function replaceFile(path: string, content: Uint8Array | string): void {
    const file = realpathSync(path);
    accessSync(file, constants.W_OK);
    const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
    try {
        writeFileSync(beside, content, { flag: 'wx', flush: true });
        chmodSync(beside, statSync(file).mode);
        renameSync(beside, file);
    } catch (error) {
        rmSync(beside, { force: true });
        throw error;
    }
}

/** A folder that may be entered and not listed still gives its files. */
function namesOf(folder: string): readonly string[] {
    try {
        return readdirSync(folder);
    } catch {
        return [];
    }
}

function isFolder(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Some disks keep accented letters in another form than they are asked for; that is no difference in spelling. */
function sameName(one: string, other: string): boolean {
    return one.normalize('NFC') === other.normalize('NFC');
}

function fold(name: string): string {
    return name.normalize('NFC').toLowerCase();
}

function read(path: string): OnDisk {
    try {
        return readRegular(path);
    } catch (error) {
        const { code = String(error) } = error as NodeJS.ErrnoException;
        return NOT_THERE.has(code) ? { missing: true } : { unreadable: whyRefused(error) };
    }
}

/** A pipe or a device might never end. */
function readRegular(path: string): OnDisk {
    const stats = statSync(path);
    if (stats.isDirectory()) return { missing: true };
    if (!stats.isFile()) return { unreadable: 'not a regular file' };
    if (stats.size > MAX_FILE_BYTES) return { tooLarge: stats.size };
    return decode(readFileSync(path));
}
