import type { IToken } from 'chevrotain';
import type { Piece } from '../../../language/files/piece.ts';
import type { Kind } from '../../../language/model/named.ts';
import { syntax } from '../../../language/syntax/services.ts';
import type { View } from '../../view.ts';
import type { Cursor } from './cursor.ts';

/** So many declarations around the cursor are looked through for values that were used before. */
const NEAREST = 200;

/** The values that stand in the same place of other lines: the most used first, then the nearest. */
export function valuesUsed(cursor: Cursor): readonly string[] {
    const { view, piece, tokens, line } = cursor;
    const place = placeOf(tokens[0]?.image, line[0]?.image, line.at(-1)?.image);
    const { pieces } = view.file;
    const here = Math.max(0, piece ? pieces.indexOf(piece) : pieces.length);
    const counts = new Map<string, number>();
    for (const each of pieces.slice(Math.max(0, here - NEAREST), here + NEAREST).reverse()) {
        for (const value of valuesIn(each).get(place) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}

function placeOf(declaration = '', line = '', before = ''): string {
    return `${declaration} ${line} ${before}`;
}

const known = new WeakMap<Piece, ReadonlyMap<string, readonly string[]>>();

/** The values of a piece by the word of its declaration, the first word of their line and the word before them. */
function valuesIn(piece: Piece): ReadonlyMap<string, readonly string[]> {
    const found = known.get(piece) ?? readValues(syntax().lexer.lex(piece.text).tokens);
    known.set(piece, found);
    return found;
}

function readValues(tokens: readonly IToken[]): ReadonlyMap<string, readonly string[]> {
    const values = new Map<string, string[]>();
    let first: IToken | undefined;
    tokens.forEach((token, index) => {
        const before = tokens[index - 1];
        if (before?.endLine !== token.startLine) first = token;
        if (!VALUES.has(token.tokenType.name) || before?.endLine !== token.startLine) return;
        const place = placeOf(tokens[0]?.image, first?.image, before?.image);
        values.set(place, [...(values.get(place) ?? []), withUnit(tokens, index)]);
    });
    return values;
}

const VALUES: ReadonlySet<string> = new Set(['NUMBER', 'PERCENT', 'FACTOR', 'DATE', 'PERCENTILE']);

/** `5 business days`, `250 USD`; the unit that a number counts is a proposal of its own. */
function withUnit(tokens: readonly IToken[], index: number): string {
    const [value, one, other] = tokens.slice(index, index + 3).map(({ image }) => image);
    if (tokens[index]?.tokenType.name !== 'NUMBER' || one === undefined) return value ?? '';
    if (one === 'business') return `${value} ${one} ${other ?? ''}`;
    return /^(?:[a-z]|[A-Z]{3}$)/.test(one) && !NO_UNIT.has(one) ? `${value} ${one}` : (value ?? '');
}

const NO_UNIT: ReadonlySet<string> = new Set([
    'to',
    'and',
    'at',
    'in',
    'per',
    'breaches',
    'breach',
    'decimals',
    'credit',
]);

/** How often a file refers to each name. */
export function timesUsed({ file }: View): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { text } of file.pieces.flatMap(({ refs }) => refs)) counts.set(text, (counts.get(text) ?? 0) + 1);
    return counts;
}

/** Names of some kinds that the file refers to and nothing declares yet; what is being typed is none. */
export function undeclared({ view, from, offset }: Cursor, kinds: readonly Kind[]): readonly string[] {
    const wanted = new Set(kinds);
    const refs = view.file.pieces.flatMap((piece) => piece.refs);
    const lost = refs.filter(
        ({ target, text, span, kinds: asked }) =>
            !target &&
            text !== '' &&
            !text.includes('.') &&
            (span.end < from || span.start > offset) &&
            asked.length > 0 &&
            asked.some((kind) => wanted.has(kind)),
    );
    return [...new Set(lost.map(({ text }) => text))];
}
