import { type CodeAction, CodeActionKind } from 'vscode-languageserver';
import { describe, type Finding } from '../../../language/index.ts';
import { canBeSilenced } from '../../../language/rules/index.ts';
import type { View } from '../../view.ts';
import { insertingReason } from './reason.ts';

/** `// mspc-allow sla/no-tolerance: reason` on the line above; a requirement is waived instead, and an error is mended. */
export function allowing(view: View, finding: Finding): readonly CodeAction[] {
    if (!canBeSilenced(finding.code)) return [];
    const { text } = view.file;
    const at = text.lastIndexOf('\n', codeStart(view, finding.span.start) - 1) + 1;
    const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? '';
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const title = describe({ id: 'action/allow', values: { rule: finding.code } }, view.words);
    const choice = { label: finding.code, at, before: `${indent}// mspc-allow ${finding.code}: `, after: eol };
    return [{ title, kind: CodeActionKind.QuickFix, ...insertingReason(view, title, [choice]) }];
}

/** Prose has no place for a comment: it stands above the line in which the prose begins. */
function codeStart({ file }: View, offset: number): number {
    const prose = file.pieceAt(offset)?.prose.find(({ span }) => span.start <= offset && offset <= span.end);
    return prose?.span.start ?? offset;
}
