/**
 * What people copy from Word, Excel and mail, as it is written in a contract. Nothing is left out: where the form is not
 * certain the answer is undefined, and the text is pasted as it is.
 */

/** In prose: bullets and numbers of a word processor as a Markdown list, cells between tabs as a table. */
export function proseFrom(text: string): string | undefined {
    const lines = linesOf(text);
    const laid = tableFrom(lines) ?? markdownListFrom(lines);
    return laid && laid.join('\n') + (/\n[ \t]*$/.test(text) ? '\n' : '');
}

/** In a list of texts or names: one item a line, with or without a bullet. */
export function listFrom(text: string, item: 'TEXT' | 'NAME'): string | undefined {
    const lines = linesOf(text).filter((line) => line.trim() !== '');
    const items = lines.map((line) => withoutMark(line).trim().replace(/[,;]$/, ''));
    if (lines.length < 2 && !lines.some((line) => MARK.test(line))) return undefined;
    if (items.length === 0 || items.includes('')) return undefined;
    if (item === 'NAME') return items.every((each) => NAME.test(each)) ? items.join(', ') : undefined;
    if (items.every((each) => QUOTED.test(each))) return items.join(', ');
    return items.some((each) => /["{}]/.test(each)) ? undefined : items.map((each) => `"${escaped(each)}"`).join(', ');
}

/** Within a text, which ends with its line: the lines of an address one behind the other, quotes and strokes escaped. */
export function textFrom(text: string): string | undefined {
    const lines = linesOf(text)
        .map((line) => line.trim())
        .filter((line) => line !== '');
    const one = lines.reduce(
        (before, line) => (/[,;:.]$/.test(before) ? `${before} ${line}` : `${before}, ${line}`),
        '',
    );
    const laid = escaped(one.replace(/^, /, ''));
    return laid === text ? undefined : laid;
}

const NAME = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{Nd}_.-]*$/u;
const QUOTED = /^"(?:\\.|[^"\\])*"$/;
/** Bullets and numbers as word processors copy them, a tab or blanks behind. */
const MARK =
    /^(?<lead>[ \t\u00a0]*)(?<mark>[•·▪▫◦‣●○■□➢✓\uf0b7\uf0a7]|[o§-](?=\t)|\d{1,3}[.)]|[a-z][.)](?=\t))[ \t\u00a0]+/u;
/** What stands below an item of the list above it. */
const INNER = /^[o§▪▫◦○□\uf0a7]$|^[a-z][.)]$/u;

function linesOf(text: string): readonly string[] {
    const lines = text.split(/\r?\n/);
    return lines.at(-1)?.trim() === '' ? lines.slice(0, -1) : lines;
}

function withoutMark(line: string): string {
    return line.replace(MARK, '');
}

function escaped(text: string): string {
    return text.replace(/["\\]/g, (sign) => `\\${sign}`);
}

/** Two or more lines with the same number of cells: the first is the head, as Markdown wants one. */
function tableFrom(lines: readonly string[]): readonly string[] | undefined {
    const rows = lines.map((line) => line.split('\t').map((cell) => cell.trim().replaceAll('|', '\\|')));
    const count = rows[0]?.length ?? 0;
    const isTable = rows.length >= 2 && count >= 2 && rows.every((row) => row.length === count);
    if (!isTable || lines.some((line) => MARK.test(line))) return undefined;
    const [head = [], ...body] = rows;
    return [head, head.map(() => '---'), ...body].map((cells) => `| ${cells.join(' | ')} |`);
}

function markdownListFrom(lines: readonly string[]): readonly string[] | undefined {
    const marked = lines.map((line) => MARK.exec(line)?.groups?.mark);
    if (!marked.some((mark) => mark !== undefined && !/^(?:-|\d+\.)$/.test(mark)) && !lines.some(hasTab))
        return undefined;
    if (marked.every((mark) => mark === undefined)) return undefined;
    return lines.map((line, index) => {
        const mark = marked[index];
        return mark === undefined ? line.trimEnd() : markFor(mark) + withoutMark(line).trimEnd();
    });
}

function hasTab(line: string): boolean {
    return /^\s*\S+\t/.test(line) && MARK.test(line);
}

function markFor(mark: string): string {
    if (/^\d/.test(mark)) return `${mark.replace(')', '.')} `;
    return INNER.test(mark) ? '  - ' : '- ';
}
