import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { reflow } from '../../../language/syntax/reflow.ts';
import { piecesAt, type View } from '../../view.ts';
import { shown } from '../../words.ts';

/** The kind of a rewriting that changes where the lines of prose end. */
export const REFLOW = `${CodeActionKind.RefactorRewrite}.reflow`;

/** Breaks the lines of the prose at an offset anew; the formatter never does. */
export function reflowing(view: View, offset: number): readonly CodeAction[] {
    const { file, lines, workspace, words } = view;
    const prose = piecesAt(view, offset)
        .flatMap((piece) => piece.prose)
        .find(({ span }) => span.start < offset && offset < span.end);
    const newText = prose && reflow(file.text, prose.span);
    if (!prose || newText === undefined) return [];
    const range = lines.rangeOf({ start: prose.span.start + 3, end: prose.span.end - 3 });
    const changes = { [workspace.clientUri(file.uri)]: [{ range, newText }] };
    return [{ title: shown({ id: 'action.reflow', values: {} }, words), kind: REFLOW, edit: { changes } }];
}
