import type { IToken } from 'chevrotain';
import type { GrammarAST } from 'langium';
import { DECLARATION_WORDS } from '../../../language/syntax/declaration-line.ts';
import { syntax } from '../../../language/syntax/services.ts';
import { isTimeUnit, singularOf } from '../../../language/syntax/time-words.ts';
import { helpAt, type KeywordPlace, placeBehind } from '../../keywords.ts';
import type { Cursor } from './cursor.ts';
import { beginsLine, phrasesOf, ruleOf } from './expected.ts';
import { CompletionItemKind, type Proposal } from './items.ts';

/** The words that begin a declaration. */
export function declarationProposals(cursor: Cursor): readonly Proposal[] {
    const hasContract = cursor.view.file.declarations.some(({ kind }) => kind === 'contract');
    return ['import', ...DECLARATION_WORDS]
        .filter((word) => word !== 'contract' || !hasContract || cursor.piece?.declaration?.kind === 'contract')
        .map((word) => keyword({ body: '', words: word }, 10 + (LIBRARY_WORDS.has(word) ? 1 : 0)));
}

/** Declared in the library; few contracts declare their own. */
const LIBRARY_WORDS: ReadonlySet<string> = new Set(['metric', 'unit', 'region', 'event', 'topic', 'framework']);

/** What a keyword of the grammar comes to: with the words that follow of necessity it is one proposal. */
export function keywordProposals(cursor: Cursor, element: GrammarAST.Keyword): readonly Proposal[] {
    if (!/^\p{Ll}/u.test(element.value)) return [];
    if (isTimeUnit(element.value)) return timeUnit(cursor, element.value);
    const begins = beginsLine(element);
    const taken = begins ? linesInBody(cursor) : [];
    return phrasesOf(element)
        .filter(
            (phrase) =>
                !begins || REPEATED.has(ruleOf(element)) || !taken.some((line) => line.startsWith(`${phrase} `)),
        )
        .map((phrase) => keyword(placeBehind(cursor.tokens, phrase, begins), begins ? 10 : 20));
}

function keyword(place: KeywordPlace, rank: number): Proposal {
    const help = helpAt(place);
    return {
        label: place.words,
        rank,
        kind: CompletionItemKind.Keyword,
        insert: `${place.words} `,
        snippet: help?.snippet ?? `${place.words} `,
        continues: help === undefined,
        data: { type: 'keyword', ...place },
    };
}

/** `15 minutes`, `1 hour`, `every month`. */
function timeUnit(cursor: Cursor, unit: string): readonly Proposal[] {
    const number = cursor.tokens.findLast(({ image }) => image !== 'business');
    const many = number?.tokenType.name === 'NUMBER' && number.image !== '1';
    const singular = singularOf(unit) === unit && unit !== 'ms';
    if (singular === many && unit !== 'ms') return [];
    return [{ label: unit, rank: 5 + USUAL.indexOf(singularOf(unit) ?? ''), kind: CompletionItemKind.Unit }];
}

const USUAL = ['minute', 'hour', 'day', 'month', 'year', 'second', 'week', 'quarter', 'ms'];

/** The rules of lines that may stand more than once (language.md §4, marked +). */
const REPEATED: ReadonlySet<string> = new Set([
    ...['TerminableForLine', 'SubjectToLine', 'ContactLine', 'CertifiedLine', 'ReportedLine', 'OpenLine', 'ClosedLine'],
    ...[
        'RateLine',
        'DuringLine',
        'Matrix',
        'Objective',
        'Credits',
        'ChronicLine',
        'AlertLine',
        'CommitsLine',
        'NotifiesLine',
    ],
    ...[
        'AccessLine',
        'Scope',
        'DeadlineLine',
        'Requirement',
        'ExpectsLine',
        'BoundBand',
        'EachBand',
        'StepBand',
        'Band',
    ],
]);

/** How the lines of the body around the cursor begin, its own line left out: four words each, with a blank behind. */
function linesInBody(cursor: Cursor): readonly string[] {
    const text = cursor.piece ? cursor.piece.text : cursor.before;
    const { tokens } = syntax().lexer.lex(text);
    const here = cursor.from - cursor.start;
    const [from, to] = bodyAround(tokens, here);
    const body = tokens.slice(from, to);
    const line = body.find(
        ({ startOffset, endOffset }) => startOffset <= here && here <= (endOffset ?? 0) + 1,
    )?.startLine;
    return body.flatMap((token, index) =>
        token.startLine !== line && body[index - 1]?.endLine !== token.startLine && isOnLevel(body, index)
            ? `${body
                  .slice(index, index + 4)
                  .map(({ image }) => image)
                  .join(' ')} `
            : [],
    );
}

/** The tokens between the braces that hold an offset. */
function bodyAround(tokens: readonly IToken[], offset: number): readonly [number, number] {
    const open: number[] = [];
    let index = 0;
    for (; index < tokens.length && (tokens[index]?.startOffset ?? 0) < offset; index++) {
        if (tokens[index]?.image === '{') open.push(index);
        if (tokens[index]?.image === '}') open.pop();
    }
    const from = (open.at(-1) ?? -1) + 1;
    let depth = 0;
    for (let end = from; end < tokens.length; end++) {
        if (tokens[end]?.image === '{') depth++;
        if (tokens[end]?.image === '}' && --depth < 0) return [from, end];
    }
    return [from, tokens.length];
}

function isOnLevel(body: readonly IToken[], index: number): boolean {
    return (
        body.slice(0, index).reduce((depth, { image }) => depth + (image === '{' ? 1 : image === '}' ? -1 : 0), 0) === 0
    );
}
