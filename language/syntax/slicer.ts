import { isBlank } from './characters.ts';
import { DECLARATION_WORDS, isDeclarationLine, wordAt } from './declaration-line.ts';
import { endOfBlockComment, endOfProse, endOfText } from './quotes.ts';

/** The part of a file that holds one declaration or import, with the comments above it. */
export interface Piece {
    readonly start: number;
    readonly end: number;
}

export interface Sliced {
    readonly pieces: readonly Piece[];
    /** Where braces are nested deeper than the language allows. */
    readonly tooDeep: number | undefined;
}

/** Deeper than any contract; a recursive parser must not meet more. */
export const MAX_NESTING = 200;

/**
 * Cuts a file into pieces that stand alone, in one linear pass over quotes, comments, braces and the beginnings of
 * lines. The pieces cover the whole text. A declaration whose brace was lost ends where the next one clearly begins.
 */
export function slice(text: string): Sliced {
    return new Slicer(text).cut();
}

class Slicer {
    private readonly text: string;
    private readonly pieces: Piece[] = [];
    private pieceStart = 0;
    private inPiece = false;
    private depth = 0;
    private tooDeep: number | undefined;
    /** The end of the last character that is neither blank nor a comment on a line of its own. */
    private codeEnd = 0;

    constructor(text: string) {
        this.text = text;
    }

    cut(): Sliced {
        let at = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
        let lineStart = true;
        while (at < this.text.length) {
            const code = this.text.charCodeAt(at);
            if (code === 10) {
                lineStart = true;
                at++;
            } else if (isBlank(code)) {
                at++;
            } else {
                if (lineStart && this.beginsPiece(at)) this.begin(at);
                at = this.step(at, code);
                // An unclosed quote ends right before a line that begins a declaration.
                lineStart = this.text.charCodeAt(at - 1) === 10;
            }
        }
        this.pieces.push({ start: this.pieceStart, end: this.text.length });
        return { pieces: this.pieces.filter((piece) => piece.end > piece.start), tooDeep: this.tooDeep };
    }

    /** Moves over one token; only quotes, comments and braces matter. */
    private step(at: number, code: number): number {
        const end = this.endOfToken(at, code);
        if (end.code || this.endsItsLine(at)) this.codeEnd = end.at;
        if (code === 123) this.open(at);
        if (code === 125) this.depth = Math.max(0, this.depth - 1);
        return end.at;
    }

    /** A comment behind code on the same line belongs to that code, however long it runs. */
    private endsItsLine(at: number): boolean {
        return this.inPiece && !this.text.slice(this.codeEnd, at).includes('\n');
    }

    private endOfToken(at: number, code: number): { readonly at: number; readonly code: boolean } {
        if (code === 34) return { at: this.endOfQuoted(at), code: true };
        if (code === 47) {
            const comment = this.endOfComment(at);
            if (comment > 0) return { at: comment, code: false };
        }
        return { at: code === 123 || code === 125 ? at + 1 : this.endOfRun(at), code: true };
    }

    private endOfQuoted(at: number): number {
        const quoted = this.text.startsWith('"""', at) ? endOfProse(this.text, at) : endOfText(this.text, at);
        return quoted.end;
    }

    private endOfComment(at: number): number {
        const next = this.text.charCodeAt(at + 1);
        if (next === 47) {
            const newline = this.text.indexOf('\n', at);
            return newline < 0 ? this.text.length : newline;
        }
        if (next !== 42) return -1;
        return endOfBlockComment(this.text, at).end;
    }

    /** The end of the run of characters that need no look. */
    private endOfRun(at: number): number {
        let end = at + 1;
        while (end < this.text.length) {
            const code = this.text.charCodeAt(end);
            if (code <= 32 || code === 34 || code === 47 || code === 123 || code === 125) break;
            end++;
        }
        return end;
    }

    private open(at: number): void {
        this.depth++;
        if (this.depth > MAX_NESTING) this.tooDeep ??= at;
    }

    private beginsPiece(at: number): boolean {
        const firstColumn = at === 0 || this.text.charCodeAt(at - 1) === 10 || this.text.charCodeAt(at - 1) === 0xfeff;
        if (this.depth > 0) return firstColumn && isDeclarationLine(this.text, at);
        if (firstColumn)
            return isDeclarationLine(this.text, at) || this.beginsUnreadable(at) || this.beginsNumbered(at);
        // `fee HostingFee` may be a line of a service whose brace was lost: indented, only a title or a body tells.
        return isDeclarationLine(this.text, at) && INDENTED_DECLARATION.test(this.lineAt(at));
    }

    /** A declaration's word without a name, or a word that begins nothing: kept apart, so that it costs its own line only. */
    private beginsUnreadable(at: number): boolean {
        const word = wordAt(this.text, at);
        return DECLARATION_WORDS.has(word) || word === 'import' || UNKNOWN_DECLARATION.test(this.lineAt(at));
    }

    /** `5.1 sla Levels "…" {`: lawyers number what they write. */
    private beginsNumbered(at: number): boolean {
        NUMBERING.lastIndex = at;
        return NUMBERING.test(this.text) && isDeclarationLine(this.text, NUMBERING.lastIndex);
    }

    private lineAt(at: number): string {
        const newline = this.text.indexOf('\n', at);
        return this.text.slice(at, newline < 0 ? this.text.length : newline);
    }

    private begin(at: number): void {
        this.depth = 0;
        const first = !this.inPiece;
        this.inPiece = true;
        // Comments at the top of a file belong to its first declaration; a line that is none stands alone.
        if (first && this.codeEnd === 0) return;
        const newline = this.text.indexOf('\n', this.codeEnd);
        const border = newline >= 0 && newline < at ? newline + 1 : at;
        this.pieces.push({ start: this.pieceStart, end: border });
        this.pieceStart = border;
    }
}

const NUMBERING = /(?:\d+(?:\.\d+)*[.)]?|§+[ \t]?\d+|[-*•])[ \t]+/y;

const INDENTED_DECLARATION = /^\S+[ \t]+[^\s"{]+[ \t]*["{]/;

/**
 * `vendr Azure "…" {`, `SLA Levels for Servers {`: a misspelt word before a name and a title or a brace. `for Servers {`
 * goes on with the head of the line above.
 */
const UNKNOWN_DECLARATION =
    /^(?!(?:for|of|as|or|in|because|until|approved)\b)(?:\p{L}+[ \t\u00a0]+[\p{Lu}\p{Lt}\p{Lo}][^\s"{]*[ \t\u00a0]*["“„«{]|\p{Lu}\p{L}+[ \t]+\p{Lu}\S*[ \t]+(?:for|of)[ \t])/u;
