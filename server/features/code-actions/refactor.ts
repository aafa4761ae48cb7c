import { type CodeAction, CodeActionKind, type CodeActionParams, ResourceOperationKind } from 'vscode-languageserver';
import { REFACTORS, type RefactorKind, type RefactorName } from '../../../language/edit/refactor/index.ts';
import { type Place, placeIn, type Refactoring } from '../../../language/edit/refactor/refactoring.ts';
import { describe } from '../../../language/index.ts';
import { type ClientView, type View, viewOf } from '../../view.ts';
import { workspaceEdit } from '../../workspace-edit.ts';
import { asksFor } from './kinds.ts';

/** The kind of the action that puts a file's imports in order: what `editor.codeActionsOnSave` may ask for. */
export const ORGANIZE_IMPORTS = `${CodeActionKind.SourceOrganizeImports}.mspc`;

const KINDS: Readonly<Record<RefactorKind, string>> = {
    extract: CodeActionKind.RefactorExtract,
    inline: CodeActionKind.RefactorInline,
    rewrite: CodeActionKind.RefactorRewrite,
    organizeImports: ORGANIZE_IMPORTS,
};

/** What is told of an action whose edit is worked out once it is chosen. */
interface RefactorData {
    readonly uri: string;
    readonly refactor: RefactorName;
    readonly start: number;
    readonly end: number;
}

const NAMES = Object.keys(REFACTORS) as RefactorName[];

/** What can be done to a sound text at a place. What concerns the whole file is offered to those who ask for its kind. */
export function refactorings(view: View, { range, context: { only } }: CodeActionParams): readonly CodeAction[] {
    const [start, end] = [view.lines.offsetAt(range.start), view.lines.offsetAt(range.end)];
    const place = placeOf(view, start, end);
    if (!place) return [];
    return NAMES.filter((name) => isWanted(REFACTORS[name].kind, only)).flatMap((refactor) =>
        REFACTORS[refactor]
            .of(place)
            .filter((each) => canMake(view, each))
            .map((each) =>
                actionOf(view, each, { uri: view.workspace.clientUri(view.file.uri), refactor, start, end }),
            ),
    );
}

/** Works out the edit of an action that was chosen. */
export function resolveRefactoring(source: ClientView, action: CodeAction): CodeAction {
    const { data } = action;
    const view = isRefactorData(data) ? viewOf(source, data.uri, source.client) : undefined;
    if (!view || !isRefactorData(data)) return action;
    const place = placeOf(view, data.start, data.end);
    const offered = place ? REFACTORS[data.refactor].of(place) : [];
    const chosen = offered.find(({ title }) => describe(title, view.words) === action.title);
    return chosen ? withEdit(view, action, chosen) : action;
}

export function isRefactorData(data: unknown): data is RefactorData {
    return (
        typeof data === 'object' && data !== null && 'refactor' in data && NAMES.includes(data.refactor as RefactorName)
    );
}

function isWanted(kind: RefactorKind, only: readonly string[] | undefined): boolean {
    return only ? asksFor(KINDS[kind], only) : kind !== 'organizeImports';
}

/** A file of the folders that nobody has read yet is known when the editor asks again. */
function placeOf({ project, file, workspace, today }: View, start: number, end: number): Place | undefined {
    const mayExist = (uri: string) => {
        const isListed = workspace.listed.has(uri);
        if (isListed) void workspace.read(uri);
        return isListed;
    };
    return placeIn(project, file.uri, { start, end, today, mayExist });
}

/** A client that cannot make files is offered nothing that needs one. */
function canMake({ client }: View, { created }: Refactoring): boolean {
    const { resourceOperations, documentChanges } = client.workspace?.workspaceEdit ?? {};
    return (
        !created || (documentChanges === true && resourceOperations?.includes(ResourceOperationKind.Create) === true)
    );
}

function actionOf(view: View, refactoring: Refactoring, data: RefactorData): CodeAction {
    const action = { title: describe(refactoring.title, view.words), kind: KINDS[REFACTORS[data.refactor].kind] };
    const canWait = view.client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit');
    return canWait ? { ...action, data } : withEdit(view, action, refactoring);
}

function withEdit(view: View, action: CodeAction, { edits, created }: Refactoring): CodeAction {
    return { ...action, edit: workspaceEdit(view, edits(), created) };
}
