import { Temporal } from 'temporal-polyfill';
import type { Diagnostic } from 'vscode-languageserver';
import { type Finding, findingsOf } from '../language/index.ts';
import { LIBRARY_SCHEME } from '../language/names/library.ts';
import { diagnosticOf } from './convert.ts';
import type { Workspace } from './workspace.ts';

/** Everything that is wrong with a file; what its check finds elsewhere stands there. */
export function findings(workspace: Workspace, uri: string): readonly Finding[] {
    workspace.flush();
    return findingsOf(workspace.project, uri, { today: Temporal.Now.plainDateISO() });
}

/** The diagnostics of a check, by the file that they stand in. */
export function check(workspace: Workspace, key: string): ReadonlyMap<string, readonly Diagnostic[]> {
    const found = new Map<string, Diagnostic[]>([[key, []]]);
    if (key.startsWith(LIBRARY_SCHEME)) return found;
    for (const finding of findings(workspace, key)) {
        const diagnostic = diagnosticOf(workspace, finding);
        if (!diagnostic || finding.span.file.startsWith(LIBRARY_SCHEME)) continue;
        const list = found.get(finding.span.file);
        if (list) list.push(diagnostic);
        else found.set(finding.span.file, [diagnostic]);
    }
    return found;
}
