const MOST_COLUMNS = 120;
const LIST = /^(.*)\[\s+((?:"(?:[^"\\]|\\.)*"|[-\d.]+)(?:,\s+(?:"(?:[^"\\]|\\.)*"|[-\d.]+))*)\s+\](,?)$/gm;

/** JSON as the formatter lays it out: a short list of plain values stands on one line. */
export function jsonText(value: unknown): string {
    const text = JSON.stringify(value, null, 2);
    return `${text.replaceAll(LIST, onOneLine)}\n`;
}

function onOneLine(whole: string, before: string, items: string, comma: string): string {
    const line = `${before}[${items.replaceAll(/,\s+/g, ', ')}]${comma}`;
    return line.length <= MOST_COLUMNS ? line : whole;
}
