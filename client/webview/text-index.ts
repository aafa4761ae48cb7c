/** What begins a new line of text: words on either side do not belong together. */
const LINES = 'p, li, td, th, h1, h2, h3, h4, dt, dd, caption, pre, figcaption, summary, text, tspan';
const UNSEEN = 'title, desc, [hidden]';

/** The words of a block as one text, in the form in which they are compared. */
export class TextIndex {
    readonly text: string;
    private readonly nodes: readonly Text[];
    /** Where each node begins in the text. */
    private readonly starts: readonly number[];

    constructor(block: Element) {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const [nodes, starts]: [Text[], number[]] = [[], []];
        let text = '';
        let line: Element | null | undefined;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            if (!(node instanceof Text) || node.parentElement?.closest(UNSEEN)) continue;
            const own = node.parentElement?.closest(LINES);
            if (line !== undefined && own !== line) text += '\n';
            line = own;
            nodes.push(node);
            starts.push(text.length);
            text += comparable(node.data);
        }
        [this.text, this.nodes, this.starts] = [text, nodes, starts];
    }

    rangeOf(start: number, end: number): Range {
        const range = new Range();
        const [first, last] = [this.nodeAt(start), this.nodeAt(end - 1)];
        if (first) range.setStart(first.node, start - first.start);
        if (last) range.setEnd(last.node, end - last.start);
        return range;
    }

    private nodeAt(offset: number): { node: Text; start: number } | undefined {
        const index = this.starts.findLastIndex((start) => start <= offset);
        const [node, start] = [this.nodes[index], this.starts[index]];
        return node && start !== undefined ? { node, start } : undefined;
    }
}

/** As long as before, so that offsets stay: small letters, plain blanks and quotes. */
export function comparable(text: string): string {
    return text
        .replaceAll(/\s/g, ' ')
        .replaceAll(/[‘’]/g, "'")
        .replaceAll(/[“”]/g, '"')
        .replaceAll(/[‐‑]/g, '-')
        .replaceAll(/\p{Lu}/gu, (letter) => {
            const small = letter.toLowerCase();
            return small.length === letter.length ? small : letter;
        });
}
