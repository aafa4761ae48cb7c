import type * as ast from '../../generated/ast.ts';
import type { Expectation, Expected } from '../library.ts';
import type { Lowering } from './lowering.ts';

export function expectationOf(lowering: Lowering, line: ast.ExpectsLine): Expectation {
    return {
        span: lowering.span(line),
        alternatives: line.items.map((item) => ({ span: lowering.span(item), ...expected(lowering, item) })),
        level: line.level && { value: line.level.word, span: lowering.span(line.level) },
    };
}

type WithoutSpan<T> = T extends unknown ? Omit<T, 'span'> : never;

function expected(lowering: Lowering, node: ast.Expected): WithoutSpan<Expected> {
    switch (node.$type) {
        case 'ExpectedControl':
            return {
                type: 'control',
                topic: lowering.ref(node.topic, ['topic']),
                every: lowering.optionalDuration(lowering.single(node.every, node, 'every')),
                within: lowering.optionalDuration(lowering.single(node.within, node, 'within')),
                kept: lowering.optionalDuration(lowering.single(node.kept, node, 'kept')),
            };
        case 'ExpectedClause':
            return { type: 'clause', topic: lowering.ref(node.topic, ['topic']) };
        case 'ExpectedNotice':
            return {
                type: 'notice',
                event: lowering.ref(node.event, ['event']),
                within: lowering.optionalDuration(node.within),
                before: lowering.optionalDuration(node.before),
                promptly: node.promptly,
            };
        case 'ExpectedProcessing':
            return { type: 'processing', parts: node.parts };
        case 'ExpectedObjective':
            return { type: 'objective', metric: lowering.ref(node.metric, ['metric']) };
        case 'ExpectedEachObjective':
            return { type: 'each objective', property: node.property };
        case 'ExpectedReport':
            return {
                type: 'report',
                topic: lowering.optionalRef(node.topic, ['topic']),
                every: lowering.optionalDuration(node.every),
                orOnDemand: node.onDemand,
            };
        case 'ExpectedReview':
            return { type: 'review', of: node.of, every: lowering.duration(node.every) };
        case 'ExpectedFramework':
            return { type: 'framework' };
        case 'ExpectedScaling':
            return { type: 'scaling', direction: node.direction };
        case 'ExpectedChange':
            return { type: 'change', topic: lowering.optionalRef(node.topic, ['topic']) };
        case 'ExpectedEachVendor':
            return {
                type: 'each vendor',
                with: lowering.optionalRef(node.with, ['topic']),
                property: node.property === 'least' ? 'least privilege' : node.property,
                event: lowering.optionalRef(node.event, ['event']),
                every: lowering.optionalDuration(node.every),
                within: lowering.optionalDuration(node.within),
            };
    }
}
