import type { Prose } from '../model/reference.ts';
import type { Span } from '../model/source.ts';

/** A word that narrows what has to be reported. */
export interface Qualifier {
    readonly span: Span;
    readonly word: string;
    /** The words around it. */
    readonly phrase: string;
}

const WORD = '(?<word>confirmed|material|likely|verified|substantiated)';
const EVENT = '(?:[\\p{L}]*[Bb]reach(?:es)?|[\\p{L}]*[Ii]ncidents?)';
const BETWEEN = '(?:\\s+(?:personal|data|security|privacy|information|cyber)){0,3}';

/** `a confirmed breach`, `material personal data breaches`. */
const BEFORE = new RegExp(`\\b${WORD}${BETWEEN}\\s+${EVENT}(?![\\p{L}-])`, 'gu');
/** `a breach that is likely to harm`, `once the incident is confirmed`, `a breach likely to`. */
const AFTER = new RegExp(
    `${EVENT}(?:\\s+(?:that|which|has|have|had|been|is|are|was|were|be|must|its|first|either)){0,4}\\s+${WORD}(?![\\p{L}-])`,
    'gu',
);

/** What takes the sting out: the qualifier is named only to say that it does not matter, or it is about the contract. */
const HARMLESS_BEFORE =
    /\b(?:whether|not|even|regardless|suspected|possible|presumed|alleged|actual|un\w*)(?:\s+(?:or|and|yet|if|only|of|a|any|been|just|merely)){0,3}\s*$/i;
const HARMLESS_AFTER =
    /^\s*(?:(?:or|and|,)\s+(?:merely\s+|only\s+)?(?:suspected|not|otherwise|possible|unconfirmed|reasonably suspected)|of\s+(?:this|the)\s+(?:agreement|contract)|consequences?\b)/i;
const HARMLESS_WITHIN = /\b(?:not|or not|whether)\b/i;

/** The words of a notice's prose that qualify the breach itself; `the likely consequences` qualifies nothing. */
export function qualifiersIn({ content, text }: Prose): readonly Qualifier[] {
    const plain = withoutMarks(text);
    const matches = [...plain.matchAll(BEFORE), ...plain.matchAll(AFTER)].filter((match) => !isHarmless(match, plain));
    const found = matches.map((match): Qualifier => {
        const word = match.groups?.word ?? '';
        const start = content.start + match.index + match[0].lastIndexOf(word);
        const phrase = match[0].replaceAll(/\s+/g, ' ').trim();
        return { span: { file: content.file, start, end: start + word.length }, word, phrase };
    });
    return [...new Map(found.map((each) => [each.span.start, each])).values()];
}

function isHarmless(match: RegExpMatchArray, text: string): boolean {
    const from = match.index ?? 0;
    const sentence = text.slice(0, from).split(/[.;]/).at(-1) ?? '';
    const after = text.slice(from + match[0].length);
    return HARMLESS_BEFORE.test(sentence) || HARMLESS_AFTER.test(after) || HARMLESS_WITHIN.test(match[0]);
}

/** References show their text, or the last part of their name; every character keeps its place. */
function withoutMarks(text: string): string {
    return text.replaceAll(/\[\[[^\]|]*\|/g, (mark) => ' '.repeat(mark.length)).replaceAll(/\[\[|\]\]/g, '  ');
}
