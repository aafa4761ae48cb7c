import type { Intent } from '../model/finding.ts';
import type { Span } from '../model/source.ts';

/** A change of the text of one file: absolute UTF-16 offsets. */
export interface TextEdit {
    readonly file: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

/** The text edit that an intent comes to. Pure: the text is the one that the intent's spans speak of. */
export function editOf(intent: Intent, text: string): TextEdit {
    switch (intent.type) {
        case 'replace':
            return edit(intent.span, intent.span.start, intent.span.end, withLineEnds(intent.text, text));
        case 'remove':
            return removal(intent.span, text);
        case 'swap':
            return swapped(intent.span, intent.other, text);
        case 'add-below':
            return linesBelow(intent.span, intent.text, text);
        case 'add-line':
            return lineAdded(intent.declaration, intent.text, text);
        case 'add-declaration':
            return declarationAdded(intent.after, intent.text, text);
    }
}

/** Applies edits of one text from the last to the first; of two that overlap, the first given is kept. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
    const kept: TextEdit[] = [];
    for (const each of edits) if (!kept.some((other) => overlap(each, other))) kept.push(each);
    // Additions at one place keep their order.
    const ordered = kept.map((each, index) => ({ each, index })).sort(fromTheEnd);
    return ordered.reduce((result, { each }) => result.slice(0, each.start) + each.text + result.slice(each.end), text);
}

function fromTheEnd(one: { each: TextEdit; index: number }, other: { each: TextEdit; index: number }): number {
    return other.each.start - one.each.start || other.index - one.index;
}

function overlap(one: TextEdit, other: TextEdit): boolean {
    if (one.start === one.end && other.start === other.end) return one.start === other.start && one.text === other.text;
    return one.start < other.end && other.start < one.end;
}

function edit({ file }: Span, start: number, end: number, text: string): TextEdit {
    return { file, start, end, text };
}

/** Takes the blanks before it along, and the lines that would be left empty. */
function removal(span: Span, text: string): TextEdit {
    const lineStart = lineStartOf(text, span.start);
    const lineEnd = lineEndOf(text, span.end);
    const isAlone = isBlank(text.slice(lineStart, span.start)) && isBlank(text.slice(span.end, lineEnd));
    if (isAlone) return edit(span, lineStart, afterLineEnd(text, lineEnd), '');
    const before = text.slice(lineStart, span.start);
    const start = isBlank(before) ? span.start : lineStart + before.trimEnd().length;
    const end = isBlank(before) ? span.end + blanksAt(text, span.end) : span.end;
    return edit(span, start, end, '');
}

/** One edit: what stands between the two stays as it is. */
function swapped(one: Span, other: Span, text: string): TextEdit {
    const [first, last] = one.start < other.start ? [one, other] : [other, one];
    const [begin, between, end] = [
        text.slice(first.start, first.end),
        text.slice(first.end, last.start),
        text.slice(last.start, last.end),
    ];
    return edit(one, first.start, last.end, end + between + begin);
}

/** Behind the span itself where more code follows it on its line. */
function linesBelow(span: Span, lines: readonly string[], text: string): TextEdit {
    const lineEnd = lineEndOf(text, span.end);
    const isLast = /^\s*(?:\/\/.*)?$/.test(text.slice(span.end, lineEnd));
    const start = text.slice(lineStartOf(text, span.start), span.start);
    if (!isLast || !isBlank(start)) return edit(span, span.end, span.end, ` ${lines.join(' ')}`);
    return edit(span, lineEnd, lineEnd, lines.map((line) => lineEndIn(text) + start + line).join(''));
}

interface Body {
    /** Right after the opening brace. */
    readonly open: number;
    /** The closing brace. */
    readonly close: number;
}

function lineAdded(declaration: Span, line: string, text: string): TextEdit {
    const indent = indentAt(text, declaration.start);
    const body = bodyOf(declaration, text);
    const eol = lineEndIn(text);
    if (body === undefined) return bodyAdded(declaration, line, text);
    const content = text.slice(body.open, body.close);
    const inner = innerIndent(content, indent);
    const added = withLineEnds(laidOut(line, inner, content), text);
    if (!content.includes('\n')) return onOneLine(declaration, body, content, line, { inner, indent, eol });
    const brace = lineStartOf(text, body.close);
    if (isBlank(text.slice(brace, body.close))) return edit(declaration, brace, brace, added + eol);
    const end = body.open + content.trimEnd().length;
    return edit(declaration, end, body.close, eol + added + eol + indent);
}

function onOneLine(
    declaration: Span,
    { open, close }: Body,
    content: string,
    line: string,
    { inner, indent, eol }: { inner: string; indent: string; eol: string },
): TextEdit {
    if (isBlank(content)) return edit(declaration, open, close, `${eol}${inner}${plain(line)}${eol}${indent}`);
    return edit(declaration, open + content.trimEnd().length, close, ` ${plain(line)} `);
}

/** A body for a declaration that has none; a description that follows the title goes into it. */
function bodyAdded(declaration: Span, line: string, text: string): TextEdit {
    const indent = indentAt(text, declaration.start);
    const eol = lineEndIn(text);
    const whole = text.slice(declaration.start, declaration.end);
    const prose = proseAtEnd(whole);
    const head = prose < 0 ? whole.length : whole.slice(0, prose).trimEnd().length;
    const description = prose < 0 ? '' : `${indent}    ${whole.slice(prose)}${eol}`;
    const body = ` {${eol}${description}${indent}    ${plain(line)}${eol}${indent}}`;
    return edit(declaration, declaration.start + head, declaration.end, body);
}

/** Where the description begins that a declaration ends with; an empty one is six quotation marks. */
function proseAtEnd(whole: string): number {
    const last = [...whole.matchAll(QUOTED)].at(-1);
    return last?.[0].startsWith('"""') && whole.endsWith(last[0]) ? whole.length - last[0].length : -1;
}

function declarationAdded(after: Span, declaration: string, text: string): TextEdit {
    const at = lineEndOf(text, after.end);
    const eol = lineEndIn(text);
    return edit(after, at, at, eol + eol + withLineEnds(declaration.trimEnd(), text));
}

/** The braces of a declaration that ends with one. */
function bodyOf({ start, end }: Span, text: string): Body | undefined {
    if (text[end - 1] !== '}') return undefined;
    const masked = text.slice(start, end).replaceAll(QUOTED, (found) => ' '.repeat(found.length));
    const open = masked.indexOf('{');
    return open < 0 ? undefined : { open: start + open + 1, close: end - 1 };
}

const QUOTED = /"""[\s\S]*?"""|"(?:\\.|[^"\\\r\n])*"|\/\/[^\r\n]*|\/\*[\s\S]*?\*\//g;

