import type { IToken } from 'chevrotain';
import { DECLARATION_WORDS, declarationWordFor } from './declaration-line.ts';
import type { Stop } from './parse.ts';
import { syntax } from './services.ts';

/** A token list that the parser gets further with, and what was done to it. */
export interface Repair {
    readonly kind:
        | 'brace-missing'
        | 'brace-missing-end'
        | 'brace-extra'
        | 'name-missing'
        | 'line'
        | 'row-before'
        | 'header'
        | 'after'
        | 'comma'
        | 'lost';
    readonly tokens: IToken[];
    /** The tokens that were taken out, or that stand before what was put in. */
    readonly blamed: readonly IToken[];
    /** The blamed line ended too early: what is missing belongs at its end. */
    readonly incomplete: boolean;
    /** The declaration's first words alone: the last resort. */
    readonly giveUp: IToken[];
}

/** Finds the smallest change after which the parser gets beyond the place where it stopped. */
export function repair(tokens: IToken[], stop: Stop): Repair {
    const body = tokens.findIndex((token) => token.image === '{');
    const outcome =
        missingName(tokens, stop) ??
        listComma(tokens, stop) ??
        missingOpeningBrace(tokens, stop) ??
        missingClosingBrace(tokens, stop) ??
        declarationBehind(tokens, stop) ??
        extraBrace(tokens, stop) ??
        textBehind(tokens, stop) ??
        (body >= 0 && stop.at > body ? brokenLine(tokens, stop) : brokenHeader(tokens, stop, body));
    return { incomplete: false, giveUp: headAlone(tokens), ...outcome };
}

type Outcome = Pick<Repair, 'kind' | 'tokens' | 'blamed'> & { readonly incomplete?: boolean };

function isFirstOnLine(tokens: readonly IToken[], at: number): boolean {
    const before = tokens[at - 1];
    return before === undefined || (before.endLine ?? 0) < (tokens[at]?.startLine ?? 0);
}

function isLowerWord(token: IToken | undefined): boolean {
    return token !== undefined && /^\p{Ll}/u.test(token.image) && token.tokenType.name !== 'PERCENTILE';
}

/** A token that was not written; it takes no room and stands right behind the token before it. */
function invented(type: string, image: string, after: IToken | undefined): IToken {
    const { lexer } = syntax();
    const tokenType = lexer.keywordType(type) ?? lexer.type(type);
    const end = (after?.endOffset ?? -1) + 1;
    const line = after?.endLine ?? 1;
    const column = (after?.endColumn ?? 0) + 1;
    return {
        image,
        tokenType,
        tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
        startOffset: end,
        endOffset: end - 1,
        startLine: line,
        endLine: line,
        startColumn: column,
        endColumn: column - 1,
    };
}

/** `SLA Levels {`, `vendors Azure {`: read as the declaration that is meant; two words alone are a heading. */
export function withDeclarationWord(tokens: IToken[]): IToken[] {
    const [first, next] = tokens;
    if (!first || DECLARATION_WORDS.has(first.image) || first.image === 'import') return tokens;
    const meant = declarationWordFor(first.image);
    const kind = meant === undefined ? undefined : syntax().lexer.keywordType(meant);
    const named =
        meant === 'import' ? next?.tokenType.name === 'TEXT' : next?.tokenType.name === 'NAME' && tokens.length > 2;
    if (!kind || meant === undefined || !named || next?.startLine !== first.startLine) return tokens;
    const word = { ...first, image: meant, tokenType: kind, tokenTypeIdx: kind.tokenTypeIdx ?? 0 };
    return [word, ...tokens.slice(1)];
}

/** The word of a declaration at the end of its line: what follows on the next is no name of it. */
export function withNameOnItsLine(tokens: IToken[]): IToken[] {
    const [word, next] = tokens;
    const nameless =
        word !== undefined && DECLARATION_WORDS.has(word.image) && word.image !== 'waive' && next !== undefined;
    if (!nameless || (next.startLine ?? 0) === word.startLine || next.tokenType.name !== 'WORD') return tokens;
    return insert(tokens, 1, 'NAME', '');
}

