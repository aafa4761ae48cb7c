import type { IToken } from 'chevrotain';
import { GrammarAST } from 'langium';
import { syntax } from '../../language/syntax/services.ts';
import { type Expected, expectedAfter, phrasesOf, ruleOf } from './completion/expected.ts';

/** A word of the language where it stands. */
export interface KeywordPlace {
    /** The rule of the grammar: `Sla`, `WatchesLine`. */
    readonly rule: string;
    /** With the words that belong to it: `subject to`. */
    readonly words: string;
}

/** Which word of the grammar a token is. */
export function keywordAt(tokens: readonly IToken[], index: number): KeywordPlace | undefined {
    const word = tokens[index]?.image ?? '';
    if (!syntax().lexer.isKeyword(word) || !/^\p{Ll}/u.test(word)) return undefined;
    if (index === 0) return { rule: word.charAt(0).toUpperCase() + word.slice(1), words: word };
    const element = expectedAfter(tokens.slice(0, index)).find((each): each is GrammarAST.Keyword =>
        isWord(each, word),
    );
    if (!element) return undefined;
    const written = tokens.slice(index, index + 4).map(({ image }) => image);
    const phrases = phrasesOf(element).filter((phrase) => phrase.split(' ').every((part, at) => part === written[at]));
    return { rule: ruleOf(element), words: phrases[0] ?? word };
}

function isWord(element: Expected, word: string): boolean {
    return GrammarAST.isKeyword(element) && element.value === word;
}
