import type { Preview, PreviewBlock, PreviewFinding } from '../../server/protocol.ts';

export interface ViewBlock extends PreviewBlock {
    readonly html: string;
    /** Kept from an earlier text, since the present one is broken there; start and end are those of what is left of it. */
    readonly stale: boolean;
    /** The words that it was made from, when they are in the document that is shown. */
    readonly written: string | undefined;
}

/** What a panel shows. */
export interface View {
    readonly uri: string;
    readonly version: number;
    readonly title: string;
    readonly language: string;
    readonly kind: Preview['kind'];
    readonly blocks: readonly ViewBlock[];
    readonly findings: readonly PreviewFinding[];
    /** The text that it was made from. */
    readonly text: string;
}

/** The next view. What is missing from a broken text though its words still stand there keeps its last sound form. */
export function nextView(last: View | undefined, preview: Preview, text: string): View {
    const held = new Map(last?.blocks.map(({ hash, html }) => [hash, html]));
    const fresh = withUniqueKeys(preview.blocks).map((block) => viewBlock(block, text, held));
    const blocks = last?.uri === preview.uri && errorsIn(preview) > 0 ? withMissing(fresh, last.blocks, text) : fresh;
    return { ...preview, blocks, text };
}

/** How many errors keep parts of the text from being shown. */
export function errorsIn({ findings }: Pick<Preview, 'findings'>): number {
    return findings.filter(({ broken }) => broken).length;
}

function viewBlock(block: PreviewBlock, text: string, held: ReadonlyMap<string, string>): ViewBlock {
    const { hash, start, end } = block;
    const html = block.html ?? held.get(hash) ?? '';
    return { ...block, html, stale: false, written: start === undefined ? undefined : text.slice(start, end) };
}

/** Each missing block stands behind the one that it stood behind, unless something new stands there: its new name. */
function withMissing(fresh: readonly ViewBlock[], last: readonly ViewBlock[], text: string): ViewBlock[] {
    const present = new Set(fresh.map(({ key }) => key));
    const known = new Set(last.map(({ key }) => key));
    const renamed = new Set(fresh.flatMap(({ key }, index) => (known.has(key) ? [] : [fresh[index - 1]?.key])));
    const missing = new Map<string | undefined, ViewBlock[]>();
    let anchor: string | undefined;
    for (const block of last) {
        if (present.has(block.key)) anchor = block.key;
        else if (!renamed.has(anchor)) push(missing, anchor, block);
    }
    const behind = (key: string | undefined) => halfTyped(missing.get(key) ?? [], text);
    return [...behind(undefined), ...fresh.flatMap((each) => [each, ...behind(each.key)])];
}

/** Of neighbours those whose words are still there; with them what has no words of its own, such as a heading. */
function halfTyped(blocks: readonly ViewBlock[], text: string): ViewBlock[] {
    const left = blocks.map((block) => (block.written === undefined ? undefined : whatIsLeft(text, block.written)));
    if (left.every((each) => each === undefined)) return [];
    return blocks.flatMap((block, index) => {
        const range = left[index];
        if (range === undefined && block.written !== undefined) return [];
        const { start, end, origins, ...rest } = block;
        return [{ ...rest, ...range, stale: true }];
    });
}

/** Where the lines of something written still stand, if most of them do. A bracket alone tells nothing. */
function whatIsLeft(text: string, written: string): { start: number; end: number } | undefined {
    const lines = written.split('\n').map((line) => line.trim());
    const telling = lines.filter((line) => line.length > 5);
    const found = telling.flatMap((line) => {
        const at = text.indexOf(line);
        return at < 0 ? [] : [{ start: text.lastIndexOf('\n', at) + 1, end: at + line.length }];
    });
    if (found.length === 0 || found.length * 2 < telling.length) return undefined;
    // The line that was broken is likely the one above: it is what began the declaration.
    const first = Math.min(...found.map(({ start }) => start));
    const isBegun = lines[0] === telling[0] && text.startsWith(telling[0] ?? '', first);
    const start = isBegun ? first : text.lastIndexOf('\n', first - 2) + 1;
    return { start, end: Math.max(...found.map(({ end }) => end)) };
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
}

/** Keys are unique by agreement; a page that met one twice would lose a block. */
function withUniqueKeys(blocks: readonly PreviewBlock[]): PreviewBlock[] {
    const seen = new Set<string>();
    return blocks.map((block) => {
        let key = block.key;
        for (let count = 2; seen.has(key); count++) key = `${block.key}~${count}`;
        seen.add(key);
        return key === block.key ? block : { ...block, key };
    });
}