function insert(tokens: readonly IToken[], at: number, type: string, image: string): IToken[] {
    return [...tokens.slice(0, at), invented(type, image, tokens[at - 1]), ...tokens.slice(at)];
}

/** `sla` or `sla "Service levels"`: the declaration stays, without a name. */
function missingName(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    if (stop.at !== 1 || !stop.expectation.expected.includes('NAME')) return undefined;
    return { kind: 'name-missing', tokens: insert(tokens, 1, 'NAME', ''), blamed: tokens.slice(0, 1) };
}

/** Lines follow where a brace should open a body, or rows where one should open a table. */
function missingOpeningBrace(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    const body = tokens.findIndex((token) => token.image === '{');
    const outside = body < 0 || stop.at < body || depthAt(tokens, stop.at) === 0;
    if (
        outside
            ? stop.expectation.expected.length > 0 && !stop.expectation.expected.includes('{')
            : !stop.expectation.expected.includes('{')
    )
        return undefined;
    const at = startOfLine(tokens, stop.at);
    if (at === 0 || (at !== stop.at && outside) || at >= tokens.length) return undefined;
    if (outside && (body >= 0 && body < stop.at ? true : !isLowerWord(tokens[at]))) return undefined;
    const from = outside ? beforeProse(tokens, at) : at;
    return { kind: 'brace-missing', tokens: insert(tokens, from, '{', '{'), blamed: tokens.slice(from - 1, from) };
}

/** A description on lines of its own belongs into the braces with the lines that follow it. */
function beforeProse(tokens: readonly IToken[], at: number): number {
    return tokens[at - 1]?.tokenType.name === 'PROSE' && isFirstOnLine(tokens, at - 1) ? at - 1 : at;
}

function missingClosingBrace(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    if (!stop.expectation.expected.includes('}')) return undefined;
    const atEnd = stop.at >= tokens.length;
    if (atEnd)
        return { kind: 'brace-missing-end', tokens: insert(tokens, tokens.length, '}', '}'), blamed: tokens.slice(-1) };
    const leavesTable =
        depthAt(tokens, stop.at) >= 2 &&
        isFirstOnLine(tokens, stop.at) &&
        isLowerWord(tokens[stop.at]) &&
        !fitsTable(tokens[stop.at]);
    if (!leavesTable) return undefined;
    return {
        kind: 'brace-missing',
        tokens: insert(tokens, stop.at, '}', '}'),
        blamed: tokens.slice(stop.at - 1, stop.at),
    };
}

/** Words that begin a line inside the braces of credits, a price or a requirement. */
const TABLE_WORDS: ReadonlySet<string> = new Set(['below', 'above', 'each', 'cap', 'level', 'expects', 'source']);

function fitsTable(token: IToken | undefined): boolean {
    return token !== undefined && (TABLE_WORDS.has(token.image) || !syntax().lexer.isKeyword(token.image));
}

function extraBrace(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    const closesBefore = stop.expectation.expected.length === 0 && stop.at > 0;
    if (!closesBefore) return undefined;
    const index = tokens[stop.at]?.image === '}' ? stop.at : stop.at - 1;
    if (tokens[index]?.image !== '}') return undefined;
    // Of two that close the same thing the later one is in excess only when nothing follows it.
    const rest = tokens.slice(stop.at);
    const removed = index === stop.at || rest.some((token) => token.image === '}') ? index : -1;
    if (removed < 0) return undefined;
    return {
        kind: 'brace-extra',
        tokens: without(tokens, removed, removed + 1),
        blamed: tokens.slice(removed, removed + 1),
    };
}

/** `party A { … } party B { … }` on one line. */
function declarationBehind(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    const [word, name] = tokens.slice(stop.at);
    const begins = word && DECLARATION_WORDS.has(word.image) && name?.tokenType.name === 'NAME';
    return begins && !isFirstOnLine(tokens, stop.at) ? textBehind(tokens, stop) : undefined;
}

