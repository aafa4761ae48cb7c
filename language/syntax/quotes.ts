import { isDeclarationLine } from './declaration-line.ts';

/** Where a quoted token ends, and whether its closing quotes were found. */
export interface QuoteEnd {
    readonly end: number;
    readonly closed: boolean;
}

/** A text ends on its own line; one that lost its closing quote leaves an opening brace at the line's end to the code. */
export function endOfText(text: string, at: number): QuoteEnd {
    let end = at + 1;
    while (end < text.length) {
        const code = text.charCodeAt(end);
        if (code === 34) return { end: end + 1, closed: true };
        if (code === 10 || code === 13) break;
        end += code === 92 && end + 1 < text.length && text.charCodeAt(end + 1) !== 10 ? 2 : 1;
    }
    const stop = Math.min(end, text.length);
    return { end: beforeOpeningBrace(text, at, stop), closed: false };
}

function beforeOpeningBrace(text: string, at: number, stop: number): number {
    const tail = /\s*\{?\s*$/.exec(text.slice(at + 1, stop))?.[0] ?? '';
    return Math.max(at + 1, stop - tail.length);
}

/**
 * Prose ends at the next triple quotes. One that has none before the next line that begins a declaration was not
 * closed, and ends before that line.
 */
export function endOfProse(text: string, at: number): QuoteEnd {
    const close = text.indexOf('"""', at + 3);
    const limit = close < 0 ? text.length : close;
    for (
        let newline = text.indexOf('\n', at + 3);
        newline >= 0 && newline < limit;
        newline = text.indexOf('\n', newline + 1)
    ) {
        if (isDeclarationLine(text, newline + 1)) return { end: newline + 1, closed: false };
    }
    return close < 0 ? { end: text.length, closed: false } : { end: close + 3, closed: true };
}

/** A comment that is closed nowhere ends before the next line that begins a declaration. */
export function endOfBlockComment(text: string, at: number): QuoteEnd {
    const close = text.indexOf('*/', at + 2);
    if (close >= 0) return { end: close + 2, closed: true };
    for (let newline = text.indexOf('\n', at); newline >= 0; newline = text.indexOf('\n', newline + 1)) {
        if (isDeclarationLine(text, newline + 1)) return { end: newline + 1, closed: false };
    }
    return { end: text.length, closed: false };
}
