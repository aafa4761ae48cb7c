import type { Document, Section, TitlePage } from '../../language/render/document.ts';
import type { PdfBlocks } from './blocks.ts';
import { blank, type Item } from './item.ts';
import { linesOf } from './lines.ts';
import { INDENT, STYLES, TEXT_WIDTH } from './look.ts';
import { type Tag, tag } from './tags.ts';

/** The first page: title, parties, particulars. */
export function cover(page: TitlePage, blocks: PdfBlocks, root: Tag): readonly Item[] {
    const node = tag('Sect', root);
    const centred = (before: number) => ({ left: 0, align: 'center', before, tag: tag('P', node) }) as const;
    const parties = page.parties.flatMap((party, index) => [
        ...(index === 0 ? [] : blocks.paragraph(page.joint, centred(12))),
        ...blocks.paragraph(party, { ...centred(index === 0 ? 48 : 12), style: STYLES.cover }),
    ]);
    const details = page.details.flatMap(({ label, value }, index) => {
        const style = STYLES.table;
        const line = { style, before: index === 0 ? 0 : 4, tag: tag('P', node) };
        const [name, ...more] = blocks.paragraph(label, { ...line, left: LABEL, width: VALUE - LABEL - 10 });
        const [first, ...rest] = blocks.paragraph([{ type: 'strong', children: value }], { ...line, left: VALUE });
        return name && first ? [{ ...first, texts: [...name.texts, ...first.texts] }, ...more, ...rest] : [];
    });
    const title = blocks.paragraph(page.title, {
        style: STYLES.title,
        left: 0,
        align: 'center',
        before: 0,
        tag: tag('Title', node),
    });
    return [space(170), ...title, ...parties, space(70), ...details];
}

const LABEL = 90;
const VALUE = 210;

function space(height: number): Item {
    return { ...blank, height };
}

/** Sections and the declarations in them, with the pages on which they begin. */
export function contents(document: Document, blocks: PdfBlocks, root: Tag): readonly Item[] {
    const sections = document.blocks.filter((block) => block.type === 'section');
    if (sections.length < 2) return [];
    const sect = tag('Sect', root);
    const heading = blocks.paragraph([{ type: 'text', text: document.contents }], {
        style: STYLES.heading1,
        left: 0,
        tag: tag('H1', sect),
        keepWithNext: true,
    });
    const list = tag('TOC', sect);
    const entries = sections.flatMap((section) => [
        ...entry(section, blocks, list),
        ...section.children.flatMap((child) => (child.type === 'section' ? entry(child, blocks, list) : [])),
    ]);
    return [...heading, { ...blank, height: 4 }, ...entries];
}

function entry(section: Section, blocks: PdfBlocks, list: Tag): readonly Item[] {
    const { level, number, heading, key } = section;
    const style = level === 1 ? STYLES.contents1 : STYLES.contents2;
    const node = tag('TOCI', list);
    const numberAt = level === 1 ? 0 : INDENT[0];
    const left = number === '' ? 0 : numberAt + INDENT[0];
    const width = TEXT_WIDTH - left - PAGE_NUMBER;
    const target = blocks.places([key])[0];
    const items = blocks.paragraph(heading.map(unlinked), {
        style,
        left,
        width,
        before: level === 1 ? 4 : 0,
        tag: node,
        label: number === '' ? undefined : { text: number, x: numberAt, tag: node },
    });
    const last = linesOf(heading.map(unlinked), style, width, blocks.setting).at(-1)?.width ?? 0;
    return items.map((item, index) => {
        const texts = item.texts.map((each) => ({
            ...each,
            line: { ...each.line, runs: each.line.runs.map((run) => ({ ...run, target })) },
        }));
        const run = { text: '', style, marked: false, target };
        const isLast = index === items.length - 1;
        const baseline = item.texts[0]?.baseline ?? 0;
        return isLast && target !== undefined
            ? { ...item, texts, pageOf: { target, right: TEXT_WIDTH, baseline, run, tag: node, from: left + last } }
            : { ...item, texts };
    });
}

const PAGE_NUMBER = 40;

/** The entry is one link; what its heading refers to is not one in it. */
function unlinked(inline: Section['heading'][number]): Section['heading'][number] {
    return inline.type === 'reference' ? { type: 'text', text: inline.text } : inline;
}