/** What stands behind the end of a declaration and begins none. */
function textBehind(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    const closed = tokens[stop.at - 1]?.image === '}' && depthAt(tokens, stop.at) === 0;
    if (stop.expectation.expected.length > 0 || !closed) return undefined;
    return { kind: 'after', tokens: tokens.slice(0, stop.at), blamed: tokens.slice(stop.at) };
}

/** `A and B`, `"a" "b"`: read with the comma that a list has there. */
function listComma(tokens: readonly IToken[], stop: Stop): Outcome | undefined {
    const [before, actual, next] = [tokens[stop.at - 1], tokens[stop.at], tokens[stop.at + 1]];
    if (!before || !actual || isFirstOnLine(tokens, stop.at) || depthAt(tokens, stop.at) === 0) return undefined;
    const kind = before.tokenType.name;
    if (kind === 'TEXT' && actual.tokenType.name === 'TEXT' && stop.expectation.expected.includes('}'))
        return { kind: 'comma', tokens: insert(tokens, stop.at, ',', ','), blamed: [actual] };
    if (actual.image !== 'and' && actual.image !== 'or' && actual.image !== 'und') return undefined;
    const joins = ['NAME', 'TEXT', 'WORD', 'CITATION'].includes(next?.tokenType.name ?? '');
    if (!joins || !(kind === ',' || ['NAME', 'TEXT', 'WORD', 'CITATION'].includes(kind))) return undefined;
    const rest = without(tokens, stop.at, stop.at + 1);
    return { kind: 'comma', tokens: kind === ',' ? rest : insert(rest, stop.at, ',', ','), blamed: [actual] };
}

/** Takes out the line at fault: of a table the one row, of a body the line with all that it holds. */
function brokenLine(tokens: readonly IToken[], stop: Stop): Outcome {
    const at = Math.min(stop.at, tokens.length - 1);
    const ended = endsPreviousLine(tokens, stop);
    const within = ended ? stop.at - 1 : at;
    const [from, end] = lineAround(tokens, within);
    const to = endOfLostTable(tokens, from, end);
    return { kind: 'line', tokens: without(tokens, from, to), blamed: tokens.slice(from, end), incomplete: ended };
}

/** The other reading of a line at fault: the row before it ends too early and has taken the first token of this one. */
export function blameRowBefore(tokens: IToken[], stop: Stop): Repair | undefined {
    const start = startOfLine(tokens, stop.at);
    if (start >= stop.at || start < 2 || depthAt(tokens, start) < 2 || tokens[start - 1]?.image === '{')
        return undefined;
    const [from, to] = lineAround(tokens, start - 1);
    const blamed = tokens.slice(from, to);
    return {
        kind: 'row-before',
        tokens: without(tokens, from, to),
        blamed,
        incomplete: true,
        giveUp: headAlone(tokens),
    };
}

/** Where the head of a table lost its brace, the rows go with it, and the brace that closed them. */
function endOfLostTable(tokens: readonly IToken[], from: number, to: number): number {
    const head = tokens[from]?.image ?? '';
    if (!TABLES.has(head) || tokens.slice(from, to).some((token) => token.image === '{')) return to;
    const row = tokens[to];
    if (!row || !(TABLE_WORDS.has(row.image) || row.tokenType.name === 'NUMBER' || row.tokenType.name === 'NAME'))
        return to;
    const brace = tokens.findIndex((token, at) => at >= to && (token.image === '}' || token.image === '{'));
    return brace > 0 && brace < tokens.length - 1 && tokens[brace]?.image === '}' ? brace + 1 : to;
}

const TABLES: ReadonlySet<string> = new Set(['credits', 'matrix', 'price', 'requirement']);

/** The line before stopped too early: the token is sound in itself, what should come before it is missing. */
function endsPreviousLine(tokens: readonly IToken[], stop: Stop): boolean {
    if (stop.at >= tokens.length) return true;
    const begins = isFirstOnLine(tokens, stop.at) || tokens[stop.at]?.image === '}';
    const lineMayEnd = stop.expectation.expected.includes('}') || stop.expectation.expected.length === 0;
    const unfinished = stop.at > 0 && tokens[stop.at - 1]?.image !== '{' && !lineMayEnd;
    return begins && unfinished;
}

