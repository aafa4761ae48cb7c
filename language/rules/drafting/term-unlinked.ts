import { replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { unlinkedTerms } from '../unlinked-terms.ts';

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
        for (const { span, term } of unlinkedTerms(contract)) {
            const values = { words: term.words, name: term.declaration.name.value, link: term.link };
            yield { span, values, intents: [{ ...replacing(span, term.link), keepsTerms: true }] };
        }
    },
} satisfies Rule;
