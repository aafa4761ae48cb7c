import type * as ast from '../../generated/ast.ts';
import { singularOf } from '../../syntax/time-words.ts';
import { Duration, type DurationUnit } from '../../values/duration.ts';
import { Percent } from '../../values/percent.ts';
import type { Band, Cap, Credit, CreditSchedule } from '../sla.ts';
import { type Lowering, readNumber } from './lowering.ts';

export function scheduleOf(lowering: Lowering, node: ast.Credits): CreditSchedule {
    const cap = lowering.single(node.caps, node, 'caps');
    return {
        span: lowering.span(node),
        keyword: lowering.keyword(node),
        objectives: lowering.list(node.objectives, ['row', 'objective', 'cell']),
        of: lowering.optionalRef(node.fee, ['fee']),
        bands: node.bands.map((band) => bandOf(lowering, band)),
        cap: cap && capOf(lowering, cap),
    };
}

function bandOf(lowering: Lowering, node: ast.Band): Band {
    const span = lowering.span(node);
    const credit = creditOf(lowering, node.credit);
    switch (node.$type) {
        case 'BoundBand':
            return { type: 'bound', span, side: node.side, bound: lowering.value(node.bound), credit };
        case 'EachBand':
            return { type: 'each', span, what: node.what, credit };
        case 'StepBand':
            return { type: 'step', span, started: node.started, step: lowering.value(node.step), credit };
    }
}

export function capOf(lowering: Lowering, line: ast.CapLine): Cap {
    return {
        span: lowering.span(line),
        amount: creditOf(lowering, line.amount),
        window: lowering.optionalWindow(line.window),
    };
}

function creditOf(lowering: Lowering, node: ast.Credit): Credit {
    const span = lowering.span(node);
    if (node.percent !== undefined) {
        return { type: node.ofCap ? 'percent of cap' : 'percent', span, percent: Percent.of(readNumber(node.percent)) };
    }
    if (node.factor !== undefined) return { type: 'factor', span, factor: readNumber(node.factor) };
    const amount = readNumber(node.amount ?? '0');
    if (node.unit) return { type: 'money', span, amount, currency: lowering.ref(node.unit, ['unit']) };
    const unit = (singularOf(node.time ?? 'day') ?? 'day') as DurationUnit;
    return { type: 'duration', span, duration: Duration.of(amount, unit) };
}
