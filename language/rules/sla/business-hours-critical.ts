import { businessCalendar } from '../../analysis/calendars.ts';
import type { PromiseFacts } from '../../analysis/objective.ts';
import type { Priority } from '../../model/service.ts';
import type { Sla } from '../../model/sla.ts';
import type { Rule, Subject } from '../rule.ts';
import { isMostUrgent, promisedFor } from '../urgency.ts';

export default {
    id: 'sla/business-hours-critical',
    title: 'The worst cases wait until business opens',
    why: [
        'The most urgent priority is for what cannot wait, yet all of its times stand still while business is closed:',
        'a fault on Friday evening waits for Monday. That may be what the price pays for; both should know it.',
        '',
        'Not reported where one of its times runs round the clock, where the calendar is open all week, or where slas',
        'with different hours share the day between them.',
    ].join('\n'),
    levels: ['information'],
    sentences: {
        '': '`{priority}` is the most urgent priority, and all of its times stand still while `{calendar}` is closed. Count them round the clock, if that is what the client expects.',
    },
    fixable: false,
    bad: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 1 business hour 2 business hours 4 business hours
        P2 4 business hours - 2 business days
    } in 95% of cases
}
`,
    good: `
sla Levels for Helpdesk {
    matrix ResponseTime UpdateInterval ResolutionTime {
        P1 1 hour 2 hours 4 hours
        P2 4 business hours - 2 business days
    } in 95% of cases
}
`,
    *check(subject) {
        if (subject.isLost('sla')) return;
        for (const sla of subject.contract.all('sla')) {
            const own = subject.facts.promisesOfSla(sla);
            for (const priority of new Set(own.flatMap((each) => each.priority ?? []))) {
                const first = own.find((each) => each.priority === priority && each.target?.type === 'duration');
                const calendar = calendarOf(priority, sla, subject);
                if (!first?.target || calendar === undefined) continue;
                const values = { priority: priority.name.value, calendar };
                yield { span: first.target.span, values, lacking: sla };
            }
        }
    },
} satisfies Rule;

/** The one calendar that all times of the most urgent priority go by; undefined where that is not so. */
function calendarOf(priority: Priority, sla: Sla, { facts, contract }: Subject): string | undefined {
    if (!isMostUrgent(priority, facts)) return undefined;
    const times = promisedFor(priority, sla, facts).filter(({ target }) => target?.type === 'duration');
    const calendars = new Set(times.map(({ hours }) => hours?.calendar));
    const [calendar] = calendars;
    if (calendar === undefined || calendars.size > 1 || !times.every(isBusiness)) return undefined;
    return businessCalendar(calendar, contract).weeklyOpenMinutes() < MINUTES_A_WEEK ? calendar.name.value : undefined;
}

const MINUTES_A_WEEK = 10_080;

function isBusiness({ target }: PromiseFacts): boolean {
    return target?.type === 'duration' && target.duration.kind === 'business';
}
