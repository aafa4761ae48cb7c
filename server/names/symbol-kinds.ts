import { CompletionItemKind, SymbolKind } from 'vscode-languageserver';
import type { Kind } from '../../language/model/named.ts';

/** Which of the editor's symbols each kind comes nearest to: [symbol, completion item]. */
const KINDS: Readonly<Record<Kind, readonly [SymbolKind, CompletionItemKind]>> = {
    contract: [SymbolKind.Module, CompletionItemKind.Module],
    party: [SymbolKind.Class, CompletionItemKind.Class],
    define: [SymbolKind.String, CompletionItemKind.Text],
    waive: [SymbolKind.Null, CompletionItemKind.Event],
    calendar: [SymbolKind.Object, CompletionItemKind.Struct],
    service: [SymbolKind.Interface, CompletionItemKind.Interface],
    priority: [SymbolKind.EnumMember, CompletionItemKind.EnumMember],
    fee: [SymbolKind.Number, CompletionItemKind.Value],
    maintenance: [SymbolKind.Object, CompletionItemKind.Struct],
    exclusion: [SymbolKind.Object, CompletionItemKind.Struct],
    sla: [SymbolKind.Class, CompletionItemKind.Class],
    monitor: [SymbolKind.Event, CompletionItemKind.Event],
    report: [SymbolKind.File, CompletionItemKind.File],
    control: [SymbolKind.Function, CompletionItemKind.Function],
    notice: [SymbolKind.Event, CompletionItemKind.Event],
    processing: [SymbolKind.Method, CompletionItemKind.Method],
    clause: [SymbolKind.String, CompletionItemKind.Text],
    vendor: [SymbolKind.Class, CompletionItemKind.Class],
    scaling: [SymbolKind.Operator, CompletionItemKind.Operator],
    change: [SymbolKind.Method, CompletionItemKind.Method],
    metric: [SymbolKind.Variable, CompletionItemKind.Variable],
    unit: [SymbolKind.TypeParameter, CompletionItemKind.Unit],
    region: [SymbolKind.Namespace, CompletionItemKind.Enum],
    event: [SymbolKind.Event, CompletionItemKind.Event],
    topic: [SymbolKind.Key, CompletionItemKind.Keyword],
    framework: [SymbolKind.Package, CompletionItemKind.Module],
    objective: [SymbolKind.Property, CompletionItemKind.Property],
    row: [SymbolKind.Array, CompletionItemKind.EnumMember],
    cell: [SymbolKind.Constant, CompletionItemKind.Constant],
    scope: [SymbolKind.Key, CompletionItemKind.Enum],
    requirement: [SymbolKind.Field, CompletionItemKind.Reference],
};

export function symbolKindOf(kind: Kind): SymbolKind {
    return KINDS[kind][0];
}

export function completionKindOf(kind: Kind): CompletionItemKind {
    return KINDS[kind][1];
}
