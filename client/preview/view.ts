import type { Preview, PreviewBlock } from '../../server/protocol.ts';
import type { PageBlock, Update } from './messages.ts';

export interface ViewBlock extends PreviewBlock {
    /** Where its parts were written; each is shown by an element with this key and `data-origin`. */
    readonly origins?: readonly Origin[];
    /** Kept from an earlier text, since the present one is broken there. */
    readonly stale: boolean;
}

interface Origin {
    readonly key: string;
    /** The document, when it is another than the one that is shown. */
    readonly uri?: string;
    readonly start: number;
    readonly end: number;
}

/** What a panel shows. */
export interface View {
    readonly uri: string;
    readonly version: number;
    readonly title: string;
    readonly language: string;
    readonly errors: number;
    readonly blocks: readonly ViewBlock[];
    /** How many errors the text had when nothing in the view was stale. */
    readonly settledErrors: number;
}

/**
 * The next view. While there are more errors than before, a declaration that went missing is most likely half typed:
 * its last sound form stays. A text that has had its errors for long keeps nothing, so what is deleted disappears.
 */
export function nextView(last: View | undefined, preview: Preview): View {
    const fresh = withUniqueKeys(preview.blocks).map((block) => ({ ...block, stale: false }));
    const isBroken = last?.uri === preview.uri && preview.errors > last.settledErrors;
    const blocks = isBroken ? withMissing(fresh, last.blocks) : fresh;
    const settledErrors = isBroken ? last.settledErrors : preview.errors;
    const { uri, version, title, language, errors } = preview;
    return { uri, version, title, language, errors, blocks, settledErrors };
}

/** A view whose text holds no contract any more: all of it is from before. */
export function staleView(view: View): View {
    return { ...view, blocks: view.blocks.map((block) => ({ ...block, stale: true })) };
}

/** Each missing block stands behind the one that it stood behind, unless something new stands there: its new name. */
function withMissing(fresh: readonly ViewBlock[], last: readonly ViewBlock[]): ViewBlock[] {
    const present = new Set(fresh.map(({ key }) => key));
    const known = new Set(last.map(({ key }) => key));
    const renamed = new Set(fresh.flatMap(({ key }, index) => (known.has(key) ? [] : [fresh[index - 1]?.key])));
    const followers = new Map<string | undefined, ViewBlock[]>();
    let anchor: string | undefined;
    for (const block of last) {
        if (present.has(block.key)) anchor = block.key;
        else if (!renamed.has(anchor)) push(followers, anchor, { ...block, stale: true });
    }
    return [
        ...(followers.get(undefined) ?? []),
        ...fresh.flatMap((each) => [each, ...(followers.get(each.key) ?? [])]),
    ];
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
