import { replacing } from '../phrases.ts';
import { type Passage, passagesOf, spanIn } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { type Term, termAt, termsOf } from '../terms.ts';

export default {
    id: 'drafting/term-unlinked',
    title: 'A term that prose writes without a link',
    why: [
        'A term in plain words looks like the declared one and is tied to nothing: when that is renamed, the text',
        'goes on speaking of the old one. `[[…]]` keeps the two together and shows the reader what is meant.',
        '',
        "Looked for are defined terms and titles of two or more words, written exactly, in prose of the contract's",
        "own file. A thing's own description, titles that two things share and names that are not visible there are",
        'left alone.',
    ].join('\n'),
    levels: ['hint'],
    sentences: { '': '"{words}" is declared as `{name}`. Link it: `{link}`.' },
    fixable: true,
    bad: `
clause Support "Support" """The server hosting is watched at night, and Server hosting is backed up."""
service Hosting "Server hosting" """Virtual servers."""
`,
    good: `
clause Support "Support" """The [[Hosting]] is watched at night, and [[Hosting]] is backed up."""
service Hosting "Server hosting" """Virtual servers."""
`,
    *check({ contract }) {
        const terms = termsOf(contract);
        for (const passage of passagesOf(contract)) {
            if (passage.prose.span.file !== contract.uri) continue;
            for (const { term, start, length } of unlinked(passage, terms)) {
                const span = spanIn(passage, start, length);
                const values = { words: term.words, name: term.declaration.name.value, link: term.link };
                yield { span, values, intents: [{ ...replacing(span, term.link), keepsTerms: true }] };
            }
        }
    },
} satisfies Rule;

interface Found {
    readonly term: Term;
    readonly start: number;
    readonly length: number;
}

function* unlinked({ plain, declaration }: Passage, terms: ReturnType<typeof termsOf>): Iterable<Found> {
    let done = 0;
    for (const { 0: word, index } of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
        if (index < done) continue;
        const found = termAt(plain, index, terms.get(word) ?? []);
        if (found === undefined || found.term.declaration === declaration) continue;
        done = index + found.length;
        yield { ...found, start: index };
    }
}
