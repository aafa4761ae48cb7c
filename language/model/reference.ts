import type { Framework, Requirement } from './library.ts';
import type { Named } from './named.ts';
import type { Span, Written } from './source.ts';

/**
 * A name as written at one place, and what it stands for. `target` is undefined while nothing of the asked kind
 * has that name; a finding says so once, everything else treats the reference as absent.
 */
export interface Ref<T extends Named = Named> {
    readonly text: string;
    readonly span: Span;
    readonly target: T | undefined;
}

/** `GDPR:28(3)(h)`: a framework and an exact code in it. */
export interface Citation {
    readonly span: Span;
    readonly framework: Ref<Framework>;
    readonly code: Written<string>;
    /** The requirement with that code; undefined when the framework or the code is unknown. */
    readonly requirement: Requirement | undefined;
}

/** `[[Servers|the servers]]` inside prose. */
export interface ProseReference {
    /** From `[[` to `]]`. */
    readonly span: Span;
    readonly target: Ref | Citation;
    readonly shown: string | undefined;
}

/** The text between triple quotes: Markdown without HTML. */
export interface Prose {
    /** The whole token, quotes included. */
    readonly span: Span;
    /** Where the content begins in the file's text. */
    readonly content: Span;
    /** The content as written, between the quotes. */
    readonly text: string;
    readonly references: readonly ProseReference[];
}

/** What some references stand for, in their order; names that nothing has are left out. */
export function targetsOf<T extends Named>(refs: readonly Ref<T>[]): readonly T[] {
    return refs.flatMap(({ target }) => target ?? []);
}

export function isCitation(target: Ref | Citation): target is Citation {
    return 'code' in target;
}
