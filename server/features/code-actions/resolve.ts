import type { CodeAction } from 'vscode-languageserver';
import type { Server } from '../../server.ts';
import { resolveFixAll } from './fix-all.ts';
import { isRefactorData, resolveRefactoring } from './refactor.ts';

/** Works out the edit of an action that was chosen. */
export function resolveCodeAction(server: Server, action: CodeAction): CodeAction {
    return isRefactorData(action.data) ? resolveRefactoring(server, action) : resolveFixAll(server, action);
}
