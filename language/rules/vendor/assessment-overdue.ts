import { addDuration } from '../../values/date.ts';
import { isBefore } from '../dates.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'vendor/assessment-overdue',
    title: 'The risk of a vendor is not assessed in time',
    why: [
        'Who brings a vendor into a service answers for having looked at it first. An assessment that was due again',
        'before the contract begins says nothing of the vendor that the client gets.',
        '',
        'A risk without a date was assessed by nobody that one could ask. An assessment that says no `every` has no',
        'due date and is accepted. There is no fix: the date of an assessment cannot be guessed.',
    ].join('\n'),
    levels: ['warning'],
    sentences: {
        '': 'The assessment of `{vendor}` of {assessed} was due again on {due}, before the contract begins on {effective}. Assess it anew.',
        none: 'The risk of `{vendor}` has not been assessed. Assess it and say so, as in `risk medium assessed 2026-01-15 every 12 months`.',
        undated:
            'The risk of `{vendor}` is `{level}`, and nothing says when that was found. Add the date, as in `assessed 2026-01-15`.',
    },
    fixable: false,
    onCatalogues: true,
    bad: `
vendor Azure "Microsoft Azure" {
    risk high assessed 2024-06-01 every 12 months
}
`,
    good: `
vendor Azure "Microsoft Azure" {
    risk high assessed 2025-06-01 every 12 months
}
`,
    *check({ contract }) {
        const begins = contract.header?.effective;
        const effective = begins?.value;
        for (const vendor of contract.all('vendor')) {
            const { risk, name } = vendor;
            if (risk?.assessed === undefined) {
                const values = { vendor: name.value, level: risk?.level.value ?? '' };
                yield { span: name.span, sentence: risk ? 'undated' : 'none', values, lacking: vendor };
                continue;
            }
            const assessed = risk.assessed.value;
            const due = risk.every && addDuration(assessed, risk.every.value);
            if (!due || !begins || !effective || !isBefore(due, effective)) continue;
            yield {
                span: risk.assessed.span,
                values: {
                    vendor: name.value,
                    assessed: assessed.toString(),
                    due: due.toString(),
                    effective: effective.toString(),
                },
                related: [compared(begins.span, effective.toString())],
            };
        }
    },
} satisfies Rule;
