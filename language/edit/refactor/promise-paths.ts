import type { SourceFile } from '../../files/source-file.ts';
import type { NameRef } from '../../model/lower/name-ref.ts';
import type { Named } from '../../model/named.ts';
import type { TextEdit } from '../apply.ts';
import type { Place } from './refactoring.ts';

/** What promises are called after a change, as paths within their sla: several where one stood for many. */
export type NewPaths = ReadonlyMap<Named, readonly string[]>;

/**
 * Rewrites the references to some promises, in the file and in those that import it. Undefined where one stands in prose
 * and would need several names.
 */
export function pathsRewritten(paths: NewPaths, { file, project }: Place): readonly TextEdit[] | undefined {
    const files = new Set([file, ...project.importersOf(file.uri)]);
    const edits: TextEdit[] = [];
    for (const each of files) {
        // Composing the contract resolves the names.
        project.contract(each.uri);
        for (const [ref, isProse] of refsIn(each)) {
            const found = ref.target && paths.get(ref.target);
            if (!found) continue;
            if (isProse && found.length !== 1) return undefined;
            const { start, end } = ref.span;
            edits.push({ file: each.uri, start, end, text: found.map((path) => prefixOf(ref) + path).join(', ') });
        }
    }
    return edits;
}

function refsIn({ pieces }: SourceFile): readonly (readonly [NameRef, boolean])[] {
    return pieces.flatMap(({ refs, prose }) =>
        refs.map((ref) => {
            const isProse = prose.some(({ span }) => span.start <= ref.span.start && ref.span.end <= span.end);
            return [ref, isProse] as const;
        }),
    );
}

/** The name of the sla with its full stop, where it is written. */
function prefixOf({ text, target }: NameRef): string {
    const parts = text.split('.');
    const own = parts.slice(target?.kind === 'cell' ? -2 : -1).join('.');
    return text.slice(0, text.length - own.length);
}
