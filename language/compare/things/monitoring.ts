import type { Alert, Monitor, Report } from '../../model/sla.ts';
import { valueText } from '../../model/value-text.ts';
import { declared } from '../declared.ts';
import { durationLine, type Lines, line, part, percent, refsLine, same, timed, valued, wordLine } from '../line.ts';
import type { Scope } from '../scope.ts';
import { benefit, limit, open, type Part, type Thing } from '../thing.ts';
import { namesOf, tail, words } from '../written.ts';

export function monitorThing(monitor: Monitor, scope: Scope): Thing {
    const lines = [
        ...refsLine('monitor.watches', monitor.watches, scope, benefit),
        ...durationLine('monitor.every', monitor.every, scope, limit),
        ...durationLine('monitor.kept', monitor.kept, scope, benefit),
        ...refsLine('monitor.responsible', monitor.responsible, scope, open),
        ...monitor.alerts.flatMap((alert) => alertLines(alert, scope)),
    ];
    const summary = namesOf(monitor.watches);
    return declared(monitor, scope, { section: 'monitoring', stated: 'better', lines, summary });
}

/** The further a threshold lies from the breach, the earlier it warns. */
function alertLines({ threshold, notify, within, span }: Alert, scope: Scope): Lines {
    return line({
        field: 'monitor.alert',
        key: threshold.type === 'value' ? threshold.side : 'of target',
        span,
        text: words(
            threshold.type === 'value'
                ? `${threshold.side} ${valueText(threshold.value)}`
                : `at ${threshold.percent.value} of target`,
            notify && `notify ${notify.text}`,
            tail('within', within),
        ),
        parts: [
            ...thresholdParts(threshold, scope),
            part(notify && same(scope.identities.ref(notify)), open),
            part(within && timed(within, scope), limit),
        ],
        stated: 'better',
    });
}

function thresholdParts(threshold: Alert['threshold'], scope: Scope): readonly Part[] {
    if (threshold.type === 'of target') return [part(same('of target'), open), part(percent(threshold.percent), limit)];
    const gain = threshold.side === 'below' ? 'more' : 'less';
    return [part(same(threshold.side), open), part(valued(threshold.value, scope), { gain, stated: 'better' })];
}

export function reportThing(report: Report, scope: Scope): Thing {
    const { onDemand } = report;
    const lines = [
        ...refsLine('report.covers', report.covers, scope, benefit),
        ...refsLine('report.to', report.to, scope, open),
        ...durationLine('report.every', report.every, scope, limit),
        ...durationLine('report.within', report.within, scope, limit),
        ...wordLine('report.onDemand', onDemand && { value: 'on demand', span: onDemand }, benefit),
    ];
    const summary = words(namesOf(report.covers), tail('every', report.every));
    return declared(report, scope, { section: 'monitoring', stated: 'better', lines, summary });
}
