import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { Lexer, LexerResult } from 'langium';
import { beginsName, beginsWord, endOfName, isBlank, isDigit } from './characters.ts';
import { scanNumeric } from './numbers.ts';
import { endOfBlockComment, endOfProse, endOfText } from './quotes.ts';
import type { Slip } from './slips.ts';

/** A text as tokens, with the comments apart and the slips that were read through. */
export interface Lexed {
    readonly tokens: IToken[];
    readonly comments: IToken[];
    readonly slips: Slip[];
}

/** Marks that turn the direction of text around and can make a contract read differently from what it says. */
const BIDI_CONTROL = /[\u202a-\u202e\u2066-\u2069]/g;
const PERCENTILE = /p\d+(?:\.\d+)?(?![\p{L}\d_])/uy;
const CITATION_CODE = /[A-Za-z0-9][A-Za-z0-9.()/_§-]*/y;
const NON_ASCII = /[\u0080-\uffff]/;

/**
 * Recognises the tokens of the grammar by hand: one pass, one `switch`. Chevrotain's generic lexer tries every
 * keyword that shares a first letter and is an order of magnitude slower with Unicode names.
 */
export class HandLexer implements Lexer {
    readonly definition: TokenTypeDictionary;
    private readonly keywords = new Map<string, TokenType>();
    private staged: IToken[] | undefined;

    constructor(definition: TokenTypeDictionary) {
        this.definition = definition;
        for (const type of Object.values(definition)) {
            if (typeof type.PATTERN === 'string') this.keywords.set(type.PATTERN, type);
        }
    }

    isKeyword(word: string): boolean {
        return this.keywords.has(word);
    }

    keywordType(word: string): TokenType | undefined {
        return this.keywords.get(word);
    }

    type(name: string): TokenType {
        const type = this.definition[name];
        if (type === undefined) throw new Error(`The grammar has no terminal ${name}`);
        return type;
    }

    /** The tokens that the next call of `tokenize` returns in place of the text's own: see `parse.ts`. */
    stage(tokens: IToken[]): void {
        this.staged = tokens;
    }

    tokenize(text: string): LexerResult {
        const tokens = this.staged ?? this.lex(text).tokens;
        this.staged = undefined;
        return { tokens, hidden: [], errors: [] };
    }

    lex(text: string): Lexed {
        return new Run(this, text).read();
    }
}

class Run {
    private readonly lexer: HandLexer;
    private readonly text: string;
    private readonly result: Lexed = { tokens: [], comments: [], slips: [] };
    private line = 1;
    private lineStart = 0;
    private previous: IToken | undefined;
    /** The first word of the current line: `satisfies` tells a broken citation from a name with a colon. */
    private lineHead = '';

    constructor(lexer: HandLexer, text: string) {
        this.lexer = lexer;
        this.text = text;
    }

    read(): Lexed {
        let at = 0;
        while (at < this.text.length) {
            const code = this.text.charCodeAt(at);
            if (code === 10) this.newLine(++at);
            else if (isBlank(code)) at++;
            else at = this.token(at, code);
        }
        if (NON_ASCII.test(this.text)) this.findBidiControls();
        return this.result;
    }

    private newLine(start: number): void {
        this.line++;
        this.lineStart = start;
    }

    private token(at: number, code: number): number {
        if (code === 34) return this.quoted(at);
        if (code === 47) return this.slash(at);
        if (isDigit(code)) return this.numeric(at);
        if (code === 45) return this.dash(at);
        if (beginsName(this.text, at)) return this.name(at);
        if (beginsWord(this.text, at)) return this.word(at);
        return this.sign(at, code);
    }

    private push(type: TokenType | string, at: number, end: number): number {
        const tokenType = typeof type === 'string' ? this.lexer.type(type) : type;
        const token = this.make(tokenType, at, end);
        if (this.previous?.endLine !== this.line) this.lineHead = token.image;
        this.result.tokens.push(token);
        this.previous = token;
        return end;
    }

