import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Named } from '../../language/model/named.ts';
import type { Cell, Row, Sla } from '../../language/model/sla.ts';
import type { Span } from '../../language/model/source.ts';
import { symbolKindOf } from '../names/symbol-kinds.ts';
import type { View } from '../view.ts';

/** The declarations of a file, with the promises of an sla and the requirements of a framework inside. */
export function documentSymbols(view: View, _params: DocumentSymbolParams): DocumentSymbol[] {
    return view.file.declarations.map((declaration) =>
        symbol(view, declaration, declaration.title?.value, childrenOf(view, declaration)),
    );
}

function symbol(view: View, named: Named, detail: string | undefined, children: DocumentSymbol[]): DocumentSymbol {
    return {
        name: named.name.value || `(${named.kind})`,
        ...(detail && { detail }),
        kind: symbolKindOf(named.kind),
        range: view.lines.rangeOf(named.span),
        selectionRange: view.lines.rangeOf(within(named.name.span, named.span)),
        ...(children.length > 0 && { children }),
    };
}

/** An editor refuses a selection outside of the range; a name that was lost stands nowhere. */
function within(inner: Span, outer: Span): Span {
    return inner.start >= outer.start && inner.end <= outer.end
        ? inner
        : { ...outer, start: outer.start, end: outer.end };
}

function childrenOf(view: View, declaration: Declaration): DocumentSymbol[] {
    if (declaration.kind === 'sla') return promises(view, declaration);
    if (declaration.kind !== 'framework') return [];
    const members = [...declaration.scopes, ...declaration.requirements];
    return members.map((member) =>
        symbol(view, member, 'title' in member ? member.title?.value : member.meaning?.value, []),
    );
}

function promises(view: View, sla: Sla): DocumentSymbol[] {
    const rows = sla.matrices
        .flatMap((matrix) => matrix.rows)
        .map((row) => symbol(view, row, undefined, cells(view, row)));
    const objectives = sla.objectives.map((objective) => symbol(view, objective, objective.metric.text, []));
    return [...rows, ...objectives].sort((one, other) => one.range.start.line - other.range.start.line);
}

function cells(view: View, row: Row): DocumentSymbol[] {
    return row.cells.filter((cell): cell is Cell => cell !== undefined).map((cell) => cellSymbol(view, cell));
}

/** The name of a cell is written at the head of its column; in the row stands its value. */
function cellSymbol(view: View, cell: Cell): DocumentSymbol {
    const range = view.lines.rangeOf(cell.span);
    const detail = view.file.text.slice(cell.span.start, cell.span.end);
    return { name: cell.name.value, detail, kind: SymbolKind.Constant, range, selectionRange: range };
}
