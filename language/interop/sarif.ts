import type { Severity } from '../model/finding.ts';
import { DEFAULT_CONFIG, explain, groupOf, isOn, listingOf, type RuleInfo } from '../rules/index.ts';
import type { Position, ReportedFinding } from './reported.ts';

export interface SarifRun {
    /** The version of this tool. */
    readonly version: string;
    /** All that could have reported something. */
    readonly rules: readonly RuleInfo[];
    readonly findings: readonly ReportedFinding[];
}

/** A log of the Static Analysis Results Interchange Format, version 2.1.0. */
export function sarif({ version, rules, findings }: SarifRun): object {
    const known = new Set(rules.map(({ id }) => id));
    const structural = [...new Set(findings.map(({ code }) => code))].filter((code) => !known.has(code)).sort();
    const table = [...rules.map(ruleOf), ...structural.map(structuralRule)];
    const indices = new Map(table.map(({ id }, index) => [id, index]));
    const driver = { name: 'mspc', fullName: 'MSPC', version, semanticVersion: version, rules: table };
    const results = findings.map((finding) => resultOf(finding, indices.get(finding.code)));
    return {
        $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
        version: '2.1.0',
        runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    };
}

const LEVELS = { error: 'error', warning: 'warning', information: 'note', hint: 'note' } as const satisfies Readonly<
    Record<Severity, string>
>;

/** The level and the preset are the tool's own; how a run was set shows in its results. */
function ruleOf(rule: RuleInfo) {
    const { id, title, why, levels } = rule;
    const { page, fixable } = listingOf(rule);
    return {
        id,
        shortDescription: { text: `${title}.` },
        fullDescription: { text: why },
        help: { text: why, markdown: explain(rule) },
        defaultConfiguration: { level: LEVELS[levels[0]], enabled: isOn(rule, DEFAULT_CONFIG) },
        properties: { page: `docs/${page}`, fixable, tags: [groupOf(id)] },
    };
}

const STRUCTURE: Readonly<Record<string, string>> = {
    syntax: 'The text cannot be read as it stands.',
    name: 'A name does not lead where it should.',
    value: 'A value means nothing, or is of the wrong kind.',
};

/** Errors of the text itself have no page: what is wrong is in the message. */
function structuralRule(id: string) {
    const text = STRUCTURE[groupOf(id)];
    return {
        id,
        ...(text !== undefined && { shortDescription: { text } }),
        defaultConfiguration: { level: LEVELS.error, enabled: true },
        properties: { tags: [groupOf(id)] },
    };
}

function resultOf({ file, severity, code, message, range, related }: ReportedFinding, ruleIndex: number | undefined) {
    return {
        ruleId: code,
        ...(ruleIndex !== undefined && { ruleIndex }),
        level: LEVELS[severity],
        message: { text: message },
        locations: [{ physicalLocation: placeOf(file, range.start, range.end) }],
        ...(related.length > 0 && {
            relatedLocations: related.map((each, index) => ({
                id: index + 1,
                physicalLocation: placeOf(each.file, each.start),
                message: { text: each.message },
            })),
        }),
    };
}

/** Lines and columns count from one; the end is the column behind the last character. */
function placeOf(file: string, start: Position, end?: Position) {
    return {
        artifactLocation: { uri: uriOf(file) },
        region: {
            startLine: start.line + 1,
            startColumn: start.character + 1,
            ...(end && { endLine: end.line + 1, endColumn: end.character + 1 }),
        },
    };
}

/** Relative paths become relative URIs; those that begin with a drive stand for themselves. */
function uriOf(file: string): string {
    if (file.startsWith('mspc-library:')) return file;
    const uri = file.split(/[/\\]/).map(encodeURIComponent).join('/');
    return /^[A-Za-z]:[/\\]/.test(file) ? `file:///${uri.replace('%3A', ':')}` : uri;
}
