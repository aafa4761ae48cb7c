import type { Alert, Monitor, Report } from '../../model/sla.ts';
import type { Inline, Section } from '../document.ts';
import type { Writer } from '../writer.ts';
import { chapter, declarationSection, type Statement, state, stateAll, stateEach } from './parts.ts';

/** How the promises are watched and who is told. */
export function monitoring(writer: Writer): readonly Section[] {
    const { contract, words } = writer;
    const children = [
        ...contract.all('monitor').map((each) => monitor(writer, each)),
        ...contract.all('report').map((each) => report(writer, each)),
    ];
    return chapter('monitoring', words.plain('monitoring.heading'), children);
}

function monitor(writer: Writer, declared: Monitor): Section {
    const { watches, every, kept, responsible, alerts } = declared;
    return declarationSection(writer, declared, [
        stateAll('watches', watches, (all) =>
            writer.say('monitor.watches', { objectives: writer.refers(all), interval: writer.interval(every) }),
        ),
        watches.length > 0
            ? undefined
            : state('every', every, (each) => writer.say('monitor.every', { interval: writer.interval(each) })),
        state('kept', kept, (time) =>
            writer.say('monitor.kept', { provider: writer.provider(), kept: writer.duration(time) }),
        ),
        stateAll('responsible', responsible, (all) => writer.say('monitor.decides', { parties: writer.parties(all) })),
        ...stateEach('alert', alerts, (each) => alert(writer, each)),
    ]);
}

function alert(writer: Writer, { threshold, notify, within }: Alert): readonly Inline[] {
    const shared = { party: writer.party(notify), within: writer.duration(within) };
    return threshold.type === 'value'
        ? writer.say(`monitor.alert.${threshold.side}`, { ...shared, value: writer.value(threshold.value) })
        : writer.say('monitor.alert.target', { ...shared, percent: writer.percent(threshold.percent) });
}

function report(writer: Writer, declared: Report): Section {
    const { covers } = declared;
    return declarationSection(writer, declared, [
        stateAll('covers', covers, (all) => writer.say('report.covers', { items: writer.refers(all) })),
        ...delivery(writer, declared),
    ]);
}

function delivery(writer: Writer, { to, every, within, onDemand }: Report): readonly (Statement | undefined)[] {
    const provider = writer.provider();
    const shared = { provider, to: writer.parties(to) ?? writer.client(), within: writer.duration(within) };
    const demand = onDemand && { span: onDemand };
    return [
        state('every', every, (written) =>
            writer.say('report.duty', { ...shared, interval: writer.interval(written) }),
        ),
        state('on-demand', demand, () =>
            every === undefined ? writer.say('report.onDemand', shared) : writer.say('report.also', { provider }),
        ),
    ];
}
