/** A rule that passes every test: it reports an sla called `Bad`. */
export function templateOf(id: string): string {
    return `import type { Rule } from '../rule.ts';

export default {
    id: '${id}',
    title: 'What is wrong, in one line',
    why: 'Why it matters to the parties, and what was decided where practice differs.',
    levels: ['warning'],
    sentences: {
        '': '\`{name}\` is wrong. Say here what to do.',
    },
    fixable: false,
    bad: \`
sla Bad for Helpdesk {
    objective FirstFix FirstContactResolution at least 70%
}
\`,
    good: \`
sla Levels for Helpdesk {
    objective FirstFix FirstContactResolution at least 70%
}
\`,
    *check({ contract }) {
        for (const sla of contract.all('sla')) {
            if (sla.name.value !== 'Bad') continue;
            yield { span: sla.name.span, values: { name: sla.name.value } };
        }
    },
} satisfies Rule;
`;
}
