import { describe, describeFinding, englishInterface, type Finding, type Severity } from '../language/index.ts';
import type { Lines, Position, Range } from './lines.ts';
import { shownUri } from './paths.ts';
import type { Workspace } from './workspace.ts';

/** A finding as it is given out. */
export interface Diagnostic {
    readonly file: string;
    readonly severity: Severity;
    readonly code: string;
    readonly message: string;
    readonly range: Range;
}

/** A diagnostic with what people see beside it. */
export interface Shown {
    readonly diagnostic: Diagnostic;
    /** The line in which it begins. */
    readonly line: string;
    readonly related: readonly { readonly file: string; readonly start: Position; readonly message: string }[];
}

/** Places are counted while the files are at hand; afterwards they may be dropped. */
export function show(findings: readonly Finding[], workspace: Workspace, folder: string): readonly Shown[] {
    const known = new Map<string, Lines>();
    const linesOf = (uri: string) => {
        const lines = known.get(uri) ?? workspace.lines(uri);
        known.set(uri, lines);
        return lines;
    };
    return findings.map((finding) => showOne(finding, linesOf, folder));
}

function showOne(finding: Finding, linesOf: (uri: string) => Lines, folder: string): Shown {
    const { span, severity, code } = finding;
    const lines = linesOf(span.file);
    const range = lines.range(span.start, span.end);
    return {
        diagnostic: {
            file: shownUri(folder, span.file),
            severity,
            code,
            message: describeFinding(finding, englishInterface),
            range,
        },
        line: lines.line(range.start.line),
        related: finding.related.map(({ span, message }) => ({
            file: shownUri(folder, span.file),
            start: linesOf(span.file).position(span.start),
            message: describe(message, englishInterface),
        })),
    };
}
