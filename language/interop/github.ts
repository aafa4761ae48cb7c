import type { Severity } from '../model/finding.ts';
import type { ReportedFinding } from './reported.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
    error: 'error',
    warning: 'warning',
    information: 'notice',
    hint: 'notice',
};

/** The line by which a job of GitHub Actions notes a finding beside the line of the file. */
export function githubCommand({ file, severity, code, message, range }: ReportedFinding): string {
    const { start, end } = range;
    const place = { file, line: start.line + 1, endLine: end.line + 1 };
    // Columns may be given for places on one line only.
    const columns = start.line === end.line && { col: start.character + 1, endColumn: end.character + 1 };
    const values = Object.entries({ ...place, ...columns, title: code });
    const listed = values.map(([key, value]) => `${key}=${escapedValue(String(value))}`);
    return `::${COMMANDS[severity]} ${listed.join(',')}::${escaped(message)}`;
}

function escaped(text: string): string {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedValue(text: string): string {
    return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
