import { boundOf } from '../../analysis/objective.ts';
import { valueText } from '../../model/value-text.ts';
import { replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/direction-mismatch',
    title: 'A limit on the wrong side',
    why: [
        'Availability `at most 99.9%` is kept by a service that never works, and latency `at least 200 ms` by one that',
        'is slow. By the letter, the credits then fall due for good service.',
        '',
        'A metric that says no direction, such as a temperature, may be limited on either side.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'More of `{metric}` is better, so a limit `{written} {value}` promises nothing. Write `{right} {value}`.',
        lower: 'Less of `{metric}` is better, so a limit `{written} {value}` promises nothing. Write `{right} {value}`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Speed Latency p95 at least 200 ms
}
`,
    good: `
sla Levels for Servers {
    objective Speed Latency p95 at most 200 ms
}
`,
    *check({ facts }) {
        for (const { promise, metric, target } of facts.promises) {
            const [written, right] = [promise.bound, boundOf(metric)];
            if (metric === undefined || target === undefined || written === undefined) continue;
            if (right === undefined || written === right) continue;
            yield {
                span: target.span,
                sentence: metric.better === 'lower' ? 'lower' : '',
                values: { metric: metric.name.value, written, right, value: valueText(target) },
                intents: promise.boundSpan ? [replacing(promise.boundSpan, right)] : [],
            };
        }
    },
} satisfies Rule;
