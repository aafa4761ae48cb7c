/** Text without the indentation that its lines share, and which of its lines came from which. */
interface Dedented {
    readonly text: string;
    /** How many blank lines at the beginning were left out. */
    readonly skipped: number;
}

/**
 * Prose without the indentation of the block that it stands in, which Markdown would take for code. The line of the
 * opening quotes has none of it.
 */
export function dedent(text: string): Dedented {
    const [first = '', ...rest] = text.split(/\r\n|\r|\n/);
    const indent = Math.min(...rest.filter((line) => line.trim() !== '').map(indentation));
    const lines = [first.trimStart(), ...rest.map((line) => line.slice(Math.min(indent, indentation(line))))];
    const skipped = Math.max(
        0,
        lines.findIndex((line) => line.trim() !== ''),
    );
    return { text: lines.slice(skipped).join('\n').trimEnd(), skipped };
}

function indentation(line: string): number {
    return line.length - line.trimStart().length;
}