    /** Line and column count from 1 as Chevrotain's do; Langium drops a token that lacks any of these. */
    private make(tokenType: TokenType, at: number, end: number): IToken {
        return {
            image: this.text.slice(at, end),
            startOffset: at,
            endOffset: end - 1,
            startLine: this.line,
            startColumn: at - this.lineStart + 1,
            endLine: this.line,
            endColumn: end - this.lineStart,
            tokenType,
            tokenTypeIdx: tokenType.tokenTypeIdx ?? 0,
        };
    }

    /** Pushes a token, or a comment, that may run over several lines. */
    private pushLong(type: string, at: number, end: number): number {
        if (type === 'BLOCK_COMMENT') this.result.comments.push(this.make(this.lexer.type(type), at, end));
        else this.push(type, at, end);
        const token = type === 'BLOCK_COMMENT' ? this.result.comments.at(-1) : this.previous;
        for (
            let next = this.text.indexOf('\n', at);
            next >= 0 && next < end;
            next = this.text.indexOf('\n', next + 1)
        ) {
            this.newLine(next + 1);
        }
        if (token) Object.assign(token, { endLine: this.line, endColumn: end - this.lineStart });
        return end;
    }

    private slip(code: Slip['code'], start: number, end: number, fix?: string): void {
        this.result.slips.push({ code, start, end, fix });
    }

    private quoted(at: number): number {
        if (this.text.startsWith('"""', at)) {
            const { end, closed } = endOfProse(this.text, at);
            if (!closed) this.slip('prose-unclosed', at, at + 3);
            return this.pushLong('PROSE', at, end);
        }
        const { end, closed } = endOfText(this.text, at);
        if (!closed) this.slip('text-unclosed', at, end);
        return this.push('TEXT', at, end);
    }

    private slash(at: number): number {
        const next = this.text.charCodeAt(at + 1);
        if (next === 47) return this.lineComment(at);
        if (next === 42) return this.blockComment(at);
        return this.unknown(at);
    }

    private lineComment(at: number): number {
        const newline = this.text.indexOf('\n', at);
        const end = newline < 0 ? this.text.length : newline;
        this.result.comments.push(this.make(this.lexer.type('LINE_COMMENT'), at, end));
        return end;
    }

    private blockComment(at: number): number {
        const { end, closed } = endOfBlockComment(this.text, at);
        if (!closed) this.slip('comment-unclosed', at, at + 2);
        return this.pushLong('BLOCK_COMMENT', at, end);
    }

    private numeric(at: number): number {
        const read = scanNumeric(this.text, at);
        if (read.slip) this.slip(read.slip.code, at, read.digitsEnd ?? read.end, read.slip.fix);
        this.push(read.type, at, read.end);
        // `24/7` is read as the name that it stands for.
        if (read.type === 'NAME' && this.previous && read.slip?.fix) this.previous.image = read.slip.fix;
        return read.type === 'NUMBER' ? this.trailingCurrency(at, read.end) : read.end;
    }

    /** `45€`: the sign is read as the currency. */
    private trailingCurrency(at: number, end: number): number {
        const currency = CURRENCY_SIGNS.get(this.text.charAt(end));
        if (currency === undefined) return end;
        this.slip('currency-sign', at, end + 1, `${this.text.slice(at, end)} ${currency}`);
        return this.pushCurrency(currency, end, end + 1);
    }

    private pushCurrency(code: string, at: number, end: number): number {
        this.push('UNIT', at, end);
        if (this.previous) this.previous.image = code;
        return end;
    }

    /** A number's sign when a digit follows and nothing stands right before it; else a mark of its own. */
    private dash(at: number): number {
        const signed = isDigit(this.text.charCodeAt(at + 1)) && (at === 0 || isBlank(this.text.charCodeAt(at - 1)));
        return signed ? this.numeric(at) : this.push(this.lexer.keywordType('-') ?? 'WORD', at, at + 1);
    }

