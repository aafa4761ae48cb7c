import type { IToken, TokenType, TokenTypeDictionary } from 'chevrotain';
import type { Lexer, LexerResult } from 'langium';
import { beginsName, beginsWord, endOfName, isBlank, isDigit } from './characters.ts';
import { isUnclearThousand, readLeadingCurrency, readTrailingCurrency } from './currency-signs.ts';
import { readMonthFirst } from './dates.ts';
import {
    endOfAbbreviation,
    goesOnOddly,
    mayBeMark,
    type Place,
    type Reading,
    readAfterNumber,
    readCitation,
    readMark,
    readWord,
} from './habits.ts';
import { bidiControls, isInvisible } from './invisible.ts';
import { readInLine } from './line-habits.ts';
import { scanNumeric } from './numbers.ts';
import { readClock } from './open-hours.ts';
import { plainText } from './plain.ts';
import { endOfBlockComment, endOfProse, endOfText } from './quotes.ts';
import type { Slip } from './slips.ts';
import { tokenOf } from './token.ts';
import { endOfPath, endOfWord } from './words.ts';

/** A text as tokens, with the comments apart and the slips that were read through. */
export interface Lexed {
    readonly tokens: IToken[];
    readonly comments: IToken[];
    readonly slips: Slip[];
}

const PERCENTILE = /p\d+(?:\.\d+)?(?![\p{L}\d_])/uy;
const CITATION_CODE = /[A-Za-z0-9][A-Za-z0-9.()/_§-]*/y;

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
    /** The text in the language's own characters; as long as what was written. */
    private readonly text: string;
    private readonly result: Lexed;
    private line = 1;
    private lineStart = 0;
    private previous: IToken | undefined;
    /** The first word of the current line: `satisfies` tells a broken citation from a name with a colon. */
    private lineHead = '';
    private bulletLine = 0;

    constructor(lexer: HandLexer, text: string) {
        this.lexer = lexer;
        const plain = plainText(text);
        this.text = plain.text;
        this.result = { tokens: [], comments: [], slips: [...plain.slips] };
    }

    read(): Lexed {
        let at = 0;
        while (at < this.text.length) {
            const code = this.text.charCodeAt(at);
            if (code === 10) this.newLine(++at);
            else if (isBlank(code)) at++;
            else at = this.token(at, code);
        }
        this.result.slips.push(...bidiControls(this.text));
        return this.result;
    }

    private newLine(start: number): void {
        this.line++;
        this.lineStart = start;
    }

    private token(at: number, code: number): number {
        if (code === 34) return this.quoted(at);
        const first = this.previous?.endLine !== this.line;
        const habit = first && mayBeMark(this.text, at, code) ? readMark(this.text, at, this.place(first)) : undefined;
        if (habit) return this.reading(at, habit);
        if (code === 47) return this.slash(at);
        if (isDigit(code)) return this.numeric(at);
        if (code === 45) return this.dash(at);
        if (beginsName(this.text, at)) return this.name(at);
        if (beginsWord(this.text, at)) return this.word(at);
        return this.sign(at, code);
    }

    private place(firstOnLine: boolean): Place {
        const previous = this.previous && {
            type: this.previous.tokenType.name,
            image: this.previous.image,
            end: (this.previous.endOffset ?? 0) + 1,
        };
        return {
            firstOnLine,
            lineHead: this.lineHead,
            afterBullet: this.bulletLine !== 0 && this.bulletLine === this.previous?.startLine,
            previous,
        };
    }

    /** Something that is spelled another way: read as what it stands for. */
    private reading(at: number, reading: Reading): number {
        this.slip(reading.code, reading.from ?? at, reading.end, reading.fix);
        this.pushParts(reading);
        if (reading.code === 'bullet') this.bulletLine = this.line;
        if (reading.comment) this.result.comments.push(this.make(this.lexer.type('LINE_COMMENT'), at, reading.end));
        return reading.end;
    }

    private pushParts({ tokens }: Reading): void {
        for (const { type, image, from, to } of tokens) {
            this.push(this.lexer.keywordType(type) ?? type, from, to);
            if (this.previous) this.previous.image = image;
        }
    }

    private push(type: TokenType | string, at: number, end: number): number {
        const tokenType = typeof type === 'string' ? this.lexer.type(type) : type;
        const token = this.make(tokenType, at, end);
        if (this.previous?.endLine !== this.line) this.lineHead = token.image;
        this.result.tokens.push(token);
        this.previous = token;
        return end;
    }

    private make(tokenType: TokenType, at: number, end: number): IToken {
        return tokenOf(this.text, tokenType, at, end, this.line, this.lineStart);
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
        return this.sign(at, 47);
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
        const hours = this.inHours() ? readClock(this.text, at, this.previous?.image ?? '') : undefined;
        if (hours) return this.reading(at, hours);
        const { type, end, slip, digitsEnd } = scanNumeric(this.text, at, this.lineHead);
        const currency = type === 'NUMBER' ? readTrailingCurrency(this.text, end) : undefined;
        if (currency)
            this.slip('currency-sign', at, currency.end, `${slip?.fix ?? this.text.slice(at, end)} ${currency.fix}`);
        else if (slip)
            this.slip(slip.code, slip.from ?? at, slip.from === undefined ? (digitsEnd ?? end) : end, slip.fix);
        this.push(type, at, end);
        // `24/7` is read as the name that it stands for.
        if (READ_AS_MENDED.has(type) && this.previous && slip?.fix && slip.from === undefined)
            this.previous.image = slip.fix;
        if (currency) this.pushParts(currency);
        return currency?.end ?? (type === 'NUMBER' ? this.afterNumber(end) : end);
    }

    private afterNumber(end: number): number {
        const habit = readAfterNumber(this.text, end);
        return habit ? this.reading(end, habit) : end;
    }

    private inHours(): boolean {
        return this.lineHead === 'open' || this.lineHead === 'during';
    }

    /** A number's sign when a digit follows and nothing stands right before it; else a mark of its own. */
    private dash(at: number): number {
        const signed = isDigit(this.text.charCodeAt(at + 1)) && (at === 0 || isBlank(this.text.charCodeAt(at - 1)));
        if (signed) return this.numeric(at);
        if (this.previous?.tokenType.name === 'NAME' && this.previous.endOffset === at - 1)
            return this.reading(at, { code: 'name-end', end: at + 1, fix: '', tokens: [] });
        const habit = readMark(this.text, at, this.place(false));
        return habit ? this.reading(at, habit) : this.push(this.lexer.keywordType('-') ?? 'WORD', at, at + 1);
    }

    private name(at: number): number {
        const end = endOfName(this.text, at);
        const habit = this.nameHabit(at, end);
        if (habit) return this.reading(at, habit);
        if (this.text.charCodeAt(end) === 58) return this.afterColon(at, end);
        if (this.followsNumber()) return this.unit(at, endOfAbbreviation(this.text, at, end));
        const cited = CITING.has(this.lineHead) ? readCitation(this.text, at, end) : undefined;
        if (cited) return this.reading(at, cited);
        return this.push('NAME', at, endOfPath(this.text, end));
    }

    private nameHabit(at: number, end: number): Reading | undefined {
        const own = readInLine(this.text, at, this.lineHead, this.previous?.image ?? '');
        if (own) return own;
        if (this.followsNumber() || !goesOnOddly(this.text, at, end)) return undefined;
        const date = readMonthFirst(this.text, at);
        if (date)
            return {
                code: 'date-form',
                end: date.end,
                fix: date.slip.fix,
                tokens: [{ type: 'DATE', image: date.slip.fix ?? '', from: at, to: date.end }],
            };
        return readLeadingCurrency(this.text, at, this.previous?.image) ?? readWord(this.text, at, this.place(false));
    }

    private unit(at: number, end: number): number {
        const number = this.previous;
        if (number && isUnclearThousand(number.image, this.text.slice(at, end)))
            this.slip('thousands', number.startOffset, (number.endOffset ?? 0) + 1);
        return this.push('UNIT', at, end);
    }

    private followsNumber(): boolean {
        return this.previous?.tokenType.name === 'NUMBER' && this.previous.endLine === this.line;
    }

    private afterColon(at: number, end: number): number {
        CITATION_CODE.lastIndex = end + 1;
        if (CITATION_CODE.test(this.text)) return this.push('CITATION', at, CITATION_CODE.lastIndex);
        const cited = CITING.has(this.lineHead) ? readCitation(this.text, at, end) : undefined;
        if (cited) return this.reading(at, cited);
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
        const own = readInLine(this.text, at, this.lineHead, this.previous?.image ?? '');
        if (own) return this.reading(at, own);
        const end = endOfWord(this.text, at, this.lexer);
        const keyword = this.lexer.keywordType(this.text.slice(at, end));
        return keyword && keyword.name !== 'one' ? this.push(keyword, at, end) : this.otherWord(at, end, keyword);
    }

    /** A word of no line; `one` is one, and a number too. */
    private otherWord(at: number, end: number, keyword: TokenType | undefined): number {
        const habit = readWord(this.text, at, this.place(false));
        if (habit) return this.reading(at, habit);
        if (keyword) return this.push(keyword, at, end);
        return this.followsNumber() ? this.unit(at, endOfAbbreviation(this.text, at, end)) : this.push('WORD', at, end);
    }

    private sign(at: number, code: number): number {
        const type = this.lexer.keywordType(String.fromCharCode(code));
        if (type) return this.push(type, at, at + 1);
        const habit = readLeadingCurrency(this.text, at) ?? readMark(this.text, at, this.place(false));
        return habit ? this.reading(at, habit) : this.unknown(at);
    }

    private unknown(at: number): number {
        const end = at + String.fromCodePoint(this.text.codePointAt(at) ?? 0).length;
        if (isInvisible(this.text.slice(at, end))) this.slip('invisible', at, end, '');
        else this.slip('character', at, end);
        return end;
    }
}

const CITING: ReadonlySet<string> = new Set(['satisfies', 'waive']);

/** Tokens whose mended form is their whole text. */
const READ_AS_MENDED: ReadonlySet<string> = new Set(['NAME', 'DATE', 'MONTHDAY', 'TIME']);
