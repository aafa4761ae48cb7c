import { businessCalendar, isWhole } from '../../analysis/calendars.ts';
import type { Calendar } from '../../model/service.ts';
import { valueText } from '../../model/value-text.ts';
import { Decimal } from '../../values/decimal.ts';
import { Duration } from '../../values/duration.ts';
import { declared } from '../phrases.ts';
import type { Rule, Subject } from '../rule.ts';

export default {
    id: 'sla/business-time-too-long',
    title: 'More business hours than a week has',
    why: [
        'Nobody reads 72 business hours as the week and a half that they are; most take them for three days. Beyond a',
        'week of the calendar, business days say the same and are understood.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{calendar}` opens {week} a week, so a limit of {value} takes longer than a week. Write business days, or say hours round the clock if these are meant.',
    },
    fixable: false,
    bad: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 1 hour 2 hours 72 business hours
    } in 95% of cases
}
`,
    good: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 1 hour 2 hours 8 business days
    } in 95% of cases
}
`,
    *check(subject) {
        for (const promise of subject.facts.promises) {
            const { target } = promise;
            const calendar = promise.hours?.calendar;
            if (target?.type !== 'duration' || target.duration.unit !== 'business hour' || !calendar) continue;
            const week = openWeek(calendar, subject);
            if (week === undefined || target.duration.amount.lte(week.amount)) continue;
            yield {
                span: target.span,
                values: { calendar: calendar.name.value, week: week.toString(), value: valueText(target) },
                related: [declared(calendar)],
            };
        }
    },
} satisfies Rule;

function openWeek(calendar: Calendar, { contract }: Subject): Duration | undefined {
    if (!isWhole(calendar)) return undefined;
    const minutes = businessCalendar(calendar, contract).weeklyOpenMinutes();
    return minutes > 0 ? Duration.of(Decimal.of(minutes).dividedBy(60).round(2), 'hour') : undefined;
}
