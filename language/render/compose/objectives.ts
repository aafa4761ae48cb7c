import type { Bound, Objective, Promised, Sla } from '../../model/sla.ts';
import type { Block, Inline } from '../document.ts';
import { strong, value } from '../inline.ts';
import { spaced } from '../names.ts';
import type { Writer } from '../writer.ts';
import { around, clause, type Statement } from './parts.ts';

/** The objectives of an sla that are written as lines, a clause each. */
export function objectiveStatement(writer: Writer, { objectives }: Sla): Statement | undefined {
    const below = objectives.map((each) => objectiveClause(writer, each));
    return objectives.length === 0
        ? undefined
        : {
              field: 'objectives',
              content: writer.say('sla.objectives', { provider: writer.provider() }, objectives.length),
              source: around(objectives),
              below,
          };
}

function objectiveClause(writer: Writer, objective: Objective): Block {
    const anchor = writer.places.anchorOf(objective);
    const content = objectiveSentence(writer, objective);
    const made = clause(anchor, { field: 'promise', content, source: objective.span, anchor });
    return { ...made, key: anchor };
}

function objectiveSentence(writer: Writer, objective: Objective): readonly Inline[] {
    const values = {
        name: strong(value(spaced(objective.name.value), objective.name.span)),
        provider: writer.provider(),
        metric: writer.name(objective.metric),
        figure: figureOf(writer, objective),
        priority: objective.priority && writer.name(objective.priority),
        services: writer.refers(objective.services),
        unit: writer.unit(objective.forEach),
        cases: casesOf(writer, objective),
        window: writer.window(objective.window),
        exclusions: writer.names(objective.excluding, 'or'),
        decimals: decimals(writer, objective),
        aim: writer.value(objective.aim),
    };
    if (objective.target === undefined && objective.aim !== undefined) {
        return writer.say('objective.goal', values);
    }
    return writer.say(`objective.${boundOf(objective) ?? 'exactly'}`, {
        ...values,
        target: writer.value(objective.target),
    });
}

/** The bound as written, else the one that the metric's direction asks for. */
export function boundOf({ bound, metric }: Promised): Bound | undefined {
    const byMetric = { higher: 'at least', lower: 'at most' } as const;
    const better = metric.target?.better;
    return bound ?? (better && byMetric[better]);
}

/** Which figure of a window counts, where its measure alone does not say so. */
export function figureOf(
    writer: Writer,
    { metric, percentile }: Pick<Promised, 'metric' | 'percentile'>,
): Inline | string | undefined {
    switch (metric.target?.type?.value) {
        case 'sample':
            return writer.percentile(percentile) ?? writer.words.plain('number.mean');
        case 'rate':
        case 'score':
            return writer.words.plain('number.mean');
        case 'total':
        case 'count':
            return writer.words.plain('number.sum');
        default:
            return writer.percentile(percentile);
    }
}

/** A timer is promised for every case unless a share is. */
function casesOf(writer: Writer, { metric, share }: Objective): readonly Inline[] | string | undefined {
    if (share !== undefined) {
        return writer.say('objective.someCases', { share: writer.percent(share) });
    }
    return metric.target?.type?.value === 'timer' ? writer.words.plain('objective.everyCase') : undefined;
}

function decimals(writer: Writer, { roundedTo }: Objective): Inline | undefined {
    const number = roundedTo && `${roundedTo.value}`;
    return number === undefined
        ? undefined
        : value(writer.words.text('number.decimals', { number }, number), roundedTo?.span);
}
