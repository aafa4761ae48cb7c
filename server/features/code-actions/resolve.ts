import type { CodeAction } from 'vscode-languageserver';
import type { ClientView } from '../../view.ts';
import { resolveFixAll } from './fix-all.ts';
import { isRefactorData, resolveRefactoring } from './refactor.ts';

/** Works out the edit of an action that was chosen. */
export function resolveCodeAction(source: ClientView, action: CodeAction): CodeAction {
    return isRefactorData(action.data) ? resolveRefactoring(source, action) : resolveFixAll(source, action);
}
