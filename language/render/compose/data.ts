import type { Processing } from '../../model/security.ts';
import type { Section, Table, TableRow } from '../document.ts';
import { type Content, inlines } from '../inline.ts';
import type { Writer } from '../writer.ts';
import { chapter, declarationSection } from './parts.ts';

/** What is done with whose data: the particulars that a processing agreement has to state. */
export function dataProcessing(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = contract.all('processing').map((each) => processing(writer, each));
    return chapter('data', words.plain('data.heading'), children);
}

function processing(writer: Writer, declared: Processing): Section {
    const { services, span } = declared;
    const table = particulars(writer, declared);
    return declarationSection(writer, declared, [
        {
            field: 'particulars',
            content: writer.say('processing.intro', {
                provider: writer.provider(),
                client: writer.client(),
                services: writer.refers(services),
            }),
            source: span,
            below: table.rows.length === 0 ? [] : [table],
        },
    ]);
}

function particulars(writer: Writer, declared: Processing): Table {
    const key = `${writer.places.anchorOf(declared)}/particulars/table`;
    const { purpose, nature, data, subjects, kept, locatedIn, transfers } = declared;
    const { words } = writer;
    const rows: readonly (TableRow | undefined)[] = [
        row(`${key}/purpose`, words.plain('processing.purpose'), writer.text(purpose)),
        row(`${key}/nature`, words.plain('processing.nature'), writer.texts(nature, 'separate')),
        row(`${key}/data`, words.plain('processing.data'), writer.refers(data)),
        row(`${key}/subjects`, words.plain('processing.subjects'), writer.texts(subjects, 'separate')),
        row(`${key}/kept`, words.plain('processing.kept'), writer.duration(kept)),
        row(`${key}/location`, words.plain('processing.location'), writer.refers(locatedIn)),
        row(`${key}/transfers`, words.plain('processing.transfer'), writer.texts(transfers, 'separate')),
    ];
    const column = { heading: [], align: 'start' } as const;
    return { type: 'table', key, columns: [column, column], rows: rows.filter((each) => each !== undefined) };
}

function row(key: string, label: string, content: Content | undefined): TableRow | undefined {
    return content === undefined
        ? undefined
        : { key, cells: [{ inlines: inlines(label) }, { inlines: inlines(content) }] };
}
