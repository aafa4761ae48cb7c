import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { describeFinding, englishInterface, type Finding, findingsOf, Project } from '../../language/index.ts';

/** The day that every test takes for today. */
export const TODAY = Temporal.PlainDate.from('2026-06-01');

export const FOLDER = 'file:///work/';

/** A project of files by name; what they import and nobody gives is missing. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
    const project = new Project();
    for (const [name, text] of Object.entries(files)) project.set(FOLDER + name, text);
    for (const name of Object.keys(files))
        for (const uri of project.wanted(FOLDER + name)) project.absent(uri, 'missing');
    return project;
}

/** A finding as a reader of a test sees it. */
export interface Shown {
    readonly code: string;
    readonly severity: Finding['severity'];
    /** The text that it stands on. */
    readonly on: string;
    /** The text before it on its line: where a finding stands that has no text of its own. */
    readonly after: string;
    readonly message: string;
}

export function show(finding: Finding, text: string): Shown {
    const { start, end } = finding.span;
    return {
        code: finding.code,
        severity: finding.severity,
        on: text.slice(start, end),
        after: text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim(),
        message: describeFinding(finding, englishInterface),
    };
}

/** The findings of a file among others. */
export function check(files: Readonly<Record<string, string>>, name: string): readonly Shown[] {
    const project = projectOf(files);
    return findingsOf(project, FOLDER + name, { today: TODAY }).map((finding) => show(finding, files[name] ?? ''));
}

export const ACME = readFileSync(new URL('../../examples/acme-legal.mspc', import.meta.url), 'utf8');
export const VENDORS = readFileSync(new URL('../../examples/vendors.mspc', import.meta.url), 'utf8');
