import type { CompletionItem, CompletionList } from 'vscode-languageserver';
import { syntax } from '../../language/syntax/services.ts';
import { completion } from '../../server/features/completion.ts';
import { viewOf } from '../../server/view.ts';
import { CLIENT, sourceOf } from './check.ts';

/** What a writer does who accepts what is offered and means to end up with a given text. */
export interface Typing {
    /** Keystrokes without completion: a line break with its indentation is one, and so is a run of blanks. */
    readonly keys: number;
    /** Keystrokes with it: an accepted item costs what was typed of it plus one, a tab stop passed one. */
    readonly used: number;
    /** For each word or value that was offered, how many of its letters had to be typed until it stood among the first five. */
    readonly accepted: readonly { readonly text: string; readonly typed: number; readonly at: number }[];
    /** What was offered and never stood among the first five. */
    readonly buried: readonly { readonly text: string; readonly before: string; readonly shown: readonly string[] }[];
    /** What was typed out, since nothing offered it. */
    readonly missed: readonly { readonly text: string; readonly before: string; readonly shown: readonly string[] }[];
}

/** How many proposals a writer sees at a glance. */
const GLANCE = 5;

/** Types a file from its first character to its last, the other files being there already. */
export function type(name: string, files: Readonly<Record<string, string>>): Typing {
    return new Writer(name, files).write();
}

class Writer {
    private readonly uri: string;
    private readonly source;
    private readonly target: string;
    private readonly cost: readonly number[];
    private readonly starts: ReadonlySet<number>;
    /** What an accepted item has put in beyond the cursor: passing it costs one key. */
    private readonly given: { start: number; end: number }[] = [];
    private used = 0;
    private version = 1;
    private readonly accepted: { text: string; typed: number; at: number }[] = [];
    private readonly missed: { text: string; before: string; shown: string[] }[] = [];
    private readonly buried: { text: string; before: string; shown: string[] }[] = [];

    constructor(name: string, files: Readonly<Record<string, string>>) {
        this.uri = `file:///w/${name}`;
        this.source = sourceOf(
            Object.entries(files).map(([each, text]) => ({
                uri: `file:///w/${each}`,
                text: each === name ? '' : text,
            })),
        );
        this.target = withoutComments(files[name] ?? '');
        const { cost, starts } = measured(this.target);
        this.cost = cost;
        this.starts = starts;
    }

    write(): Typing {
        let at = 0;
        while (at < this.target.length) at = this.passed(at) ?? (this.starts.has(at) ? this.word(at) : this.key(at));
        return {
            keys: this.keysOf(0, this.target.length),
            used: this.used,
            accepted: this.accepted,
            missed: this.missed,
            buried: this.buried,
        };
    }

    private keysOf(start: number, end: number): number {
        return this.cost.slice(start, end).reduce((sum, each) => sum + each, 0);
    }

    private key(at: number): number {
        this.used += this.cost[at] ?? 0;
        return at + 1;
    }

    private passed(at: number): number | undefined {
        const index = this.given.findIndex(({ start }) => start === at);
        const [given] = index < 0 ? [] : this.given.splice(index, 1);
        if (!given || given.end <= at) return undefined;
        this.used += 1;
        return given.end;
    }

    /** At the beginning of a word: letter by letter, until what is meant stands among the first five. */
    private word(start: number): number {
        const end = this.endOfWord(start);
        let shown: readonly CompletionItem[] = [];
        let list: CompletionList | undefined;
        let offered = false;
        for (let at = start; at < end; at++) {
            if (!list || list.isIncomplete || /[.:]/.test(this.target[at - 1] ?? '')) list = this.listAt(at);
            const from = this.fromOf(list, at);
            const fitting = ranked(list.items, this.target.slice(from, at));
            if (at === start) shown = fitting;
            const meant = fitting.flatMap((item, index) => this.fit(item, index, from));
            offered ||= meant.length > 0;
            const best = longest(meant.filter(({ index }) => index < GLANCE));
            if (!best || this.keysOf(at, best.end) <= 1) {
                this.key(at);
                continue;
            }
            this.used += 1;
            this.given.push(...best.given);
            this.accepted.push({ text: this.target.slice(from, best.end), typed: at - start, at: best.index });
            return best.end;
        }
        const before = this.target.slice(this.target.lastIndexOf('\n', start - 1) + 1, start);
        const lost = {
            text: this.target.slice(start, end),
            before,
            shown: shown.slice(0, GLANCE).map(({ label }) => label),
        };
        if (offered) this.buried.push(lost);
        else this.missed.push(lost);
        return end;
    }

    private endOfWord(start: number): number {
        let end = start + 1;
        while (end < this.target.length && !this.starts.has(end) && !/\s/.test(this.target[end] ?? '')) end++;
        return end;
    }

    private listAt(at: number): CompletionList {
        const text = this.target.slice(0, at);
        this.source.workspace.open(this.uri, this.version++, text);
        const view = viewOf(this.source, this.uri, CLIENT);
        if (!view) throw new Error('The file is not there');
        return completion(view, { textDocument: { uri: this.uri }, position: view.lines.positionAt(at) });
    }

