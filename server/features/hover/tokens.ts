import type { IToken } from 'chevrotain';
import type { Temporal } from 'temporal-polyfill';
import { resolveImport } from '../../../language/files/paths.ts';
import type { Piece } from '../../../language/files/piece.ts';
import type { KeywordHelp } from '../../../language/messages/keywords.ts';
import { syntax } from '../../../language/syntax/services.ts';
import { helpAt, keywordAt } from '../../keywords.ts';
import type { View } from '../../view.ts';
import { dateText } from './dates.ts';
import { fenced, paragraphs } from './markdown.ts';
import { watchedBy } from './rules.ts';
import type { ValueText } from './values.ts';
import { sentence } from './words.ts';

/** What a token says by itself: a date, a word of the language, the path of an import. */
export function aboutToken(view: View, piece: Piece, offset: number, today: Temporal.PlainDate): ValueText | undefined {
    const { tokens } = syntax().lexer.lex(piece.text);
    const origin = piece.origin.offset;
    const index = tokens.findIndex(
        (token) => token.startOffset + origin <= offset && offset <= (token.endOffset ?? 0) + 1 + origin,
    );
    const token = tokens[index];
    if (!token) return undefined;
    const text =
        token.tokenType.name === 'DATE' ? dateText(view.words, token.image, today) : textOf(view, piece, tokens, index);
    return text === undefined
        ? undefined
        : { text, start: token.startOffset + origin, end: (token.endOffset ?? 0) + 1 + origin };
}

function textOf(view: View, piece: Piece, tokens: readonly IToken[], index: number): string | undefined {
    const token = tokens[index];
    if (piece.import && token?.tokenType.name === 'TEXT') return aboutImport(view, piece.import.path.value);
    const keyword = keywordAt(tokens, index);
    const text = keyword && helpAt(keyword, view.words.keywords);
    return text && paragraphs(aboutKeyword(text), keyword && watchedBy(view.words, keyword));
}

export function aboutKeyword({ sentence, usual, example }: KeywordHelp): string {
    return paragraphs(sentence, usual, fenced(example));
}

function aboutImport(view: View, path: string): string | undefined {
    const target = resolveImport(view.file.uri, path);
    const file = target === undefined ? undefined : view.project.file(target);
    const values = { count: file?.declarations.length ?? 0, file: file ? decodeURIComponent(file.uri) : '' };
    return file && sentence(view.words, values.count === 1 ? 'import.one' : 'import', values);
}
