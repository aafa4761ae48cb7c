import { boundOf } from '../../analysis/objective.ts';
import type { Named } from '../../model/named.ts';
import type { Cell, Matrix, Sla } from '../../model/sla.ts';
import { pathsRewritten } from './promise-paths.ts';
import { lineEndOf, type Place, type Refactor } from './refactoring.ts';

/** One cell of the matrix and the name that it gets. */
interface Line {
    readonly cell: Cell;
    readonly name: string;
    readonly words: readonly string[];
}

/**
 * Each cell of a matrix becomes an objective of its own, named after row and metric; references follow, and one to a row
 * lists its promises. Comments in the matrix have no place then: it is not offered for one that has them.
 */
export const matrixToObjectives: Refactor = (place) => {
    const sla = place.file.pieceAt(place.start)?.declaration;
    if (sla?.kind !== 'sla' || sla.damaged) return [];
    const matrix = sla.matrices.find(({ span }) => span.start <= place.start && place.end <= span.end);
    const lines = matrix ? linesOf(matrix, sla, place) : undefined;
    const references = matrix && lines && pathsRewritten(pathsOf(matrix, lines), place);
    if (!matrix || !lines || !references) return [];
    const title = { id: 'refactor/matrix-to-objectives', values: { count: lines.length, sla: sla.name.value } };
    return [{ title, edits: () => [replaced(matrix, lines, place), ...references] }];
};

/** Undefined where a cell cannot be said as a line, or a name is taken. */
function linesOf(matrix: Matrix, sla: Sla, { file }: Place): readonly Line[] | undefined {
    const piece = file.pieceAt(sla.span.start);
    const written = file.text.slice(matrix.span.start, matrix.span.end);
    if (piece === undefined || piece.allowances.length > 0 || /\/[/*]/.test(written)) return undefined;
    const cells = matrix.rows.flatMap((row) => row.cells.flatMap((cell) => cell ?? []));
    const lines = cells.flatMap((cell) => lineOf(cell, matrix, file.text) ?? []);
    const taken = [...sla.objectives, ...sla.matrices.flatMap(({ rows }) => rows)].map(({ name }) => name.value);
    const names = [...taken, ...lines.map(({ name }) => name)];
    const isFree = new Set(names).size === names.length;
    return lines.length > 0 && lines.length === cells.length && isFree ? lines : undefined;
}

function lineOf(cell: Cell, { share }: Matrix, text: string): Line | undefined {
    const bound = boundOf(cell.metric.target);
    const subject = cell.row.of.target;
    if (!bound || !subject || !cell.target) return undefined;
    const slice = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
    const name = `${cell.row.name.value}${cell.metric.text}`;
    const of = subject.kind === 'priority' ? 'of' : 'for';
    const cases = share ? ` in ${slice(share.span)} of cases` : '';
    const rest = `${of} ${cell.row.name.value} ${bound} ${slice(cell.target.span)}${cases}`;
    return { cell, name, words: [name, cell.metric.text, rest] };
}

function pathsOf({ rows }: Matrix, lines: readonly Line[]): ReadonlyMap<Named, readonly string[]> {
    const ofRows = rows.map(
        (row) => [row, lines.filter(({ cell }) => cell.row === row).map(({ name }) => name)] as const,
    );
    return new Map<Named, readonly string[]>([...lines.map(({ cell, name }) => [cell, [name]] as const), ...ofRows]);
}

function replaced({ span }: Matrix, lines: readonly Line[], { file }: Place) {
    const { text } = file;
    const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', span.start - 1) + 1))?.[0] ?? '';
    const [names, metrics] = [0, 1].map(
        (column) => Math.max(...lines.map(({ words }) => words[column]?.length ?? 0)) + 2,
    );
    const written = lines.map(
        ({ words: [name = '', metric = '', rest = ''] }) =>
            `${'objective'.padEnd(12)}${name.padEnd(names ?? 0)}${metric.padEnd(metrics ?? 0)}${rest}`,
    );
    return { file: file.uri, start: span.start, end: span.end, text: written.join(lineEndOf(text) + indent) };
}
