import { execFileSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { Disk, MAX_FILE_BYTES, type OnDisk } from './disk.ts';
import { decode } from './utf8.ts';

/** A file in a revision of a Git repository. */
export interface Revision {
    /** As it was asked for: `HEAD`, `v1.2`, `main~3`. */
    readonly name: string;
    /** The folder of the repository. */
    readonly top: string;
    /** Where the file would be, were the revision checked out. */
    readonly path: string;
}

/** The file that `REVISION:PATH` names, the path from the top of the repository; or why there is none. */
export function revisionOf(argument: string, folder: string): Revision | string {
    const [, name, path] = /^([^:]+):(.+)$/s.exec(argument) ?? [];
    if (name === undefined || path === undefined) return `There is no file "${argument}".`;
    // Git would take it for an option.
    if (name.startsWith('-')) return `"${name}" is no revision.`;
    const top = git(folder, ['rev-parse', '--show-toplevel']);
    if (!top.ok) return `"${argument}" is no file, and ${top.why}.`;
    const root = resolve(top.bytes.toString().trim());
    const found = git(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
    if (!found.ok) return `There is no revision "${name}".`;
    return { name, top: root, path: resolve(root, path) };
}

/** Reads files as a revision has them, those that they import too. */
export class GitDisk extends Disk {
    private readonly revision: Revision;

    constructor(revision: Revision) {
        super();
        this.revision = revision;
    }

    override read(path: string): OnDisk {
        const { name, top } = this.revision;
        const inside = relative(top, path).split(sep).join('/');
        const blob = git(top, ['cat-file', 'blob', `${name}:${inside}`]);
        if (!blob.ok) return { missing: true };
        return blob.bytes.length > MAX_FILE_BYTES ? { tooLarge: blob.bytes.length } : decode(blob.bytes);
    }

    override readAnyCase(path: string): OnDisk {
        const found = this.read(path);
        return 'missing' in found ? { unreadable: `it is not in ${this.revision.name}` } : found;
    }
}

type Answer = { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly why: string };

/** Without a shell, and without what a repository could have Git run. */
function git(folder: string, args: readonly string[]): Answer {
    try {
        const bytes = execFileSync('git', args, {
            cwd: folder,
            stdio: ['ignore', 'pipe', 'ignore'],
            maxBuffer: 2 * MAX_FILE_BYTES,
        });
        return { ok: true, bytes };
    } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        return { ok: false, why: code === 'ENOENT' ? 'git is not installed' : 'this is no Git repository' };
    }
}
