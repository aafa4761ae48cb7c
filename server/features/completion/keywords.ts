import type { IToken } from 'chevrotain';
import { GrammarAST as ast, type GrammarAST } from 'langium';
import type { Kind } from '../../../language/model/named.ts';
import { DECLARATION_WORDS } from '../../../language/syntax/declaration-line.ts';
import { syntax } from '../../../language/syntax/services.ts';
import { isTimeUnit, singularOf } from '../../../language/syntax/time-words.ts';
import { helpAt, type KeywordPlace, placeBehind } from '../../keywords.ts';
import { type Cursor, depthOf } from './cursor.ts';
import { beginsLine, type Expected, phrasesOf, ruleOf } from './expected.ts';
import { alertSnippet, inContract, matrixSnippet, missingLines } from './fill-in.ts';
import { CompletionItemKind, type Proposal } from './items.ts';
import { undeclared } from './usage.ts';
import { metricOf } from './values.ts';

/** The words that begin a declaration. */
export function declarationProposals(cursor: Cursor): readonly Proposal[] {
    const hasContract = cursor.view.file.declarations.some(({ kind }) => kind === 'contract');
    return ['import', ...DECLARATION_WORDS]
        .filter((word) => word !== 'contract' || !hasContract || cursor.piece?.declaration?.kind === 'contract')
        .map((word) => keyword(cursor, { body: '', words: word }, rankOf(cursor, word)));
}

/** Next comes what is referred to and not declared yet, then what the usual order of a contract has behind the last one. */
function rankOf(cursor: Cursor, word: string): number {
    if (LIBRARY_WORDS.has(word)) return 14;
    if (word === 'import') return cursor.view.file.declarations.length === 0 ? 10 : 13;
    if (undeclared(cursor, [word as Kind]).length > 0) return 10;
    const words = [...DECLARATION_WORDS];
    const last = cursor.view.file.declarations.findLast(({ span }) => span.end <= cursor.from)?.kind;
    const distance = words.indexOf(word) - words.indexOf(last ?? 'contract');
    return distance >= 0 && distance < 3 ? 11 : 12;
}

/** Declared in the library; few contracts declare their own. */
const LIBRARY_WORDS: ReadonlySet<string> = new Set(['metric', 'unit', 'region', 'event', 'topic', 'framework']);

/** What a keyword of the grammar comes to: with the words that follow of necessity it is one proposal. */
export function keywordProposals(cursor: Cursor, element: GrammarAST.Keyword): readonly Proposal[] {
    if (!/^\p{Ll}/u.test(element.value)) return [];
    if (element.value === 'mon')
        return ['mon-fri', 'mon'].map((label) => ({ label, rank: 5, kind: CompletionItemKind.Value }));
    const begins = beginsLine(element) && !(cursor.line.length > 0 && cursor.tokens.at(-1)?.image !== '{');
    if (isTimeUnit(element.value) && !begins) return timeUnit(cursor, element.value);
    const taken = begins ? linesInBody(cursor) : [];
    return phrasesOf(element)
        .filter(
            (phrase) =>
                !begins || REPEATED.has(ruleOf(element)) || !taken.some((line) => line.startsWith(`${phrase} `)),
        )
        .map((phrase) => keyword(cursor, placeBehind(cursor.tokens, phrase, begins), begins ? 11 : 20));
}

/**
 * The lines that may begin here, those first that the usual order has behind the line above; in front of all a line
 * that is there and may stand again.
 */
export function lineProposals(cursor: Cursor, elements: readonly Expected[]): readonly Proposal[] {
    const keywords = elements.filter((element): element is GrammarAST.Keyword => ast.isKeyword(element));
    const above = lineAbove(cursor);
    const last = keywords.findLastIndex((element) =>
        phrasesOf(element).some((phrase) => above.startsWith(`${phrase} `)),
    );
    const proposals = keywords.flatMap((element, index) =>
        keywordProposals(cursor, element).map((each) => ({ ...each, rank: index >= last ? 10 : 11 })),
    );
    return depthOf(cursor.tokens) === 1 ? [...proposals, ...missingLines(cursor, linesInBody(cursor))] : proposals;
}

/** The first words of the line before the cursor's that begins one. */
function lineAbove({ tokens }: Cursor): string {
    const inner = tokens.findLastIndex(({ image }) => image === '{');
    for (let index = tokens.length - 1; index > inner; index--)
        if (tokens[index]?.startLine !== tokens[index - 1]?.endLine && tokens[index - 1]?.image !== ',')
            return `${tokens
                .slice(index, index + 4)
                .map(({ image }) => image)
                .join(' ')} `;
    return '';
}

function keyword(cursor: Cursor, place: KeywordPlace, rank: number): Proposal {
    const help = helpAt(place, cursor.view.words.keywords);
    const written = place.line === undefined ? WRITTEN[place.words]?.(cursor) : undefined;
    const snippet = written ?? help?.snippet;
    return {
        label: place.words,
        rank,
        kind: CompletionItemKind.Keyword,
        insert: `${place.words} `,
        snippet: snippet ? inContract(cursor.view, snippet) : `${place.words} `,
        continues: help === undefined,
        data: { type: 'keyword', ...place },
    };
}

/** Lines that are written by what the contract has. */
const WRITTEN: Readonly<Record<string, (cursor: Cursor) => string | undefined>> = {
    alert: alertSnippet,
    matrix: matrixSnippet,
};

/** `15 minutes`, `1 hour`, `every month`. */
function timeUnit(cursor: Cursor, unit: string): readonly Proposal[] {
    const number = cursor.tokens.findLast(({ image }) => image !== 'business');
    const many = number?.tokenType.name === 'NUMBER' && number.image !== '1';
    const singular = singularOf(unit) === unit && unit !== 'ms';
    if (singular === many && unit !== 'ms') return [];
    const short = SHORT.has(singularOf(unit) ?? unit) && metricOf(cursor)?.type?.value === 'sample';
    const rank = short ? 4 : 5 + USUAL.indexOf(singularOf(unit) ?? unit);
    return [{ label: unit, rank, kind: CompletionItemKind.Unit }];
}

/** Of these a latency is made. */
const SHORT: ReadonlySet<string> = new Set(['ms', 'second']);

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
        'Side',
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
