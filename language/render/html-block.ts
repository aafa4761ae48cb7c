import type {
    Block,
    Column,
    Definition,
    DefinitionList,
    Detail,
    Figure,
    Inline,
    List,
    PartyBlock,
    Revision,
    Section,
    Signatory,
    Table,
    TableRow,
    TitlePage,
} from './document.ts';
import { element, escapeHtml } from './escape.ts';
import { htmlInlines } from './html-inline.ts';
import { plainText } from './inline.ts';
import { type Keyed, type Locator, unlocated } from './locator.ts';
import { pictureSvg } from './pictures/svg.ts';

/** Blocks as HTML, one element each. */
export class HtmlBlocks {
    private readonly locator: Locator;

    constructor(locator: Locator) {
        this.locator = locator;
    }

    /** Its element carries `data-key`, and `id` where something may refer to it. */
    block(block: Block): string {
        return this.inside(block).content(block);
    }

    private inside(block: Keyed): HtmlBlocks {
        const locator = this.locator.inside(block);
        return locator === this.locator ? this : new HtmlBlocks(locator);
    }

    private content(block: Block): string {
        switch (block.type) {
            case 'title page':
                return this.titlePage(block);
            case 'section':
                return this.section(block);
            case 'clause':
                return this.element('div', block, 'clause', [numberSpan(block.label), ...this.body(block.children)]);
            case 'paragraph':
                return this.element('p', block, undefined, [this.inlines(block.inlines)]);
            case 'table':
                return this.table(block);
            case 'figure':
                return this.figure(block);
            case 'list':
                return this.list(block);
            case 'definitions':
                return this.definitions(block);
            case 'party':
                return this.party(block);
            case 'signatures':
                return this.element(
                    'div',
                    block,
                    'signatures',
                    block.parties.map((party) => this.signatory(party)),
                );
            case 'quotation':
                return this.element('blockquote', block, undefined, [this.all(block.children)]);
            case 'preformatted':
                return this.element('pre', block, undefined, [revised(escapeHtml(block.text), block.revision)]);
        }
    }

    /** The heading of a section of the first level, whose children stand beside it. */
    heading(section: Section): string {
        const { heading, number } = section;
        const content = `${numberSpan(number)}${this.inlines(heading)}`;
        return this.element(headingName(section), section, undefined, [content]);
    }

    private all(blocks: readonly Block[]): string {
        return blocks.map((block) => this.block(block)).join('\n');
    }

    private body(blocks: readonly Block[]): readonly string[] {
        return [element('div', { class: 'body' }, this.all(blocks))];
    }

    private inlines(inlines: readonly Inline[]): string {
        return htmlInlines(inlines, this.locator);
    }

    private element(
        name: string,
        { key, anchor, source, revision }: Pick<Definition, 'key' | 'anchor' | 'source' | 'revision'>,
        kind: string | undefined,
        content: readonly string[],
    ): string {
        const classes = kind && revision ? `${kind} ${revision}` : (kind ?? revision);
        const attributes = { id: anchor, class: classes, ...this.located({ key, source }) };
        return element(name, attributes, content.join('\n'));
    }

    private located({ key, source }: Keyed) {
        return { 'data-key': key, ...this.locator.attributes(source, key) };
    }

    private section(section: Section): string {
        const heading = `${numberSpan(section.number)}${this.inlines(section.heading)}`;
        const labelled = section.anchor && `${section.anchor}/heading`;
        const attributes = {
            id: section.anchor,
            class: section.revision,
            'aria-labelledby': labelled,
            ...this.located(section),
        };
        return element(
            'section',
            attributes,
            [element(headingName(section), { id: labelled }, heading), this.all(section.children)].join('\n'),
        );
    }

    private titlePage(page: TitlePage): string {
        const joint = element('p', { class: 'joint' }, this.inlines(page.joint));
        const parties = page.parties.map((party) => element('p', { class: 'party' }, this.inlines(party))).join(joint);
        return this.element('header', page, 'title-page', [
            element('h1', {}, this.inlines(page.title)),
            parties,
            this.details(page.details),
        ]);
    }

    private details(details: readonly Detail[]): string {
        const rows = details.map(({ label, value }) =>
            element('div', {}, `${element('dt', {}, this.inlines(label))}${element('dd', {}, this.inlines(value))}`),
        );
        return rows.length === 0 ? '' : element('dl', { class: 'details' }, rows.join('\n'));
    }

