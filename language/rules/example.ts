import { STOCK, STOCK_LINES, type StockLine } from './stock.ts';

/** How an example is framed. */
export interface Framing {
    /** Keywords of lines, and of declarations, that are not added. */
    readonly without?: readonly string[] | undefined;
}

/**
 * Makes a complete contract of a snippet: a header, what the snippet names without declaring it, the lines that
 * its declarations need to be clean, and a monitor of the promises that none of its own watches. The snippet's
 * lines keep their order; what is added stands at the end of each body and of the text.
 *
 * It reads our own well-formed text by its layout: a declaration begins in the first column, its lines are
 * indented by four blanks, and a brace in the first column ends it.
 */
export function frame(snippet: string, { without = [] }: Framing = {}): string {
    const own = declarationsIn(snippet);
    const all = without.includes('contract') || own.some(({ kind }) => kind === 'contract') ? own : [HEADER, ...own];
    const completed = all.map((each) => completedBy(each, without));
    const stock = stockFor(completed, without);
    const watched = without.includes('monitor') ? [] : monitorOf([...completed, ...stock], without);
    return `${[...completed, ...stock, ...watched].map(({ text }) => text).join('\n\n')}\n`;
}

/** A declaration as text; comments above it are part of it. */
interface Snippet {
    readonly kind: string;
    readonly name: string;
    readonly text: string;
}

const BEGINS = /^(?<kind>[a-z]+) +(?<name>[\p{L}][\p{L}\p{N}_-]*)/mu;
const HEADER = snippetOf('contract Agreement "Managed Services Agreement"');

function snippetOf(text: string): Snippet {
    const { kind = '', name = '' } = BEGINS.exec(text)?.groups ?? {};
    return { kind, name, text };
}

/** Splits before each line that begins a declaration; comments in the first column go with what follows. */
function declarationsIn(text: string): readonly Snippet[] {
    const parts: string[][] = [];
    let isOpen = false;
    for (const line of text.trim().split('\n')) {
        const isComment = line.startsWith('//') && !/^\/\/\s*[\^~>]/.test(line);
        const begins = isComment || /^[a-z]/.test(line);
        if (begins && !isOpen) parts.push([]);
        isOpen = begins ? isComment : isOpen;
        parts.at(-1)?.push(line);
    }
    return parts.map((lines) => snippetOf(lines.join('\n').trimEnd()));
}

function completedBy(snippet: Snippet, without: readonly string[]): Snippet {
    const missing = (STOCK_LINES[snippet.kind] ?? []).filter(
        (line) => !without.includes(line.keyword) && isMissing(line, snippet.text),
    );
    return missing.length === 0 ? snippet : { ...snippet, text: withLines(snippet.text, missing) };
}

function isMissing({ keyword, beside }: StockLine, text: string): boolean {
    const has = (word: string) => new RegExp(`(?:^ {4}|\\{ )${word}\\b`, 'm').test(text);
    return !has(keyword) && (beside === undefined || has(beside));
}

function withLines(text: string, lines: readonly StockLine[]): string {
    const added = lines.map((line) => `    ${line.text}\n`).join('');
    if (/\n\}$/.test(text)) return `${text.slice(0, -1)}${added}}`;
    return / \}$/.test(text) ? `${text.slice(0, -2)}\n${added}}` : `${text} {\n${added}}`;
}

/** What is named and not declared, and what that names in its turn; in the order of the stock. */
function stockFor(declared: readonly Snippet[], without: readonly string[]): readonly Snippet[] {
    const needed = new Map<string, Snippet>();
    const open = [...declared];
    for (const { text } of open) {
        for (const [name, stock] of Object.entries(STOCK)) {
            const isKnown = needed.has(name) || declared.some((each) => each.name === name);
            if (isKnown || !new RegExp(`\\b${name}\\b`).test(withoutComments(text))) continue;
            const snippet = completedBy(snippetOf(stock), without);
            needed.set(name, snippet);
            open.push(snippet);
        }
    }
    return Object.keys(STOCK).flatMap((name) => needed.get(name) ?? []);
}

function withoutComments(text: string): string {
    return text.replaceAll(/\/\/.*/g, '');
}

/** A monitor of every promise that no monitor names; the names of monitors are looked for as words. */
function monitorOf(snippets: readonly Snippet[], without: readonly string[]): readonly Snippet[] {
    const watched = snippets.filter(({ kind }) => kind === 'monitor').map(({ text }) => withoutComments(text));
    const paths = snippets
        .filter(({ kind }) => kind === 'sla')
        .flatMap(promisesIn)
        .filter((path) => !watched.some((text) => new RegExp(`\\b${path}\\b`).test(text)));
    if (paths.length === 0) return [];
    return [completedBy(snippetOf(`monitor Probe {\n    watches ${paths.join(', ')}\n}`), without)];
}

/** The paths of the objectives and rows of an sla. A goal without a target needs no monitor. */
function promisesIn({ name, text }: Snippet): readonly string[] {
    const plain = withoutComments(text);
    const objectives = [...plain.matchAll(/^ +objective +(\S+).*\bat (?:least|most)\b/gm)].map((match) => match[1]);
    const matrices = [...plain.matchAll(/^ +matrix\b.*\{\n([^}]*)\}/gm)].flatMap(
        (match) => match[1]?.split('\n') ?? [],
    );
    const rows = matrices.flatMap((row) => /^ *(\p{Lu}\S*)/u.exec(row)?.[1] ?? []);
    return [...rows, ...objectives].map((member) => `${name}.${member}`);
}
