import { writeFileSync } from 'node:fs';
import { formatText } from '../language/index.ts';
import { Disk, type OnDisk, whyUnread } from './disk.ts';
import { applyEdits } from './edits.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { findFiles } from './files.ts';
import { shownPath } from './paths.ts';
import { decode, encode } from './utf8.ts';

export interface FmtOptions {
    readonly check?: true;
}

export async function fmt(paths: readonly string[], options: FmtOptions, environment: Environment): Promise<number> {
    if (!paths.includes('-')) return formatFiles(paths, options, environment);
    if (paths.length === 1) return formatStdin(options, environment);
    environment.output.error('Standard input is formatted alone: give "-" or paths, not both.\n');
    return EXIT.failed;
}

async function formatStdin({ check }: FmtOptions, { stdin, output }: Environment): Promise<number> {
    const read = decode(await stdin());
    if (!('text' in read)) {
        output.error(`Standard input cannot be read: ${whyUnread(read)}.\n`);
        return EXIT.failed;
    }
    const formatted = applyEdits(read.text, formatText(read.text));
    if (!check) output.out(encode(formatted, read.marked).toString());
    return check && formatted !== read.text ? EXIT.found : EXIT.clean;
}

function formatFiles(paths: readonly string[], { check }: FmtOptions, { folder, output }: Environment): number {
    const files = findFiles(folder, paths.length > 0 ? paths : ['.']);
    const problems = [...files.problems];
    const disk = new Disk();
    let changed = 0;
    for (const path of files.paths) {
        const outcome = formatFile(path, disk.readAnyCase(path), check === true);
        if (outcome === 'changed') output.out(`${shownPath(folder, path)}\n`);
        if (outcome === 'changed') changed++;
        else if (outcome !== 'kept') problems.push(`"${shownPath(folder, path)}" ${outcome.problem}.`);
    }
    for (const problem of problems) output.error(`${problem}\n`);
    output.error(`${summary(changed, files.paths.length, check === true)}\n`);
    if (problems.length > 0) return EXIT.failed;
    return check && changed > 0 ? EXIT.found : EXIT.clean;
}

type Outcome = 'changed' | 'kept' | { readonly problem: string };

function formatFile(path: string, read: OnDisk, check: boolean): Outcome {
    if (!('text' in read)) return { problem: `cannot be read: ${whyUnread(read)}` };
    const formatted = applyEdits(read.text, formatText(read.text));
    if (formatted === read.text) return 'kept';
    if (check) return 'changed';
    try {
        writeFileSync(path, encode(formatted, read.marked));
        return 'changed';
    } catch (error) {
        return { problem: `cannot be written: ${(error as NodeJS.ErrnoException).code}` };
    }
}

function summary(changed: number, files: number, check: boolean): string {
    const all = files === 1 ? '1 file' : `${files} files`;
    if (check) return changed === 0 ? `${all}: nothing to change.` : `${changed} of ${all} would change.`;
    return `${changed} of ${all} changed.`;
}
