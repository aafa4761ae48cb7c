import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { differences } from '../../../language/edit/difference.ts';
import { describe, type Finding, findingsOf, Project } from '../../../language/index.ts';
import { type MendOptions, mend, safeFix, type Workbench } from '../../../language/mend.ts';
import { type ClientView, type View, viewOf } from '../../view.ts';
import { workspaceEdit } from '../../workspace-edit.ts';

/** The kind of the action that mends all of a file: what `editor.codeActionsOnSave` may ask for. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.mspc`;

/** What is told of an action whose edit is worked out once it is chosen. */
interface FixAllData {
    readonly uri: string;
    /** Undefined: whatever `mspc fix` would mend. */
    readonly rule?: string;
}

/**
 * What `mspc fix` does, for one file. Where the editor asks by itself, as on saving, nothing is changed that the
 * parties would have to agree on.
 */
export function fixAll(view: View, isAutomatic: boolean): CodeAction[] {
    const choose = isAutomatic ? termsKept : safeFix;
    const fixable = view.findings.all(view.file.uri).filter((finding) => choose(finding) !== undefined);
    if (fixable.length === 0) return [];
    const edits = mended(view, choose);
    if (edits.length === 0) return [];
    const title = describe({ id: 'action/fix-all', values: {} }, view.words);
    return [{ title, kind: FIX_ALL, edit: workspaceEdit(view, edits) }];
}

/**
 * Offered where a rule has several findings with a fix; the edit is made when it is chosen, by a client that can wait, and
 * for another once for all findings of the rule.
 */
export function fixAllOfRule(view: View, own: readonly Finding[]) {
    const made = new Map<string, readonly CodeAction[]>();
    return (_view: View, { code, intents }: Finding): readonly CodeAction[] => {
        if (intents.length === 0) return [];
        const actions = made.get(code) ?? actionsFor(code);
        made.set(code, actions);
        return actions;
    };

    function actionsFor(code: string): readonly CodeAction[] {
        const count = own.filter((other) => other.code === code && other.intents.length > 0).length;
        if (count < 2) return [];
        const action: CodeAction = {
            title: describe({ id: 'action/fix-all-of-rule', values: { rule: code, count } }, view.words),
            kind: CodeActionKind.QuickFix,
        };
        const canWait = view.client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit');
        const data: FixAllData = { uri: view.workspace.clientUri(view.file.uri), rule: code };
        return [canWait ? { ...action, data } : withEdit(action, view, code)];
    }
}

/** Works out the edit of an action that was chosen. */
export function resolveFixAll(source: ClientView, action: CodeAction): CodeAction {
    if (!isData(action.data)) return action;
    const view = viewOf(source, action.data.uri, source.client);
    return view && action.data.rule !== undefined ? withEdit(action, view, action.data.rule) : action;
}

function withEdit(action: CodeAction, view: View, rule: string): CodeAction {
    const choose = (finding: Finding) => (finding.code === rule ? finding.intents[0] : undefined);
    return { ...action, edit: workspaceEdit(view, mended(view, choose)) };
}

function isData(data: unknown): data is FixAllData {
    return typeof data === 'object' && data !== null && 'uri' in data && typeof data.uri === 'string';
}

/** What the text may have done to it unasked. */
function termsKept(finding: Finding) {
    const fix = safeFix(finding);
    return fix?.keepsTerms ? fix : undefined;
}

/** The fixes are tried on copies of the texts: what the server knows of them stays as it is. */
function mended(view: View, choose: MendOptions['choose']) {
    const { uri, text } = view.file;
    const copy = new Project();
    for (const file of [view.file, ...closureOf(view)]) copy.set(file.uri, file.text);
    const config = view.findings.configOf(uri);
    const options = { config, today: view.today };
    const workbench: Workbench = {
        file: (each) => copy.file(each),
        change: (each, changed) => copy.set(each, changed),
        findings: (each) => findingsOf(copy, each, options),
    };
    mend(uri, workbench, { choose, mayChange: (each) => each === uri });
    return differences(uri, text, copy.file(uri)?.text ?? text);
}

function closureOf({ project, file }: View) {
    const uris = new Set(project.importsOf(file.uri));
    for (const uri of uris) for (const target of project.importsOf(uri)) uris.add(target);
    return [...uris].flatMap((uri) => project.file(uri) ?? []);
}
