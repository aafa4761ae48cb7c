import type { ChronicFailure, Measurement, Sla } from '../../model/sla.ts';
import { calendarWindow } from '../../values/window.ts';
import type { Inline, Section } from '../document.ts';
import { value } from '../inline.ts';
import { valueText, windowText } from '../values.ts';
import type { Writer } from '../writer.ts';
import { creditStatements } from './credits.ts';
import { downtimeFigures } from './figures.ts';
import { matrixStatement } from './matrix.ts';
import { objectiveStatement } from './objectives.ts';
import { declarationSection, type Statement, state, stateAll, stateEach, stateList } from './parts.ts';

/** The service levels of one or more services. */
export function sla(writer: Writer, declared: Sla): Section {
    return declarationSection(writer, declared, [
        stateAll('services', declared.services, (all) =>
            writer.say('sla.applies', { services: writer.refers(all) }, all.length),
        ),
        state('hours', declared.hours, (hours) => writer.say('sla.hours', { hours: writer.name(hours) })),
        ...measured(writer, declared),
        ...promises(writer, declared),
        ...conditions(writer, declared),
        ...creditStatements(writer, declared),
        ...stateEach('terminable', declared.terminable, (each) => chronic(writer, each)),
        state('review', declared.review, (every) => writer.say('sla.review', { interval: writer.interval(every) })),
    ]);
}

/** Matrices and single objectives, and under the last of them what their availability leaves. */
function promises(writer: Writer, declared: Sla): readonly Statement[] {
    const matrices = declared.matrices.map((matrix, index) => matrixStatement(writer, matrix, index + 1));
    const single = objectiveStatement(writer, declared);
    const all = single === undefined ? matrices : [...matrices, single];
    const figures = downtimeFigures(writer, declared);
    return all.map((each, index) =>
        index === all.length - 1 ? { ...each, below: [...(each.below ?? []), ...figures] } : each,
    );
}

/** What is not stated about measurement has a meaning all the same, and the document says which. */
function measured(
    writer: Writer,
    { measured: stated, partialWindows, objectives, matrices }: Sla,
): readonly Statement[] {
    if (objectives.length + matrices.length === 0 && stated === undefined && partialWindows === undefined) {
        return [];
    }
    const content = writer.say('sla.measured', {
        window: measurementWindow(writer, stated),
        during: stated?.during && writer.name(stated.during),
    });
    const partial = writer.say(`sla.partial.${partialWindows?.value ?? 'prorated'}`, {});
    const source = stated?.span;
    return partialWindows === undefined
        ? [{ field: 'measured', content: writer.sentences([content, partial]), source }]
        : [
              { field: 'measured', content, source },
              { field: 'partial', content: partial, source: partialWindows.span },
          ];
}

function measurementWindow(writer: Writer, stated: Measurement | undefined): Inline {
    const monthly = value(windowText(writer.words, calendarWindow('monthly')));
    return writer.window(stated?.window) ?? monthly;
}

function conditions(writer: Writer, declared: Sla): readonly (Statement | undefined)[] {
    const { excludes, requires, pausesWhile, outagesCountFrom, downWhen } = declared;
    return [
        stateAll('excludes', excludes, (all) => writer.say('sla.excludes', { exclusions: writer.refers(all, 'or') })),
        stateList(writer, declared, 'requires', requires, (count) => writer.say('sla.requires', {}, count)),
        stateAll('pauses', pausesWhile, (all) => writer.say('sla.pauses', { states: writer.texts(all, 'or') })),
        state('down', downWhen, ({ metric, side, value: bound, for: time }) =>
            writer.say(`sla.down.${side}`, {
                metric: writer.name(metric),
                value: writer.value(bound),
                time: writer.duration(time),
            }),
        ),
        state('outages', outagesCountFrom, (from) => writer.say('sla.outages', { duration: writer.duration(from) })),
    ];
}

function chronic(
    writer: Writer,
    { after, of, threshold, in: period, exercisedWithin }: ChronicFailure,
): readonly Inline[] {
    const shared = {
        client: writer.client(),
        count: value(`${after.value}`, after.span),
        objectives: writer.refers(of, 'or') ?? writer.words.plain('chronic.anyOne'),
        period: writer.duration(period),
        exercised: writer.duration(exercisedWithin),
    };
    return threshold === undefined
        ? writer.say('chronic.plain', shared, after.value)
        : writer.say(
              `chronic.${threshold.side}`,
              { ...shared, value: value(valueText(writer.words, threshold.value), threshold.value.span) },
              after.value,
          );
}
