import type { Diagnostic } from 'vscode-languageserver';
import type { Finding, InterfaceWords } from '../language/index.ts';
import { LIBRARY_SCHEME } from '../language/names/library.ts';
import { diagnosticOf } from './convert.ts';
import type { Workspace } from './workspace.ts';

/** What was found in the check of a file, as diagnostics by the file that they stand in. */
export function diagnosticsByFile(
    workspace: Workspace,
    key: string,
    findings: readonly Finding[],
    words: InterfaceWords,
): ReadonlyMap<string, readonly Diagnostic[]> {
    const found = new Map<string, Diagnostic[]>([[key, []]]);
    if (key.startsWith(LIBRARY_SCHEME)) return found;
    for (const finding of findings) {
        const diagnostic = diagnosticOf(workspace, finding, words);
        if (!diagnostic || finding.span.file.startsWith(LIBRARY_SCHEME)) continue;
        const list = found.get(finding.span.file);
        if (list) list.push(diagnostic);
        else found.set(finding.span.file, [diagnostic]);
    }
    return found;
}
