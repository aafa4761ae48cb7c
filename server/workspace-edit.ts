import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
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

/** The edits as the client takes them: with the versions they speak of, where it can check these. */
export function workspaceEdit(view: EditSource, edits: readonly FileEdit[]): WorkspaceEdit {
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
        documentChanges: changes.map((each) => ({
            textDocument: {
                uri: view.workspace.clientUri(each.file),
                version: view.workspace.document(each.file)?.version ?? null,
            },
            edits: each.edits,
        })),
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
    if (!file) return [];
    const lines = workspace.lines(file);
    return edits.map((edit) => ({ range: lines.rangeOf(edit), newText: edit.text }));
}
