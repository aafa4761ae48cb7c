import {
    type CodeAction,
    CodeActionKind,
    type CodeActionParams,
    CodeActionTriggerKind,
    type Diagnostic,
    type Position,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { editOf } from '../../language/edit/apply.ts';
import { describe, type Finding, type Intent } from '../../language/index.ts';
import { placeOf } from '../../language/mend.ts';
import { diagnosticOf } from '../convert.ts';
import type { View } from '../view.ts';
import { snippetEdit, workspaceEdit } from '../workspace-edit.ts';
import { allowing } from './code-actions/allow.ts';
import { FIX_ALL, fixAll, fixAllOfRule } from './code-actions/fix-all.ts';
import { asksFor } from './code-actions/kinds.ts';
import { openingPage } from './code-actions/page.ts';
import { refactorings } from './code-actions/refactor.ts';
import { REFLOW, reflowing } from './code-actions/reflow.ts';
import { withTabStops } from './code-actions/tab-stops.ts';
import { waiving } from './code-actions/waive.ts';

/** What can be done at a range: about its findings, and with its text. */
export function codeActions(view: View, params: CodeActionParams): CodeAction[] {
    const { only } = params.context;
    const rewrites = !only || asksFor(REFLOW, only) ? reflowing(view, view.lines.offsetAt(params.range.start)) : [];
    return [...aboutFindings(view, params), ...refactorings(view, params), ...rewrites];
}

/** What can be done about the findings in a range, made from the text as it is now. */
function aboutFindings(view: View, params: CodeActionParams): CodeAction[] {
    const { only, triggerKind } = params.context;
    if (only && asksFor(FIX_ALL, only)) return fixAll(view, triggerKind === CodeActionTriggerKind.Automatic);
    if (only && !asksFor(CodeActionKind.QuickFix, only)) return [];
    const [from, to] = [view.lines.offsetAt(params.range.start), view.lines.offsetAt(params.range.end)];
    const own = view.findings.atOnce(view.file.uri).filter(({ span }) => span.file === view.file.uri);
    const found = own.filter(({ span }) => span.start <= to && span.end >= from);
    // Without the places beside them: dozens of drafts may answer one finding about dozens of requirements.
    const shown = params.context.diagnostics.map(({ relatedInformation: _places, ...diagnostic }) => diagnostic);
    const ways = [fixesOf, fixAllOfRule(view, own), allowing, waiving, openingPage];
    const all = ways.flatMap((way) =>
        found.flatMap((finding) => {
            const diagnostics = diagnosticsOf(view, finding, shown);
            return way(view, finding).map((action) => ({ ...action, ...(diagnostics.length > 0 && { diagnostics }) }));
        }),
    );
    return unique(all);
}

function fixesOf(view: View, { intents }: Finding): readonly CodeAction[] {
    return intents.flatMap((intent) => {
        const file = view.project.file(placeOf(intent).file);
        if (!file) return [];
        return [
            {
                title: describe(intent.title, view.words),
                kind: CodeActionKind.QuickFix,
                edit: editFor(view, intent, file.text),
                ...(intents.length === 1 && { isPreferred: true }),
            },
        ];
    });
}

/** What is drafted is a start: its values are there to be gone through. */
function editFor(view: View, intent: Intent, text: string): WorkspaceEdit {
    const edit = editOf(intent, text);
    return intent.type === 'add-declaration'
        ? snippetEdit(view, edit, withTabStops(edit.text))
        : workspaceEdit(view, [edit]);
}

/** Those of the client's diagnostics that the finding is: the one at its place, or those with its words where none is. */
function diagnosticsOf(view: View, finding: Finding, shown: readonly Diagnostic[]): Diagnostic[] {
    const own = diagnosticOf(view.workspace, finding, view.words);
    const alike = shown.filter(({ code, message }) => own && code === own.code && message === own.message);
    const here = alike.filter(
        ({ range }) => own && isSame(range.start, own.range.start) && isSame(range.end, own.range.end),
    );
    return here.length > 0 ? here : alike;
}

function isSame(one: Position, other: Position): boolean {
    return one.line === other.line && one.character === other.character;
}

/** One comment silences all that a rule says of a line, and one page explains it. */
function unique(actions: readonly CodeAction[]): CodeAction[] {
    const known = new Map<string, CodeAction>();
    for (const action of actions) {
        const key = JSON.stringify([action.title, action.edit, action.command, action.data]);
        const same = known.get(key);
        const diagnostics = [...(same?.diagnostics ?? []), ...(action.diagnostics ?? [])];
        known.set(key, { ...action, ...(diagnostics.length > 0 && { diagnostics: [...new Set(diagnostics)] }) });
    }
    return [...known.values()];
}