/** The indent of the first line of a body, else four more than its declaration's. */
function innerIndent(content: string, outer: string): string {
    return /\n([ \t]+)\S/.exec(content)?.[1] ?? `${outer}    `;
}

/** The keyword padded so that what follows stands in the column of the other lines. */
function laidOut(line: string, indent: string, content: string): string {
    const [, keyword = '', rest = ''] = / {2}/.test(line) ? (/^(.*?) {2,}(.*)$/s.exec(line) ?? []) : firstWord(line);
    const column = columnOf(content, indent);
    if (rest === '') return indent + line;
    return `${indent}${keyword}${' '.repeat(Math.max(1, column - keyword.length))}${rest}`;
}

function firstWord(line: string): readonly (string | undefined)[] {
    return /^(\S+) (.*)$/s.exec(line) ?? ['', line];
}

/** The column, from the indent, in which most lines with padding go on after their keyword. */
function columnOf(content: string, indent: string): number {
    const counts = new Map<number, number>();
    for (const line of content.split('\n')) {
        if (!line.startsWith(indent)) continue;
        const [head] = /^[a-z]+(?: [a-z]+)? {2,}(?=\S)/.exec(line.slice(indent.length)) ?? [];
        if (head !== undefined) counts.set(head.length, (counts.get(head.length) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    return [...counts].find(([, count]) => count === most)?.[0] ?? 0;
}

function plain(line: string): string {
    return line.replace(/ {2,}/, ' ');
}

/** The line end that a text uses: that of its first line. */
function lineEndIn(text: string): string {
    const newline = text.indexOf('\n');
    return newline > 0 && text[newline - 1] === '\r' ? '\r\n' : '\n';
}

function withLineEnds(added: string, text: string): string {
    return added.replaceAll(/\r?\n/g, lineEndIn(text));
}

function indentAt(text: string, offset: number): string {
    return /^[ \t]*/.exec(text.slice(lineStartOf(text, offset), offset))?.[0] ?? '';
}

function lineStartOf(text: string, offset: number): number {
    return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Before the line end. */
function lineEndOf(text: string, offset: number): number {
    const newline = text.indexOf('\n', offset);
    if (newline < 0) return text.length;
    return text[newline - 1] === '\r' && newline > offset ? newline - 1 : newline;
}

function afterLineEnd(text: string, lineEnd: number): number {
    const newline = text.indexOf('\n', lineEnd);
    return newline < 0 ? text.length : newline + 1;
}

function blanksAt(text: string, offset: number): number {
    return /^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0;
}

function isBlank(text: string): boolean {
    return text.trim() === '';
}
