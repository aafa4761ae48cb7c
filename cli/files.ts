import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { compareText, shownPath } from './paths.ts';

export interface Files {
    /** Absolute paths in the order in which they are shown, none twice. */
    readonly paths: readonly string[];
    /** Why an argument leads nowhere, one sentence each. */
    readonly problems: readonly string[];
}

/** What an argument of the command line stands for. */
type Found = { readonly paths: readonly string[] } | { readonly problem: string };

/** The files that arguments name: files, folders with all that is in them, and patterns. */
export function findFiles(folder: string, args: readonly string[]): Files {
    const found = args.map((arg) => find(folder, arg));
    const paths = new Set(found.flatMap((each) => ('paths' in each ? each.paths : [])));
    return {
        paths: [...paths].sort((one, other) => compareText(shownPath(folder, one), shownPath(folder, other))),
        problems: found.flatMap((each) => ('problem' in each ? each.problem : [])),
    };
}

/** A file whose name looks like a pattern is taken as a file. */
function find(folder: string, arg: string): Found {
    const path = resolve(folder, arg);
    const kind = arg === '' ? 'nothing' : kindOf(path);
    if (kind === 'folder') return inFolder(arg, path);
    if (kind === 'file') return { paths: [path] };
    if (!isDynamicPattern(arg)) return { problem: `There is no file or folder "${arg}".` };
    const paths = glob(arg.replaceAll('\\', '/'), folder);
    return paths.length > 0 ? { paths } : { problem: `No file matches "${arg}".` };
}

/** What cannot be looked at is left to whoever reads it, who knows how to say why not. */
function kindOf(path: string): 'file' | 'folder' | 'nothing' {
    try {
        const stats = statSync(path, { throwIfNoEntry: false });
        if (!stats) return 'nothing';
        return stats.isDirectory() ? 'folder' : 'file';
    } catch {
        return 'file';
    }
}

function inFolder(arg: string, path: string): Found {
    try {
        accessSync(path, constants.R_OK | constants.X_OK);
    } catch {
        return { problem: `The folder "${arg}" cannot be read.` };
    }
    return { paths: glob('**/*.mspc', path) };
}

/** Links are not followed: what they lead to is found where it is, and they may run in circles. */
function glob(pattern: string, cwd: string): readonly string[] {
    return globSync(pattern, {
        cwd,
        absolute: true,
        dot: true,
        followSymbolicLinks: false,
        ignore: ['**/node_modules/**', '**/.git/**'],
    }).map((path) => resolve(path));
}
