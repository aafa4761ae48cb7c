import type { Preview, PreviewBlock } from '../../server/protocol.ts';
import type { PageBlock, Update } from './messages.ts';

export interface ViewBlock extends PreviewBlock {
    /** Kept from an earlier text, since the present one is broken there. */
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
    readonly errors: number;
    readonly blocks: readonly ViewBlock[];
}

/** The next view. What is missing from a broken text though its words still stand there keeps its last sound form. */
export function nextView(last: View | undefined, preview: Preview, text: string): View {
    const fresh = withUniqueKeys(preview.blocks).map((block) => viewBlock(block, text));
    const { uri, version, title, language, errors } = preview;
    const blocks = last?.uri === uri && errors > 0 ? withMissing(fresh, last.blocks, text) : fresh;
    return { uri, version, title, language, errors, blocks };
}

/** A view whose text holds no contract any more: all of it is from before. */
export function staleView(view: View): View {
    return { ...view, blocks: view.blocks.map((block) => ({ ...block, stale: true })) };
}

function viewBlock(block: PreviewBlock, text: string): ViewBlock {
    const { start, end } = block;
    return { ...block, stale: false, written: start === undefined ? undefined : text.slice(start, end) };
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
    const kept = new Set(blocks.filter(({ written }) => written !== undefined && standsIn(text, written)));
    if (kept.size === 0) return [];
    const wanted = blocks.filter((block) => kept.has(block) || block.written === undefined);
    return wanted.map((block) => ({ ...block, stale: true }));
}

/** Whether most lines are still in a text. A bracket alone tells nothing. */
function standsIn(text: string, written: string): boolean {
    const lines = written.split('\n').map((line) => line.trim());
    const telling = lines.filter((line) => line.length > 5);
    return telling.length > 0 && telling.filter((line) => text.includes(line)).length * 2 >= telling.length;
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

type Changes = Pick<Update, 'base' | 'state' | 'order' | 'blocks' | 'stale'>;

/** What a page holds, by what it was sent; a block crosses over only when it is new to the page. */
export class PageContent {
    private state = 0;
    private order: readonly string[] = [];
    private hashes = new Map<string, string>();

    /** The page starts anew and holds nothing. */
    forget(): void {
        this.state = 0;
        this.order = [];
        this.hashes = new Map();
    }

    changesTo(blocks: readonly ViewBlock[]): Changes {
        const [base, keys] = [this.state, blocks.map(({ key }) => key)];
        const isSameOrder =
            base > 0 && keys.length === this.order.length && keys.every((key, i) => key === this.order[i]);
        const changed = blocks.filter(({ key, hash }) => this.hashes.get(key) !== hash).map(pageBlock);
        this.state = base + 1;
        this.order = keys;
        this.hashes = new Map(blocks.map(({ key, hash }) => [key, hash]));
        const stale = blocks.filter((block) => block.stale).map(({ key }) => key);
        return { base, state: this.state, ...(isSameOrder ? {} : { order: keys }), blocks: changed, stale };
    }
}

function pageBlock({ key, hash, html }: ViewBlock): PageBlock {
    return { key, hash, html };
}
