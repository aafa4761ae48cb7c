import type { Temporal } from 'temporal-polyfill';
import type { Project } from './files/project.ts';
import type { Finding } from './model/finding.ts';

/** What a check depends on besides the texts. */
export interface CheckOptions {
    readonly today: Temporal.PlainDate;
}

/** Everything that is wrong with a file, in the order of its text. */
export function findingsOf(project: Project, uri: string, _options: CheckOptions): readonly Finding[] {
    return [...project.findings(uri)].sort(byPlace);
}

function byPlace(one: Finding, other: Finding): number {
    return one.span.start - other.span.start || one.span.end - other.span.end || compareText(one.code, other.code);
}

function compareText(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0;
}
