/** What a rule says in another language than its own file, which is English. */
export interface RuleText {
    /** One line for lists. */
    readonly title: string;
    /** The sentence by key, with the placeholders of the English one. */
    readonly sentences: Readonly<Record<string, string>>;
    /** Titles of its fixes and texts of its related places, by key. */
    readonly phrases?: Readonly<Record<string, string>>;
}

/** By the rule's id. */
export type RuleTexts = Readonly<Record<string, RuleText>>;
