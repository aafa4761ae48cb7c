import type { Diagnostic } from './diagnostic.ts';
import type { Output } from './environment.ts';
import { compareText } from './paths.ts';
import type { Report } from './report.ts';

/**
 * One JSON object when all is done: how many files were checked, and the diagnostics by file and place. Each stands on
 * a line of its own, for tools that go by lines.
 */
export function jsonReport(output: Output): Report {
    const diagnostics: Diagnostic[] = [];
    return {
        add: (_, found) => diagnostics.push(...found.map(({ diagnostic }) => diagnostic)),
        end: ({ files }) => {
            diagnostics.sort(byPlace);
            const lines = diagnostics.map((diagnostic) => `\n${JSON.stringify(diagnostic)}`);
            output.out(`{"files":${files},"diagnostics":[${lines.join(',')}${lines.length > 0 ? '\n' : ''}]}\n`);
        },
    };
}

function byPlace(one: Diagnostic, other: Diagnostic): number {
    return (
        compareText(one.file, other.file) ||
        one.range.start.line - other.range.start.line ||
        one.range.start.character - other.range.start.character ||
        one.range.end.line - other.range.end.line ||
        one.range.end.character - other.range.end.character ||
        compareText(one.code, other.code) ||
        compareText(one.message, other.message)
    );
}
