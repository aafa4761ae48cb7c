import type { Cell, Matrix, Objective } from '../../model/sla.ts';
import type { Span } from '../../model/source.ts';
import { valueText } from '../../model/value-text.ts';
import { inserting } from '../phrases.ts';
import type { Rule, RuleFinding } from '../rule.ts';

export default {
    id: 'sla/no-tolerance',
    title: 'One late case breaks the promise',
    why: [
        'A time that is promised for every case is broken by the first one that comes late, whatever the others. Most',
        'agreements promise it for a share: `in 95% of cases`. Where every case is meant, `in 100% of cases` says so.',
        '',
        'A matrix is reported once, on its first time, since one share at its end holds for all of its cells.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': 'A limit of {value} holds for every single case: one late case is a breach. Promise a share, as in `in 95% of cases`, or say `in 100% of cases`.',
        matrix: 'The times of this matrix hold for every single case: one late case is a breach. Promise a share after the closing brace, as in `in 95% of cases`, or say `in 100% of cases`.',
    },
    fixable: true,
    onCatalogues: true,
    bad: `
sla Levels for Servers {
    objective Recovery RecoveryTime at most 4 hours
}
`,
    good: `
sla Levels for Servers {
    objective Recovery RecoveryTime at most 4 hours in 95% of cases
}
`,
    *check({ contract }) {
        for (const sla of contract.all('sla')) {
            yield* sla.matrices.flatMap((matrix) => ofMatrix(matrix) ?? []);
            yield* sla.objectives.flatMap((objective) => ofPromise(objective, objective.span) ?? []);
        }
    },
} satisfies Rule;

function ofMatrix({ rows, span }: Matrix): RuleFinding | undefined {
    const cells = rows.flatMap((row) => row.cells.filter((cell) => cell !== undefined));
    const [first] = cells.flatMap((cell) => ofPromise(cell, span) ?? []);
    return first && { ...first, sentence: 'matrix' };
}

/** The first fix says what applies already; the second makes the promise a usual one. */
function ofPromise({ metric, target, share, sla }: Objective | Cell, whole: Span): RuleFinding | undefined {
    if (metric.target?.type?.value !== 'timer' || target === undefined || share !== undefined) return undefined;
    const intents = [inserting(whole, 'in 100% of cases'), inserting(whole, 'in 95% of cases')];
    return { span: target.span, values: { value: valueText(target) }, lacking: sla, intents };
}
