import { isBefore } from '../dates.ts';
import { removing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/waiver-expired',
    title: 'An exception that has run out',
    why: [
        'A requirement was put aside until a day, and that day is past. The exception excuses nothing any more, and',
        'the contract still shows it to both parties. On the day itself it holds.',
        '',
        'The fix takes it out, which changes nothing but the text; a new date is for the parties to agree.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The exception for {citation} ended on {until}. Meet the requirement, or agree on a new date.',
    },
    fixable: true,
    bad: `
waive MSP-Essentials:SEC.8 because "Risks are assessed once the services have moved" until 2026-02-28
`,
    good: `
waive MSP-Essentials:SEC.8 because "Risks are assessed once the services have moved" until 2026-12-31
`,
    *check({ contract, today }) {
        for (const waiver of contract.all('waive')) {
            const { until, citation } = waiver;
            if (until === undefined || !isBefore(until.value, today)) continue;
            yield {
                span: until.span,
                values: {
                    citation: `\`${citation.framework.text}:${citation.code.value}\``,
                    until: until.value.toString(),
                },
                intents: [removing(waiver)],
            };
        }
    },
} satisfies Rule;
