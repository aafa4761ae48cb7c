/** A place as editors count: from zero, in UTF-16 units. */
export interface Position {
    readonly line: number;
    readonly character: number;
}

export interface Range {
    readonly start: Position;
    readonly end: Position;
}

/** Where the lines of a text begin. */
export class Lines {
    readonly text: string;
    private readonly starts: readonly number[];

    constructor(text: string) {
        this.text = text;
        this.starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
    }

    position(offset: number): Position {
        const line = this.lineAt(offset);
        return { line, character: offset - this.startOf(line) };
    }

    range(start: number, end: number): Range {
        return { start: this.position(start), end: this.position(end) };
    }

    /** A line without what ends it. */
    line(line: number): string {
        return this.text.slice(this.startOf(line), this.starts[line + 1]).replace(/[\r\n]+$/, '');
    }

    private startOf(line: number): number {
        return this.starts[line] ?? this.text.length;
    }

    private lineAt(offset: number): number {
        let low = 0;
        let high = this.starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if (this.startOf(middle) <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
