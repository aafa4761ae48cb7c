import type { Declaration } from '../../model/declaration.ts';
import { removing } from '../phrases.ts';
import { textsOf, writersOf } from '../prose.ts';
import type { Rule, Subject } from '../rule.ts';
import { unreferred } from '../uses.ts';
import { firstWord, holds, wordsOf } from '../vocabulary.ts';

export default {
    id: 'drafting/term-unused',
    title: 'A defined term that no text uses',
    why: [
        'A definition without a use is dead text, and mostly the trace of a clause that was forgotten or of a term',
        'that was renamed.',
        '',
        'A term that other prose or a text in quotation marks uses in plain words counts as used; so does one that',
        'only another definition uses. Nothing is said while part of the contract cannot be read.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'No text refers to the term `{term}`. Refer to it as `[[{term}]]` where it is meant, or remove it.',
    },
    fixable: true,
    bad: `
define KeyUser """a person of the client who may raise requests for others"""
`,
    good: `
define KeyUser """a person of the client who may raise requests for others"""
clause Requests "Requests" """Each [[KeyUser]] may ask for changes."""
`,
    *check(subject) {
        for (const term of unreferred(subject)) {
            if (term.kind !== 'define' || isWritten(wordsOf(term), term, subject)) continue;
            yield {
                span: term.name.span,
                values: { term: term.name.value },
                intents: [removing(term)],
                unnecessary: true,
            };
        }
    },
} satisfies Rule;

/** In plain words, anywhere but in its own definition. */
function isWritten(words: readonly string[], term: Declaration, { contract }: Subject): boolean {
    return words.some((each) =>
        writersOf(firstWord(each), contract).some(
            (writer) => writer !== term && textsOf(writer).some((text) => holds(text, each)),
        ),
    );
}
