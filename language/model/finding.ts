import type { Span } from './source.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A sentence of the message tables with the values that fill it. */
export interface Message {
    readonly id: string;
    readonly values: Readonly<Record<string, MessageValue>>;
}

/** Text of the language, a name or an author's words, a number, or what another sentence says, of the tables of documents. */
export type MessageValue = string | number | Message;

/** What is wrong at one place, as data; a message table turns it into a sentence. */
export interface Finding {
    /** `name/unknown`, `sla/target-impossible`: also the id of the rule, its page and its settings key. */
    readonly code: string;
    readonly severity: Severity;
    readonly span: Span;
    readonly message: Message;
    /** The other side: what it conflicts with. */
    readonly related: readonly Related[];
    /** Ways to mend it, the best first. */
    readonly intents: readonly Intent[];
    /** Marks the text as dead: an editor may fade it. */
    readonly unnecessary?: boolean;
    /** The requirements that it is about, as citations: a `waive` of one puts its part of the finding aside. */
    readonly waivable?: readonly string[];
}

export interface Related {
    readonly span: Span;
    readonly message: Message;
}

/** What a fix would do, in words of the text; `edit/` makes text edits of it. */
export type Intent = Change & {
    /** The parties agree on the same after it as before: an editor may do it unasked, as on saving. */
    readonly keepsTerms?: true;
};

type Change =
    /** Put other text in the place of a span; an empty span inserts. */
    | { readonly type: 'replace'; readonly title: Message; readonly span: Span; readonly text: string }
    /** Remove a span with the lines that it leaves empty. */
    | { readonly type: 'remove'; readonly title: Message; readonly span: Span }
    /** Put each of two spans in the place of the other. */
    | { readonly type: 'swap'; readonly title: Message; readonly span: Span; readonly other: Span }
    /** Add lines below the one in which a span ends, indented as that span is. */
    | { readonly type: 'add-below'; readonly title: Message; readonly span: Span; readonly text: readonly string[] }
    /** Add a line to the body of the declaration that spans `declaration`. */
    | { readonly type: 'add-line'; readonly title: Message; readonly declaration: Span; readonly text: string }
    /** Add a declaration after the one that spans `after`. */
    | { readonly type: 'add-declaration'; readonly title: Message; readonly after: Span; readonly text: string };
