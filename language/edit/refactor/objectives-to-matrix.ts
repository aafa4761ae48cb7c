import { boundOf } from '../../analysis/objective.ts';
import type { Named } from '../../model/named.ts';
import type { Objective, Sla } from '../../model/sla.ts';
import type { TextEdit } from '../apply.ts';
import { editOf } from '../apply.ts';
import { pathsRewritten } from './promise-paths.ts';
import { lineEndOf, type Place, type Refactor } from './refactoring.ts';

/**
 * Single time promises of priorities, such as a response within 15 minutes for P1, become one matrix; references follow.
 * Offered on one of two or more that promise nothing which a cell cannot say.
 */
export const objectivesToMatrix: Refactor = (place) => {
    const sla = place.file.pieceAt(place.start)?.declaration;
    if (sla?.kind !== 'sla' || sla.damaged) return [];
    const here = sla.objectives.find(({ span }) => span.start <= place.start && place.end <= span.end);
    const group = here ? groupOf(here, sla, place) : [];
    const references = group.length < 2 ? undefined : pathsRewritten(pathsOf(group), place);
    if (!references) return [];
    const title = { id: 'refactor/objectives-to-matrix', values: { count: group.length, sla: sla.name.value } };
    return [{ title, edits: () => [...linesReplaced(group, place), ...references] }];
};

/** The promises that go into one matrix with one of them: whole lines that say as many cases, each place once. */
function groupOf(here: Objective, sla: Sla, { file }: Place): readonly Objective[] {
    const piece = file.pieceAt(sla.span.start);
    const fitting = sla.objectives.filter(
        (each) => isPlain(each) && standsAlone(each, file.text) && shareOf(each) === shareOf(here),
    );
    const names = new Set(sla.objectives.filter((each) => !fitting.includes(each)).map(({ name }) => name.value));
    const rows = new Set(sla.matrices.flatMap((matrix) => matrix.rows.map(({ name }) => name.value)));
    const isFree = fitting.every((each) => !names.has(rowOf(each)) && !rows.has(rowOf(each)));
    const cells = new Set(fitting.map((each) => `${rowOf(each)}.${each.metric.text}`));
    const isSilenced = piece === undefined || piece.allowances.length > 0;
    return fitting.includes(here) && isFree && !isSilenced && cells.size === fitting.length ? fitting : [];
}

/** A cell says a metric, a priority and a value, nothing else. */
function isPlain(each: Objective): boolean {
    const metric = each.metric.target;
    const more = [each.percentile, each.forEach, each.aim, each.window, each.roundedTo];
    const isTimer = metric?.type?.value === 'timer' && each.target?.type === 'duration';
    const isBound = each.bound === boundOf(metric);
    const lists = each.services.length + each.excluding.length;
    return isTimer && isBound && each.priority?.target !== undefined && lists === 0 && more.every((one) => !one);
}

function standsAlone({ span }: Objective, text: string): boolean {
    const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
    const behind = /^[^\r\n]*/.exec(text.slice(span.end))?.[0] ?? '';
    return before.trim() === '' && behind.trim() === '' && !/\/[/*]/.test(text.slice(span.start, span.end));
}

function shareOf({ share }: Objective): string {
    return share?.value.toString() ?? '';
}

function rowOf({ priority }: Objective): string {
    return priority?.text ?? '';
}

function pathsOf(group: readonly Objective[]): ReadonlyMap<Named, readonly string[]> {
    return new Map(group.map((each) => [each, [`${rowOf(each)}.${each.metric.text}`]]));
}

function linesReplaced(group: readonly Objective[], { file }: Place): readonly TextEdit[] {
    const [first, ...others] = group;
    if (!first) return [];
    const { text } = file;
    const indent = text.slice(text.lastIndexOf('\n', first.span.start - 1) + 1, first.span.start);
    const lines = matrixLines(group, text).join(lineEndOf(text) + indent);
    const title = { id: 'refactor/objectives-to-matrix', values: {} };
    return [
        { file: file.uri, start: first.span.start, end: first.span.end, text: lines },
        ...others.map(({ span }) => editOf({ type: 'remove', title, span }, text)),
    ];
}

/** In the columns of the formatter. */
function matrixLines(group: readonly Objective[], text: string): readonly string[] {
    const metrics = [...new Set(group.map(({ metric }) => metric.text))];
    const ranked = group.toSorted((one, other) => rankOf(one) - rankOf(other));
    const rows = [...new Set(ranked.map(rowOf))].map((row) => [
        `    ${row}`,
        ...metrics.map((metric) =>
            cellText(
                group.find((each) => rowOf(each) === row && each.metric.text === metric),
                text,
            ),
        ),
    ]);
    const share = group[0]?.share;
    const cases = share ? ` in ${text.slice(share.span.start, share.span.end)} of cases` : '';
    return [...aligned([['matrix', ...metrics], ...rows], ' {'), `}${cases}`];
}

function rankOf({ priority }: Objective): number {
    return priority?.target?.rank ?? 0;
}

function cellText(objective: Objective | undefined, text: string): string {
    const span = objective?.target?.span;
    return span ? text.slice(span.start, span.end) : '-';
}

function aligned(rows: readonly (readonly string[])[], behindFirst: string): readonly string[] {
    const widths = (rows[0] ?? []).map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)) + 2);
    const width = (column: number) => (column === 0 ? Math.max(12, widths[0] ?? 0) : (widths[column] ?? 0));
    return rows.map((row, index) => {
        const cells = row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(width(column))));
        return cells.join('') + (index === 0 ? behindFirst : '');
    });
}
