import type { Severity } from '../language/index.ts';
import { show } from './diagnostic.ts';
import type { Environment, Output } from './environment.ts';
import { EXIT } from './exit.ts';
import { findFiles } from './files.ts';
import { jsonReport } from './json.ts';
import { shownUri } from './paths.ts';
import { prettyReport } from './pretty.ts';
import type { Report } from './report.ts';
import { Workspace } from './workspace.ts';

const REPORTS = { pretty: prettyReport, json: jsonReport } satisfies Record<string, (output: Output) => Report>;

/** What each level of `--fail-on` counts. */
const FAILING = {
    error: ['error'],
    warning: ['error', 'warning'],
    info: ['error', 'warning', 'information'],
    never: [],
} satisfies Record<string, readonly Severity[]>;

export interface CheckOptions {
    readonly format: keyof typeof REPORTS;
    readonly failOn: keyof typeof FAILING;
    /** ISO 8601; the day of the system when it is not given. */
    readonly today?: string;
}

export function check(paths: readonly string[], options: CheckOptions, { folder, output, today }: Environment): number {
    const files = findFiles(folder, paths.length > 0 ? paths : ['.']);
    const workspace = new Workspace(options.today ?? today());
    const report = REPORTS[options.format](output);
    const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
    for (const found of findings(files.paths, workspace, folder)) {
        for (const { diagnostic } of found) counts[diagnostic.severity]++;
        report.add(found);
    }
    report.end({ files: files.paths.length, findings: counts });
    const problems = [...files.problems, ...unread(workspace, folder)];
    for (const problem of problems) output.error(`${problem}\n`);
    return problems.length > 0 ? EXIT.failed : exitCode(counts, options.failOn);
}

export function exitCode(counts: Readonly<Record<Severity, number>>, failOn: CheckOptions['failOn']): number {
    return FAILING[failOn].some((severity) => counts[severity] > 0) ? EXIT.found : EXIT.clean;
}

/** File by file, so that no more than one is kept for its own sake; then what imports led to and cannot be read as text. */
function* findings(paths: readonly string[], workspace: Workspace, folder: string) {
    const checked = new Set<string>();
    for (const path of paths) {
        const uri = workspace.open(path);
        checked.add(uri);
        yield show(workspace.findings(uri), workspace, folder);
    }
    const others = workspace.refusals().filter((finding) => !checked.has(finding.span.file));
    yield show(others, workspace, folder);
}

function unread(workspace: Workspace, folder: string): readonly string[] {
    return [...workspace.problems()].map(([uri, reason]) => `"${shownUri(folder, uri)}" cannot be read: ${reason}.`);
}
