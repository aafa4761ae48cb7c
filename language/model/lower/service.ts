import type * as ast from '../../generated/ast.ts';
import type {
    Exclusion,
    Fee,
    FeeAmount,
    Indexation,
    Maintenance,
    Prepaid,
    Price,
    Priority,
    Quantity,
    Rate,
    Service,
} from '../service.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import { weeklyHours } from './hours.ts';
import type { Lowering } from './lowering.ts';
import { zoneOf } from './zone.ts';

export function lowerService(lowering: Lowering, node: ast.Service, facts: PieceFacts): Service {
    const lines = new Lines<ast.ServiceLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'service',
        hours: lowering.optionalRef(lines.one('HoursLine')?.calendar, ['calendar']),
        includes: lowering.texts(lines.one('IncludesLine')?.items),
        excludes: lowering.texts(lines.one('ExcludesTextLine')?.items),
        dependsOn: (lines.one('DependsLine')?.items ?? []).map((item) => ({
            span: lowering.span(item),
            alternatives: lowering.list(item.alternatives, ['service', 'vendor']),
        })),
        quantity: quantityOf(lowering, lines.one('QuantityLine')?.value),
        fees: lowering.list(lines.one('FeeLine')?.items, ['fee']),
    };
}

export function quantityOf(lowering: Lowering, node: ast.Quantity | undefined): Quantity | undefined {
    if (!node) return undefined;
    return {
        span: lowering.span(node),
        amount: lowering.decimal(node.amount),
        unit: lowering.ref(node.unit, ['unit']),
    };
}

/** The rank is counted over the file: see `files/`. */
export function lowerPriority(lowering: Lowering, node: ast.Priority, facts: PieceFacts): Priority & { rank: number } {
    const lines = new Lines<ast.HoursLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'priority',
        hours: lowering.optionalRef(lines.one('HoursLine')?.calendar, ['calendar']),
        rank: 0,
    };
}

export function lowerFee(lowering: Lowering, node: ast.Fee, facts: PieceFacts): Fee {
    const lines = new Lines<ast.FeeDeclarationLine>(lowering, node);
    const invoiced = lines.one('InvoicedLine');
    const increment = lines.one('IncrementLine');
    const late = lines.one('LateLine');
    const minimum = lines.one('MinimumLine');
    return {
        ...baseOf(lowering, node, facts),
        kind: 'fee',
        amount: feeAmount(lowering, lines.one('AmountLine')),
        minimum: minimum && priceOf(lowering, minimum.price),
        indexed: indexation(lowering, lines.one('IndexedLine')),
        invoiced: invoiced && {
            span: lowering.span(invoiced),
            every: lowering.duration(invoiced.every),
            inAdvance: invoiced.inAdvance,
        },
        due: lowering.optionalDuration(lines.one('DueLine')?.value),
        rates: lines.all('RateLine').map((line) => rateOf(lowering, line)),
        increment: increment && {
            span: lowering.span(increment),
            step: lowering.duration(increment.step),
            minimum: lowering.optionalDuration(increment.minimum),
        },
        prepaid: prepaidOf(lowering, lines.one('PrepaidLine')),
        late: late && {
            span: lowering.span(late),
            percent: lowering.percent(late.percent),
            window: lowering.window(late.window),
        },
    };
}

function feeAmount(lowering: Lowering, line: ast.AmountLine | undefined): FeeAmount | undefined {
    if (line?.price) return { type: 'price', ...priceOf(lowering, line.price) };
    if (!line?.share || !line.fee) return undefined;
    return {
        type: 'share',
        span: lowering.span(line),
        percent: lowering.percent(line.share),
        of: lowering.ref(line.fee, ['fee']),
    };
}

function priceOf(lowering: Lowering, node: ast.Price): Price {
    const per = lowering.single(node.per, node, 'per');
    return {
        span: lowering.span(node),
        amount: lowering.decimal(node.amount),
        currency: lowering.ref(node.currency, ['unit']),
        unit: lowering.optionalRef(lowering.single(node.unit, node, 'unit'), ['unit']),
        per: per && { value: lowering.period(per.unit), span: lowering.span(per) },
    };
}

function indexation(lowering: Lowering, line: ast.IndexedLine | undefined): Indexation | undefined {
    if (!line) return undefined;
    return {
        span: lowering.span(line),
        keyword: lowering.keyword(line),
        index: lowering.optionalText(lowering.single(line.index, line, 'index')),
        atLeast: lowering.optionalPercent(lowering.single(line.atLeast, line, 'atLeast')),
        atMost: lowering.optionalPercent(lowering.single(line.atMost, line, 'atMost')),
        every: lowering.optionalDuration(lowering.single(line.every, line, 'every')),
        notice: lowering.optionalDuration(lowering.single(line.notice, line, 'notice')),
    };
}

function rateOf(lowering: Lowering, line: ast.RateLine): Rate {
    return {
        span: lowering.span(line),
        factor: lowering.factor(line.factor),
        when: line.closedDays ? 'closed days' : line.outside ? 'outside' : 'during',
        calendar: lowering.ref(line.calendar, ['calendar']),
    };
}

function prepaidOf(lowering: Lowering, line: ast.PrepaidLine | undefined): Prepaid | undefined {
    const quantity = quantityOf(lowering, line?.quantity);
    if (!line || !quantity) return undefined;
    return {
        span: lowering.span(line),
        keyword: lowering.keyword(line),
        quantity,
        expiresAfter: lowering.optionalDuration(lowering.single(line.expires, line, 'expires')),
        rollover: lowering.optionalPercent(lowering.single(line.rollover, line, 'rollover')),
    };
}

export function lowerMaintenance(lowering: Lowering, node: ast.Maintenance, facts: PieceFacts): Maintenance {
    const lines = new Lines<ast.MaintenanceLine>(lowering, node);
    const atMost = lines.one('AtMostLine');
    return {
        ...baseOf(lowering, node, facts),
        kind: 'maintenance',
        during: lines.all('DuringLine').flatMap((line) => weeklyHours(lowering, line.hours)),
        zone: zoneOf(lowering, lines.one('ZoneLine')),
        notice: lowering.optionalDuration(lines.one('NoticeOfLine')?.value),
        atMost: atMost && {
            span: lowering.span(atMost),
            duration: lowering.duration(atMost.value),
            window: lowering.window(atMost.window),
        },
    };
}

export function lowerExclusion(lowering: Lowering, node: ast.Exclusion, facts: PieceFacts): Exclusion {
    return { ...baseOf(lowering, node, facts), kind: 'exclusion' };
}
