import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '../analysis/facts.ts';
import type { Contract } from '../model/composed.ts';
import type { Declaration, DeclarationKind } from '../model/declaration.ts';
import type { Finding, Intent, Message, Related, Severity } from '../model/finding.ts';
import type { Ref } from '../model/reference.ts';
import type { Span } from '../model/source.ts';

/** What a rule looks at. */
export interface Subject {
    readonly contract: Contract;
    /** Results of analysis, computed once for the contract and shared by all rules. */
    readonly facts: Facts;
    readonly today: Temporal.PlainDate;
    /** Whether the elements that every such contract should have are asked for: the framework `MSP-Essentials`. */
    readonly essentials: boolean;
    /** The references that a declaration makes, prose included. */
    refsOf(declaration: Declaration): readonly Ref[];
    /** Whether a declaration of that kind was meant somewhere and cannot be read, or may stand in a file that is not there. */
    isLost(kind: DeclarationKind): boolean;
}

/** One thing that a rule found, wherever it is written: the runner places it in the contract's own file. */
export interface RuleFinding {
    readonly span: Span;
    /** What fills the rule's sentence: the values found. */
    readonly values: Message['values'];
    /** Which of the rule's sentences, when it has several. */
    readonly sentence?: string;
    /** Which of the rule's levels, when it has several; the first by default. */
    readonly severity?: Severity;
    /** What lacks something. The finding is dropped while part of that declaration cannot be read. */
    readonly lacking?: Declaration | undefined;
    /** Ids without a slash are phrases of the rule, others belong to all: `related/declared`. */
    readonly related?: readonly Related[];
    /** Titles as in `related`. */
    readonly intents?: readonly Intent[];
    readonly unnecessary?: boolean;
    readonly waivable?: Finding['waivable'];
}

/** What is said about a check anywhere: lists, settings, pages, messages. */
export interface RuleInfo {
    /** `sla/target-impossible`: file, diagnostic code, settings key, page and word of suppression. */
    readonly id: string;
    /** One line for lists. */
    readonly title: string;
    /** Why it matters, and what was decided where practice differs; Markdown paragraphs. */
    readonly why: string;
    /** The levels it reports at; the first is the usual one. */
    readonly levels: readonly [Severity, ...Severity[]];
    /** The sentence by key; `''` is the usual one. `{name}` is a value of the finding. */
    readonly sentences: Readonly<Record<string, string>>;
    /** Titles of its fixes and texts of its related places, by key. */
    readonly phrases?: Readonly<Record<string, string>>;
    /** Whether some of its findings carry a fix. */
    readonly fixable: boolean;
    /** In no preset: it runs only where a setting asks for it. */
    readonly offByDefault?: boolean;
}

/** A check that a careful lawyer or service manager would make. */
export interface Rule extends RuleInfo {
    /** It needs nothing of a contract's header and runs on a catalogue alone too. */
    readonly onCatalogues?: boolean;
    /** Text that it reports, and the same put right; `rules/example.ts` frames both as complete contracts. */
    readonly bad: string;
    readonly good: string;
    /** Keywords of the lines and declarations that the frame must not add: the rule is about them. */
    readonly without?: readonly string[];
    check(subject: Subject): Iterable<RuleFinding>;
}
