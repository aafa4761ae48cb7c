import type { Position, Range } from 'vscode-languageserver';

/** A change as the client sends it: without a range the whole text is new. */
export interface TextChange {
    readonly range?: Range;
    readonly text: string;
}

/** A text with the starts of its lines. LSP ends a line with `\n`, `\r\n` or `\r`; a position beyond a line's end means its end. */
export class Lines {
    readonly text: string;
    private readonly starts: readonly number[];

    private constructor(text: string, starts: readonly number[]) {
        this.text = text;
        this.starts = starts;
    }

    static of(text: string): Lines {
        return new Lines(text, [0, ...startsWithin(text, 0, text.length)]);
    }

    get count(): number {
        return this.starts.length;
    }

    offsetAt({ line, character }: Position): number {
        if (!(line >= 0)) return 0;
        const start = this.starts[line];
        if (start === undefined) return this.text.length;
        return Math.min(start + Math.max(0, character || 0), this.endOfLine(line));
    }

    positionAt(offset: number): Position {
        const at = Math.max(0, Math.min(offset, this.text.length));
        const line = this.lineAt(at);
        const start = this.starts[line] ?? 0;
        return { line, character: Math.min(at, this.endOfLine(line)) - start };
    }

    rangeOf({ start, end }: { readonly start: number; readonly end: number }): Range {
        return { start: this.positionAt(start), end: this.positionAt(end) };
    }

    /** The line that holds an offset. */
    lineAt(offset: number): number {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.starts[middle] ?? 0) <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }

    startOfLine(line: number): number {
        return this.starts[line] ?? this.text.length;
    }

    /** Where the characters of a line end, before what ends the line. */
    endOfLine(line: number): number {
        const next = this.starts[line + 1];
        if (next === undefined) return this.text.length;
        const crlf = this.text.charCodeAt(next - 1) === 10 && this.text.charCodeAt(next - 2) === 13;
        return next - (crlf ? 2 : 1);
    }

    /** The text after a change; the starts of untouched lines are taken over. */
    with({ range, text }: TextChange): Lines {
        if (!range) return Lines.of(text);
        const [from, to] = [this.offsetAt(range.start), this.offsetAt(range.end)].sort((one, other) => one - other);
        return this.replaced(from ?? 0, to ?? 0, text);
    }

    private replaced(from: number, to: number, inserted: string): Lines {
        const text = this.text.slice(0, from) + inserted + this.text.slice(to);
        // One line before the change and one behind it are read again: `\r` and `\n` may have met or parted there.
        const first = Math.max(0, this.lineAt(from) - 1);
        const last = Math.min(this.starts.length, this.lineAt(to) + 2);
        const shift = inserted.length - (to - from);
        const begin = this.starts[first] ?? 0;
        const end = last < this.starts.length ? (this.starts[last] ?? 0) + shift : text.length;
        const middle = startsWithin(text, begin, end);
        const behind = this.starts.slice(last + 1).map((start) => start + shift);
        return new Lines(text, [...this.starts.slice(0, first + 1), ...middle, ...behind]);
    }
}

/** The starts of the lines that begin after `from`, up to and including `to`. */
function startsWithin(text: string, from: number, to: number): number[] {
    const starts: number[] = [];
    for (let at = from; at < to; at++) {
        const code = text.charCodeAt(at);
        if (code !== 10 && code !== 13) continue;
        if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
        starts.push(at + 1);
    }
    return starts;
}
