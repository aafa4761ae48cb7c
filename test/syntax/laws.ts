import { Temporal } from 'temporal-polyfill';
import {
    describeFinding,
    englishInterface,
    type Finding,
    findingsOf,
    Project,
    type Span,
} from '../../language/index.ts';
import { DEFAULT_CONFIG } from '../../language/rules/config.ts';
import { format, type TextEdit, type TextRange } from '../../language/syntax/format.ts';
import { parse } from '../../language/syntax/parse.ts';
import { syntax } from '../../language/syntax/services.ts';
import { slice } from '../../language/syntax/slicer.ts';
import { applied } from './apply.ts';

/** What laying a text out has to leave as it was, each with its name; the first that is broken is told. */
export function brokenLaw(text: string): string | undefined {
    const edits = format(text);
    const once = applied(text, edits);
    const laws: readonly (readonly [string, () => boolean])[] = [
        ['only white space changes', () => edits.every((edit) => changesBlanksAlone(text, edit))],
        ['tokens and comments stay', () => isSame(substance(text), substance(once))],
        [
            'what is broken keeps every byte',
            () => !edits.some((edit) => brokenPieces(text).some((piece) => within(edit, piece))),
        ],
        ['a second time changes nothing', () => format(once).length === 0],
        ['line ends of one kind stay', () => keepsLineEnds(text, once)],
    ];
    return laws.find(([, holds]) => !holds())?.[0] ?? movedFinding(text, once);
}

/** What holds when some lines alone are laid out. */
export function brokenRangeLaw(text: string, range: TextRange): string | undefined {
    const edits = format(text, range);
    const some = applied(text, edits);
    const { before, rest } = around(text, range);
    const laws: readonly (readonly [string, () => boolean])[] = [
        ['only white space changes', () => edits.every((edit) => changesBlanksAlone(text, edit))],
        ['lines before the range stay', () => some.startsWith(before)],
        ['lines behind the range stay', () => some.endsWith(rest)],
        ['tokens and comments stay', () => isSame(substance(text), substance(some))],
        [
            'all of it leads to the layout of the whole',
            () => unended(applied(some, format(some))) === unended(applied(text, format(text))),
        ],
    ];
    return laws.find(([, holds]) => !holds())?.[0];
}

/** What a range leaves alone; an empty line may go with its end. */
function around(text: string, { start, end }: TextRange) {
    const first = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
    const last = text.indexOf('\n', end > start ? end - 1 : end);
    const isEmpty = text.slice(first, Math.max(first, last)).trim() === '';
    return { before: text.slice(0, first), rest: last < 0 ? '' : text.slice(isEmpty ? last + 1 : last) };
}

/** A comment that silences a rule speaks of the next line; where that is laid out as several, it is left out of account. */
function movedFinding(text: string, once: string): string | undefined {
    const isSplit = codeLines(text) !== codeLines(once);
    const [before, after] = [text, once].map((each) =>
        findings(isSplit ? each.replaceAll('mspc-allow', 'mspc_allow') : each),
    );
    if (!before || !after || isSame(before, after)) return undefined;
    const [gone, come] = [before.find((each) => !after.includes(each)), after.find((each) => !before.includes(each))];
    return `findings stay where they are: ${gone} became ${come}`;
}

function codeLines(text: string): number {
    return text.split('\n').filter((line) => line.trim() !== '').length;
}

function isSame(one: unknown, other: unknown): boolean {
    return JSON.stringify(one) === JSON.stringify(other);
}

function changesBlanksAlone(text: string, { start, end, text: by }: TextEdit): boolean {
    return bare(text.slice(start, end)) === bare(by);
}

/** Which line end a text with several kinds gets depends on which of them were laid out before. */
function unended(text: string): string {
    return text.replaceAll('\r', '');
}

/** A text without its blanks. */
function bare(text: string): string {
    return text.replace(/\s+/g, '');
}

/** Every token, and every comment but for the blanks in it. */
export function substance(text: string) {
    const { tokens, comments } = syntax().lexer.lex(text);
    return {
        tokens: tokens.map(({ tokenType, startOffset, endOffset }) => {
            const image = text.slice(startOffset, (endOffset ?? startOffset) + 1);
            return `${tokenType.name} ${image.replace(/\s+%$/, '%')}`;
        }),
        comments: comments.map((comment) => comment.image.replace(/\s+/g, ' ').trim()),
    };
}

function brokenPieces(text: string): readonly TextRange[] {
    return slice(text).pieces.filter(({ start, end }) => parse(text.slice(start, end)).damaged);
}

function within(edit: TextEdit, piece: TextRange): boolean {
    return edit.start < piece.end && edit.end > piece.start;
}

function keepsLineEnds(text: string, once: string): boolean {
    if (!text.includes('\r')) return !once.includes('\r');
    return /(?<!\r)\n|\r(?!\n)/.test(text) || !/(?<!\r)\n/.test(once);
}

const URI = 'file:///contract.mspc';
const TODAY = Temporal.PlainDate.from('2026-06-01');
const config = { ...DEFAULT_CONFIG, preset: 'strict' as const };

/** All findings as sentences, with their places counted in characters that are no blanks. */
export function findings(text: string): readonly string[] {
    const project = new Project();
    project.set(URI, text);
    for (const uri of project.wanted(URI)) project.absent(uri, 'missing');
    const place = ({ file, start, end }: Span) =>
        file === URI ? `${bare(text.slice(0, start)).length}+${bare(text.slice(start, end)).length}` : file;
    return findingsOf(project, URI, { today: TODAY, config, log: rethrow }).map((finding) => told(finding, place));
}

function told(finding: Finding, place: (span: Span) => string): string {
    const { severity, code, span, related } = finding;
    const others = related.map((each) => place(each.span));
    // A message may quote what is written.
    return bare([severity, code, place(span), describeFinding(finding, englishInterface), ...others].join(' | '));
}

function rethrow(id: string, error: unknown): never {
    throw new Error(id, { cause: error });
}
