import { compareIn } from '../../analysis/compare.ts';
import { fittingNotice, renewalMisfit } from '../../analysis/notice-fit.ts';
import type { Contract } from '../../model/composed.ts';
import type { Termination } from '../../model/contract.ts';
import { compared, replacing } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/notice-exceeds-term',
    title: 'A notice that does not fit into the time it has to end',
    why: [
        'Ninety days of notice before the end of a renewal of ninety days would have to be given before it begins:',
        'whoever misses that day is bound for two renewals.',
        '',
        'Reckoned in dates: the latest day for the notice has to lie within the term, and within each of the first',
        'twelve renewals. A renewal `once` is not renewed again and needs no notice. A notice of termination is',
        'compared with the term where there is no renewal, and reported when it is not shorter from any start.',
    ].join('\n'),
    levels: ['error'],
    sentences: {
        '': 'A notice of {notice} does not fit into the {which} of {length}: for the one from {start} to {end} it would have to be given by {by}. Agree on a shorter notice.',
        undated: 'A notice of {notice} does not fit into the {which} of {length}. Agree on a shorter notice.',
    },
    fixable: true,
    bad: `
contract Agreement "Managed Services Agreement" {
    term 12 months
    renews for 90 days unless notice of 90 days
}
`,
    good: `
contract Agreement "Managed Services Agreement" {
    term 12 months
    renews for 90 days unless notice of 30 days
}
`,
    *check({ contract }) {
        const { header } = contract;
        const misfit = renewalMisfit(contract);
        const fitting = fittingNotice(contract)?.toString();
        if (header?.renewal?.notice && misfit) {
            const { notice, length, which, period } = misfit;
            const dates = period && { start: `${period.start}`, end: `${period.end}`, by: `${period.noticeBy}` };
            const other = which === 'term' ? header.term : header.renewal.length;
            yield {
                span: header.renewal.notice.span,
                sentence: dates ? '' : 'undated',
                values: { notice: notice.toString(), length: length.toString(), which, ...dates },
                related: other ? [compared(other.span, length.toString())] : [],
                intents: fitting ? [replacing(header.renewal.notice.span, fitting)] : [],
            };
        }
        for (const { notice } of tooLong(contract)) {
            if (!notice || !header?.term) continue;
            const values = { notice: notice.value.toString(), length: header.term.value.toString(), which: 'term' };
            const related = [compared(header.term.span, values.length)];
            yield {
                span: notice.span,
                sentence: 'undated',
                values,
                related,
                intents: fitting ? [replacing(notice.span, fitting)] : [],
            };
        }
    },
} satisfies Rule;

function tooLong(contract: Contract): readonly Termination[] {
    const { term, renewal, terminations = [], hours } = contract.header ?? {};
    if (term === undefined || renewal !== undefined) return [];
    return terminations.filter(({ notice }) => {
        const calendar = hours?.target;
        const found =
            notice && compareIn(contract, { duration: notice.value, calendar }, { duration: term.value, calendar });
        return found?.always === 'equal' || found?.always === 'longer';
    });
}
