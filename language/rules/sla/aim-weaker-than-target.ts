import { compareFigures } from '../../analysis/magnitude.ts';
import { valueText } from '../../model/value-text.ts';
import { compared, replacing, swapping } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/aim-weaker-than-target',
    title: 'The aim is looser than the promise',
    why: [
        'An aim is what the provider strives for beyond what it promises. One that is looser than the promise turns',
        'the two around, and a reader cannot tell which number binds. An aim equal to the promise is accepted.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'The aim of {aim} is looser than the {target} promised. Aim beyond what is promised.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9% aiming at 99.5%
}
`,
    good: `
sla Levels for Servers {
    objective Uptime Availability at least 99.9% aiming at 99.95%
}
`,
    *check({ facts }) {
        for (const { promise, target, bound } of facts.promises) {
            const { aim } = promise;
            if (aim === undefined || target === undefined || bound === undefined) continue;
            if (compareFigures(aim, target) !== (bound === 'at least' ? -1 : 1)) continue;
            yield {
                span: aim.span,
                values: { aim: valueText(aim), target: valueText(target) },
                related: [compared(target.span, valueText(target))],
                intents: [replacing(aim.span, valueText(target)), swapping(aim.span, target.span)],
            };
        }
    },
} satisfies Rule;
