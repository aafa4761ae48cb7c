import type { DocumentLink, DocumentLinkParams } from 'vscode-languageserver';
import { resolveImport } from '../../language/files/paths.ts';
import type { View } from '../view.ts';

/** The paths of imports lead to their files. */
export function documentLinks({ file, project, workspace, lines }: View, _params: DocumentLinkParams): DocumentLink[] {
    return file.imports.flatMap(({ path: { value, span } }) => {
        const target = resolveImport(file.uri, value);
        if (target === undefined || !project.file(target)) return [];
        const inside = { start: span.start + 1, end: Math.max(span.start + 1, span.end - 1) };
        return [{ range: lines.rangeOf(inside), target: workspace.clientUri(target) }];
    });
}
