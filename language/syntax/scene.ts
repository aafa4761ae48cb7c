import type { IToken } from 'chevrotain';
import type { Stop } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Repair } from './repair.ts';

/** The place where the parser stopped. */
export interface Scene {
    readonly text: string;
    readonly keyword: string;
    readonly actual: IToken | undefined;
    readonly before: IToken | undefined;
    /** What follows the token that does not fit, to the end of its line. */
    readonly rest: readonly IToken[];
    /** The first word of the line. */
    readonly head: string;
    readonly expected: readonly string[];
    readonly rule: string;
    /** The token begins its line (or the text has ended): what is missing belongs to the line before. */
    readonly atLineStart: boolean;
    readonly closes: boolean;
    /** Right behind the declaration's name. */
    readonly behindName: boolean;
}

export function sceneOf(text: string, tokens: readonly IToken[], stop: Stop, mended: Repair): Scene {
    const actual = tokens[stop.at];
    const before = tokens[stop.at - 1];
    return {
        text,
        keyword: tokens[0]?.image ?? '',
        actual,
        before,
        rest: restOfLine(tokens, stop.at),
        head: headOfLine(tokens, stop.at),
        expected: stop.expectation.expected,
        rule: stop.expectation.rule,
        atLineStart: mended.incomplete || actual === undefined || (before?.endLine ?? 0) < (actual.startLine ?? 0),
        closes: stop.expectation.expected.includes('}'),
        behindName: stop.at === 2,
    };
}

function restOfLine(tokens: readonly IToken[], at: number): readonly IToken[] {
    const line = tokens[at]?.startLine;
    let end = at + 1;
    while (end < tokens.length && tokens[end]?.startLine === line) end++;
    return tokens.slice(at + 1, end);
}

function headOfLine(tokens: readonly IToken[], at: number): string {
    let start = Math.min(at, tokens.length - 1);
    while (start > 0 && tokens[start - 1]?.endLine === tokens[start]?.startLine) start--;
    return tokens[start]?.image ?? '';
}

export function endOf(token: IToken | undefined): number {
    return token === undefined ? 0 : (token.endOffset ?? token.startOffset) + 1;
}

/** A problem that stands on a token. */
export function on(
    token: IToken | undefined,
    id: string,
    values: Problem['values'],
    fix?: { readonly text: string },
    last = token,
): Problem {
    const from = token?.startOffset ?? 0;
    const to = endOf(last);
    return { code: codeOf(id), id, from, to, values, ...(fix && { fix: { from, to, text: fix.text } }) };
}

/** `syntax/unknown-line.suggest` is a sentence of the code `syntax/unknown-line`. */
export function codeOf(id: string): string {
    return id.split('.')[0] ?? id;
}
