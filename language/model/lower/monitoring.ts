import type * as ast from '../../generated/ast.ts';
import type { Alert, Monitor, Report } from '../sla.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import type { Lowering } from './lowering.ts';

export function lowerMonitor(lowering: Lowering, node: ast.Monitor, facts: PieceFacts): Monitor {
    const lines = new Lines<ast.MonitorLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'monitor',
        watches: lowering.list(lines.one('WatchesLine')?.items, ['row', 'objective', 'cell']),
        every: lowering.optionalDuration(lines.one('EveryLine')?.value),
        kept: lowering.optionalDuration(lines.one('KeptLine')?.value),
        responsible: lowering.list(lines.one('ResponsiblePartyLine')?.items, ['party']),
        alerts: lines.all('AlertLine').flatMap((line) => alertOf(lowering, line)),
    };
}

function alertOf(lowering: Lowering, line: ast.AlertLine): readonly Alert[] {
    const threshold = thresholdOf(lowering, line);
    if (!threshold) return [];
    return [
        {
            span: lowering.span(line),
            threshold,
            notify: lowering.optionalRef(lowering.single(line.notify, line, 'notify'), ['party']),
            within: lowering.optionalDuration(lowering.single(line.within, line, 'within')),
        },
    ];
}

function thresholdOf(lowering: Lowering, line: ast.AlertLine): Alert['threshold'] | undefined {
    if (line.threshold)
        return { type: 'value', side: line.threshold.side, value: lowering.value(line.threshold.value) };
    return line.percent && { type: 'of target', percent: lowering.percent(line.percent) };
}

export function lowerReport(lowering: Lowering, node: ast.Report, facts: PieceFacts): Report {
    const lines = new Lines<ast.ReportLine>(lowering, node);
    const onDemand = lines.one('OnDemandLine');
    return {
        ...baseOf(lowering, node, facts),
        kind: 'report',
        covers: lowering.anything(lines.one('CoversAnyLine')?.items),
        to: lowering.list(lines.one('ToPartiesLine')?.items, ['party']),
        every: lowering.optionalDuration(lines.one('EveryLine')?.value),
        within: lowering.optionalDuration(lines.one('WithinLine')?.value),
        onDemand: onDemand && lowering.span(onDemand),
    };
}
