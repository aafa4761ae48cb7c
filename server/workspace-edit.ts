import { CreateFile, type SnippetTextEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver';
import type { View } from './view.ts';

/** A change of one file's text by offsets. */
export interface FileEdit {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** What edits are made from: the texts, and what the client takes. */
export type EditSource = Pick<View, 'workspace' | 'project' | 'client'>;

/**
 * The edits as the client takes them: with the versions they speak of, where it can check these. Files to be made need a
 * client that can do so; one that is there after all makes it refuse the whole.
 */
export function workspaceEdit(
    view: EditSource,
    edits: readonly FileEdit[],
    created: readonly string[] = [],
): WorkspaceEdit {
    const files = [...new Set(edits.map(({ file }) => file))];
    const changes = files.map((file) => ({
        file,
        edits: textEdits(
            view,
            file,
            edits.filter((each) => each.file === file),
        ),
    }));
    if (!view.client.workspace?.workspaceEdit?.documentChanges) {
        return {
            changes: Object.fromEntries(changes.map((each) => [view.workspace.clientUri(each.file), each.edits])),
        };
    }
    return {
        documentChanges: [
            ...created.map((uri) => CreateFile.create(uri)),
            ...changes.map((each) => ({
                textDocument: {
                    uri: view.workspace.clientUri(each.file),
                    version: view.workspace.document(each.file)?.version ?? null,
                },
                edits: each.edits,
            })),
        ],
    };
}

/** One edit whose values the tab key goes through, where the client can do that. */
export function snippetEdit(view: View, edit: FileEdit, snippet: string): WorkspaceEdit {
    const plain = workspaceEdit(view, [edit]);
    const [change] = plain.documentChanges ?? [];
    if (!view.client.workspace?.workspaceEdit?.snippetEditSupport || !change || !('edits' in change)) return plain;
    const edits = change.edits.map(
        ({ range }): SnippetTextEdit => ({ range, snippet: { kind: 'snippet', value: snippet } }),
    );
    return { documentChanges: [{ ...change, edits }] };
}

function textEdits({ workspace, project }: EditSource, uri: string, edits: readonly FileEdit[]): TextEdit[] {
    const file = project.file(uri);
    if (!file) return edits.map(({ text }) => ({ range: BEGINNING, newText: text }));
    const lines = workspace.lines(file);
    return edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
}

/** Where the text of a file that is to be made goes. */
const BEGINNING = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
