import { type CodeAction, CodeActionKind, type CodeActionParams, type Diagnostic } from 'vscode-languageserver';
import { editOf } from '../../language/edit/apply.ts';
import { describe, type Finding, type Intent } from '../../language/index.ts';
import { diagnosticOf } from '../convert.ts';
import type { View } from '../view.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** The ways to mend what is wrong in a range, made from the text as it is now. */
export function codeActions(view: View, params: CodeActionParams): CodeAction[] {
    if (!asksForFixes(params.context.only)) return [];
    const [from, to] = [view.lines.offsetAt(params.range.start), view.lines.offsetAt(params.range.end)];
    return view.findings
        .atOnce(view.file.uri)
        .filter(({ span }) => span.file === view.file.uri && span.start <= to && span.end >= from)
        .flatMap((finding) => fixesOf(view, finding, params.context.diagnostics));
}

function asksForFixes(only: readonly string[] | undefined): boolean {
    return !only || only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
}

function fixesOf(view: View, finding: Finding, shown: readonly Diagnostic[]): readonly CodeAction[] {
    const mended = diagnosticsOf(view, finding, shown);
    return finding.intents.flatMap((intent) => {
        const edit = editFor(view, intent);
        if (!edit) return [];
        return [
            {
                title: describe(intent.title),
                kind: CodeActionKind.QuickFix,
                edit,
                ...(mended.length > 0 && { diagnostics: mended }),
                ...(finding.intents.length === 1 && { isPreferred: true }),
            },
        ];
    });
}

/** Those of the client's diagnostics that the finding is. */
function diagnosticsOf(view: View, finding: Finding, shown: readonly Diagnostic[]): Diagnostic[] {
    const own = diagnosticOf(view.workspace, finding);
    return shown.filter(({ code, message }) => own && code === own.code && message === own.message);
}

function editFor(view: View, intent: Intent) {
    const place =
        intent.type === 'add-line'
            ? intent.declaration
            : intent.type === 'add-declaration'
              ? intent.after
              : intent.span;
    const file = view.project.file(place.file);
    return file && workspaceEdit(view, [editOf(intent, file.text)]);
}
