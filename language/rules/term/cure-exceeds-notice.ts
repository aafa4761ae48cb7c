import { compareIn } from '../../analysis/compare.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/cure-exceeds-notice',
    title: 'The contract ends before the breach may be cured',
    why: [
        'A party that is given thirty days to put things right cannot be out of the contract after fourteen. The cure',
        'has to end with the notice or before it.',
        '',
        'Reported when the cure is longer from every start: thirty days against a month are accepted, though February',
        'is shorter.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The notice for {reason} ends after {notice}, and the breach may be cured for {cure}. Let the cure end with the notice.',
    },
    fixable: true,
    bad: `
contract Agreement "Managed Services Agreement" {
    terminable for "material breach" notice of 14 days cure 30 days
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    terminable for "material breach" notice of 30 days cure 30 days
}
`,
    *check({ contract }) {
        const calendar = contract.header?.hours?.target;
        for (const { reason, notice, cure } of contract.header?.terminations ?? []) {
            if (!notice || !cure) continue;
            const [longer, shorter] = [cure, notice].map(({ value: duration }) => ({ duration, calendar }));
            if (!longer || !shorter || compareIn(contract, longer, shorter)?.always !== 'longer') continue;
            const text = notice.value.toString();
            yield {
                span: cure.span,
                values: { reason: `"${reason.value}"`, notice: text, cure: cure.value.toString() },
                related: [compared(notice.span, text)],
                intents: [replacing(cure.span, text)],
            };
        }
    },
} satisfies Rule;
