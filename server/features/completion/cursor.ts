import type { IToken } from 'chevrotain';
import type { Piece } from '../../../language/files/piece.ts';
import { endOfName } from '../../../language/syntax/characters.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { syntax } from '../../../language/syntax/services.ts';
import type { View } from '../../view.ts';

/** What the text at the cursor is. */
export type Area = 'code' | 'text' | 'prose' | 'comment';

/** A place in a text where something is being typed. */
export interface Cursor {
    readonly view: View;
    readonly offset: number;
    readonly piece: Piece | undefined;
    readonly area: Area;
    /** What stands there already, from `from` to the cursor. */
    readonly typed: string;
    readonly from: number;
    /** Where the word ends that the cursor stands in. */
    readonly to: number;
    /** The sound tokens before `from`, broken lines left out, as the parser has them. */
    readonly tokens: readonly IToken[];
    /** Those of them on the cursor's own line. */
    readonly line: readonly IToken[];
    /** The text of the piece up to the cursor, and where it begins in the file. */
    readonly before: string;
    readonly start: number;
}

/** Reads the place of the cursor. */
export function cursorAt(view: View, offset: number): Cursor {
    const { piece, start } = pieceHolding(view, offset);
    const before = view.file.text.slice(start, offset);
    const { tokens, comments, slips } = syntax().lexer.lex(before);
    const last = tokens.at(-1);
    const place = { view, offset, piece, before, start };
    if (comments.some((comment) => isOpenComment(comment, before))) return outside(place, 'comment', offset);
    const unclosed = slips.find(({ code, start: at }) => at === last?.startOffset && UNCLOSED.has(code));
    if (last && unclosed?.code === 'prose-unclosed') return outside(place, 'prose', start + last.startOffset + 3);
    if (last && unclosed && !before.slice(last.startOffset).includes('\n'))
        return {
            ...code(place, tokens.slice(0, -1), last.startOffset),
            area: 'text',
            ...rest(place, last.startOffset + 1),
        };
    const typed = last && touches(last, before) && isWord(last) ? last : undefined;
    return code(place, typed ? tokens.slice(0, -1) : tokens, typed?.startOffset ?? before.length);
}

type Place = Pick<Cursor, 'view' | 'offset' | 'piece' | 'before' | 'start'>;

const UNCLOSED: ReadonlySet<string> = new Set(['text-unclosed', 'prose-unclosed']);

/** A blank stretch belongs to the declaration before it while that one's brace is open. */
function pieceHolding(view: View, offset: number): { piece: Piece | undefined; start: number } {
    const piece = view.file.pieceAt(offset);
    const start = piece?.origin.offset ?? 0;
    if (!piece || start === 0 || view.file.text.slice(start, offset).trim() !== '') return { piece, start };
    const previous = view.file.pieceAt(start - 1);
    const open = previous && previous !== piece && depthOf(syntax().lexer.lex(previous.text).tokens) > 0;
    return open ? { piece: previous, start: previous.origin.offset } : { piece, start };
}

function isOpenComment(comment: IToken, before: string): boolean {
    const touchesEnd = (comment.endOffset ?? 0) + 1 >= before.length;
    if (comment.image.startsWith('//')) return touchesEnd;
    return touchesEnd && (comment.image.length < 4 || !comment.image.endsWith('*/'));
}

function touches(token: IToken, before: string): boolean {
    return (token.endOffset ?? 0) + 1 === before.length;
}

/** What a letter more would make longer. */
function isWord(token: IToken): boolean {
    return /^[\p{L}\d]/u.test(token.image);
}

function rest({ view, offset, start, before }: Place, from: number): Pick<Cursor, 'typed' | 'from' | 'to'> {
    const { text } = view.file;
    const word = /[\p{L}\p{M}\d_.-]$/u.test(before.slice(from)) || from === before.length;
    return { typed: before.slice(from), from: start + from, to: word ? endOfName(text, offset) : offset };
}

function outside(place: Place, area: Area, from: number): Cursor {
    return { ...place, ...rest(place, from - place.start), area, tokens: [], line: [] };
}

function code(place: Place, tokens: readonly IToken[], from: number): Cursor {
    const lineStart = place.before.lastIndexOf('\n', from - 1) + 1;
    const line = tokens.filter((token) => token.startOffset >= lineStart);
    const earlier = tokens.filter((token) => token.startOffset < lineStart);
    return {
        ...place,
        ...rest(place, from),
        area: 'code',
        line,
        tokens: [...sound(place.before, lineStart, earlier), ...line],
    };
}

/** What the parser makes of the lines before: those that it cannot read are left out, as in the tree. */
function sound(text: string, lineStart: number, tokens: readonly IToken[]): readonly IToken[] {
    if (tokens.length === 0) return [];
    const closed = `${text.slice(0, lineStart)}\n${'}'.repeat(Math.max(0, depthOf(tokens)))}`;
    return parse(closed).tokens.filter((token) => token.startOffset < lineStart);
}

/** How many braces are open after the tokens. */
export function depthOf(tokens: readonly IToken[]): number {
    return tokens.reduce((depth, { image }) => depth + (image === '{' ? 1 : image === '}' ? -1 : 0), 0);
}
