import type { Header } from './contract.ts';
import type { Declaration, DeclarationKind } from './declaration.ts';
import type { Framework } from './library.ts';
import type { OfKind } from './named.ts';
import type { Ref } from './reference.ts';
import type { Span } from './source.ts';

/** What one comment `// mspc-allow <rule-id> [until <date>]: reason` says. */
export interface Allowance {
    readonly span: Span;
    readonly rule: string;
    readonly ruleSpan: Span;
    readonly until: { readonly text: string; readonly span: Span } | undefined;
    readonly reason: string;
    /** The line of code that it speaks of; findings that begin on it are silenced. */
    readonly line: Span;
}

/**
 * A contract with everything that belongs to it: the declarations of its file, and those of its catalogues that
 * something belonging refers to or that it incorporates. For a catalogue by itself there is no header.
 */
export interface Contract {
    readonly uri: string;
    readonly header: Header | undefined;
    /** The file's own declarations in their order, then those of other files in the order they came to belong. */
    readonly declarations: readonly Declaration[];
    /** All declarations of one kind, in the same order. */
    all<K extends DeclarationKind>(kind: K): readonly OfKind<K>[];
    /** The first reference that makes a declaration of another file belong; undefined for the file's own. */
    broughtBy(declaration: Declaration): Ref | undefined;
    readonly allowances: readonly Allowance[];
    /** The library's framework `MSP-Essentials`, which is asked of every contract without being named. */
    readonly essentials?: Framework | undefined;
}
