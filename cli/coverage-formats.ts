import type { CoverageRow, CoverageSection } from './coverage-rows.ts';

const HEADINGS = ['Requirement', 'Title', 'Level', 'Status', 'Met by', 'Note'];

/** For programs; the names of the fields do not change. */
export function coverageJson(contract: string, sections: readonly CoverageSection[]): string {
    return `${JSON.stringify({ contract, frameworks: sections }, undefined, 2)}\n`;
}

/** RFC 4180, with the framework in the first column. */
export function coverageCsv(sections: readonly CoverageSection[]): string {
    const rows = sections.flatMap(({ framework, rows: own }) => own.map((row) => [framework, ...cellsOf(row)]));
    return [['Framework', ...HEADINGS], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function cellsOf({ code, title, level, status, metBy, note }: CoverageRow): readonly string[] {
    return [code, title, level, status, metBy.join(', '), note];
}

/** A cell that begins like a formula would be run by some programs. */
function csvCell(text: string): string {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
