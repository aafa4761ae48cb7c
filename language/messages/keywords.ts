/** What a word of the language means, for hover and completion. */
export interface KeywordHelp {
    /** One plain sentence for a service manager or a lawyer. */
    readonly sentence: string;
    /** What contracts of the trade usually say. */
    readonly usual?: string;
    /** One line that holds it. */
    readonly example: string;
    /** What completion puts in, with tab stops. */
    readonly snippet: string;
}

/** A declaration or a line, with the words that may follow its value, by their first words. */
export interface LineHelp extends KeywordHelp {
    readonly tails?: Readonly<Record<string, KeywordHelp>>;
}

/** By leading words: `subject to`. */
export type LinesHelp = Readonly<Record<string, LineHelp>>;

export interface KeywordTable {
    /** By the grammar rule of the declaration: `Contract`. */
    readonly declarations: Readonly<Record<string, LineHelp>>;
    /** The lines of a body, by the grammar rule that reads it: `Contract`, `Credits`, `Requirement`. */
    readonly lines: Readonly<Record<string, LinesHelp>>;
}

/** What another language says in the place of the English words; examples and snippets are those of the English table. */
export interface KeywordText {
    readonly sentence: string;
    readonly usual?: string;
}

export interface LineText extends KeywordText {
    readonly tails?: Readonly<Record<string, KeywordText>>;
}

/** By leading words, as in the English table. */
export type LinesText = Readonly<Record<string, LineText>>;

/** Has the keys of the English table, no more and no fewer. */
export interface KeywordTexts {
    readonly declarations: Readonly<Record<string, LineText>>;
    readonly lines: Readonly<Record<string, LinesText>>;
}
