import { addingLine } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'sla/review-missing',
    title: 'Nobody reviews the service levels',
    why: [
        'Service levels that are never looked at stay as they were on the day of signing, while the services change.',
        'A `review` of the contract covers every sla in it.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': '`{sla}` has no review, and neither has the contract. Say how often the parties look at it: `review every 3 months`.',
    },
    fixable: true,
    without: ['review'],
    bad: `
sla Levels for Helpdesk {
    objective FirstFix FirstContactResolution at least 70% monthly
}
`,
    good: `
sla Levels for Helpdesk {
    objective FirstFix FirstContactResolution at least 70% monthly
    review every 3 months
}
`,
    *check({ contract }) {
        if (contract.header?.review !== undefined || contract.header?.damaged === true) return;
        for (const sla of contract.all('sla')) {
            if (sla.review !== undefined) continue;
            yield {
                span: sla.name.span,
                values: { sla: sla.name.value },
                lacking: sla,
                intents: [addingLine(sla, 'review  every 3 months')],
            };
        }
    },
} satisfies Rule;
