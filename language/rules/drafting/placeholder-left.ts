import { passagesOf, quotedTexts, spanIn } from '../prose.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'drafting/placeholder-left',
    title: 'A placeholder was left in the text',
    why: [
        'What was to be filled in before signing is signed as a blank, and a court fills it in. Found in prose and in texts',
        'in quotation marks are `TODO`, `TBD` and `XXX` in capitals, four underscores, dates such as `XX/XX/2026`, `[•]`,',
        '`[…]`, and brackets that begin with "insert", "to be" or their like in German, French, Portuguese and Spanish.',
        '',
        'Code, links and task boxes of Markdown are no placeholders, nor is a line of underscores alone, which is a',
        'rule across the page, nor `XXX` as a number after a word such as "Article". Words left out of what is quoted',
        'are marked without brackets.',
    ].join('\n'),
    levels: ['warning'],
    sentences: { '': '`{text}` is still to be filled in. Fill it in, or take it out, before the contract is signed.' },
    fixable: false,
    onCatalogues: true,
    bad: `
clause Insurance "Insurance" """NorthOps is insured for [insert amount] a year, by TBD."""
`,
    good: `
clause Insurance "Insurance" """NorthOps is insured for 2 million US dollars a year; see [the policy](https://northops.example/policy)."""
`,
    *check({ contract }) {
        for (const passage of passagesOf(contract)) {
            for (const { 0: text, index } of passage.plain.matchAll(PLACEHOLDER)) {
                yield { span: spanIn(passage, index, text.length), values: { text } };
            }
        }
        for (const declaration of contract.declarations) {
            for (const { value, span } of quotedTexts(declaration)) {
                const [text] = PLACEHOLDER_IN_TEXT.exec(value) ?? [];
                if (text !== undefined) yield { span, values: { text } };
            }
        }
    },
} satisfies Rule;

const WORDS = String.raw`(?<![\p{L}\p{N}_])(?:TODO|TBD|(?<!\b(?:Article|Chapter|Title|Annex|Part|Section|Schedule|Appendix)\s+)XXX)(?![\p{L}\p{N}_])`;
/** What a phrase in brackets begins with: in small letters, with a capital, in capitals. */
const TO_FILL_IN = [
    ...['insert', 'to be', 'einfügen', 'zu ergänzen', 'insérer', 'à compléter', 'à définir'],
    ...['inserir', 'insertar', 'a definir', 'a completar', 'por definir'],
].flatMap((words) => [words, words.replace(/^./u, (first) => first.toUpperCase()), words.toUpperCase()]);
const BRACKETS = String.raw`(?<!\[)\[\s*(?:(?:${TO_FILL_IN.join('|')})(?![\p{L}\p{N}])[^\]\n]{0,200}|[•●…]|\.{3})\s*\](?![\](:[])`;
/** `XX/XX/2026`, `XX.XX.20XX`, `2026-XX-XX` */
const DATE = String.raw`(?<![\p{L}\p{N}])(?:XX(?<by>[./-])XX\k<by>(?:20)?(?:\d\d|XX|YY)|20\d\d-XX-XX)(?![\p{L}\p{N}])`;
const BLANK = '(?<!^[ \\t]*|_)_{4,}|(?<!_)_{4,}(?![_ \\t]*$)';
const PLACEHOLDER = new RegExp(`${WORDS}|${DATE}|${BRACKETS}|${BLANK}`, 'gmu');
/** A text in quotation marks is no Markdown. */
const PLACEHOLDER_IN_TEXT = new RegExp(`${WORDS}|${DATE}|${BRACKETS}|_{4,}`, 'u');
