import type { Declaration } from '../model/declaration.ts';
import type { SectionId } from './change.ts';
import { type Lines, proseLine, titleLine } from './line.ts';
import type { Scope } from './scope.ts';
import type { Stated, Thing } from './thing.ts';
import { readableProse } from './written.ts';

interface Declared {
    readonly section: SectionId;
    readonly stated: Stated;
    readonly lines?: Lines;
    /** What it says in short; its description unless given. */
    readonly summary?: string;
}

/** A declaration as a thing: its own lines, its title and its description. */
export function declared(
    declaration: Declaration,
    scope: Scope,
    { section, stated, lines = [], summary }: Declared,
): Thing {
    const { kind, name, title, description, span } = declaration;
    return {
        id: scope.identities.of(declaration),
        // An exception for another requirement is another exception.
        class: kind === 'waive' ? `waive ${name.value}` : kind,
        name: {
            kind,
            path: name.value,
            title: { id: `thing.${kind}`, values: { title: title?.value ?? name.value } },
        },
        section,
        span,
        ownName: kind === 'waive' ? undefined : name.value,
        ownTitle: title?.value,
        stated,
        summary: summary ?? readableProse(description?.text ?? ''),
        facts: [...titleLine(title), ...lines, ...proseLine(description, scope)],
        source: declaration,
    };
}
