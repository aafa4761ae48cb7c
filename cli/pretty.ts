import picocolors from 'picocolors';
import type { Severity } from '../language/index.ts';
import type { Shown } from './diagnostic.ts';
import type { Output } from './environment.ts';
import { excerpt } from './excerpt.ts';
import type { Position } from './lines.ts';
import type { Report, Totals } from './report.ts';
import { visible } from './width.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** For people: each finding with its line of the file, as soon as it is known, and a count at the end. */
export function prettyReport(output: Output): Report {
    const colours = picocolors.createColors(output.colours);
    return {
        add: (_, found) => {
            for (const each of found) output.out(`${entry(each, colours, output.columns)}\n`);
        },
        end: (totals) => output.out(`${summary(totals, colours)}\n`),
    };
}

function entry({ diagnostic, line, related }: Shown, colours: Colours, columns: number | undefined): string {
    const { file, severity, code, message, range } = diagnostic;
    const paint = painter(severity, colours);
    const head = `${place(file, range.start, colours)}  ${paint(LABELS[severity])}  ${visible(message)}  ${colours.dim(code)}`;
    const { source, carets } = excerpt(line, range, columns);
    const number = String(range.start.line + 1);
    const margin = ' '.repeat(number.length);
    return [
        head,
        `  ${colours.dim(`${number} |`)} ${source}`,
        `  ${colours.dim(`${margin} |`)} ${paint(carets)}`,
        ...related.map((each) => `  ${margin} ${place(each.file, each.start, colours)}  ${visible(each.message)}`),
        '',
    ].join('\n');
}

/** In the form that terminals and editors make a link of; lines and columns count from one. */
function place(file: string, { line, character }: Position, colours: Colours): string {
    return `${colours.cyan(visible(file))}:${line + 1}:${character + 1}`;
}

const LABELS: Readonly<Record<Severity, string>> = {
    error: 'error',
    warning: 'warning',
    information: 'info',
    hint: 'hint',
};

function painter(severity: Severity, colours: Colours): (text: string) => string {
    switch (severity) {
        case 'error':
            return colours.red;
        case 'warning':
            return colours.yellow;
        case 'information':
            return colours.blue;
        case 'hint':
            return colours.dim;
    }
}

const WORDS: readonly (readonly [severity: Severity, one: string, many: string])[] = [
    ['error', 'error', 'errors'],
    ['warning', 'warning', 'warnings'],
    ['information', 'note', 'notes'],
    ['hint', 'hint', 'hints'],
];

/** How much was found in how much. */
export function summary({ files, findings }: Totals, colours: Colours = picocolors.createColors(false)): string {
    const checked = files === 1 ? '1 file' : `${files} files`;
    const counts = WORDS.flatMap(([severity, one, many]) => {
        const count = findings[severity];
        return count === 0 ? [] : painter(severity, colours)(`${count} ${count === 1 ? one : many}`);
    });
    return counts.length === 0
        ? `${colours.green('Nothing found')} in ${checked}.`
        : `${counts.join(', ')} in ${checked}.`;
}
