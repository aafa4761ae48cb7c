/** How many columns a line of prose takes at most. */
const WIDTH = 100;

/**
 * Prose with its paragraphs broken anew, words and their order kept; undefined where nothing changes or the end is
 * missing. Lists, tables, headings, code and hard line breaks stay as they are.
 */
export function reflow(text: string, token: { readonly start: number; readonly end: number }): string | undefined {
    if (!/^"""[\s\S]*"""$/.test(text.slice(token.start, token.end))) return undefined;
    const before = text.slice(text.lastIndexOf('\n', token.start - 1) + 1, token.start);
    const content = text.slice(token.start + 3, token.end - 3);
    const outer = /^\s*/.exec(before)?.[0] ?? '';
    if (content.trim() === '' || (!content.includes('\n') && before.length + content.length + 6 <= WIDTH))
        return undefined;
    const indent = indentOf(content) ?? (before.trim() === '' ? outer : `${outer}    `);
    const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
    const lines = blocksOf(content, indent).flatMap((block) => (isParagraph(block) ? broken(block, indent) : block));
    const laid = ['', ...lines.map((line) => (line === '' ? '' : indent + line)), outer].join(eol);
    return laid === content ? undefined : laid;
}

/** The blanks that all lines but the one behind the quotes begin with. */
function indentOf(content: string): string | undefined {
    const [, ...lines] = content.split(/\r?\n/);
    const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
    return indents.toSorted((one, other) => one.length - other.length)[0];
}

/** Runs of lines between empty ones, the empty ones as blocks of their own; a fence and what it holds are one block. */
function blocksOf(content: string, indent: string): readonly (readonly string[])[] {
    const lines = content
        .split(/\r?\n/)
        .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()));
    const blocks: string[][] = [];
    let isFenced = false;
    for (const line of trimmed(lines)) {
        const isEmpty = line.trim() === '';
        const last = blocks.at(-1);
        if (last && (isFenced || (!isEmpty && last[0] !== ''))) last.push(line);
        else blocks.push([isEmpty ? '' : line]);
        if (FENCE.test(line)) isFenced = !isFenced;
    }
    return blocks;
}

/** Without the empty lines at both ends. */
function trimmed(lines: readonly string[]): readonly string[] {
    const first = lines.findIndex((line) => line.trim() !== '');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    return lines.slice(first, last + 1);
}

const FENCE = /^\s*(?:`{3,}|~{3,})/;

/** What means something at the beginning of a line. */
const MARK = /^(?:[-+*>#|=~]|\d+[.)]|`{3}|\[[^\]]*\]:)/;

function isParagraph(block: readonly string[]): boolean {
    return block[0] !== '' && !block.some((line) => MARK.test(line.trimStart()) || /^(?: {4}|\t)| {2}$|\\$/.test(line));
}

/** A reference stays on one line, and no word comes to begin a line where it would be a mark. */
function broken(block: readonly string[], indent: string): readonly string[] {
    const words = block.join(' ').match(/(?:\[\[[^\]]*\]\]|\S)+/g) ?? [];
    const lines: string[] = [];
    for (const word of words) {
        const line = lines.at(-1);
        const fits = line !== undefined && indent.length + line.length + 1 + word.length <= WIDTH;
        if (line !== undefined && (fits || MARK.test(word))) lines[lines.length - 1] = `${line} ${word}`;
        else lines.push(word);
    }
    return lines;
}
