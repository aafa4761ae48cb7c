import type * as ast from '../../generated/ast.ts';
import type { EventType, Framework, Metric, MetricType, Region, Requirement, Scope, Topic, Unit } from '../library.ts';
import type { Written } from '../source.ts';
import { baseOf, descriptionOf, Lines, nameOf, type PieceFacts } from './body.ts';
import { expectationOf } from './expectation.ts';
import { type Lowering, unquoted } from './lowering.ts';
import { clockOf } from './security.ts';

export function lowerMetric(lowering: Lowering, node: ast.Metric, facts: PieceFacts): Metric {
    return {
        ...baseOf(lowering, node, facts),
        kind: 'metric',
        type: metricType(lowering, node.type),
        better: lowering.single(node.better, node, 'better'),
        numerator: lowering.optionalText(lowering.single(node.numerator, node, 'numerator')),
        denominator: lowering.optionalText(lowering.single(node.denominator, node, 'denominator')),
        from: lowering.optionalText(lowering.single(node.from, node, 'from')),
        to: lowering.optionalText(lowering.single(node.to, node, 'to')),
    };
}

/** The words as written, one blank between: Langium joins the words of a rule without any. */
function metricType(lowering: Lowering, node: ast.MetricType | undefined): Written<MetricType> | undefined {
    return (
        node && {
            value: (node.$cstNode?.text ?? node.word).replace(/\s+/g, ' ') as MetricType,
            span: lowering.span(node),
        }
    );
}

export function lowerUnit(lowering: Lowering, node: ast.Unit, facts: PieceFacts): Unit {
    const lines = new Lines<ast.MinorUnitsLine>(lowering, node);
    const digits = lines.one('MinorUnitsLine')?.digits;
    return {
        ...baseOf(lowering, node, facts),
        kind: 'unit',
        plural: node.plural === undefined ? undefined : nameOf(lowering, node, node.plural, 'plural'),
        minorUnits: digits && lowering.wholeNumber(digits)?.value,
    };
}

export function lowerRegion(lowering: Lowering, node: ast.Region, facts: PieceFacts): Region {
    return { ...baseOf(lowering, node, facts), kind: 'region', in: lowering.list(node.in, ['region']) };
}

export function lowerEvent(lowering: Lowering, node: ast.Event, facts: PieceFacts): EventType {
    return { ...baseOf(lowering, node, facts), kind: 'event' };
}

export function lowerTopic(lowering: Lowering, node: ast.Topic, facts: PieceFacts): Topic {
    return { ...baseOf(lowering, node, facts), kind: 'topic' };
}

export function lowerFramework(lowering: Lowering, node: ast.Framework, facts: PieceFacts): Framework {
    const lines = new Lines<ast.FrameworkLine>(lowering, node);
    const framework: Framework & { scopes: readonly Scope[]; requirements: readonly Requirement[] } = {
        ...baseOf(lowering, node, facts),
        kind: 'framework',
        edition: lowering.optionalText(lines.one('EditionLine')?.value),
        source: lowering.optionalText(lines.one('SourceLine')?.value),
        addresses: lines.all('OnlineLine').map((line) => ({
            span: lowering.span(line),
            address: lowering.text(line.value),
            codes: lowering.optionalText(line.codes),
        })),
        scopes: [],
        deadlines: lines.all('DeadlineLine').map((line) => ({
            span: lowering.span(line),
            event: lowering.ref(line.event, ['event']),
            duration: lowering.duration(line.value),
            clock: clockOf(lowering, line.clock),
        })),
        requirements: [],
    };
    framework.scopes = lines.all('Scope').map((scope) => scopeOf(lowering, scope, framework));
    framework.requirements = lines
        .all('Requirement')
        .map((requirement) => requirementOf(lowering, requirement, framework));
    return framework;
}

function scopeOf(lowering: Lowering, node: ast.Scope, framework: Framework): Scope {
    return {
        kind: 'scope',
        span: lowering.span(node),
        name: nameOf(lowering, node, node.name),
        meaning: lowering.optionalText(node.meaning),
        framework,
    };
}

function requirementOf(lowering: Lowering, node: ast.Requirement, framework: Framework): Requirement {
    const lines = new Lines<ast.RequirementLine>(lowering, { ...node, name: unquoted(node.code.value) });
    const code: Written<string> = lowering.text(node.code);
    const level = lines.one('LevelLine')?.value;
    return {
        kind: 'requirement',
        span: lowering.span(node),
        name: code,
        title: lowering.optionalText(node.title),
        description: descriptionOf(lowering, node.description, code.value),
        framework,
        level: level && { value: level.word, span: lowering.span(level) },
        scopes: lowering.list(node.scopes, ['scope']),
        whereData: lowering.list(node.data, ['topic']),
        whereSubprocessors: node.subprocessors.length > 0,
        whereTransfers: node.transfers.length > 0,
        transfersOutside: lowering.list(node.outside, ['region']),
        source: lowering.optionalText(lines.one('SourceLine')?.value),
        expects: lines.all('ExpectsLine').map((line) => expectationOf(lowering, line)),
    };
}
