import { fileURLToPath, pathToFileURL } from 'node:url';
import { canonicalUri, describeFinding, englishInterface } from '../language/index.ts';
import { mend, safeFix, type Workbench } from '../language/mend.ts';
import type { RuleConfig } from '../language/rules/index.ts';
import { Disk, replaceFile } from './disk.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { type Files, findFiles } from './files.ts';
import { compareText, shownPath, shownUri } from './paths.ts';
import { layerOf, type RuleOptions } from './rule-options.ts';
import { Settings } from './settings.ts';
import { whyRefused } from './system.ts';
import { unifiedDiff } from './unified-diff.ts';
import { encode } from './utf8.ts';
import { Workspace } from './workspace.ts';

export interface FixOptions extends RuleOptions {
    readonly dryRun?: true;
    readonly today?: string;
}

/** A file as it was read and as it is to be. */
interface Change {
    readonly path: string;
    readonly before: string;
    readonly after: string;
}

/** `mspc fix`: applies the safe fixes to files, or tells what they would change; the exit code. */
export function fix(paths: readonly string[], options: FixOptions, environment: Environment): number {
    const { folder, output, today } = environment;
    const layer = layerOf(options);
    if ('problems' in layer) return ended(layer.problems, EXIT.clean, environment);
    const files = findFiles(folder, paths.length > 0 ? paths : ['.']);
    const workspace = new Workspace(options.today ?? today());
    const settings = new Settings(folder, layer);
    mendAll(files, workspace, settings, environment);
    const changes = changesIn(workspace);
    const unwritten = changes.flatMap((change) => give(change, options, environment));
    output.error(`${summary(changes.length - unwritten.length, files.paths.length, options)}\n`);
    const problems = [...files.problems, ...settings.problems(), ...unread(workspace, folder), ...unwritten];
    return ended(problems, options.dryRun && changes.length > 0 ? EXIT.found : EXIT.clean, environment);
}

/** Nothing is mended by settings that are not what was meant. */
function mendAll({ paths }: Files, workspace: Workspace, settings: Settings, { output }: Environment): void {
    const named = new Set(paths.map((path) => canonicalUri(pathToFileURL(path).href)));
    paths.forEach((path, done) => {
        output.progress?.(`${done} of ${paths.length} files`);
        const { config, sound } = settings.of(path);
        if (!sound) return;
        const options = { choose: safeFix, mayChange: (uri: string) => named.has(uri) };
        mend(workspace.open(path), workbenchOf(workspace, config), options);
    });
}

function workbenchOf(workspace: Workspace, config: RuleConfig): Workbench {
    return {
        file: (uri) => workspace.project.file(uri),
        change: (uri, text) => workspace.change(uri, text),
        findings: (uri) => workspace.findings(uri, config),
    };
}

function unread(workspace: Workspace, folder: string): readonly string[] {
    const unreadable = [...workspace.problems()].map(([uri, why]) => [uri, `cannot be read: ${why}.`] as const);
    const refused = workspace
        .refusals()
        .map((finding) => [finding.span.file, `is left alone. ${describeFinding(finding, englishInterface)}`] as const);
    return [...unreadable, ...refused].map(([uri, why]) => `"${shownUri(folder, uri)}" ${why}`);
}

function changesIn(workspace: Workspace): readonly Change[] {
    return [...workspace.changes]
        .map(([uri, change]): Change => ({ path: fileURLToPath(uri), ...change }))
        .filter(({ before, after }) => before !== after)
        .sort((one, other) => compareText(one.path, other.path));
}

/** Shows or writes a change; why that could not be done. */
function give(change: Change, { dryRun }: FixOptions, { folder, output }: Environment): readonly string[] {
    const name = shownPath(folder, change.path);
    const now = new Disk().readAnyCase(change.path);
    if (!('text' in now) || now.text !== change.before) return [`"${name}" has changed meanwhile; it is left alone.`];
    const { marked } = now;
    if (dryRun) {
        output.out(unifiedDiff({ name, marked, ...change }, output.columns !== undefined));
        return [];
    }
    try {
        replaceFile(change.path, encode(change.after, marked));
        output.out(`${name}\n`);
        return [];
    } catch (error) {
        return [`"${name}" cannot be written: ${whyRefused(error)}.`];
    }
}

function summary(changed: number, files: number, { dryRun }: FixOptions): string {
    const all = files === 1 ? '1 file' : `${files} files`;
    if (dryRun) return changed === 0 ? `${all}: nothing to change.` : `${changed} of ${all} would change.`;
    return `${changed} of ${all} changed.`;
}

function ended(problems: readonly string[], code: number, { output }: Environment): number {
    for (const problem of problems) output.error(`${problem}\n`);
    return problems.length > 0 ? EXIT.failed : code;
}
