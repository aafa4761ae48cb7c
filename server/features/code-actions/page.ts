import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { describe, type Finding } from '../../../language/index.ts';
import { OPEN_PAGE_COMMAND } from '../../protocol.ts';
import type { View } from '../../view.ts';
import { pageOf } from '../library-text.ts';

/** The page about a rule, in our own client; any other opens it from the code of the diagnostic. */
export function openingPage({ ownCommands, words }: View, { code }: Finding): readonly CodeAction[] {
    const page = pageOf(code);
    if (page === undefined || !ownCommands) return [];
    const title = describe({ id: 'action/page', values: { rule: code } }, words);
    return [
        { title, kind: CodeActionKind.QuickFix, command: { command: OPEN_PAGE_COMMAND, title, arguments: [page] } },
    ];
}
