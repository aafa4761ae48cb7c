import {
    LSPErrorCodes,
    type PrepareRenameParams,
    type PrepareRenameResult,
    type RenameParams,
    ResponseError,
    type WorkspaceEdit,
} from 'vscode-languageserver';
import { fileName } from '../../language/files/paths.ts';
import { describeFinding } from '../../language/index.ts';
import { format } from '../../language/messages/message.ts';
import type { Message } from '../../language/model/finding.ts';
import type { Named } from '../../language/model/named.ts';
import { LIBRARY_SCHEME } from '../../language/names/library.ts';
import { beginsName, canonicalName, endOfName } from '../../language/syntax/characters.ts';
import { nameAt } from '../names/at.ts';
import { originOf } from '../names/identity.ts';
import { type Conflict, conflictOf } from '../names/rename-check.ts';
import { occurrencesOf } from '../names/search.ts';
import { renewed, type View } from '../view.ts';
import { workspaceEdit } from '../workspace-edit.ts';

/** What would be renamed at a position; an error says why that cannot be. */
export function prepareRename(view: View, params: PrepareRenameParams): PrepareRenameResult | null {
    const found = nameAt(view, params.position);
    if (!found) return null;
    refuseFixed(view, found.named);
    return { range: view.lines.rangeOf(found.span), placeholder: found.text };
}

/** Gives a thing another name wherever it is named: in all files, in prose and in citations. */
export async function rename(view: View, params: RenameParams): Promise<WorkspaceEdit | null> {
    await view.workspace.readListed();
    const now = renewed(view);
    const found = now && nameAt(now, params.position);
    if (!found) return null;
    refuseFixed(now, found.named);
    const name = params.newName.trim();
    if (!isName(name)) throw refusal(now, 'noName', { name });
    // A unit has two names, of which the one at the position is meant.
    const same = canonicalName(found.text);
    const spans = occurrencesOf(now, found.named)
        .filter(({ text }) => canonicalName(text) === same)
        .map(({ span: { file, start, end } }) => ({ file, start, end }));
    if (name === found.text) return { changes: {} };
    const conflict = conflictOf(now, spans, name);
    if (conflict) throw conflictRefusal(now, conflict, name);
    return workspaceEdit(
        now,
        spans.map((span) => ({ ...span, text: name })),
    );
}

function isName(text: string): boolean {
    return beginsName(text, 0) && endOfName(text, 0) === text.length;
}

function refuseFixed(view: View, named: Named): void {
    const origin = originOf(named);
    if (origin.span.file.startsWith(LIBRARY_SCHEME)) {
        throw refusal(view, 'library', { name: origin.name.value });
    }
    if (origin.kind === 'requirement') throw refusal(view, 'requirement');
}

function conflictRefusal(view: View, conflict: Conflict, name: string): ResponseError {
    if (conflict.type === 'error') {
        const problem = describeFinding(conflict.finding, view.words);
        return refusal(view, 'error', { problem, file: fileName(conflict.finding.span.file) });
    }
    const { occurrence, instead } = conflict;
    const file = view.project.file(occurrence.span.file);
    const line = file ? view.workspace.lines(file).lineAt(occurrence.span.start) + 1 : 0;
    const values = { name, written: occurrence.text, file: fileName(occurrence.span.file), line };
    if (!instead) return refusal(view, 'nothing', values);
    const { kind, name: other } = instead.named;
    return refusal(view, 'meaning', { ...values, kind: view.words.kinds[kind] ?? kind, other: other.value });
}

function refusal({ words }: View, id: string, values: Message['values'] = {}): ResponseError {
    return new ResponseError(LSPErrorCodes.RequestFailed, format({ id: `rename.${id}`, values }, words.editor));
}
