import type * as ast from '../../generated/ast.ts';
import type { Percent } from '../../values/percent.ts';
import type { Metric } from '../library.ts';
import type { Ref } from '../reference.ts';
import type { Cell, Matrix, Row, Sla } from '../sla.ts';
import type { SliceSpan, Written } from '../source.ts';
import type { Lowering } from './lowering.ts';

export function lowerMatrix(lowering: Lowering, node: ast.Matrix, sla: Sla): Matrix {
    const metrics = lowering.list(node.metrics, ['metric']);
    const share = lowering.optionalPercent(node.share);
    return {
        span: lowering.span(node),
        metrics,
        rows: node.rows.map((row) => rowOf(lowering, row, metrics, share, sla)),
        share,
        sla,
    };
}

function rowOf(
    lowering: Lowering,
    node: ast.Row,
    metrics: readonly Ref<Metric>[],
    share: Written<Percent> | undefined,
    sla: Sla,
): Row {
    const of = lowering.ref(node.of, ['priority', 'service']);
    if (node.cells.length !== metrics.length && !sla.damaged) {
        const span =
            node.cells.length < metrics.length
                ? endOf(lowering, lowering.span(node))
                : lowering.span(node.cells[metrics.length]);
        lowering.report('name/row-cells', span, { row: of.text, count: node.cells.length, metrics: metrics.length });
    }
    const row: Row & { cells: readonly (Cell | undefined)[] } = {
        kind: 'row',
        span: lowering.span(node),
        name: { value: of.text, span: of.span },
        of,
        cells: [],
        sla,
    };
    // Of a row that is too short the cells that are there.
    row.cells = metrics
        .slice(0, node.cells.length)
        .map((metric, index) => cellOf(lowering, node.cells[index], metric, row, share));
    return row;
}

function endOf(lowering: Lowering, span: SliceSpan): SliceSpan {
    return lowering.at(span.to, span.to);
}

function cellOf(
    lowering: Lowering,
    node: ast.Cell | undefined,
    metric: Ref<Metric>,
    row: Row,
    share: Written<Percent> | undefined,
): Cell | undefined {
    if (!node?.value) return undefined;
    return {
        kind: 'cell',
        span: lowering.span(node),
        name: { value: metric.text, span: metric.span },
        row,
        metric,
        percentile: undefined,
        get priority() {
            return row.of.target?.kind === 'priority' ? (row.of as Cell['priority']) : undefined;
        },
        get services() {
            return row.of.target?.kind === 'service' ? [row.of as Cell['services'][number]] : [];
        },
        forEach: undefined,
        bound: undefined,
        target: lowering.value(node.value),
        aim: undefined,
        share,
        window: undefined,
        excluding: [],
        roundedTo: undefined,
        sla: row.sla,
    };
}
