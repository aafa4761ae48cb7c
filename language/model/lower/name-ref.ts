import type { Declaration } from '../declaration.ts';
import type { Framework, Requirement } from '../library.ts';
import type { Kind, Named } from '../named.ts';
import type { Citation, Ref } from '../reference.ts';
import type { SliceSpan, Written } from '../source.ts';

/** A reference while names are being resolved: what its place asks for, and the slot for what is found. */
export class NameRef implements Ref {
    readonly text: string;
    readonly span: SliceSpan;
    /** The kinds that its place takes, the preferred first; none means any. */
    readonly kinds: readonly Kind[];
    /** The framework whose scopes are meant. */
    readonly framework: NameRef | undefined;
    target: Named | undefined = undefined;
    /** Several things have the name here. */
    ambiguous = false;
    /** The declaration that it is written in; its members need no prefix. */
    owner: Declaration | undefined = undefined;

    constructor(text: string, span: SliceSpan, kinds: readonly Kind[], framework?: NameRef) {
        this.text = text;
        this.span = span;
        this.kinds = kinds;
        this.framework = framework;
    }
}

/** A citation while names are being resolved. */
export class CitationRef implements Citation {
    readonly span: SliceSpan;
    readonly framework: Ref<Framework> & NameRef;
    readonly code: Written<string>;
    requirement: Requirement | undefined = undefined;

    constructor(span: SliceSpan, framework: NameRef, code: Written<string>) {
        this.span = span;
        this.framework = framework as Ref<Framework> & NameRef;
        this.code = code;
    }
}
