import type { IToken } from 'chevrotain';
import type { Temporal } from 'temporal-polyfill';
import { zoneOfContract } from '../../../language/analysis/calendars.ts';
import { resolveImport } from '../../../language/files/paths.ts';
import type { Piece } from '../../../language/files/piece.ts';
import type { KeywordHelp } from '../../../language/messages/keywords.ts';
import { syntax } from '../../../language/syntax/services.ts';
import { factsFor } from '../../facts.ts';
import { helpAt, keywordAt } from '../../keywords.ts';
import type { View } from '../../view.ts';
import { dateText } from './dates.ts';
import { fenced, paragraphs } from './markdown.ts';
import { watchedBy } from './rules.ts';
import type { ValueText } from './values.ts';
import { sentence } from './words.ts';

/** What a token says by itself: a date, a word of the language, the path of an import. */
export function aboutToken(view: View, piece: Piece, offset: number): ValueText | undefined {
    const { tokens } = syntax().lexer.lex(piece.text);
    const origin = piece.origin.offset;
    const index = tokens.findIndex(
        (token) => token.startOffset + origin <= offset && offset <= (token.endOffset ?? 0) + 1 + origin,
    );
    const token = tokens[index];
    if (!token) return undefined;
    const text =
        token.tokenType.name === 'DATE'
            ? dateText(view.words, token.image, view.today)
            : textOf(view, piece, tokens, index);
    return text === undefined
        ? undefined
        : { text, start: token.startOffset + origin, end: (token.endOffset ?? 0) + 1 + origin };
}

function textOf(view: View, piece: Piece, tokens: readonly IToken[], index: number): string | undefined {
    const token = tokens[index];
    if (piece.import && token?.tokenType.name === 'TEXT') return aboutImport(view, piece.import.path.value);
    if (token?.image === '-' && piece.declaration?.kind === 'sla') return sentence(view.words, 'cell.none');
    const place = keywordAt(tokens, index);
    const text = place && helpAt(place, view.words.keywords);
    const window = windowText(view, token?.image ?? '');
    return paragraphs(window, text && aboutKeyword(text), place && watchedBy(view.words, place)) || undefined;
}

/** Which days the window of a word is today. */
function windowText(view: View, word: string): string | undefined {
    const known = WINDOWS[word];
    const contract = factsFor(view)?.contract;
    if (!known || !contract) return undefined;
    const zone = zoneOfContract(contract).name;
    const [first, last] = known(view.today).map((each) => each.toString());
    return sentence(view.words, `window.${word}`, { zone, first: first ?? '', last: last ?? '' });
}

type Days = readonly [Temporal.PlainDate, Temporal.PlainDate];

const WINDOWS: Readonly<Record<string, (today: Temporal.PlainDate) => Days>> = {
    hourly: (today) => [today, today],
    daily: (today) => [today, today],
    weekly: (today) => daysFrom(today.subtract({ days: today.dayOfWeek - 1 }), { days: 7 }),
    monthly: (today) => daysFrom(today.with({ day: 1 }), { months: 1 }),
    quarterly: (today) => daysFrom(today.with({ day: 1, month: today.month - ((today.month - 1) % 3) }), { months: 3 }),
    yearly: (today) => daysFrom(today.with({ day: 1, month: 1 }), { years: 1 }),
};

function daysFrom(first: Temporal.PlainDate, length: Temporal.DurationLike): Days {
    return [first, first.add(length).subtract({ days: 1 })];
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
