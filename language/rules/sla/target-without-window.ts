import type { MetricType } from '../../model/library.ts';
import { valueText } from '../../model/value-text.ts';
import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** What is a figure of a window; a time for every case, a recovery point and a rate mean something by themselves. */
const NEEDS_WINDOW: ReadonlySet<MetricType | undefined> = new Set<MetricType>([
    'time share',
    'case share',
    'sample',
    'total',
    'count',
    'score',
]);

export default {
    id: 'sla/target-without-window',
    title: 'A promise does not say over which time it is measured',
    why: [
        'A share means nothing without its window: 99.9 % of a month leaves 43.2 minutes of downtime, of a year 8.76',
        'hours, and those may come at once. Without a window, calendar months apply, in the zone of the contract.',
        '',
        'The window of the objective or `measured` of its sla will do. A time `in 95% of cases` is a share too; for a matrix',
        'that is said once.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{path}` does not say over which time {value} is measured: calendar months apply, in the zone {zone}. Say so: `measured monthly`.',
        cases: '`{path}` does not say over which time {share} of cases are counted: calendar months apply, in the zone {zone}. Say so: `measured monthly`.',
    },
    fixable: true,
    without: ['measured'],
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9%
}
`,
    good: `
sla Levels for Servers {
    measured monthly
    objective Uptime Availability at least 99.9%
}
`,
    *check({ facts }) {
        const matrices = new Set<unknown>();
        for (const { promise, target, type, window, path, sla } of facts.promises) {
            const isShare = promise.share !== undefined || NEEDS_WINDOW.has(type);
            if (target === undefined || window.from !== 'default' || !isShare || matrices.has(promise.share)) continue;
            if (promise.kind === 'cell' && promise.share) matrices.add(promise.share);
            yield {
                span: target.span,
                sentence: promise.share ? 'cases' : '',
                values: {
                    path,
                    value: valueText(target),
                    share: promise.share?.value.toString() ?? '',
                    zone: facts.zone.name,
                },
                lacking: sla,
                intents: [addingLine(sla, 'measured  monthly')],
            };
        }
    },
} satisfies Rule;
