import type { IToken, TokenType } from 'chevrotain';

/** Line and column count from 1 as Chevrotain's do; Langium drops a token that lacks any of these. */
export function tokenOf(
    text: string,
    tokenType: TokenType,
    at: number,
    end: number,
    line: number,
    lineStart: number,
): IToken {
    return {
        image: text.slice(at, end),
        startOffset: at,
        endOffset: end - 1,
        startLine: line,
        startColumn: at - lineStart + 1,
        endLine: line,
        endColumn: end - lineStart,
        tokenType,
        tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
    };
}
