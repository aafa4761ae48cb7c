import type { Cell, Matrix, Row } from '../../model/sla.ts';
import type { Alignment, Inline, Table, TableCell, TableRow } from '../document.ts';
import { inlines } from '../inline.ts';
import type { Writer } from '../writer.ts';
import { boundOf } from './objectives.ts';
import type { Statement } from './parts.ts';

/** A matrix of targets: what the rows are for down, the metrics across. */
export function matrixStatement(writer: Writer, matrix: Matrix, index: number): Statement {
    const { metrics, rows, share, sla, span } = matrix;
    const table: Table = {
        type: 'table',
        key: `${writer.places.anchorOf(sla)}/matrix/${index}/table`,
        source: span,
        columns: [
            { heading: inlines(writer.words.plain('sla.matrixOf')), align: 'start' },
            ...metrics.map((metric) => ({ heading: [writer.name(metric)], align: END })),
        ],
        rows: rows.map((row) => matrixRow(writer, row, metrics.length)),
    };
    const count = rows.length * metrics.length;
    const content = writer.say('sla.matrix', { provider: writer.provider(), share: writer.percent(share) }, count);
    return { field: `matrix/${index}`, content, source: span, below: [table] };
}

const END: Alignment = 'end';

function matrixRow(writer: Writer, row: Row, width: number): TableRow {
    const anchor = writer.places.anchorOf(row);
    const cells = Array.from({ length: width }, (_, index) => matrixCell(writer, row.cells[index]));
    return {
        key: anchor,
        anchor,
        source: row.span,
        cells: [{ inlines: [writer.name(row.of)] }, ...cells],
    };
}

function matrixCell(writer: Writer, cell: Cell | undefined): TableCell {
    return cell === undefined
        ? { inlines: inlines(writer.words.plain('sla.none')) }
        : { anchor: writer.places.anchorOf(cell), source: cell.span, inlines: cellText(writer, cell) };
}

/** A duration in a table is a limit as it stands; of other values the direction is said. */
function cellText(writer: Writer, cell: Cell): readonly Inline[] {
    const target = writer.value(cell.target);
    const bound = boundOf(cell);
    return target === undefined || bound === undefined || cell.target?.type === 'duration'
        ? inlines(target ?? [])
        : writer.say(`cell.${bound}`, { target });
}
