import type * as ast from '../../generated/ast.ts';
import type { ChronicFailure, DownWhen, Matrix, Objective, Payment, Sla } from '../sla.ts';
import type { Span, Written } from '../source.ts';
import type { Value } from '../value.ts';
import { baseOf, Lines, nameOf, type PieceFacts } from './body.ts';
import { capOf, scheduleOf } from './credits.ts';
import type { Lowering } from './lowering.ts';
import { lowerMatrix } from './matrix.ts';

export const PROMISED = ['row', 'objective', 'cell'] as const;
export const EXCLUDABLE = ['maintenance', 'exclusion'] as const;

export function lowerSla(lowering: Lowering, node: ast.Sla, facts: PieceFacts): Sla {
    const lines = new Lines<ast.SlaLine>(lowering, node);
    const measured = lines.one('MeasuredLine');
    const claim = lines.one('ClaimLine');
    const cap = lines.one('CapLine');
    const sole = lines.one('SoleRemedyLine');
    const once = lines.one('OneCreditLine');
    const partial = lines.one('PartialLine')?.value;
    const base = baseOf(lowering, node, facts);
    if (node.services.length === 0 && !facts.damaged) {
        lowering.report('syntax/line-missing', lowering.spanOf(node, 'name'), {
            keyword: 'sla',
            name: base.name.value,
            line: 'for',
        });
    }
    const sla: Sla & { matrices: readonly Matrix[]; objectives: readonly Objective[] } = {
        ...base,
        kind: 'sla',
        services: lowering.list(node.services, ['service']),
        hours: lowering.optionalRef(lines.one('HoursLine')?.calendar, ['calendar']),
        measured: measured && {
            span: lowering.span(measured),
            window: lowering.window(measured.window),
            during: lowering.optionalRef(measured.during, ['calendar']),
        },
        excludes: lowering.list(lines.one('ExcludesLine')?.items, EXCLUDABLE),
        requires: lowering.texts(lines.one('RequiresLine')?.items),
        pausesWhile: lowering.texts(lines.one('PausesLine')?.items),
        outagesCountFrom: lowering.optionalDuration(lines.one('OutagesLine')?.value),
        downWhen: downWhen(lowering, lines.one('DownLine')),
        partialWindows: partial && { value: partial.word, span: lowering.span(partial) },
        matrices: [],
        objectives: [],
        credits: lines.all('Credits').map((line) => scheduleOf(lowering, line)),
        cap: cap && capOf(lowering, cap),
        oneCreditPerIncident: once && lowering.span(once),
        claim: claim && {
            span: lowering.span(claim),
            within: lowering.duration(claim.within),
            by: lowering.optionalText(lowering.single(claim.by, claim, 'by')),
            answeredWithin: lowering.optionalDuration(lowering.single(claim.answered, claim, 'answered')),
        },
        paidBy: paymentOf(lowering, lines.one('PaidLine')),
        soleRemedy: sole && { span: lowering.span(sole), except: lowering.texts(sole.except) },
        terminable: lines.all('ChronicLine').flatMap((line) => chronicFailure(lowering, line)),
        review: lowering.optionalDuration(lines.one('ReviewLine')?.value),
    };
    sla.matrices = lines.all('Matrix').map((matrix) => lowerMatrix(lowering, matrix, sla));
    sla.objectives = lines.all('Objective').map((objective) => objectiveOf(lowering, objective, sla));
    return sla;
}

function downWhen(lowering: Lowering, line: ast.DownLine | undefined): DownWhen | undefined {
    if (!line) return undefined;
    return {
        span: lowering.span(line),
        metric: lowering.ref(line.metric, ['metric']),
        side: line.side,
        value: lowering.value(line.value),
        for: lowering.optionalDuration(line.for),
    };
}

function paymentOf(lowering: Lowering, line: ast.PaidLine | undefined): Payment | undefined {
    return line && { span: lowering.span(line), by: line.by, within: lowering.optionalDuration(line.within) };
}

function chronicFailure(lowering: Lowering, line: ast.ChronicLine): readonly ChronicFailure[] {
    const after = lowering.wholeNumber(line.count);
    if (!after) return [];
    const threshold = lowering.single(line.thresholds, line, 'thresholds');
    return [
        {
            span: lowering.span(line),
            after,
            of: lowering.list(line.of, PROMISED),
            threshold: threshold && { side: threshold.side, value: lowering.value(threshold.value) },
            in: lowering.optionalDuration(lowering.single(line.in, line, 'in')),
            exercisedWithin: lowering.optionalDuration(lowering.single(line.exercised, line, 'exercised')),
        },
    ];
}

function objectiveOf(lowering: Lowering, node: ast.Objective, sla: Sla): Objective {
    const { bound, target, boundSpan } = boundOf(lowering, node);
    return {
        kind: 'objective',
        span: lowering.span(node),
        name: nameOf(lowering, node, node.name),
        metric: lowering.ref(node.metric, ['metric']),
        percentile: lowering.percentile(lowering.single(node.percentile, node, 'percentile')),
        priority: lowering.optionalRef(lowering.single(node.priority, node, 'priority'), ['priority']),
        services: lowering.list(node.services, ['service']),
        forEach: lowering.optionalRef(lowering.single(node.forEach, node, 'forEach'), ['unit']),
        bound,
        boundSpan,
        target,
        aim: lowering.optionalValue(lowering.single(node.aim, node, 'aim')),
        share: lowering.optionalPercent(lowering.single(node.share, node, 'share')),
        window: lowering.optionalWindow(lowering.single(node.window, node, 'window')),
        excluding: lowering.list(node.excluding, EXCLUDABLE),
        roundedTo: decimalsOf(lowering, node),
        sla,
    };
}

function boundOf(lowering: Lowering, node: ast.Objective): Pick<Objective, 'bound' | 'boundSpan' | 'target'> {
    const least = lowering.optionalValue(lowering.single(node.atLeast, node, 'atLeast'));
    const most = lowering.optionalValue(lowering.single(node.atMost, node, 'atMost'));
    if (least && most)
        lowering.report('syntax/part-twice', lowering.spanOf(node, 'atMost'), { part: 'at least … at most' });
    const [target, bound] = least ? [least, 'at least' as const] : [most, most && ('at most' as const)];
    return { bound, target, boundSpan: target && wordsBefore(lowering, node, target) };
}

/** The words of the bound, which stand right before its value. */
function wordsBefore(lowering: Lowering, { $cstNode: cst }: ast.Objective, { span }: Value): Span | undefined {
    if (cst === undefined) return undefined;
    const head = cst.text.slice(0, span.start - lowering.span(cst).start);
    const found = /\bat\s+(?:least|most)(?=\s+$)/.exec(head);
    return found ? lowering.at(cst.offset + found.index, cst.offset + found.index + found[0].length) : undefined;
}

function decimalsOf(lowering: Lowering, node: ast.Objective): Written<number> | undefined {
    const decimals = lowering.single(node.decimals, node, 'decimals');
    return decimals && lowering.wholeNumber(decimals);
}
