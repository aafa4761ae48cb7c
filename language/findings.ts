import type { Temporal } from 'temporal-polyfill';
import type { Project } from './files/project.ts';
import type { Declaration, DeclarationKind } from './model/declaration.ts';
import type { Finding } from './model/finding.ts';
import type { RuleConfig } from './rules/config.ts';
import { ruleSteps } from './rules/run.ts';
import { atOnce, type Steps } from './rules/steps.ts';

/** What a check depends on besides the texts. */
export interface CheckOptions {
    readonly today: Temporal.PlainDate;
    /** Which rules run and at what level; `recommended` by default. Errors of structure are always shown. */
    readonly config?: RuleConfig | undefined;
    /** Told of an exception in a rule: a bug in it, never shown as a finding. */
    readonly log?: ((ruleId: string, error: unknown) => void) | undefined;
}

/** Everything that is wrong with a file, in the order of its text. */
export function findingsOf(project: Project, uri: string, options: CheckOptions): readonly Finding[] {
    return atOnce(findingSteps(project, uri, options));
}

/** The same in steps: whoever takes them has to leave off when a file has changed between two of them. */
export function* findingSteps(project: Project, uri: string, options: CheckOptions): Steps<readonly Finding[]> {
    const contract = project.contract(uri);
    const around = project.surroundings(uri);
    if (!contract || !around) return [];
    const files = [around.file, ...around.imported];
    const isLost = (kind: DeclarationKind) =>
        around.incomplete || around.file.hasLost('import') || files.some((file) => file.hasLost(kind));
    const refsOf = (declaration: Declaration) => project.refsOf(declaration);
    const rules = yield* ruleSteps(contract, { ...options, refsOf, isLost });
    return [...project.findings(uri), ...rules].sort(byPlace);
}

function byPlace(one: Finding, other: Finding): number {
    return one.span.start - other.span.start || one.span.end - other.span.end || compareText(one.code, other.code);
}

function compareText(one: string, other: string): number {
    return one < other ? -1 : one > other ? 1 : 0;
}
