import type { Block, Column, Detail, Document, Inline, Table } from './document.ts';

/** The document as Markdown with tables. */
export function markdown(document: Document): string {
    const title = document.blocks[0]?.type === 'title page' ? [] : [`# ${escapeMarkdown(document.title)}`];
    return `${[...title, ...document.blocks.flatMap(blockLines)].join('\n\n')}\n`;
}

/** The paragraphs of a block; what stands under a number or a bullet is indented by its caller. */
function blockLines(block: Block): readonly string[] {
    switch (block.type) {
        case 'title page':
            return [
                `# ${inlines(block.title)}`,
                block.parties.map(inlines).join(`\n\n${inlines(block.joint)}\n\n`),
                ...details(block.details),
            ];
        case 'section':
            return [
                `${'#'.repeat(block.level + 1)} ${numbered(block.number, inlines(block.heading))}`,
                ...block.children.flatMap(blockLines),
            ];
        case 'clause':
            return numberedBlocks(block.label, block.children);
        case 'paragraph':
            return [protectStart(inlines(block.inlines))];
        case 'table':
            return [tableLines(block)];
        case 'figure':
            return [`**${escapeMarkdown(block.label)}** ${inlines(block.caption)}`, tableLines(block.table)];
        case 'list':
            return [
                block.items
                    .map((item, index) => listItem(item, block.ordered ? `${block.start + index}.` : '-'))
                    .join('\n'),
            ];
        case 'definitions':
            return block.items.flatMap(({ term, children }) => {
                const [first, ...rest] = leadOf(children);
                return [`${inlines(term)}: ${first}`.trimEnd(), ...rest];
            });
        case 'party':
            return [
                numbered(block.label, inlines(block.statement)),
                ...block.children.flatMap(blockLines),
                ...details(block.details),
            ];
        case 'signatures':
            return block.parties.map(({ heading, lines }) =>
                [`**${inlines(heading)}**`, ...lines.map((line) => `${inlines(line)}: \\_\\_\\_\\_\\_\\_\\_\\_`)].join(
                    '  \n',
                ),
            );
        case 'quotation':
            return [prefix(block.children.flatMap(blockLines).join('\n\n'), '> ', '> ')];
        case 'preformatted':
            return [prefix(block.text, '    ', '    ')];
    }
}

function numbered(number: string, content: string): string {
    return number === '' ? content : `${escapeMarkdown(number)} ${content}`;
}

function numberedBlocks(label: string, children: readonly Block[]): readonly string[] {
    const [first, ...rest] = leadOf(children);
    return [numbered(label, first), ...rest];
}

/** What stands on the line of a number or term: a paragraph only, for the marks of others count at the start of a line. */
function leadOf(children: readonly Block[]): readonly [string, ...string[]] {
    const [first, ...rest] = children;
    return first?.type === 'paragraph'
        ? [inlines(first.inlines), ...rest.flatMap(blockLines)]
        : ['', ...children.flatMap(blockLines)];
}

function listItem(item: readonly Block[], bullet: string): string {
    const content = item.flatMap(blockLines).join('\n\n');
    return prefix(content, `${bullet} `, ' '.repeat(bullet.length + 1));
}

function prefix(content: string, first: string, others: string): string {
    return content
        .split('\n')
        .map((line, index) => `${index === 0 ? first : others}${line}`.trimEnd())
        .join('\n');
}

function details(all: readonly Detail[]): readonly string[] {
    const lines = all.map(({ label, value }) => `- ${inlines(label)}: ${inlines(value)}`);
    return lines.length === 0 ? [] : [lines.join('\n')];
}

function tableLines({ columns, rows, caption }: Table): string {
    const head = tableRow(columns.map(({ heading }) => inlines(heading)));
    const rule = tableRow(columns.map(ruleOf));
    const body = rows.map(({ cells }) => tableRow(cells.map((cell) => inlines(cell.inlines))));
    return [...(caption ? [`${inlines(caption)}\n`] : []), head, rule, ...body].join('\n');
}

function ruleOf({ align }: Column): string {
    return { start: '---', center: ':-:', end: '--:' }[align];
}

function tableRow(cells: readonly string[]): string {
    return `| ${cells.map((cell) => cell.replaceAll(/ *\n/g, '<br>').replaceAll('|', '\\|')).join(' | ')} |`;
}

function inlines(all: readonly Inline[]): string {
    return all.map(inline).join('');
}

function inline(node: Inline): string {
    switch (node.type) {
        case 'strong':
            return `**${inlines(node.children)}**`;
        case 'emphasis':
            return `*${inlines(node.children)}*`;
        case 'inserted':
            return `<ins>${inlines(node.children)}</ins>`;
        case 'deleted':
            return `~~${inlines(node.children)}~~`;
        case 'term':
            return `**${escapeMarkdown(node.text)}**`;
        case 'code':
            return code(node.text);
        case 'break':
            return '  \n';
        case 'link':
            return `[${inlines(node.children)}](<${node.url}>)`;
        default:
            return escapeMarkdown(node.text);
    }
}

/** Between more backticks in a row than it holds. */
function code(text: string): string {
    const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}

/** Characters that Markdown or HTML would read as marks. */
function escapeMarkdown(text: string): string {
    return text.replaceAll(/[\\`*_[\]<>&~]/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ');
}

/** What only the beginning of a line would turn into a heading, a list or a rule. */
function protectStart(line: string): string {
    return line.replace(/^(\s*)(#{1,6}(?=\s)|[-+=](?=\s|[-=])|\d+(?=[.)]))/, (_, blank: string, mark: string) =>
        /\d/.test(mark) ? `${blank}${mark}\\` : `${blank}\\${mark}`,
    );
}
