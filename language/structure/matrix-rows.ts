import type { Declaration } from '../model/declaration.ts';
import type { Finding } from '../model/finding.ts';
import type { Matrix, Row, Sla } from '../model/sla.ts';
import { finding } from '../names/finding.ts';

/** A row is for a priority or a service of its sla; the priorities of one matrix are ranked in one file. */
export function matrixRows(declaration: Declaration): readonly Finding[] {
    if (declaration.kind !== 'sla') return [];
    return declaration.matrices.flatMap((matrix) => [
        ...matrix.rows.flatMap((row) => foreignService(row, declaration)),
        ...priorityOfOtherFile(matrix),
    ]);
}

function foreignService(row: Row, sla: Sla): readonly Finding[] {
    const subject = row.of.target;
    if (subject?.kind !== 'service' || sla.services.some((service) => service.target === subject || !service.target))
        return [];
    return [finding('name/row-subject', row.of.span, { name: row.of.text, sla: sla.name.value })];
}

function priorityOfOtherFile(matrix: Matrix): readonly Finding[] {
    const rows = matrix.rows.filter((row) => row.of.target?.kind === 'priority');
    const first = rows[0];
    const other = rows.find((row) => row.of.target?.span.file !== first?.of.target?.span.file);
    if (!first || !other) return [];
    const related = [first, other].flatMap((row) =>
        row.of.target
            ? [{ span: row.of.target.name.span, message: { id: 'related/declared', values: { name: row.of.text } } }]
            : [],
    );
    return [
        finding('name/matrix-priorities', other.of.span, { name: other.of.text, first: first.of.text }, { related }),
    ];
}