    private party(party: PartyBlock): string {
        const statement = element('p', {}, this.inlines(party.statement));
        const body = [statement, this.all(party.children), this.details(party.details)].filter((each) => each !== '');
        return this.element('div', party, 'clause party', [
            numberSpan(party.label),
            element('div', { class: 'body' }, body.join('\n')),
        ]);
    }

    private list(list: List): string {
        const items = list.items.map((item) => element('li', {}, this.listItem(item)));
        const start = list.ordered && list.start !== 1 ? list.start : undefined;
        const attributes = { start, ...this.located(list) };
        return element(list.ordered ? 'ol' : 'ul', attributes, items.join('\n'));
    }

    /** An item of one paragraph needs no element of its own kind for it. */
    private listItem(item: readonly Block[]): string {
        const [only, ...more] = item;
        return only?.type === 'paragraph' && more.length === 0
            ? this.inside(only).element('span', only, undefined, [this.inlines(only.inlines)])
            : this.all(item);
    }

    private definitions(list: DefinitionList): string {
        const items = list.items.map((item) => this.inside(item).definition(item));
        return this.element('dl', list, 'definitions', items);
    }

    private definition(item: Definition): string {
        const term = element('dt', {}, this.inlines(item.term));
        return this.element('div', item, undefined, [term, element('dd', {}, this.all(item.children))]);
    }

    private table(table: Table): string {
        const hasHead = table.columns.some(({ heading }) => heading.length > 0);
        const parts = [
            table.caption && element('caption', {}, this.inlines(table.caption)),
            hasHead ? element('thead', {}, element('tr', {}, this.headings(table.columns))) : undefined,
            element('tbody', {}, table.rows.map((row) => this.inside(row).row(row, table.columns)).join('\n')),
        ];
        return this.element(
            'table',
            table,
            undefined,
            parts.filter((each) => each !== undefined),
        );
    }

    /**
     * What is in a figure doesn't tell where it was written: it repeats what stands in the text, and the place in the
     * text is the one to be found. One beside the declarations is a place of its own, for who scrolls by.
     */
    private figure({ key, anchor, label, caption, picture, tableLabel, table, source }: Figure): string {
        const summary = element('summary', {}, escapeHtml(tableLabel));
        const folded = element('details', {}, `${summary}\n${new HtmlBlocks(unlocated).block(table)}`);
        const number = element('span', { class: 'number' }, escapeHtml(label));
        const title = element('figcaption', {}, `${number} ${htmlInlines(caption, unlocated)}\n${folded}`);
        const located = this.locator.attributes(source, key);
        const attributes = { id: anchor, 'data-key': key, ...(located['data-origin'] === '' ? located : {}) };
        return element('figure', attributes, `${pictureSvg(picture, key)}\n${title}`);
    }

    private headings(columns: readonly Column[]): string {
        return columns
            .map(({ heading, align }) =>
                element('th', { scope: 'col', class: alignClass(align) }, this.inlines(heading)),
            )
            .join('');
    }

    private row(row: TableRow, columns: readonly Column[]): string {
        const cells = row.cells.map(({ anchor, source, inlines }, index) => {
            const isHead = index === 0;
            const attributes = {
                id: anchor,
                scope: isHead ? 'row' : undefined,
                class: alignClass(columns[index]?.align),
                ...this.locator.attributes(source),
            };
            return element(isHead ? 'th' : 'td', attributes, this.inlines(inlines));
        });
        return this.element('tr', row, row.status?.replace(' ', '-'), [cells.join('')]);
    }

    private signatory({ key, heading, lines }: Signatory): string {
        const rows = lines.map((line) => element('div', { class: 'line' }, element('span', {}, this.inlines(line))));
        const attributes = { class: 'signatory', role: 'group', 'aria-label': plainText(heading), 'data-key': key };
        return element('div', attributes, [element('p', {}, this.inlines(heading)), ...rows].join('\n'));
    }
}

function headingName({ level }: Section): string {
    return level === 1 ? 'h2' : 'h3';
}

function revised(html: string, revision: Revision | undefined): string {
    if (revision === undefined) return html;
    return element(revision === 'inserted' ? 'ins' : 'del', {}, html);
}

function numberSpan(number: string): string {
    return number === '' ? '' : `${element('span', { class: 'number' }, escapeHtml(number))} `;
}

function alignClass(align: Column['align'] | undefined): string | undefined {
    return align === undefined || align === 'start' ? undefined : align;
}