    private name(at: number): number {
        let end = endOfName(this.text, at);
        if (this.text.charCodeAt(end) === 58) return this.afterColon(at, end);
        if (this.followsNumber()) return this.push('UNIT', at, end);
        while (this.text.charCodeAt(end) === 46 && (beginsName(this.text, end + 1) || beginsWord(this.text, end + 1))) {
            end = endOfName(this.text, end + 1);
        }
        // `Levels.` is what stands there while the next name is being typed.
        if (this.text.charCodeAt(end) === 46) end++;
        return this.push('NAME', at, end);
    }

    private followsNumber(): boolean {
        return this.previous?.tokenType.name === 'NUMBER' && this.previous.endLine === this.line;
    }

    private afterColon(at: number, end: number): number {
        CITATION_CODE.lastIndex = end + 1;
        if (CITATION_CODE.test(this.text)) return this.push('CITATION', at, CITATION_CODE.lastIndex);
        if (CITING.has(this.lineHead)) {
            this.slip('citation-without-code', at, end + 1);
            return this.push('CITATION', at, end + 1);
        }
        this.slip('colon-after-name', at, end + 1, this.text.slice(at, end));
        this.push('NAME', at, end);
        return end + 1;
    }

    private word(at: number): number {
        PERCENTILE.lastIndex = at;
        if (this.text.charCodeAt(at) === 112 && PERCENTILE.test(this.text))
            return this.push('PERCENTILE', at, PERCENTILE.lastIndex);
        const end = this.endOfWord(at);
        const keyword = this.lexer.keywordType(this.text.slice(at, end));
        if (keyword) return this.push(keyword, at, end);
        return this.push(this.followsNumber() ? 'UNIT' : 'WORD', at, end);
    }

    /** A lower-case word; `-` ends it, so that `mon-fri` is three tokens, except inside a name or path typed in lower case. */
    private endOfWord(at: number): number {
        const name = endOfName(this.text, at);
        const word = this.text.slice(at, name);
        const dash = word.indexOf('-');
        if (dash > 0 && this.lexer.isKeyword(word.slice(0, dash))) return at + dash;
        let end = name;
        while (this.text.charCodeAt(end) === 46 && beginsName(this.text, end + 1)) end = endOfName(this.text, end + 1);
        return end;
    }

    private sign(at: number, code: number): number {
        const currency = CURRENCY_SIGNS.get(this.text.charAt(at));
        if (currency !== undefined && isDigit(this.text.charCodeAt(at + 1))) return this.leadingCurrency(at, currency);
        const type = this.lexer.keywordType(String.fromCharCode(code));
        return type ? this.push(type, at, at + 1) : this.unknown(at);
    }

    /** `€45`: the currency is read behind the number. A token has to cover something; this one covers the last digit. */
    private leadingCurrency(at: number, currency: string): number {
        const { type, end } = scanNumeric(this.text, at + 1);
        this.slip('currency-sign', at, end, `${this.text.slice(at + 1, end)} ${currency}`);
        this.push(type, at + 1, end);
        return this.pushCurrency(currency, end - 1, end);
    }

    private unknown(at: number): number {
        const end = at + String.fromCodePoint(this.text.codePointAt(at) ?? 0).length;
        const last = this.result.slips.at(-1);
        if (last?.code === 'character' && last.end === at)
            this.result.slips[this.result.slips.length - 1] = { ...last, end };
        else this.slip('character', at, end);
        return end;
    }

    private findBidiControls(): void {
        for (const match of this.text.matchAll(BIDI_CONTROL))
            this.slip('bidi-control', match.index, match.index + 1, '');
    }
}

const CITING: ReadonlySet<string> = new Set(['satisfies', 'waive']);

const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['$', 'USD'],
    ['¥', 'JPY'],
    ['₹', 'INR'],
    ['₩', 'KRW'],
    ['₺', 'TRY'],
    ['₽', 'RUB'],
    ['₴', 'UAH'],
    ['₪', 'ILS'],
]);
