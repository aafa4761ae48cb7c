import { factsOf } from '../../analysis/facts.ts';
import type { Sla } from '../../model/sla.ts';
import type { Span } from '../../model/source.ts';
import type { Figure } from '../document.ts';
import { type Content, inlines } from '../inline.ts';
import { downtimeBudgets, drawDowntime } from '../pictures/downtime.ts';
import type { Illustration } from '../pictures/picture.ts';
import { windowText } from '../values.ts';
import type { Writer } from '../writer.ts';

/** What the objectives of an sla leave as downtime. */
export function downtimeFigures(writer: Writer, sla: Sla): readonly Figure[] {
    const anchor = writer.places.anchorOf(sla);
    return downtimeBudgets(sla, factsOf(writer.contract)).flatMap((budgets, index) => {
        const key = `${anchor}/downtime/${index + 1}`;
        const caption = writer.say('downtime.caption', { window: windowText(writer.words, budgets.window) });
        return figure(writer, key, { caption, drawn: drawDowntime(writer, sla, budgets, key), source: sla.span });
    });
}

interface Drawing {
    readonly caption: Content;
    /** Nothing where there is nothing to show. */
    readonly drawn: Illustration | undefined;
    readonly source?: Span | undefined;
}

function figure(writer: Writer, key: string, { caption, drawn, source }: Drawing): readonly Figure[] {
    if (drawn === undefined) {
        return [];
    }
    const made: Figure = {
        type: 'figure',
        key,
        anchor: key,
        source,
        number: '',
        label: '',
        caption: inlines(caption),
        picture: drawn.picture,
        tableLabel: writer.words.plain('figure.table'),
        table: drawn.table,
    };
    return [made];
}
