import type { Temporal } from 'temporal-polyfill';
import type { Facts } from '../analysis/facts.ts';
import type { Contract } from '../model/composed.ts';
import type { Intent, Message, Related, Severity } from '../model/finding.ts';
import type { Span } from '../model/source.ts';

/** What a rule looks at. */
export interface Subject {
    readonly contract: Contract;
    /** Results of analysis, computed once for the contract and shared by all rules. */
    readonly facts: Facts;
    readonly today: Temporal.PlainDate;
}

/** One thing that a rule found. */
export interface RuleFinding {
    readonly span: Span;
    /** What fills the rule's sentence: the values found. */
    readonly values: Message['values'];
    /** Which of the rule's sentences, when it has several. */
    readonly sentence?: string;
    /** Which of the rule's levels, when it has several; the first by default. */
    readonly severity?: Severity;
    readonly related?: readonly Related[];
    readonly intents?: readonly Intent[];
    readonly unnecessary?: boolean;
}

/** A check that a careful lawyer or service manager would make, with all that is said about it anywhere. */
export interface Rule {
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
    /** It needs nothing of a contract's header and runs on a catalogue alone too. */
    readonly onCatalogues?: boolean;
    /** Text that it reports, and the same put right; `rules/example.ts` frames both as complete contracts. */
    readonly bad: string;
    readonly good: string;
    check(subject: Subject): Iterable<RuleFinding>;
}
