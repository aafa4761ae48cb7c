// Prose in the TextMate grammar: Markdown without HTML, with references in double brackets.
import { NAME, NEXT_DECLARATION, type Pattern } from './textmate-parts.ts';

/** Prose ends at its closing quotes; prose that was not closed, before the next declaration. */
export function prosePatterns(): Pattern {
    return {
        name: 'string.quoted.triple.prose.mspc',
        contentName: 'meta.embedded.block.markdown',
        begin: '"""',
        end: `(""")|${NEXT_DECLARATION}`,
        beginCaptures: { 0: { name: 'punctuation.definition.string.begin.mspc' } },
        endCaptures: { 1: { name: 'punctuation.definition.string.end.mspc' } },
        patterns: [escaped, fence, code, reference, heading, list, quote, ...emphasis, link],
    };
}

const escaped: Pattern = { name: 'constant.character.escape.markdown', match: String.raw`\\[!-/:-@\[-\x60{-~]` };

const fence: Pattern = {
    name: 'markup.fenced_code.block.markdown',
    begin: String.raw`^[ \t]*(\x60{3,}|~{3,}).*$`,
    end: String.raw`^[ \t]*\1[ \t]*$|(?=""")|${NEXT_DECLARATION}`,
};

const code: Pattern = {
    name: 'markup.inline.raw.string.markdown',
    match: String.raw`(\x60+)(?!\x60)(?:(?!""").)*?(?<!\x60)\1(?!\x60)`,
};

const reference: Pattern = {
    name: 'meta.reference.mspc',
    match: String.raw`(\[\[)[ \t]*(?:(${NAME}):([A-Za-z0-9][A-Za-z0-9.()/_§-]*)|(${NAME}(?:\.${NAME})*))?[ \t]*(?:(\|)((?:(?!\]\]|""").)*))?(\]\])`,
    captures: {
        1: { name: 'punctuation.definition.reference.begin.mspc' },
        2: { name: 'support.constant.framework.mspc' },
        3: { name: 'constant.other.citation.mspc' },
        4: { name: 'variable.other.mspc' },
        5: { name: 'punctuation.separator.reference.mspc' },
        6: { name: 'string.other.reference.title.mspc' },
        7: { name: 'punctuation.definition.reference.end.mspc' },
    },
};

const heading: Pattern = { name: 'markup.heading.markdown', match: String.raw`^[ \t]*#{1,6}[ \t]+(?:(?!""").)*` };

const list: Pattern = {
    match: String.raw`^[ \t]*([-*+]|\d{1,9}[.)])(?=[ \t])`,
    captures: { 1: { name: 'punctuation.definition.list.begin.markdown' } },
};

const quote: Pattern = {
    match: String.raw`^[ \t]*(>)`,
    captures: { 1: { name: 'punctuation.definition.quote.begin.markdown' } },
};

const emphasis: readonly Pattern[] = [
    { name: 'markup.bold.markdown', match: String.raw`(\*\*|__)(?![\s*_])(?:(?!""")[^\\]|\\.)*?(?<![\s])\1` },
    {
        name: 'markup.italic.markdown',
        match: String.raw`(?<![\p{L}\p{Nd}])([*_])(?![\s*_])(?:(?!""")[^\\*_]|\\.)*?(?<!\s)\1(?![\p{L}\p{Nd}])`,
    },
];

const link: Pattern = {
    name: 'meta.link.inline.markdown',
    match: String.raw`(\[)((?:(?!""")[^\[\]])*)(\])(\()((?:(?!""")[^()\s])*)(\))`,
    captures: {
        2: { name: 'string.other.link.title.markdown' },
        5: { name: 'markup.underline.link.markdown' },
    },
};
