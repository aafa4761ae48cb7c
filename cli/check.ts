import { resolve } from 'node:path';
import type { Finding, Severity } from '../language/index.ts';
import { show } from './diagnostic.ts';
import type { Environment } from './environment.ts';
import { EXIT } from './exit.ts';
import { findFiles } from './files.ts';
import { githubReport, junitReport, sarifReport } from './interop.ts';
import { jsonReport } from './json.ts';
import { shownPath, shownUri } from './paths.ts';
import { prettyReport } from './pretty.ts';
import type { Report } from './report.ts';
import { layerOf, type RuleOptions } from './rule-options.ts';
import { Settings } from './settings.ts';
import { decode } from './utf8.ts';
import { Workspace } from './workspace.ts';

const REPORTS = {
    pretty: prettyReport,
    json: jsonReport,
    sarif: sarifReport,
    github: githubReport,
    junit: junitReport,
};

/** What each level of `--fail-on` counts. */
const FAILING = {
    error: ['error'],
    warning: ['error', 'warning'],
    info: ['error', 'warning', 'information'],
    never: [],
} satisfies Record<string, readonly Severity[]>;

export interface CheckOptions extends RuleOptions {
    readonly format: keyof typeof REPORTS;
    readonly failOn: keyof typeof FAILING;
    /** ISO 8601; the day of the system when it is not given. */
    readonly today?: string;
    readonly stdin?: true;
    readonly stdinFilename?: string;
}

/** What is to be checked: absolute paths, and why arguments lead nowhere. */
interface Input {
    readonly paths: readonly string[];
    readonly problems: readonly string[];
}

export async function check(
    paths: readonly string[],
    options: CheckOptions,
    environment: Environment,
): Promise<number> {
    const layer = layerOf(options);
    const wrong = 'problems' in layer ? layer.problems : contradictions(paths, options);
    if ('problems' in layer || wrong.length > 0) return fail(environment, wrong);
    const workspace = new Workspace(options.today ?? environment.today());
    const input = options.stdin ? await fromStdin(workspace, options, environment) : findAll(paths, environment);
    const settings = new Settings(environment.folder, layer);
    return reportAll(input, workspace, settings, options, environment);
}

function contradictions(paths: readonly string[], { stdin, stdinFilename }: CheckOptions): readonly string[] {
    if (stdin && paths.length > 0) return ['Standard input is checked alone: give --stdin or paths, not both.'];
    return stdinFilename !== undefined && !stdin ? ['--stdin-filename is the name of what --stdin reads.'] : [];
}

function fail({ output }: Environment, problems: readonly string[]): number {
    for (const problem of problems) output.error(`${problem}\n`);
    return EXIT.failed;
}

function findAll(paths: readonly string[], { folder }: Environment): Input {
    return findFiles(folder, paths.length > 0 ? paths : ['.']);
}

/** Its name decides to what its imports lead and which settings hold. */
async function fromStdin(workspace: Workspace, options: CheckOptions, { folder, stdin }: Environment): Promise<Input> {
    const path = resolve(folder, options.stdinFilename ?? '<stdin>');
    workspace.openAs(path, decode(await stdin()));
    return { paths: [path], problems: [] };
}

function reportAll(
    input: Input,
    workspace: Workspace,
    settings: Settings,
    { format, failOn }: CheckOptions,
    environment: Environment,
): number {
    const { folder, output } = environment;
    const report: Report = REPORTS[format](output, ({ severity }) => isFailing(severity, failOn));
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const { file, found } of findings(input.paths, workspace, settings, environment)) {
        for (const { severity } of found) counts[severity]++;
        report.add(file, show(found, workspace, folder));
    }
    report.end({ files: input.paths.length, findings: counts });
    const problems = [...input.problems, ...settings.problems(), ...unread(workspace, folder)];
    return problems.length > 0 ? fail(environment, problems) : exitCode(counts, failOn);
}

export function exitCode(counts: Readonly<Record<Severity, number>>, failOn: CheckOptions['failOn']): number {
    return FAILING[failOn].some((severity) => counts[severity] > 0) ? EXIT.found : EXIT.clean;
}

function isFailing(severity: Severity, failOn: CheckOptions['failOn']): boolean {
    return FAILING[failOn].some((each) => each === severity);
}

interface FoundInFile {
    readonly file: string;
    readonly found: readonly Finding[];
}

/** File by file, so that no more than one is kept for its own sake; then what imports led to and cannot be read as text. */
function* findings(
    paths: readonly string[],
    workspace: Workspace,
    settings: Settings,
    { folder, output }: Environment,
): Generator<FoundInFile> {
    const checked = new Set<string>();
    for (const path of paths) {
        output.progress?.(`${checked.size} of ${paths.length} files`);
        const uri = workspace.open(path);
        checked.add(uri);
        yield { file: shownPath(folder, path), found: workspace.findings(uri, settings.of(path).config) };
    }
    for (const finding of workspace.refusals()) {
        const uri = finding.span.file;
        if (!checked.has(uri)) yield { file: shownUri(folder, uri), found: [finding] };
    }
}

function unread(workspace: Workspace, folder: string): readonly string[] {
    return [...workspace.problems()].map(([uri, reason]) => `"${shownUri(folder, uri)}" cannot be read: ${reason}.`);
}
