import pico from 'picocolors';
import type { CoverageRow, CoverageSection } from './coverage-rows.ts';
import { countsText } from './coverage-rows.ts';
import { visible } from './width.ts';

const LEAST_COLUMNS = 60;
const DEFAULT_COLUMNS = 120;

/** For people at a terminal. */
export function coverageTable(
    contract: string,
    sections: readonly CoverageSection[],
    { colours, columns }: { readonly colours: boolean; readonly columns?: number | undefined },
): string {
    const paint = pico.createColors(colours);
    const width = Math.max(columns ?? DEFAULT_COLUMNS, LEAST_COLUMNS);
    const parts = sections.map((section) => {
        const head = `${paint.bold(visible(section.framework))}  ${visible(section.title)}: ${countsText(section)}`;
        return [head, ...rowsOf(section, width, paint)].join('\n');
    });
    return `${[visible(contract), ...parts].join('\n\n')}\n`;
}

function rowsOf(
    { rows }: CoverageSection,
    width: number,
    paint: ReturnType<typeof pico.createColors>,
): readonly string[] {
    const codeWidth = Math.max(0, ...rows.map(({ code }) => code.length));
    const titleWidth = Math.min(40, Math.max(0, ...rows.map(({ title }) => title.length)));
    return rows.map((row) => {
        const { code, title, status } = row;
        const fixed = `  ${status.padEnd(14)}  ${code.padEnd(codeWidth)}  ${cut(title, titleWidth).padEnd(titleWidth)}  `;
        const line = visible(cut(fixed + said(row), width).trimEnd());
        if (status === 'open') return paint.yellow(line);
        return status === 'met' ? line : paint.dim(line);
    });
}

function said({ metBy, note }: CoverageRow): string {
    return note === '' ? metBy.join(', ') : note;
}

function cut(text: string, width: number): string {
    return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
