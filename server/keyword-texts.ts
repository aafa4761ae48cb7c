/** What is said about a keyword: on hover and in completion. */
export interface KeywordText {
    readonly sentence: string;
    readonly usual?: string;
    readonly example?: string;
    readonly snippet?: string;
}

/** What is said about the words of a line, by the rule of the grammar that the line is. */
export function keywordText(_rule: string, _words: string): KeywordText | undefined {
    return undefined;
}
