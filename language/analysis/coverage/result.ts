import type { Waiver } from '../../model/contract.ts';
import type { Declaration, DeclarationKind } from '../../model/declaration.ts';
import type {
    Expectation,
    Expected,
    Framework,
    Level,
    Region,
    Requirement,
    Scope,
    Topic,
} from '../../model/library.ts';
import type { Citation } from '../../model/reference.ts';
import type { Span, Written } from '../../model/source.ts';
import type { DurationComparison } from '../../values/compare-durations.ts';
import type { Duration } from '../../values/duration.ts';

/** Something in the contract that meets an expectation, alone or with others. */
export interface Support {
    readonly declaration: Declaration;
    /** The line that meets it, or the name of the declaration. */
    readonly span: Span;
    /** Given where the declaration says so itself instead of covering the topic. */
    readonly citation?: Citation | undefined;
}

/** Which number of an expectation. */
export type LimitName = 'every' | 'within' | 'kept' | 'before';

/** A declaration of the right kind on the right subject, whose number doesn't meet a limit. */
export interface Miss {
    readonly declaration: Declaration;
    readonly limit: LimitName;
    readonly asked: Written<Duration>;
    /** Undefined where the number is not stated. */
    readonly found: Written<Duration> | undefined;
    /** The looser of the two against the stricter; undefined where one is missing or they cannot be compared. */
    readonly comparison: DurationComparison | undefined;
    /** Given where the declaration came into question by citing the requirement alone. */
    readonly citation: Citation | undefined;
}

/** How one alternative of an `expects` line fares. */
export interface AlternativeCoverage {
    readonly expected: Expected;
    /** Each is enough by itself, and needs all of its supports. */
    readonly ways: readonly (readonly Support[])[];
    readonly misses: readonly Miss[];
    /** What would have to be more than it is: vendors or promises that lack the property, a processing that is silent on a part. */
    readonly lacking: readonly Declaration[];
    /** False where there is nothing of which it could be asked: no vendors at all. */
    readonly applies: boolean;
    /** The kinds of declarations that could meet it. */
    readonly kinds: readonly DeclarationKind[];
    /** Something that could meet it cannot be read whole, so that nothing should be said against it. */
    readonly unsure: boolean;
}

export type Status = 'met' | 'waived' | 'open' | 'not applicable';

export interface LineCoverage {
    readonly expectation: Expectation;
    readonly level: Level;
    readonly status: Exclude<Status, 'waived'>;
    readonly alternatives: readonly AlternativeCoverage[];
}

/** Why a requirement is not asked of this contract. */
export type Inapplicable =
    | { readonly why: 'scope'; readonly scopes: readonly Scope[] }
    | { readonly why: 'data'; readonly topics: readonly Topic[] }
    | { readonly why: 'subprocessors' }
    | { readonly why: 'transfers'; readonly outside: readonly Region[] }
    | { readonly why: 'vendors' };

export interface RequirementCoverage {
    readonly requirement: Requirement;
    readonly status: Status;
    /** Given when it is not applicable. */
    readonly reason: Inapplicable | undefined;
    /** The strictest level of the lines that are open, else its own. */
    readonly level: Level;
    /** It is `conditional`, has a condition, and the contract meets it. */
    readonly raised: boolean;
    readonly lines: readonly LineCoverage[];
    /** What meets it, each once; filled where lines are met, even while others are open. */
    readonly metBy: readonly Support[];
    /** The exceptions that the contract states for it, whether in force or not. */
    readonly waivers: readonly Waiver[];
}

export interface Counts {
    readonly met: number;
    readonly waived: number;
    readonly open: number;
    readonly notApplicable: number;
}

/** What a contract holds of one framework. What is proposed is listed and not counted. */
export interface FrameworkCoverage {
    readonly framework: Framework;
    /** The framework's name in `subject to`; undefined for one that is asked of every contract. */
    readonly named: Span | undefined;
    readonly scopes: readonly Scope[];
    readonly requirements: readonly RequirementCoverage[];
    readonly counts: Counts;
}
