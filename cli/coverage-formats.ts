import { type CoverageRow, type CoverageSection, countsText } from './coverage-rows.ts';

const DISCLAIMER =
    'Coverage says what was found in the files analysed; terms may stand elsewhere. Informational, not legal advice.';

const HEADINGS = ['Requirement', 'Title', 'Level', 'Status', 'Met by', 'Note'];

/** For programs; the names of the fields do not change. */
export function coverageJson(contract: string, sections: readonly CoverageSection[]): string {
    return `${JSON.stringify({ contract, frameworks: sections }, undefined, 2)}\n`;
}

/** RFC 4180, with the framework in the first column. */
export function coverageCsv(_: string, sections: readonly CoverageSection[]): string {
    const rows = sections.flatMap(({ framework, rows: own }) => own.map((row) => [framework, ...cellsOf(row)]));
    return [['Framework', ...HEADINGS], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

export function coverageMarkdown(contract: string, sections: readonly CoverageSection[]): string {
    const parts = sections.flatMap((section) => [
        `## ${markdownCell(headingOf(section))}`,
        `${countsText(section)}.`,
        [HEADINGS, HEADINGS.map(() => '---'), ...section.rows.map(cellsOf)].map(markdownRow).join('\n'),
    ]);
    return `${[`# Coverage of ${markdownCell(contract)}`, ...parts, DISCLAIMER].join('\n\n')}\n`;
}

export function coverageHtml(contract: string, sections: readonly CoverageSection[]): string {
    const title = `Coverage of ${contract}`;
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${sections.map(htmlSection).join('\n')}
<p>${DISCLAIMER}</p>
</main>
</body>
</html>
`;
}

/** A status is told by its word; colour only adds to it. */
const STYLE = `
:root { color-scheme: light dark; }
body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid GrayText; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }
tr.open td.status { font-weight: bold; }
tr.not-applicable { color: GrayText; }
`;

function htmlSection(section: CoverageSection): string {
    const head = HEADINGS.map((heading) => `<th scope="col">${heading}</th>`).join('');
    return `<section>
<h2>${escaped(headingOf(section))}</h2>
<p>${countsText(section)}.</p>
<table>
<thead><tr>${head}</tr></thead>
<tbody>
${section.rows.map(htmlRow).join('\n')}
</tbody>
</table>
</section>`;
}

function htmlRow(row: CoverageRow): string {
    const [code = '', ...others] = cellsOf(row);
    const cells = others
        .map((cell, index) => `<td${index === 2 ? ' class="status"' : ''}>${escaped(cell)}</td>`)
        .join('');
    return `<tr class="${row.status.replace(' ', '-')}"><th scope="row">${escaped(code)}</th>${cells}</tr>`;
}

function headingOf({ framework, title, scopes }: CoverageSection): string {
    const name = title === framework ? framework : `${framework}: ${title}`;
    return scopes.length === 0 ? name : `${name} (${scopes.join(', ')})`;
}

function cellsOf({ code, title, level, status, metBy, note }: CoverageRow): readonly string[] {
    return [code, title, level, status, metBy.join(', '), note];
}

/** A cell that begins like a formula would be run by some programs. */
function csvCell(text: string): string {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function markdownRow(cells: readonly string[]): string {
    return `| ${cells.map(markdownCell).join(' | ')} |`;
}

function markdownCell(text: string): string {
    return text.replaceAll(/[\\|<>*_`[\]]/g, '\\$&').replaceAll(/\s+/g, ' ');
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