    /** Where the text begins that an item replaces. */
    private fromOf({ itemDefaults }: CompletionList, at: number): number {
        const range = itemDefaults?.editRange;
        const start = range && ('insert' in range ? range.insert.start : range.start);
        if (!start) return at;
        const lines = this.target.split('\n').slice(0, start.line);
        return lines.reduce((sum, line) => sum + line.length + 1, 0) + start.character;
    }

    /** Whether the item puts in what is meant, how far it goes, and what it puts in behind its tab stops. */
    private fit(item: CompletionItem, index: number, from: number) {
        const parts = partsOf(item.textEditText ?? item.label, item.insertTextFormat === 2);
        const pattern = new RegExp(parts.map((part) => patternOf(part)).join(''), 'dy');
        pattern.lastIndex = from;
        const spans =
            pattern
                .exec(this.target)
                ?.indices?.slice(1)
                .filter((span) => span !== undefined) ?? [];
        const whole = this.target.slice(spans[0]?.[1] ?? from);
        if (
            spans.length === 0 ||
            (parts.length === 1 && /^[\p{L}\d]/u.test(whole) && /[\p{L}\d]$/u.test(parts[0]?.text ?? ''))
        )
            return [];
        const [first, ...others] = spans.map(([start, end], part) => ({ start, end, part: parts[part] }));
        const given = others
            .filter(
                ({ start, end, part }) => end > start && (!part?.stop || part.text === this.target.slice(start, end)),
            )
            .map(({ start, end }) => ({ start, end }));
        return [{ index, end: first?.end ?? from, given: joined(given) }];
    }
}

interface Part {
    readonly text: string;
    readonly stop: boolean;
    readonly choices?: readonly string[];
}

/** The plain parts of a snippet and its tab stops, in turn. */
function partsOf(text: string, isSnippet: boolean): readonly Part[] {
    if (!isSnippet) return [{ text, stop: false }];
    const parts: Part[] = [];
    let end = 0;
    for (const { 0: whole, 1: shown = '', 2: choices, index } of text.matchAll(
        /\$(?:\d+|\{\d+(?::([^}]*)|\|([^}]*)\|)?\})/g,
    )) {
        parts.push({ text: text.slice(end, index), stop: false });
        parts.push({ text: shown, stop: true, ...(choices && { choices: choices.split(',') }) });
        end = index + whole.length;
    }
    return [...parts, { text: text.slice(end), stop: false }];
}

function patternOf({ text, stop }: Part): string {
    if (stop) return '([^\\n]*?|[\\s\\S]*?(?=\\n *\\}))';
    const pieces = text.split(/(\s+)/).map((each) => (/^\s+$/.test(each) ? '\\s+' : RegExp.escape(each)));
    return `(${pieces.join('')})`;
}

function joined(spans: readonly { start: number; end: number }[]): { start: number; end: number }[] {
    const result: { start: number; end: number }[] = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last && last.end === span.start) last.end = span.end;
        else result.push({ ...span });
    }
    return result;
}

function longest<T extends { readonly end: number; readonly given: readonly { start: number; end: number }[] }>(
    fitting: readonly T[],
): T | undefined {
    const size = ({ end, given }: T) => end + given.reduce((sum, each) => sum + each.end - each.start, 0);
    return fitting.toSorted((one, other) => size(other) - size(one))[0];
}

/** As an editor shows them: those that begin with what is typed first, then by the server's order. */
function ranked(items: readonly CompletionItem[], typed: string): readonly CompletionItem[] {
    const wanted = typed.toLowerCase();
    const fitting = items
        .map((item) => ({ item, text: (item.filterText ?? item.label).toLowerCase() }))
        .filter(({ text }) => isWithin(wanted, text));
    const order = ({ item, text }: (typeof fitting)[number]) =>
        `${text.startsWith(wanted) ? 0 : 1}${item.sortText ?? item.label}`;
    return fitting.toSorted((one, other) => (order(one) < order(other) ? -1 : 1)).map(({ item }) => item);
}

function isWithin(typed: string, text: string): boolean {
    let at = 0;
    for (const character of typed) {
        at = text.indexOf(character, at) + 1;
        if (at === 0) return false;
    }
    return true;
}

function withoutComments(text: string): string {
    const { comments } = syntax().lexer.lex(text);
    const kept = comments.reduceRight(
        (rest, { startOffset, image }) => rest.slice(0, startOffset) + rest.slice(startOffset + image.length),
        text,
    );
    return kept
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{3,}/g, '\n\n')
        .trimStart();
}

/** What each character costs, and where words and values begin. Prose and texts cost nothing. */
function measured(text: string) {
    const cost = Array.from(text, (character, at) => {
        if (character === '\n') return 1;
        const run = /[ \t]/.test(character) && /\s/.test(text[at - 1] ?? '');
        return run ? 0 : 1;
    });
    const starts = new Set<number>();
    for (const { startOffset, image, tokenType } of syntax().lexer.lex(text).tokens) {
        if (tokenType.name === 'TEXT' || tokenType.name === 'PROSE')
            cost.fill(0, startOffset, startOffset + image.length);
        else if (/^[\p{L}\d]/u.test(image)) starts.add(startOffset);
    }
    return { cost, starts };
}
