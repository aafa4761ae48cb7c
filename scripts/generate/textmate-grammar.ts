// The TextMate grammar as data. Colours come at once from this; the language server refines them.
import { KEYS } from '../../language/syntax/format-columns.ts';
import {
    AFTER,
    AFTER_NAME,
    any,
    BEFORE,
    DECLARATIONS,
    FOLLOWERS,
    groups,
    HEAD,
    include,
    NAME,
    NEXT_DECLARATION,
    NUMBER,
    type Pattern,
    whole,
} from './textmate-parts.ts';
import { prosePatterns } from './textmate-prose.ts';
import { allWords, currencies, headWords, libraryNames, wordsOf } from './textmate-words.ts';

const phrases = KEYS.map((key) => key.join('[ \\t]+'));

const heads: Pattern[] = [
    {
        match: `${HEAD}(objective|scope)[ \\t]+(${NAME})`,
        captures: groups('keyword.other.line', 'entity.name.type.member'),
    },
    { match: `${HEAD}(requirement)${AFTER}`, captures: groups('keyword.declaration') },
    { match: `${HEAD}(${[...phrases, ...headWords].join('|')})${AFTER}`, captures: groups('keyword.other.line') },
];

const numbers: Pattern[] = [
    {
        name: 'invalid.illegal.date.mspc',
        match: String.raw`\b(?!\d{4}-\d{2}-\d{2}\b)\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{1,2}\.\d{1,2}\.\d{4}\b`,
    },
    {
        name: 'invalid.illegal.number.mspc',
        match: String.raw`\b24[/x]7\b|\b\d+(?:st|nd|rd|th)\b|\b\d+(?:[,.]\d{3})*,(?:\d{1,2}|\d{4,})(?!\d)`,
    },
    { name: 'invalid.illegal.currency-sign.mspc', match: String.raw`\p{Sc}` },
    { name: 'constant.numeric.date.mspc', match: String.raw`\b\d{4}-\d{2}-\d{2}\b|\b\d{2}-\d{2}(?![\d:-])` },
    { name: 'constant.numeric.time.mspc', match: String.raw`\b\d{2}:\d{2}(?![\d:])` },
    {
        match: `${BEFORE}(${NUMBER})[ \\t]*(%)`,
        captures: groups('constant.numeric.percent', 'keyword.other.unit.percent'),
    },
    {
        match: `${BEFORE}(${NUMBER})(x)${AFTER}`,
        captures: groups('constant.numeric.factor', 'keyword.other.unit.factor'),
    },
    { name: 'constant.numeric.percentile.mspc', match: String.raw`${BEFORE}p\d+(?:\.\d+)?${AFTER}` },
    {
        match: `${BEFORE}(${NUMBER})[ \\t]*(business[ \\t]+)?(${any(wordsOf('TimeUnit'))})${AFTER}`,
        captures: groups('constant.numeric.duration', 'keyword.other.unit.time', 'keyword.other.unit.time'),
    },
    {
        match: `${BEFORE}(${NUMBER})[ \\t]*(${any(currencies)})${AFTER_NAME}`,
        captures: groups('constant.numeric.money', 'keyword.other.unit.currency'),
    },
    { match: `${BEFORE}(${NUMBER})[ \\t]+(${NAME})`, captures: groups('constant.numeric', 'keyword.other.unit') },
    { name: 'constant.numeric.mspc', match: `${BEFORE}${NUMBER}` },
];

const LIBRARY_KINDS = ['metric', 'framework', 'topic', 'event', 'region', 'unit', 'calendar'];

const names: Pattern[] = [
    ...LIBRARY_KINDS.map((kind) => ({
        name: `support.constant.${kind}.mspc`,
        match: `${BEFORE}${any(libraryNames(kind))}${AFTER_NAME}`,
    })),
    { name: 'variable.other.mspc', match: `${NAME}(?:\\.${NAME})*` },
];

const words: Pattern[] = [
    { name: 'keyword.other.unit.time.mspc', match: whole(['business', ...wordsOf('TimeUnit')]) },
    { name: 'constant.language.window.mspc', match: whole(wordsOf('CalendarWindow')) },
    { name: 'constant.language.day.mspc', match: whole(wordsOf('Day')) },
    {
        name: 'constant.language.mspc',
        match: whole(wordsOf('Level', 'RiskLevel', 'PriceMode', 'PartialRule', 'ClockStart', 'MetricTypeWords')),
    },
    { name: 'keyword.operator.word.mspc', match: whole(allWords) },
];

