import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { editOf } from '../../../language/edit/apply.ts';
import { placeFor } from '../../../language/edit/draft-place.ts';
import { describe, type Finding } from '../../../language/index.ts';
import type { View } from '../../view.ts';
import { insertingReason, type ReasonAt } from './reason.ts';

/** `waive GDPR:28(3)(h) because "…"`: an exception that both parties read and sign. */
export function waiving(view: View, { waivable = [] }: Finding): readonly CodeAction[] {
    const contract = view.project.contract(view.file.uri);
    const after = contract && placeFor('waive', contract);
    const [first] = waivable;
    if (after?.file !== view.file.uri || first === undefined) return [];
    const id = waivable.length === 1 ? 'action/waive' : 'action/waive-one';
    const title = describe({ id, values: { citation: first, count: waivable.length } }, view.words);
    const choices = waivable.map((citation): ReasonAt => {
        const text = `waive ${citation} because "`;
        const edit = editOf({ type: 'add-declaration', title: TITLE, after, text }, view.file.text);
        return { label: citation, at: edit.start, before: edit.text, after: '"', isText: true };
    });
    return [{ title, kind: CodeActionKind.QuickFix, ...insertingReason(view, title, choices) }];
}

const TITLE = { id: 'action/waive', values: {} };