/** The tokens from the start of the line of a body that holds `at` to the start of the next. */
function lineAround(tokens: readonly IToken[], at: number): readonly [number, number] {
    const depth = Math.max(1, depthAt(tokens, at));
    let from = at;
    while (from > 1 && !beginsEntry(tokens, from, depth)) from--;
    let to = at + 1;
    while (to < tokens.length && !beginsEntry(tokens, to, depth) && !closes(tokens, to, depth)) to++;
    return [from, to];
}

function beginsEntry(tokens: readonly IToken[], at: number, depth: number): boolean {
    if (depthAt(tokens, at) !== depth || tokens[at]?.image === '}') return false;
    if (tokens[at - 1]?.image === '{') return true;
    if (!isFirstOnLine(tokens, at)) return tokens[at]?.tokenType.name === 'PROSE';
    return depth >= 2 || isLowerWord(tokens[at]) || tokens[at]?.tokenType.name === 'PROSE' || !continues(tokens, at);
}

/** A line that ends with a comma goes on. */
function continues(tokens: readonly IToken[], at: number): boolean {
    return tokens[at - 1]?.image === ',';
}

function closes(tokens: readonly IToken[], at: number, depth: number): boolean {
    return tokens[at]?.image === '}' && depthAt(tokens, at) <= depth;
}

/** How many braces are open before the token; a closing brace counts as inside what it closes. */
function depthAt(tokens: readonly IToken[], at: number): number {
    return depthsOf(tokens)[Math.min(at, tokens.length)] ?? 0;
}

/** Counted once for each list: a list of many tokens is asked about at each of them. */
const depths = new WeakMap<readonly IToken[], Int32Array>();

function depthsOf(tokens: readonly IToken[]): Int32Array {
    let known = depths.get(tokens);
    if (!known) {
        known = new Int32Array(tokens.length + 1);
        for (const [at, { image }] of tokens.entries())
            known[at + 1] = (known[at] ?? 0) + (image === '{' ? 1 : image === '}' ? -1 : 0);
        depths.set(tokens, known);
    }
    return known;
}

/** Takes out what cannot be read between the name and the body. */
function brokenHeader(tokens: readonly IToken[], stop: Stop, body: number): Outcome {
    if (stop.at === 0) return { kind: 'lost', tokens: [], blamed: tokens };
    const end = endOfHead(tokens, body);
    const from = Math.min(stop.at, tokens.length - 1);
    if (from >= end || stop.at >= tokens.length) return unfinishedHeader(tokens, end);
    return { kind: 'header', tokens: without(tokens, from, end), blamed: tokens.slice(from, end) };
}

/** The head ends at its brace, or where a line of the body or a description begins although the brace is lost. */
function endOfHead(tokens: readonly IToken[], body: number): number {
    const end = body >= 0 ? body : tokens.length;
    const line = tokens.findIndex(
        (token, at) =>
            at > 0 &&
            isFirstOnLine(tokens, at) &&
            !continues(tokens, at) &&
            (isLowerWord(token) || token.tokenType.name === 'PROSE'),
    );
    return line > 0 ? Math.min(line, end) : end;
}

/** The head stops too early (`scaling Seats of {`): its last words are taken out one after the other. */
function unfinishedHeader(tokens: readonly IToken[], end: number): Outcome {
    const from = end - 1;
    if (from <= 1) return { kind: 'lost', tokens: [], blamed: tokens.slice(0, end), incomplete: true };
    return { kind: 'header', tokens: without(tokens, from, end), blamed: tokens.slice(from, end), incomplete: true };
}

function without(tokens: readonly IToken[], from: number, to: number): IToken[] {
    return [...tokens.slice(0, from), ...tokens.slice(to)];
}

function startOfLine(tokens: readonly IToken[], at: number): number {
    let start = Math.min(at, tokens.length - 1);
    while (start > 0 && !isFirstOnLine(tokens, start)) start--;
    return start;
}

function headAlone(tokens: readonly IToken[]): IToken[] {
    return tokens[0]?.image === 'import' || tokens[0]?.image === 'waive' ? [] : tokens.slice(0, 2);
}
