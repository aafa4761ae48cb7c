import picocolors from 'picocolors';

type Colours = ReturnType<typeof picocolors.createColors>;

const MOST_COLUMNS = 100;
const LEAST_COLUMNS = 20;

/** A page of the documentation as text: of Markdown it knows what our pages use. */
export function pageText(markdown: string, columns: number, colours: boolean): string {
    const paint = picocolors.createColors(colours);
    const width = Math.max(LEAST_COLUMNS, Math.min(columns, MOST_COLUMNS));
    const parts = markdown.split(/^(```[\s\S]*?^```)$/m);
    return parts.map((part) => (part.startsWith('```') ? code(part, paint) : prose(part, width, paint))).join('');
}

/** Set off by blanks instead of a fence. */
function code(block: string, paint: Colours): string {
    const lines = block.split('\n').slice(1, -1);
    return lines.map((line) => (line === '' ? '' : `    ${paint.cyan(line)}`)).join('\n');
}

/** Line by line, paragraphs put together first. */
function prose(text: string, width: number, paint: Colours): string {
    const joined = text.replaceAll(/(?<=\S)\n(?=[^\n#\-|])/g, ' ');
    return joined.replaceAll(/^.+$/gm, (line) => block(line, width, paint));
}

function block(line: string, width: number, paint: Colours): string {
    const [, heading] = /^#+ (.*)$/.exec(line) ?? [];
    if (heading !== undefined) return paint.bold(heading);
    const indent = line.startsWith('- ') ? '  ' : '';
    const lines = wrapped(line, width - indent.length);
    return styled(lines.join(`\n${indent}`), paint);
}

/** Marks are counted as if they were seen: a line may be a little short. */
function wrapped(text: string, width: number): readonly string[] {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
        const last = lines.at(-1);
        if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(word);
    }
    return lines;
}

function styled(text: string, paint: Colours): string {
    return text
        .replaceAll(/\*\*(.+?)\*\*/gs, (_, strong: string) => paint.bold(strong))
        .replaceAll(/`([^`]+)`/g, (_, literal: string) => paint.cyan(literal));
}
