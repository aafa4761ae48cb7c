import type { CompareMessageId } from '../messages/compare.ts';
import type { DeclarationKind } from '../model/declaration.ts';
import type { Span } from '../model/source.ts';
import type { Decimal } from '../values/decimal.ts';

/** A sentence of the table for comparisons; numbers are written as its language does. */
export interface Sentence {
    readonly id: CompareMessageId;
    readonly values: Readonly<Record<string, string | Decimal>>;
}

/** What a change does to the client; `changed`: that depends on what the parties want of it. */
export type Direction = 'weaker' | 'stronger' | 'neutral' | 'changed';

/** The parts of a contract in the order of its document. */
export const sectionIds = [
    'agreement',
    'definitions',
    'services',
    'fees',
    'levels',
    'monitoring',
    'compliance',
    'data',
    'vendors',
    'scaling',
    'terms',
] as const;

export type SectionId = (typeof sectionIds)[number];

/** What a change is about: a declaration, a promise of an sla, its credits, or a framework that a contract is subject to. */
export type ThingKind = DeclarationKind | 'promise' | 'credits' | 'subjection';

export interface ThingName {
    readonly kind: ThingKind;
    /** As a reference within the contract names it: `Levels.P1.ResponseTime`. */
    readonly path: string;
    /** As people call it: "Availability of Server hosting". */
    readonly title: Sentence;
}

/** One side of a change. */
export interface Side {
    /** As the contract writes it. */
    readonly text: string;
    readonly span: Span;
}

/** A run of words of a prose that stays, comes or goes. */
export interface WordRun {
    readonly type: 'same' | 'inserted' | 'deleted';
    readonly text: string;
}

export interface Change {
    readonly section: SectionId;
    readonly type: 'added' | 'removed' | 'changed' | 'renamed';
    readonly thing: ThingName;
    /** The line that changed; undefined where the thing as a whole came, went or has another name. */
    readonly field: Sentence | undefined;
    readonly before: Side | undefined;
    readonly after: Side | undefined;
    /** Of a list: what it lost and gained. */
    readonly items: { readonly removed: readonly string[]; readonly added: readonly string[] } | undefined;
    /** Of prose: its words. */
    readonly words: readonly WordRun[] | undefined;
    readonly direction: Direction;
    /** What the change comes to in numbers. */
    readonly figures: readonly Sentence[];
}

/** A requirement that is open in one contract and not in the other, although both are subject to its framework. */
export interface CoverageChange {
    readonly framework: string;
    readonly code: string;
    readonly title: string | undefined;
    readonly direction: 'weaker' | 'stronger';
    /** What meets it in the one where it is not open, by name; nothing where it is not asked there. */
    readonly metBy: readonly string[];
}

export interface Comparison {
    readonly changes: readonly Change[];
    /** What all changes together come to: the price, the end of the term, the coverage of frameworks. */
    readonly totals: readonly Sentence[];
    readonly coverage: readonly CoverageChange[];
}
