import type { Item } from './format-items.ts';
import type { Entry, EntryKind } from './format-structure.ts';

/** One line of the layout: an entry of a body, a head, a closing brace, or comments that stand alone. */
export interface Line {
    kind: EntryKind | 'head' | 'close' | 'comment';
    /** How many braces are open around it. */
    readonly depth: number;
    /** A blank line stands before it. */
    readonly blank: boolean;
    readonly items: Item[];
    /** The index of its first item that is no comment. */
    head: number;
}

/** The lines that the items of a piece are laid out on. */
export function linesOf(
    items: readonly Item[],
    entries: ReadonlyMap<number, Entry>,
    inline: ReadonlySet<number>,
): readonly Line[] {
    return new Builder(items, entries, inline).build();
}

class Builder {
    private readonly lines: Line[] = [];
    private readonly items: readonly Item[];
    private readonly entries: ReadonlyMap<number, Entry>;
    private readonly inline: ReadonlySet<number>;
    private depth = 0;
    private inlined = false;
    private started = false;

    constructor(items: readonly Item[], entries: ReadonlyMap<number, Entry>, inline: ReadonlySet<number>) {
        this.items = items;
        this.entries = entries;
        this.inline = inline;
    }

    build(): readonly Line[] {
        this.items.forEach((item, index) => {
            if (item.comment) this.addComment(item, index);
            else this.addToken(item);
        });
        return this.lines;
    }

    private addComment(item: Item, index: number): void {
        const before = this.lines.at(-1);
        const alone = item.newlines > 0 && this.beginsLine(this.nextToken(index));
        if (before === undefined || alone) this.begin('comment', item);
        else before.items.push(item);
    }

    private addToken(item: Item): void {
        if (item.type === '}' && !this.inline.has(item.start)) this.depth--;
        const kind = this.kindOf(item);
        if (kind === undefined) this.lines.at(-1)?.items.push(item);
        else this.place(kind, item);
        this.started = true;
        if (item.type === '{' || item.type === '}') this.brace(item);
    }

    private brace(item: Item): void {
        if (this.inline.has(item.start)) this.inlined = item.type === '{';
        else if (item.type === '{') this.depth++;
    }

    /** What begins with this token; undefined when it goes on with the line. */
    private kindOf(item: Item): Line['kind'] | undefined {
        if (!this.started) return 'head';
        if (this.inlined || this.inline.has(item.start)) return undefined;
        if (item.type === '}') return 'close';
        const entry = this.entries.get(item.start);
        return entry && this.depth > entry.level ? entry.kind : undefined;
    }

    private nextToken(index: number): Item | undefined {
        let next = index;
        while (this.items[next]?.comment) next++;
        return this.items[next];
    }

    private beginsLine(item: Item | undefined): boolean {
        return item === undefined || this.kindOf(item) !== undefined;
    }

    /** A short comment right before a line of a body stays on it. */
    private place(kind: Line['kind'], item: Item): void {
        const before = this.lines.at(-1);
        const joins =
            before?.kind === 'comment' &&
            item.newlines === 0 &&
            before.items.every((comment) => !comment.text.includes('\n'));
        if (!before || !joins || kind === 'close' || kind === 'head') {
            this.begin(kind, item);
            return;
        }
        before.kind = kind;
        before.head = before.items.length;
        before.items.push(item);
    }

    private begin(kind: Line['kind'], item: Item): void {
        const before = this.lines.at(-1);
        const opens = before !== undefined && before.depth < this.depth;
        const blank = item.newlines > (before ? 1 : 0) && !opens && kind !== 'close';
        this.lines.push({ kind, depth: this.depth, blank, items: [item], head: 0 });
    }
}
