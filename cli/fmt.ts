import { layOut } from '../language/index.ts';
import { Disk, type OnDisk, replaceFile, whyUnread } from './disk.ts';
import { applyEdits } from './edits.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { findFiles } from './files.ts';
import { shownPath } from './paths.ts';
import { whyRefused } from './system.ts';
import { unifiedDiff } from './unified-diff.ts';
import { decode, encode } from './utf8.ts';

export interface FmtOptions {
    readonly check?: true;
    readonly diff?: true;
}

/** `mspc fmt`: lays out files or standard input, or only looks; the exit code. */
export async function fmt(paths: readonly string[], options: FmtOptions, environment: Environment): Promise<number> {
    if (!paths.includes('-')) return formatFiles(paths, options, environment);
    if (paths.length === 1) return formatStdin(options, environment);
    environment.output.error('Standard input is formatted alone: give "-" or paths, not both.\n');
    return EXIT.failed;
}

async function formatStdin(options: FmtOptions, { stdin, output }: Environment): Promise<number> {
    const read = decode(await stdin());
    if (!('text' in read)) {
        output.error(`Standard input cannot be read: ${whyUnread(read)}.\n`);
        return EXIT.failed;
    }
    const { after, problem } = laidOut(read.text);
    const changed = after !== read.text;
    if (options.diff && changed)
        output.out(unifiedDiff({ name: 'stdin', before: read.text, after, marked: read.marked }, isTerminal(output)));
    else if (!looksOnly(options)) output.out(encode(after, read.marked).toString());
    if (looksOnly(options) && changed) output.error('Standard input would change.\n');
    if (problem) output.error(`In standard input ${problem}.\n`);
    return codeOf(problem ? 1 : 0, changed, options);
}

function formatFiles(paths: readonly string[], options: FmtOptions, environment: Environment): number {
    const { folder, output } = environment;
    const files = findFiles(folder, paths.length > 0 ? paths : ['.']);
    const problems = [...files.problems];
    const disk = new Disk();
    let changed = 0;
    for (const path of files.paths) {
        const outcome = formatFile(path, disk.readAnyCase(path), options, environment);
        if (outcome.changed) changed++;
        if (outcome.problem) problems.push(`${outcome.problem}.`);
    }
    for (const problem of problems) output.error(`${problem}\n`);
    if (files.paths.length > 0) output.error(`${summary(changed, files.paths.length, options)}\n`);
    return codeOf(problems.length, changed > 0, options);
}

interface Outcome {
    readonly changed: boolean;
    readonly problem?: string | undefined;
}

function formatFile(path: string, read: OnDisk, options: FmtOptions, environment: Environment): Outcome {
    const { folder, output } = environment;
    const name = shownPath(folder, path);
    if (!('text' in read)) return { changed: false, problem: `"${name}" cannot be read: ${whyUnread(read)}` };
    const { after, problem } = laidOut(read.text);
    const told = problem && `In "${name}" ${problem}`;
    if (after === read.text) return { changed: false, problem: told };
    if (options.diff)
        output.out(unifiedDiff({ name, before: read.text, after, marked: read.marked }, isTerminal(output)));
    else output.out(`${name}\n`);
    if (looksOnly(options)) return { changed: true, problem: told };
    try {
        replaceFile(path, encode(after, read.marked));
        return { changed: true, problem: told };
    } catch (error) {
        return { changed: false, problem: `"${name}" cannot be written: ${whyRefused(error)}` };
    }
}

/** The text as it is to be, and which of its declarations stay as they are. */
function laidOut(text: string): { readonly after: string; readonly problem: string | undefined } {
    const { edits, unread } = layOut(text);
    const lines = unread.map((at) => text.slice(0, at).split('\n').length);
    return { after: applyEdits(text, edits), problem: lines.length > 0 ? leftAlone(lines) : undefined };
}

/** More lines than this are counted. */
const MOST_LINES = 5;

function leftAlone(lines: readonly number[]): string {
    const why = 'mspc check tells why';
    if (lines.length === 1) return `the declaration in line ${lines[0]} cannot be read and stays as it is; ${why}`;
    if (lines.length > MOST_LINES)
        return `${lines.length} declarations, the first in line ${lines[0]}, cannot be read and stay as they are; ${why}`;
    return `the declarations in lines ${lines.join(', ')} cannot be read and stay as they are; ${why}`;
}

function looksOnly({ check, diff }: FmtOptions): boolean {
    return check === true || diff === true;
}

function isTerminal({ columns }: Environment['output']): boolean {
    return columns !== undefined;
}

function codeOf(problems: number, changed: boolean, options: FmtOptions): number {
    if (problems > 0) return EXIT.failed;
    return looksOnly(options) && changed ? EXIT.found : EXIT.clean;
}

function summary(changed: number, files: number, options: FmtOptions): string {
    const all = files === 1 ? '1 file' : `${files} files`;
    if (looksOnly(options)) return changed === 0 ? `${all}: nothing to change.` : `${changed} of ${all} would change.`;
    return `${changed} of ${all} changed.`;
}