const text: Pattern[] = [
    {
        name: 'string.quoted.double.mspc',
        begin: String.raw`"(?=(?:\\.|[^"\\])*")`,
        end: '"',
        beginCaptures: { 0: { name: 'punctuation.definition.string.begin.mspc' } },
        endCaptures: { 0: { name: 'punctuation.definition.string.end.mspc' } },
        patterns: [
            { name: 'constant.character.escape.mspc', match: String.raw`\\["\\n]` },
            { name: 'invalid.illegal.escape.mspc', match: String.raw`\\.` },
        ],
    },
    {
        name: 'string.quoted.double.unclosed.mspc',
        begin: '"',
        end: String.raw`(?=[ \t]*\{?[ \t]*$)`,
        beginCaptures: { 0: { name: 'invalid.illegal.unclosed-string.mspc' } },
    },
];

const comments: Pattern[] = [
    {
        name: 'comment.line.double-slash.mspc',
        begin: '//',
        end: '$',
        beginCaptures: { 0: { name: 'punctuation.definition.comment.mspc' } },
        patterns: [
            {
                match: String.raw`\G[ \t]*(mspc-allow)[ \t]+([a-z0-9/-]+)(?:[ \t]+(until)[ \t]+(\d{4}-\d{2}-\d{2}))?`,
                captures: groups(
                    'keyword.other.directive',
                    'entity.name.tag.rule',
                    'keyword.other.directive',
                    'constant.numeric.date',
                ),
            },
        ],
    },
    { name: 'comment.block.documentation.mspc', begin: String.raw`/\*\*(?!/)`, end: String.raw`\*/` },
    { name: 'comment.block.mspc', begin: String.raw`/\*`, end: String.raw`\*/` },
];

const citation: Pattern = {
    name: 'meta.citation.mspc',
    match: `(${NAME})(:)([A-Za-z0-9][A-Za-z0-9.()/_§-]*)`,
    captures: groups('support.constant.framework', 'punctuation.separator.citation', 'constant.other.citation'),
};

const signs: Pattern[] = [
    { name: 'punctuation.separator.list.mspc', match: ',' },
    { name: 'punctuation.separator.range.mspc', match: '-' },
    { name: 'invalid.illegal.character.mspc', match: String.raw`[^\s\p{L}\p{M}\p{Nd}{}"_]` },
];

const declaration: Pattern[] = [
    { match: String.raw`^[ \t]*(import)(?=[ \t]*")`, captures: groups('keyword.control.import') },
    { match: String.raw`^[ \t]*(waive)(?=[ \t]+${NAME}:)`, captures: groups('keyword.declaration') },
    {
        match: String.raw`^[ \t]*(${DECLARATIONS})[ \t]+(${NAME})(?:[ \t]+(or)[ \t]+(${NAME}))?${FOLLOWERS}`,
        captures: groups('keyword.declaration', 'entity.name.type', 'keyword.operator.word', 'entity.name.type'),
    },
    { match: String.raw`^[ \t]*(${DECLARATIONS})${AFTER}`, captures: groups('keyword.declaration') },
];

const body: Pattern = {
    name: 'meta.body.mspc',
    begin: String.raw`\{`,
    end: String.raw`(\})|${NEXT_DECLARATION}`,
    beginCaptures: { 0: { name: 'punctuation.section.block.begin.mspc' } },
    endCaptures: { 1: { name: 'punctuation.section.block.end.mspc' } },
    patterns: include('comments', 'heads', 'body', 'values'),
};

const braces: Pattern = { name: 'invalid.illegal.brace.mspc', match: String.raw`\}` };

/** The content of `syntaxes/mspc.tmLanguage.json`. */
export function textmateGrammar(): object {
    return {
        comment: 'Generated by `npm run generate` from language/grammar and language/library. Do not edit.',
        name: 'MSPC',
        scopeName: 'source.mspc',
        patterns: include('comments', 'declaration', 'body', 'values', 'braces'),
        repository: {
            comments: { patterns: comments },
            declaration: { patterns: declaration },
            body,
            braces,
            heads: { patterns: heads },
            values: { patterns: include('prose', 'text', 'citation', 'numbers', 'words', 'names', 'signs') },
            prose: prosePatterns(),
            text: { patterns: text },
            citation,
            numbers: { patterns: numbers },
            words: { patterns: words },
            names: { patterns: names },
            signs: { patterns: signs },
        },
    };
}
