import type { Metric } from '../../model/library.ts';
import type { Maintenance, Priority } from '../../model/service.ts';
import { objectivesOf } from '../../model/sla.ts';
import type { Block, DefinitionList, Section, Table } from '../document.ts';
import { type Content, inlines, paragraph, plainText, value } from '../inline.ts';
import { nameOf } from '../names.ts';
import { weeklyHoursText } from '../values.ts';
import type { Writer } from '../writer.ts';
import { definition } from './definitions.ts';
import { around, chapter, declarationSection, describe, sectionOf, state, stateAll } from './parts.ts';
import { sla } from './sla.ts';

/** What the provider promises, and the words it is promised in. */
export function levels(writer: Writer): readonly Section[] {
    const children = [
        ...priorities(writer),
        ...measures(writer),
        ...writer.contract.all('maintenance').map((each) => maintenance(writer, each)),
        ...exclusions(writer),
        ...writer.contract.all('sla').map((each) => sla(writer, each)),
    ];
    return chapter('levels', writer.words.plain('levels.heading'), children);
}

function priorities(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const all = contract.all('priority');
    const key = 'section.priorities';
    const withHours = all.some(({ hours }) => hours !== undefined);
    const headings = [words.plain('priorities.priority'), words.plain('priorities.meaning')];
    const columns = withHours ? [...headings, words.plain('priorities.hours')] : headings;
    const table: Table = {
        type: 'table',
        key: `${key}/table`,
        columns: columns.map((heading) => ({ heading: inlines(heading), align: 'start' })),
        rows: all.map((each) => priorityRow(writer, each, withHours)),
    };
    const intro = paragraph(`${key}/intro`, writer.say('priorities.intro', {}));
    return all.length === 0
        ? []
        : [{ ...sectionOf(key, words.plain('priorities.heading'), [intro, table]), source: around(all) }];
}

function priorityRow(writer: Writer, priority: Priority, withHours: boolean): Table['rows'][number] {
    const key = writer.places.anchorOf(priority);
    const name = value(nameOf(writer.words, priority), (priority.title ?? priority.name).span);
    const hours = priority.hours ? [writer.name(priority.hours)] : [];
    const cells = [[name], flat(describe(writer, priority)), ...(withHours ? [hours] : [])];
    return { key, anchor: key, source: priority.span, cells: cells.map((each) => ({ inlines: each })) };
}

/** Blocks as the content of a table's cell: their paragraphs, a line each. */
function flat(blocks: readonly Block[]): Table['rows'][number]['cells'][number]['inlines'] {
    return blocks.flatMap((block, index) => {
        const content = block.type === 'paragraph' ? block.inlines : [value(blockText(block), block.source)];
        return index === 0 ? content : [{ type: 'break' } as const, ...content];
    });
}

function blockText(block: Block): string {
    switch (block.type) {
        case 'paragraph':
            return plainText(block.inlines);
        case 'list':
            return block.items.map((item) => item.map(blockText).join(' ')).join('; ');
        case 'quotation':
            return block.children.map(blockText).join(' ');
        case 'preformatted':
            return block.text;
        default:
            return '';
    }
}

/** Every metric that the service levels use: a promise is worth what its measure means. */
function measures(writer: Writer): readonly Section[] {
    const used = writer.contract
        .all('sla')
        .flatMap((each) => [...objectivesOf(each).map(({ metric }) => metric.target), each.downWhen?.metric.target]);
    const explained = [...new Set(used)].flatMap((metric) => {
        const meaning = metric && measureMeaning(writer, metric);
        return meaning ? [definition(writer, metric, meaning)] : [];
    });
    const key = 'section.measures';
    const list: DefinitionList = { type: 'definitions', key: `${key}/list`, items: explained };
    const intro = paragraph(`${key}/intro`, writer.say('measures.intro', {}));
    return explained.length === 0 ? [] : [sectionOf(key, writer.words.plain('measures.heading'), [intro, list])];
}

function measureMeaning(writer: Writer, metric: Metric): readonly Block[] | undefined {
    if (metric.description !== undefined) {
        return describe(writer, metric);
    }
    const meaning = derivedMeaning(writer, metric);
    return meaning === undefined
        ? undefined
        : [paragraph(`${writer.places.anchorOf(metric)}/meaning`, meaning, metric.span)];
}

function derivedMeaning(writer: Writer, { type, numerator, denominator, from, to }: Metric): Content | undefined {
    if (numerator && denominator) {
        const values = { numerator: writer.text(numerator), denominator: writer.text(denominator) };
        return writer.say('measure.share', values);
    }
    if (from && to) {
        const values = { from: writer.text(from), to: writer.text(to) };
        return writer.say(type?.value === 'point' ? 'measure.point' : 'measure.time', values);
    }
    return undefined;
}

function maintenance(writer: Writer, declared: Maintenance): Section {
    const { during, zone, notice, atMost } = declared;
    const [provider, client] = [writer.provider(), writer.client()];
    return declarationSection(writer, declared, [
        stateAll('during', during, (all) => {
            const hours = writer.list(
                all.map((each) => value(weeklyHoursText(writer.words, each), each.span)),
                'separate',
            );
            return writer.say('maintenance.during', { provider, hours, zone: writer.text(zone) });
        }),
        state('notice', notice, (written) =>
            writer.say('maintenance.notice', { provider, client, notice: writer.duration(written) }),
        ),
        state('at-most', atMost, ({ duration, window }) =>
            writer.say('maintenance.atMost', { duration: writer.duration(duration), window: writer.window(window) }),
        ),
    ]);
}

function exclusions(writer: Writer): readonly Section[] {
    const all = writer.contract.all('exclusion');
    const key = 'section.exclusions';
    const items = all.map((each) => definition(writer, each, describe(writer, each)));
    const list: DefinitionList = { type: 'definitions', key: `${key}/list`, items };
    const intro = paragraph(`${key}/intro`, writer.say('exclusions.intro', {}));
    const section = sectionOf(key, writer.words.plain('exclusions.heading'), [intro, list]);
    return all.length === 0 ? [] : [{ ...section, source: around(all) }];
}
