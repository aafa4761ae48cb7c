import type { PageBlock, PageFinding, Update } from './messages.ts';
import type { ViewBlock } from './view.ts';

type Changes = Pick<Update, 'base' | 'state' | 'order' | 'blocks' | 'stale' | 'findings'>;

/** What a page holds, by what it was sent; a block crosses over only when it is new to the page. */
export class PageContent {
    private state = 0;
    private order: readonly string[] = [];
    private hashes = new Map<string, string>();
    private findings = '';

    /** The page starts anew and holds nothing. */
    forget(): void {
        this.state = 0;
        this.order = [];
        this.hashes = new Map();
        this.findings = '';
    }

    changesTo(blocks: readonly ViewBlock[], findings: readonly PageFinding[]): Changes {
        const [base, keys] = [this.state, blocks.map(({ key }) => key)];
        const isSameOrder =
            base > 0 && keys.length === this.order.length && keys.every((key, i) => key === this.order[i]);
        const changed = blocks.filter(({ key, hash }) => this.hashes.get(key) !== hash).map(pageBlock);
        this.state = base + 1;
        this.order = keys;
        this.hashes = new Map(blocks.map(({ key, hash }) => [key, hash]));
        return {
            base,
            state: this.state,
            ...(isSameOrder ? {} : { order: keys }),
            blocks: changed,
            stale: blocks.filter((block) => block.stale).map(({ key }) => key),
            ...(this.isSame(findings) && base > 0 ? {} : { findings }),
        };
    }

    private isSame(findings: readonly PageFinding[]): boolean {
        const before = this.findings;
        this.findings = JSON.stringify(findings);
        return before === this.findings;
    }
}

function pageBlock({ key, hash, html }: ViewBlock): PageBlock {
    return { key, hash, html };
}
