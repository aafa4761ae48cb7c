import { type DocumentSymbol, type DocumentSymbolParams, SymbolKind } from 'vscode-languageserver';
import type { Declaration } from '../../language/model/declaration.ts';
import type { Named } from '../../language/model/named.ts';
import type { Cell, Row, Sla } from '../../language/model/sla.ts';
import type { Span } from '../../language/model/source.ts';
import { Words } from '../../language/render/index.ts';
import type { Heading } from '../../language/render/sections.ts';
import { symbolKindOf } from '../names/symbol-kinds.ts';
import { headingOf, runsOf } from '../sections.ts';
import type { View } from '../view.ts';

/**
 * The declarations of a file, with the promises of an sla and the requirements of a framework inside. Neighbours that
 * come to stand under one heading of the document stand under it here too.
 */
export function documentSymbols(view: View, _params: DocumentSymbolParams): DocumentSymbol[] {
    return runsOf(view.file.declarations).flatMap((run) => {
        const symbols = run.map((each) => symbol(view, each, each.title?.value, childrenOf(view, each)));
        const heading = headingOf(run[0]);
        return heading === undefined || run.length < 2 ? symbols : [groupOf(view, run, heading, symbols)];
    });
}

function groupOf(
    view: View,
    run: readonly Declaration[],
    heading: Heading,
    children: DocumentSymbol[],
): DocumentSymbol {
    const [first, last] = [run[0]?.span, run.at(-1)?.span];
    const [start, end] = [first?.start ?? 0, last?.end ?? 0];
    return {
        name: new Words(view.wording ?? view.words.document).plain(heading),
        kind: SymbolKind.Namespace,
        range: view.lines.rangeOf({ start, end }),
        selectionRange: view.lines.rangeOf({ start, end: start }),
        children,
    };
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
