// The words that the TextMate grammar tells apart, read from the grammar and the library.
import { AstUtils, GrammarAST } from 'langium';
import { LIBRARY_ENTRIES, LIBRARY_FILES } from '../../language/generated/library.ts';
import { syntax } from '../../language/syntax/services.ts';
import { lineWords } from '../../language/syntax/vocabulary.ts';

const rules = syntax().services.Grammar.rules.filter(GrammarAST.isParserRule);

/** All words of the language, signs left out. */
export const allWords: readonly string[] = sorted(
    Object.keys(syntax().lexer.definition).filter((word) => /^\p{Ll}/u.test(word) && isWord(word)),
);

function isWord(word: string): boolean {
    return syntax().lexer.isKeyword(word);
}

/** The words that may begin a line of some body. */
export const headWords: readonly string[] = sorted(rules.flatMap((rule) => lineWords(rule.name)));

/** The words of grammar rules that are values: `monthly`, `mandatory`, `fri`. */
export function wordsOf(...names: readonly string[]): readonly string[] {
    const chosen = rules.filter((rule) => names.includes(rule.name));
    if (chosen.length !== names.length) throw new Error(`The grammar lost one of ${names.join(', ')}`);
    return sorted(
        chosen.flatMap((rule) =>
            AstUtils.streamAllContents(rule)
                .filter(GrammarAST.isKeyword)
                .map((keyword) => keyword.value)
                .toArray(),
        ),
    );
}

/** The names that the library declares of a kind, units under both of theirs. */
export function libraryNames(kind: string): readonly string[] {
    return sorted(LIBRARY_ENTRIES.filter((entry) => entry[2] === kind).flatMap((entry) => [entry[0], entry[1]]));
}

/** The codes of money. */
export const currencies: readonly string[] = sorted(
    LIBRARY_ENTRIES.filter((entry) => entry[2] === 'unit' && /\{\s*currency/.test(textOf(entry))).map(
        (entry) => entry[0],
    ),
);

function textOf([, , , , file, start, end]: (typeof LIBRARY_ENTRIES)[number]): string {
    return (LIBRARY_FILES[file]?.[1] ?? '').slice(start, end);
}

/** Longer words first, so that an alternation takes `months` before `month`. */
function sorted(words: readonly string[]): readonly string[] {
    return [...new Set(words)]
        .filter((word) => word !== '')
        .sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
