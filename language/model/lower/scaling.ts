import type * as ast from '../../generated/ast.ts';
import type { Burst, Change, ScaleStep, Scaling, Tier, TierPrice } from '../scaling.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import type { Lowering } from './lowering.ts';

export function lowerScaling(lowering: Lowering, node: ast.Scaling, facts: PieceFacts): Scaling {
    const lines = new Lines<ast.ScalingLine>(lowering, node);
    const baseline = lines.one('BaselineLine');
    return {
        ...baseOf(lowering, node, facts),
        kind: 'scaling',
        of: lowering.optionalRef(lowering.single(node.of, node, 'of'), ['unit']),
        services: lowering.list(node.services, ['service']),
        baseline: baseline && lowering.decimal(baseline.value),
        range: rangeOf(lowering, lines.one('RangeLine')),
        price: tierPrice(lowering, lines.one('PriceLine')),
        increase: stepOf(lowering, lines.one('IncreaseLine')),
        decrease: stepOf(lowering, lines.one('DecreaseLine')),
        burst: burstOf(lowering, lines.one('BurstLine')),
        keeps: lowering.list(lines.one('KeepsLine')?.items, ['sla', 'control']),
    };
}

/** A range that ends before it starts is reported and read the other way round. */
function rangeOf(lowering: Lowering, line: ast.RangeLine | undefined): Scaling['range'] {
    if (!line) return undefined;
    const from = lowering.decimal(line.from);
    const to = lowering.decimal(line.to);
    if (to.value.gte(from.value)) return { span: lowering.span(line), from, to };
    lowering.report('value/range-reversed', lowering.span(line.to), {
        from: from.value.toString(),
        to: to.value.toString(),
    });
    return { span: lowering.span(line), from: to, to: from };
}

function tierPrice(lowering: Lowering, line: ast.PriceLine | undefined): TierPrice | undefined {
    if (!line) return undefined;
    return {
        span: lowering.span(line),
        of: lowering.optionalRef(line.fee, ['fee']),
        mode: { value: line.mode.word, span: lowering.span(line.mode) },
        per: line.per && { value: lowering.period(line.per.unit), span: lowering.span(line.per) },
        tiers: line.tiers.map((tier) => tierOf(lowering, tier)),
    };
}

function tierOf(lowering: Lowering, node: ast.Tier): Tier {
    const from = lowering.decimal(node.from);
    const to = node.to && lowering.decimal(node.to);
    if (to?.value.lt(from.value)) {
        lowering.report('value/range-reversed', lowering.span(node.to), {
            from: from.value.toString(),
            to: to.value.toString(),
        });
    }
    return {
        span: lowering.span(node),
        from,
        to,
        price: lowering.decimal(node.price),
        currency: lowering.ref(node.currency, ['unit']),
    };
}

function stepOf(lowering: Lowering, line: ast.IncreaseLine | ast.DecreaseLine | undefined): ScaleStep | undefined {
    if (!line) return undefined;
    const notice = line.steps.flatMap((step) => step.notice ?? []);
    const ready = line.steps.flatMap((step) => step.ready ?? []);
    const most = line.steps.find((step) => step.atMost && step.window);
    return {
        span: lowering.span(line),
        notice: lowering.optionalDuration(lowering.single(notice, line, 'steps')),
        readyWithin: lowering.optionalDuration(lowering.single(ready, line, 'steps')),
        atMost: most?.atMost &&
            most.window && { percent: lowering.percent(most.atMost), window: lowering.window(most.window) },
    };
}

function burstOf(lowering: Lowering, line: ast.BurstLine | undefined): Burst | undefined {
    if (!line) return undefined;
    const at = lowering.single(line.at, line, 'at');
    return {
        span: lowering.span(line),
        upTo: lowering.percent(line.upTo),
        for: lowering.optionalDuration(lowering.single(line.for, line, 'for')),
        at: at && lowering.factor(at),
    };
}

export function lowerChange(lowering: Lowering, node: ast.Change, facts: PieceFacts): Change {
    const lines = new Lines<ast.ChangeLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'change',
        requestedBy: lowering.list(lines.one('RequestedLine')?.items, ['party']),
        covers: lowering.list(lines.one('CoversLine')?.items, ['topic']),
        answeredWithin: lowering.optionalDuration(lines.one('AnsweredLine')?.value),
        effectiveWithin: lowering.optionalDuration(lines.one('EffectiveWithinLine')?.value),
    };
}
