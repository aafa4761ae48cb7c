import type { MetricType } from '../../model/library.ts';
import { valueText } from '../../model/value-text.ts';
import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** What is a figure of a window; a timer, a recovery point and a rate mean something by themselves. */
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
        'The window of the objective or `measured` of its sla will do.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{path}` does not say over which time {value} is measured: calendar months apply, in the zone {zone}. Say so: `measured monthly`.',
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
        for (const { target, type, window, path, sla } of facts.promises) {
            if (target === undefined || window.from !== 'default' || !NEEDS_WINDOW.has(type)) continue;
            yield {
                span: target.span,
                values: { path, value: valueText(target), zone: facts.zone.name },
                lacking: sla,
                intents: [addingLine(sla, 'measured  monthly')],
            };
        }
    },
} satisfies Rule;
