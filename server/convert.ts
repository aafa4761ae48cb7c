import { type Diagnostic, DiagnosticSeverity, DiagnosticTag, type Location } from 'vscode-languageserver';
import {
    describe,
    describeFinding,
    type Finding,
    type InterfaceWords,
    type Severity,
    type Span,
} from '../language/index.ts';
import { pageOf } from './features/library-text.ts';
import type { Workspace } from './workspace.ts';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
    error: DiagnosticSeverity.Error,
    warning: DiagnosticSeverity.Warning,
    information: DiagnosticSeverity.Information,
    hint: DiagnosticSeverity.Hint,
};

/** A finding in the words of the protocol; its place is that of its own file. */
export function diagnosticOf(workspace: Workspace, finding: Finding, words: InterfaceWords): Diagnostic | undefined {
    const place = locationOf(workspace, finding.span);
    if (!place) return undefined;
    const related = finding.related.flatMap(({ span, message }) => {
        const location = locationOf(workspace, span);
        return location ? [{ location, message: describe(message, words) }] : [];
    });
    const page = pageOf(finding.code);
    return {
        range: place.range,
        severity: SEVERITIES[finding.severity],
        source: 'mspc',
        code: finding.code,
        ...(page !== undefined && { codeDescription: { href: page } }),
        message: describeFinding(finding, words),
        ...(related.length > 0 && { relatedInformation: related }),
        ...(finding.unnecessary && { tags: [DiagnosticTag.Unnecessary] }),
    };
}

/** A place as the client knows it; undefined when the file is not known any more. */
export function locationOf(workspace: Workspace, span: Span): Location | undefined {
    const file = workspace.project.file(span.file);
    if (!file) return undefined;
    return { uri: workspace.clientUri(span.file), range: workspace.lines(file).rangeOf(span) };
}
