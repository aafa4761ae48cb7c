import type { Severity } from '../model/finding.ts';
import { DEFAULT_CONFIG, explain, groupOf, isOn, listingOf, type RuleInfo } from '../rules/index.ts';
import type { Position, ReportedFinding } from './reported.ts';

export interface SarifRun {
    /** The version of this tool. */
    readonly version: string;
    /** All that can report something; other codes are errors of the text itself. */
    readonly rules: readonly RuleInfo[];
}

/** A log that is written while findings come, so that none has to be kept. */
export interface SarifLog {
    begin(): string;
    result(finding: ReportedFinding): string;
    end(): string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * The text of a log of the Static Analysis Results Interchange Format, version 2.1.0, a result a line. The table of
 * rules comes last, since errors of the text have a place in it only where they were met.
 */
export function sarifLog({ version, rules }: SarifRun): SarifLog {
    const table: { readonly id: string }[] = rules.map(ruleOf);
    const indices = new Map(table.map(({ id }, index) => [id, index]));
    let parts = 0;
    const indexOf = (code: string) => {
        const index = indices.get(code) ?? table.push(structuralRule(code)) - 1;
        indices.set(code, index);
        return index;
    };
    return {
        begin: () => `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
        result: (finding) => `${parts++ === 0 ? '' : ','}\n${JSON.stringify(resultOf(finding, indexOf(finding.code)))}`,
        end: () => {
            const driver = { name: 'mspc', fullName: 'MSPC', version, semanticVersion: version, rules: table };
            return `\n],"tool":${JSON.stringify({ driver })}}]}\n`;
        },
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

function resultOf({ file, severity, code, message, range, related }: ReportedFinding, ruleIndex: number) {
    return {
        ruleId: code,
        ruleIndex,
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
