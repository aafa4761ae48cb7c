import type { ReportedFinding } from '../../language/interop/reported.ts';

/** A finding in the first line of a file, but for what is given. */
export function found(own: Partial<ReportedFinding> = {}): ReportedFinding {
    return {
        file: 'a.mspc',
        severity: 'error',
        code: 'sla/no-tolerance',
        message: 'It is so.',
        range: { start: { line: 0, character: 4 }, end: { line: 0, character: 8 } },
        related: [],
        ...own,
    };
}
