import type * as ast from '../../generated/ast.ts';
import type { Clock } from '../library.ts';
import type { Clause, Control, LiabilityLimit, Limit, LimitAmount, Notice, Processing } from '../security.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import type { Lowering } from './lowering.ts';
import { readNumber } from './lowering.ts';

export function lowerControl(lowering: Lowering, node: ast.Control, facts: PieceFacts): Control {
    const lines = new Lines<ast.ControlLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'control',
        covers: lowering.list(lines.one('CoversLine')?.items, ['topic']),
        satisfies: lowering.citations_(lines.one('SatisfiesLine')?.items),
        appliesTo: lowering.list(lines.one('AppliesLine')?.items, ['service', 'vendor']),
        responsible: lowering.list(lines.one('ResponsibleLine')?.items, ['party', 'vendor']),
        accountable: lowering.optionalRef(lines.one('AccountableLine')?.party, ['party']),
        every: lowering.optionalDuration(lines.one('EveryLine')?.value),
        within: limitOf(lowering, lines.one('LimitWithinLine')),
        kept: lowering.optionalDuration(lines.one('KeptLine')?.value),
        evidence: lowering.texts(lines.one('EvidenceLine')?.items),
        review: lowering.optionalDuration(lines.one('ReviewLine')?.value),
    };
}

function limitOf(lowering: Lowering, line: ast.LimitWithinLine | undefined): Limit | undefined {
    return (
        line && {
            span: lowering.span(line),
            duration: lowering.duration(line.value),
            clock: clockOf(lowering, line.clock),
        }
    );
}

export function clockOf(lowering: Lowering, node: ast.Clock | undefined): Clock | undefined {
    if (!node) return undefined;
    const span = lowering.span(node);
    if (node.start) return { span, start: node.start };
    // A notice first: an event and a notice may share a name.
    return node.ref && { span, start: lowering.ref(node.ref, ['notice', 'event']) };
}

export function lowerNotice(lowering: Lowering, node: ast.Notice, facts: PieceFacts): Notice {
    const lines = new Lines<ast.NoticeLine>(lowering, node);
    const within = lines.one('LimitWithinLine');
    const before = lines.one('BeforeLine');
    if (within && before) {
        lowering.report('syntax/line-twice', lowering.keyword(before), { line: 'within', name: node.name });
    }
    return {
        ...baseOf(lowering, node, facts),
        kind: 'notice',
        on: lowering.list(lines.one('OnLine')?.items, ['event']),
        from: lowering.optionalRef(lines.one('FromPartyLine')?.party, ['party']),
        to: lowering.list(lines.one('ToPartiesLine')?.items, ['party']),
        within: limitOf(lowering, within),
        before: within ? undefined : lowering.optionalDuration(before?.value),
        satisfies: lowering.citations_(lines.one('SatisfiesLine')?.items),
    };
}

export function lowerProcessing(lowering: Lowering, node: ast.Processing, facts: PieceFacts): Processing {
    const lines = new Lines<ast.ProcessingLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'processing',
        services: lowering.list(node.services, ['service']),
        purpose: lowering.optionalText(lines.one('PurposeLine')?.value),
        nature: lowering.texts(lines.one('NatureLine')?.items),
        data: lowering.list(lines.one('DataLine')?.items, ['topic']),
        subjects: lowering.texts(lines.one('SubjectsLine')?.items),
        kept: lowering.optionalDuration(lines.one('KeptLine')?.value),
        locatedIn: lowering.list(lines.one('LocatedLine')?.items, ['region']),
        transfers: lowering.texts(lines.one('TransferLine')?.items),
    };
}

export function lowerClause(lowering: Lowering, node: ast.Clause, facts: PieceFacts): Clause {
    const lines = new Lines<ast.ClauseLine>(lowering, node);
    return {
        ...baseOf(lowering, node, facts),
        kind: 'clause',
        covers: lowering.list(lines.one('CoversLine')?.items, ['topic']),
        satisfies: lowering.citations_(lines.one('SatisfiesLine')?.items),
        survives: lowering.optionalDuration(lines.one('SurvivesLine')?.value),
        limit: liabilityLimit(lowering, lines.one('LimitLine')),
    };
}

function liabilityLimit(lowering: Lowering, line: ast.LimitLine | undefined): LiabilityLimit | undefined {
    if (!line) return undefined;
    return {
        span: lowering.span(line),
        alternatives: line.items.map((item) => limitAmount(lowering, item)),
        whichever: line.whichever,
    };
}

function limitAmount(lowering: Lowering, node: ast.LimitAmount): LimitAmount {
    const span = lowering.span(node);
    switch (node.$type) {
        case 'FeesLimit':
            return {
                type: 'fees',
                span,
                duration: lowering.duration(node.duration),
                of: lowering.ref(node.fee, ['fee']),
            };
        case 'MultipleLimit':
            return {
                type: 'multiple',
                span,
                factor: lowering.factor(node.factor),
                of: lowering.ref(node.clause, ['clause']),
            };
        case 'MoneyLimit':
            return {
                type: 'money',
                span,
                amount: readNumber(node.amount),
                unit: lowering.ref(node.unit, ['unit']),
                per: undefined,
            };
    }
}
