import type { TermPeriod } from '../../analysis/term.ts';
import type { Calendar } from '../../model/service.ts';
import { compared } from '../phrases.ts';
import type { Rule } from '../rule.ts';

export default {
    id: 'term/closed-days-run-out',
    title: 'The holidays of later years are missing',
    why: [
        'A calendar that lists its holidays by date for the first years and for none of the last counts every weekday',
        'of those as a working day: deadlines run on Christmas Day.',
        '',
        'Looked at are the years that the first term touches. A calendar with a yearly closed day (`every 12-25`) has',
        'days in all of them and is accepted, and so is one whose dates all lie outside of the term.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{calendar}` lists closed days up to {last}, and the first term runs to {end}. Add those of {years}.',
    },
    fixable: false,
    bad: `
calendar BusinessHours "business hours" {
    zone "America/New_York"
    open mon-fri 08:00-18:00
    closed 2026-12-25 "Christmas Day", 2027-12-24 "Christmas Eve"
}
`,
    good: `
calendar BusinessHours "business hours" {
    zone "America/New_York"
    open mon-fri 08:00-18:00
    closed 2026-12-25 "Christmas Day", 2027-12-24 "Christmas Eve", 2028-12-25 "Christmas Day"
}
`,
    *check({ contract, facts: { term } }) {
        const { header } = contract;
        for (const calendar of term ? contract.all('calendar') : []) {
            const years = term ? yearsWithout(calendar, term.first) : [];
            const [first] = years;
            if (first === undefined) continue;
            yield {
                span: calendar.name.span,
                values: {
                    calendar: calendar.name.value,
                    last: first - 1,
                    end: term?.first.end.toString() ?? '',
                    years: years.join(', '),
                },
                lacking: calendar,
                related: header?.term ? [compared(header.term.span, header.term.value.toString())] : [],
            };
        }
    },
} satisfies Rule;

/** The years of a term after the last one for which a calendar lists closed days by date. */
function yearsWithout({ closed }: Calendar, { start, end }: TermPeriod): readonly number[] {
    const listed = closed.flatMap(({ day }) => ('year' in day ? [day.year] : []));
    const isYearly = listed.length < closed.length;
    if (isYearly || !listed.some((year) => start.year <= year && year <= end.year)) return [];
    const last = Math.max(...listed);
    return Array.from({ length: Math.max(0, end.year - last) }, (_, index) => last + 1 + index);
}
