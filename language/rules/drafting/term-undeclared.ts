import type { Declaration } from '../../model/declaration.ts';
import type { Named } from '../../model/named.ts';
import { type Passage, passagesOf, spanIn } from '../prose.ts';
import type { Rule, Subject } from '../rule.ts';
import { isIncomplete } from '../uses.ts';
import { firstWord, keyOf, wordPattern } from '../vocabulary.ts';

export default {
    id: 'drafting/term-undeclared',
    title: 'A term that is used and never declared',
    why: [
        'Capital letters within quotation marks or bold tell the reader that a term has a meaning of its own. When',
        'nothing gives it one, each side will bring its own.',
        '',
        'Reported are phrases of two or more capitalised words that prose uses twice, once at least in quotation',
        'marks or bold. Names and titles of all that the contract declares or refers to are known, in either number,',
        'and so is a phrase that prose itself defines: `("Key Personnel")`, or followed by "means". A bold label',
        'before a colon is none.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'Nothing says what "{term}" means, which is used {uses} times. Declare it with `define {name}`, or write it in small letters.',
    },
    fixable: false,
    bad: `
clause Staff "Staff" """
    NorthOps names the "Key Personnel" and replaces Key Personnel only with the consent of [[Acme]].
"""
`,
    good: `
define KeyPersonnel """the people named in the schedule of staff"""
clause Staff "Staff" """
    NorthOps names the [[KeyPersonnel]] and replaces them only with the consent of [[Acme]].
"""
`,
    *check(subject) {
        if (isIncomplete(subject)) return;
        const passages = passagesOf(subject.contract);
        const marked = passages.flatMap(({ plain }) => [...plain.matchAll(MARKED)]);
        const declared = marked.length > 0 ? declaredKeys(subject) : [];
        const inline = new Set(marked.filter(isDefined).map(({ groups }) => keyOf(groups?.term ?? '')));
        const terms = new Set(marked.map(({ groups }) => (groups?.term ?? '').replaceAll(/\s+/g, ' ')));
        for (const term of terms) {
            const key = keyOf(term);
            if (inline.has(key) || declared.some((each) => each.includes(key))) continue;
            const [first, ...others] = passages.flatMap((passage) => usesOf(term, passage));
            if (!first || others.length === 0) continue;
            const name = term.replaceAll(/[^\p{L}\p{N}]+/gu, '');
            yield { span: first, values: { term, uses: others.length + 1, name } };
        }
    },
} satisfies Rule;

const WORD = "\\p{Lu}[\\p{L}\\p{N}'’-]*";
const PHRASE = `(?<term>${WORD}(?:[ \\t\\r\\n]+(?:(?:of|and|for|the|in|to)[ \\t\\r\\n]+)*${WORD})+)`;
const MARKED = new RegExp(`(?<open>["“]|\\*\\*|__)${PHRASE}(?:["”]|\\*\\*|__)(?! *[:.—–])`, 'gu');

/** `(the "Key Personnel")`, `"Key Personnel" means …` */
function isDefined({ 0: found, index, input = '' }: RegExpExecArray): boolean {
    const isInBrackets = /\((?:\w+ ){0,4}$/.test(input.slice(Math.max(0, index - 60), index));
    const after = input.slice(index + found.length, index + found.length + 60);
    return (
        isInBrackets || /^,?\s+(?:means?|shall mean|refers? to|has the meaning|is defined|are defined)\b/.test(after)
    );
}

function usesOf(term: string, passage: Passage) {
    if (!passage.plain.includes(firstWord(term))) return [];
    return [...passage.plain.matchAll(wordPattern(term))].map(({ 0: found, index }) =>
        spanIn(passage, index, found.length),
    );
}

/** Names and titles of what the contract declares and of what it refers to. */
function declaredKeys({ contract, refsOf }: Subject): readonly string[] {
    const named = contract.declarations.flatMap((each): readonly Named[] => [each, ...membersOf(each, refsOf)]);
    return named.flatMap((each) => [each.name.value, 'title' in each ? (each.title?.value ?? '') : '']).map(keyOf);
}

function membersOf(declaration: Declaration, refsOf: Subject['refsOf']): readonly Named[] {
    const own = declaration.kind === 'sla' ? declaration.objectives : [];
    return [...own, ...refsOf(declaration).flatMap(({ target }) => target ?? [])];
}
