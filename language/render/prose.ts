import type {
    BlockContent,
    DefinitionContent,
    Definition as LinkDefinition,
    List as MarkdownList,
    Nodes,
    PhrasingContent,
    RootContent,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Prose, ProseReference } from '../model/reference.ts';
import type { Span } from '../model/source.ts';
import { clean } from './clean.ts';
import { dedent } from './dedent.ts';
import type { Block, Inline } from './document.ts';
import { plainText, strong, text } from './inline.ts';
import { splitTokens, withoutTokens, withTokens } from './references.ts';
import { safeUrl } from './url.ts';

/** How a reference in prose is shown. */
type ShowReference = (reference: ProseReference) => Inline;

/**
 * The Markdown of a prose as blocks. HTML in it becomes literal text, an image its description, and a link is kept
 * only with a scheme that is allowed.
 */
export function proseBlocks(prose: Prose, key: string, show: ShowReference): readonly Block[] {
    const { nodes, links, skipped } = parsed(prose);
    return new ProseReader(prose, skipped, links, show).blocks(nodes, key);
}

interface ParsedProse {
    readonly nodes: readonly RootContent[];
    readonly links: ReadonlyMap<string, string>;
    readonly skipped: number;
}

/** A prose stays while its declaration is not edited, so it is parsed once. */
const known = new WeakMap<Prose, ParsedProse>();

function parsed(prose: Prose): ParsedProse {
    const parse = known.get(prose) ?? parseProse(prose);
    known.set(prose, parse);
    return parse;
}

function parseProse(prose: Prose): ParsedProse {
    const { text: markdown, skipped } = dedent(withTokens(prose));
    const read = fromMarkdown(markdown).children;
    const nodes = isTooDeep(read) ? [{ type: 'code' as const, value: markdown }] : read;
    const links = new Map(nodes.filter(isDefinition).map((each) => [each.identifier, each.url]));
    return { nodes, links, skipped };
}

/** Every format goes down the tree by recursion; nobody reads a quotation within a hundred others, so it stays as it is written. */
const DEEPEST = 100;

function isTooDeep(nodes: readonly Nodes[]): boolean {
    let level = nodes;
    for (let depth = 0; depth <= DEEPEST && level.length > 0; depth++)
        level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
    return level.length > 0;
}

type BlockNode = RootContent | BlockContent | DefinitionContent;

class ProseReader {
    private readonly prose: Prose;
    private readonly skippedLines: number;
    private readonly links: ReadonlyMap<string, string>;
    private readonly show: ShowReference;

    constructor(prose: Prose, skippedLines: number, links: ReadonlyMap<string, string>, show: ShowReference) {
        this.prose = prose;
        this.skippedLines = skippedLines;
        this.links = links;
        this.show = show;
    }

    blocks(nodes: readonly BlockNode[], key: string): readonly Block[] {
        return nodes.flatMap((node, index) => this.block(node, `${key}/${index + 1}`) ?? []);
    }

    private block(node: BlockNode, key: string): Block | undefined {
        const base = { key, source: this.sourceOf(node) };
        switch (node.type) {
            case 'paragraph':
                return { ...base, type: 'paragraph', inlines: this.inlines(node.children) };
            // A heading would tear the numbering of the document, so it is a paragraph that stands out.
            case 'heading':
                return { ...base, type: 'paragraph', inlines: [strong(this.inlines(node.children))] };
            case 'html':
                return { ...base, type: 'paragraph', inlines: this.textInlines(node.value) };
            case 'code':
                return { ...base, type: 'preformatted', text: clean(withoutTokens(node.value, this.prose)) };
            case 'blockquote':
                return { ...base, type: 'quotation', children: this.blocks(node.children, key) };
            case 'list':
                return { ...base, ...this.list(node, key) };
            default:
                return undefined;
        }
    }

    private list(node: MarkdownList, key: string) {
        const items = node.children.map((item, index) => this.blocks(item.children, `${key}/${index + 1}`));
        return { type: 'list', ordered: node.ordered === true, start: node.start ?? 1, items } as const;
    }

    private inlines(nodes: readonly PhrasingContent[]): readonly Inline[] {
        return nodes.flatMap((node) => this.inline(node));
    }

    private inline(node: PhrasingContent): readonly Inline[] {
        switch (node.type) {
            case 'text':
            case 'html':
                return this.textInlines(node.value);
            case 'inlineCode':
                return [{ type: 'code', text: clean(withoutTokens(node.value, this.prose)) }];
            case 'break':
                return [{ type: 'break' }];
            case 'emphasis':
            case 'strong':
                return [{ type: node.type, children: this.inlines(node.children) }];
            case 'link':
                return this.link(node.url, this.inlines(node.children));
            case 'linkReference':
                return this.link(this.links.get(node.identifier) ?? '', this.inlines(node.children));
            case 'image':
            case 'imageReference':
                return this.textInlines(node.alt ?? '');
            default:
                return [];
        }
    }

    /** A reference within a link is only its text there: one link cannot hold another. */
    private link(url: string, children: readonly Inline[]): readonly Inline[] {
        const safe = safeUrl(withoutTokens(url, this.prose));
        return safe === undefined ? children : [{ type: 'link', url: safe, children: [text(plainText(children))] }];
    }

    private textInlines(value: string): readonly Inline[] {
        return splitTokens(value, this.prose).map((piece) =>
            typeof piece === 'string' ? text(piece) : this.show(piece),
        );
    }

    /** The lines that a node was read from; the whole prose where references moved its lines. */
    private sourceOf({ position }: Nodes): Span {
        const { content, text: written, references, span } = this.prose;
        const hasBreak = references.some((each) => each.span.end - each.span.start > 0 && this.breaksLine(each));
        if (position === undefined || hasBreak) {
            return span;
        }
        const starts = lineStarts(written);
        const first = position.start.line - 1 + this.skippedLines;
        const last = position.end.line - 1 + this.skippedLines;
        const from = starts[first] ?? 0;
        const to = (starts[last + 1] ?? written.length + 1) - 1;
        return { file: content.file, ...trimmed(written, from, to, content.start) };
    }

    private breaksLine({ span }: ProseReference): boolean {
        const { content, text: written } = this.prose;
        return /[\r\n]/.test(written.slice(span.start - content.start, span.end - content.start));
    }
}

function lineStarts(written: string): readonly number[] {
    return [0, ...[...written.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
}

function trimmed(written: string, from: number, to: number, offset: number): { start: number; end: number } {
    const slice = written.slice(from, to);
    const start = from + slice.length - slice.trimStart().length;
    return { start: offset + start, end: offset + start + slice.trim().length };
}

function isDefinition(node: RootContent): node is LinkDefinition {
    return node.type === 'definition';
}
