import type * as ast from '../../generated/ast.ts';
import type { Access, Commitment, Risk, Vendor } from '../vendor.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import { assuranceReportsOf, certificatesOf } from './contract.ts';
import type { Lowering } from './lowering.ts';

export function lowerVendor(lowering: Lowering, node: ast.Vendor, facts: PieceFacts): Vendor {
    const lines = new Lines<ast.VendorLine>(lowering, node);
    const subprocessor = lines.one('SubprocessorLine');
    return {
        ...baseOf(lowering, node, facts),
        kind: 'vendor',
        provides: lowering.texts(lines.one('ProvidesLine')?.items),
        subprocessor: subprocessor && lowering.span(subprocessor),
        commitments: lines.all('CommitsLine').map((line) => commitmentOf(lowering, line)),
        notifications: lines.all('NotifiesLine').map((line) => ({
            span: lowering.span(line),
            event: lowering.ref(line.event, ['event']),
            within: lowering.optionalDuration(line.within),
            before: lowering.optionalDuration(line.before),
        })),
        certified: certificatesOf(lowering, lines.all('CertifiedLine')),
        reported: assuranceReportsOf(lowering, lines.all('ReportedLine')),
        agreementUntil: lowering.date(lines.one('AgreementLine')?.value),
        claimWithin: lowering.optionalDuration(lines.one('VendorClaimLine')?.value),
        risk: riskOf(lowering, lines.one('RiskLine')),
        access: lines.all('AccessLine').map((line) => accessOf(lowering, line)),
        monitoredEvery: lowering.optionalDuration(lines.one('MonitoredLine')?.value),
        locatedIn: lowering.list(lines.one('LocatedLine')?.items, ['region']),
    };
}

function commitmentOf(lowering: Lowering, line: ast.CommitsLine): Commitment {
    return {
        span: lowering.span(line),
        metric: lowering.ref(line.metric, ['metric']),
        percentile: lowering.percentile(lowering.single(line.percentile, line, 'percentile')),
        priority: lowering.optionalRef(lowering.single(line.priority, line, 'priority'), ['priority']),
        bound: line.least ? 'at least' : 'at most',
        value: lowering.value(line.value),
        window: lowering.optionalWindow(lowering.single(line.window, line, 'window')),
        requires: lowering.texts(line.requires),
    };
}

function riskOf(lowering: Lowering, line: ast.RiskLine | undefined): Risk | undefined {
    if (!line) return undefined;
    return {
        span: lowering.span(line),
        level: { value: line.level.word, span: lowering.span(line.level) },
        assessed: lowering.date(lowering.single(line.assessed, line, 'assessed')),
        every: lowering.optionalDuration(lowering.single(line.every, line, 'every')),
    };
}

function accessOf(lowering: Lowering, line: ast.AccessLine): Access {
    const least = lowering.single(line.least, line, 'least');
    return {
        span: lowering.span(line),
        to: lowering.text(line.to),
        leastPrivilege: least && lowering.spanOf(line, 'least'),
        reviewedEvery: lowering.optionalDuration(lowering.single(line.reviewed, line, 'reviewed')),
        using: lowering.list(line.using, ['control']),
    };
}
