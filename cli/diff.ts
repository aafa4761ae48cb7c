import { statSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import type { Comparison } from '../language/compare/change.ts';
import { compareContracts } from '../language/compare/compare.ts';
import { countsOf } from '../language/compare/grouped.ts';
import type { Contract } from '../language/index.ts';
import { diffDocx } from './diff-docx.ts';
import { diffHtml } from './diff-html.ts';
import { diffJson } from './diff-json.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { diffPretty } from './diff-pretty.ts';
import { Disk } from './disk.ts';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit.ts';
import { GitDisk, revisionOf } from './git.ts';
import { shownPath, shownUri } from './paths.ts';
import { whyRefused } from './system.ts';
import { Workspace } from './workspace.ts';

const FORMATS = {
    pretty: diffPretty,
    markdown: diffMarkdown,
    json: diffJson,
    html: diffHtml,
} satisfies Record<string, (compared: Compared, output: Output) => string>;

export interface DiffOptions {
    readonly format: keyof typeof FORMATS | 'docx';
    /** The file to write; standard output, or for Word a file beside the command, when it is not given. */
    readonly out?: string;
    readonly failOn: 'weaker' | 'changed' | 'never';
    /** ISO 8601; the day of the system when it is not given. */
    readonly today?: string;
}

/** One of the two contracts. */
export interface Source {
    /** As it was asked for: a path, or `REVISION:PATH`. */
    readonly label: string;
    readonly contract: Contract;
    readonly workspace: Workspace;
    /** How a file of it is shown. */
    shown(uri: string): string;
}

/** What the formats print. */
export interface Compared {
    readonly before: Source;
    readonly after: Source;
    readonly comparison: Comparison;
    readonly today: Temporal.PlainDate;
}

export async function diff(
    before: string,
    after: string,
    options: DiffOptions,
    environment: Environment,
): Promise<number> {
    const today = options.today ?? environment.today();
    const sources: Source[] = [];
    for (const argument of [before, after]) {
        const source = sourceOf(argument, today, environment);
        if (typeof source === 'string') return fail(environment, source);
        warn(source, environment);
        sources.push(source);
    }
    const [one, other] = sources;
    if (!one || !other) return EXIT.failed;
    const day = Temporal.PlainDate.from(today);
    const comparison = compareContracts(one.contract, other.contract, { today: day });
    const compared = { before: one, after: other, comparison, today: day };
    const problem = await write(compared, options, environment);
    return problem === undefined ? exitCode(comparison, options.failOn) : fail(environment, problem);
}

/** Prints the comparison or writes it to a file; why that cannot be done. */
async function write(
    compared: Compared,
    { format, out }: DiffOptions,
    { folder, output }: Environment,
): Promise<string | undefined> {
    const isPrinted = out === '-' || (out === undefined && format !== 'docx');
    if (format === 'docx' && isPrinted) return 'A Word file cannot be printed: name a file with -o.';
    const plain = isPrinted ? output : { ...output, colours: false };
    const content = format === 'docx' ? await diffDocx(compared) : FORMATS[format](compared, plain);
    if (isPrinted) {
        output.out(String(content));
        return undefined;
    }
    const target = resolve(folder, out ?? `${basename(compared.after.contract.uri, '.mspc')}-changes.docx`);
    if ([compared.before, compared.after].some(({ contract }) => contract.uri === pathToFileURL(target).href)) {
        return 'The comparison would take the place of a contract.';
    }
    try {
        writeFileSync(target, content);
        if (out === undefined) output.error(`${shownPath(folder, target)} written.\n`);
        return undefined;
    } catch (error) {
        return `"${out ?? shownPath(folder, target)}" cannot be written: ${whyRefused(error)}.`;
    }
}

function exitCode(comparison: Comparison, failOn: DiffOptions['failOn']): number {
    if (failOn === 'never') return EXIT.clean;
    const counting = failOn === 'weaker' ? countsOf(comparison).weaker : comparison.changes.length;
    return counting > 0 ? EXIT.found : EXIT.clean;
}

/** A contract, or why there is none. A file of that name goes before a revision. */
function sourceOf(argument: string, today: string, { folder }: Environment): Source | string {
    const path = resolve(folder, argument);
    const revision = isThere(path) ? undefined : revisionOf(argument, folder);
    if (typeof revision === 'string') return revision;
    const workspace = new Workspace(today, { disk: revision ? new GitDisk(revision) : new Disk() });
    const file = revision?.path ?? path;
    const uri = workspace.open(file);
    const contract = workspace.contract(uri);
    const why = workspace.whyUnread(uri);
    if (!contract || why) return `"${argument}" cannot be read: ${why}.`;
    const prefix = revision ? `${revision.name}:` : '';
    const from = revision?.top ?? folder;
    return { label: argument, contract, workspace, shown: (each) => `${prefix}${shownUri(from, each)}` };
}

function isThere(path: string): boolean {
    return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Of what cannot be read, nothing can be told. */
function warn({ label, contract, workspace }: Source, { output }: Environment): void {
    if (workspace.findings(contract.uri).some(({ code }) => /^(?:syntax|name)\//.test(code))) {
        output.error(`${label} has errors, so the comparison may be incomplete. "mspc check" tells more.\n`);
    }
}

function fail({ output }: Environment, problem: string): number {
    output.error(`${problem}\n`);
    return EXIT.failed;
}
