import { blanksBefore, breaksBefore, type Columns, indentOf, valueColumn } from './format-columns.ts';
import { type Item, widthOf } from './format-items.ts';
import type { Line } from './format-lines.ts';

/** A text to put in the place of what stands between two offsets. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}

export interface Surroundings {
    /** The line break of the file. */
    readonly eol: string;
    /** Nothing stands before the piece. */
    readonly first: boolean;
}

/** The edits that put the items of a piece where its lines and columns want them. */
export function printEdits(source: string, lines: readonly Line[], columns: Columns, around: Surroundings): TextEdit[] {
    return new Printer(source, columns, around).print(lines);
}

/** How many columns a list takes at most, where it has more than one item. */
const LIST_WIDTH = 150;

class Printer {
    private readonly source: string;
    private readonly columns: Columns;
    private readonly around: Surroundings;
    private readonly edits: TextEdit[] = [];
    /** Where the last item ended in the source, and the column that it ends at in the layout. */
    private end = 0;
    private column = 0;

    constructor(source: string, columns: Columns, around: Surroundings) {
        this.source = source;
        this.columns = columns;
        this.around = around;
    }

    print(lines: readonly Line[]): TextEdit[] {
        for (const line of lines) this.line(line);
        const ending = lines.length === 0 ? '' : this.around.eol;
        this.replaceGap(this.source.length, ending);
        return this.edits;
    }

    private line(line: Line): void {
        for (const [index, item] of line.items.entries()) {
            const before = line.items[index - 1];
            if (before === undefined) this.break(item, indentOf(line), this.breaksBeforeLine(line));
            else if (breaksBefore(before, item))
                this.break(item, item.type === '{' ? indentOf(line) : valueColumn(line), 1);
            else if (this.isTooLong(line, index)) this.break(item, valueColumn(line), 1);
            else this.space(item, blanksBefore(line.items, index));
        }
    }

    /** An item of a list that would reach beyond the width goes on below the first. */
    private isTooLong({ kind, items }: Line, index: number): boolean {
        if (kind !== 'line' || items[index - 1]?.type !== ',' || items[index]?.comment) return false;
        const comma = items.findIndex(({ type }, at) => at >= index && type === ',');
        const own = items.slice(index, comma < 0 ? items.length : comma + 1).filter(({ comment }) => !comment);
        const width = own.reduce((sum, { text }, at) => sum + (at > 0 ? 1 : 0) + widthOf(text), 0);
        return this.column + 1 + width > LIST_WIDTH;
    }

    private breaksBeforeLine(line: Line): number {
        if (this.end > 0) return line.blank ? 2 : 1;
        return line.blank && !this.around.first ? 1 : 0;
    }

    private break(item: Item, indent: number, count: number): void {
        this.put(item, this.around.eol.repeat(count) + ' '.repeat(indent), indent);
        if (item.comment === 'block') this.alignStars(item, indent);
    }

    private space(item: Item, blanks: number): void {
        const column = Math.max(this.column + blanks, this.columns.get(item) ?? 0);
        this.put(item, ' '.repeat(column - this.column), column);
    }

    private put(item: Item, gap: string, column: number): void {
        this.replaceGap(item.start, gap);
        if (item.type === 'PERCENT') this.replace(item.start, item.end, item.text);
        this.end = item.end;
        this.column = item.text.includes('\n') ? widthOf(item.text) : column + widthOf(item.text);
    }

    /** The stars of a block comment stand under its first. */
    private alignStars(item: Item, indent: number): void {
        const starts = [...item.text.matchAll(/\n[ \t]*/g)];
        const starred = starts.every((match) => item.text.charAt(match.index + match[0].length) === '*');
        if (!starred) return;
        for (const match of starts) {
            const start = item.start + match.index + 1;
            this.replace(start, start + match[0].length - 1, ' '.repeat(indent + 1));
        }
        if (starts.length > 0)
            this.column = indent + 1 + widthOf(item.text.slice(item.text.lastIndexOf('\n') + 1).trimStart());
    }

    /**
     * Puts another gap behind the last item. Where lines end in both, what stands behind one line, the blank lines and the
     * indentation change apart: so some lines can be laid out without the others.
     */
    private replaceGap(end: number, gap: string): void {
        const start = this.end;
        const written = this.source.slice(start, end);
        const lines = /\r?\n(?:[\s\S]*\n)?/.exec(written);
        if (lines === null || (start > 0 && !gap.includes('\n'))) {
            this.replace(start, end, gap);
            return;
        }
        const [first, next] = [start + lines.index, start + lines.index + lines[0].length];
        const indent = gap.lastIndexOf('\n') + 1;
        this.replace(start, first, '');
        this.replace(first, next, gap.slice(0, indent));
        this.replace(next, end, gap.slice(indent));
    }

    /** Records the smallest change that gives `text`. */
    private replace(start: number, end: number, text: string): void {
        const written = this.source.slice(start, end);
        if (written === text) return;
        const shorter = Math.min(written.length, text.length);
        let head = 0;
        while (head < shorter && written[head] === text[head]) head++;
        let tail = 0;
        while (tail < shorter - head && written[written.length - 1 - tail] === text[text.length - 1 - tail]) tail++;
        this.edits.push({ start: start + head, end: end - tail, text: text.slice(head, text.length - tail) });
    }
}
