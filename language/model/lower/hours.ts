import type * as ast from '../../generated/ast.ts';
import { parseMonthDay, type Weekday, weekdaysBetween } from '../../values/date.ts';
import { TimeOfDay } from '../../values/time.ts';
import type { Calendar, ClosedDay, WeeklyHours } from '../service.ts';
import { baseOf, Lines, type PieceFacts } from './body.ts';
import type { Lowering } from './lowering.ts';
import { zoneOf } from './zone.ts';

export function lowerCalendar(lowering: Lowering, node: ast.Calendar, facts: PieceFacts): Calendar {
    const lines = new Lines<ast.CalendarLine>(lowering, node);
    const open = lines.all('OpenLine');
    return {
        ...baseOf(lowering, node, facts),
        kind: 'calendar',
        zone: zoneOf(lowering, lines.one('ZoneLine')),
        open: open.flatMap((line) => weeklyHours(lowering, line.hours)),
        openOutside: open.flatMap((line) => (line.outside ? [lowering.ref(line.outside, ['calendar'])] : [])),
        closed: lines
            .all('ClosedLine')
            .flatMap((line) => line.days)
            .flatMap((day) => closedDay(lowering, day)),
    };
}

/** `mon-fri, sat 08:00-18:00`; nothing when a time is impossible. */
export function weeklyHours(lowering: Lowering, node: ast.Weekly | undefined): readonly WeeklyHours[] {
    if (!node) return [];
    const from = timeOf(lowering, node.from);
    const to = timeOf(lowering, node.to);
    if (from === undefined || to === undefined) return [];
    const span = lowering.span(node);
    if (from === to) lowering.report('value/weekly-hours-empty', span, { from: node.from.value, to: node.to.value });
    return [{ span, days: [...new Set(node.days.flatMap(daysOf))], from, to }];
}

function daysOf(range: ast.DayRange): readonly Weekday[] {
    return weekdaysBetween(range.from as Weekday, (range.to ?? range.from) as Weekday);
}

/** Minutes of the day; `8:00` is read as it is meant, the slip has its own message. */
function timeOf(lowering: Lowering, node: ast.Time): number | undefined {
    const time = TimeOfDay.parse(node.value);
    if (time) return time.minutes;
    if (/^\d{2}:\d{2}$/.test(node.value))
        lowering.report('value/time-impossible', lowering.span(node), { written: node.value });
    return TimeOfDay.parse(node.value.padStart(5, '0'))?.minutes;
}

function closedDay(lowering: Lowering, node: ast.ClosedDay): readonly ClosedDay[] {
    const day = node.yearly ? monthDay(lowering, node.yearly) : lowering.date(node.date);
    if (!day) return [];
    return [
        {
            span: lowering.span(node),
            day: 'value' in day ? day.value : day,
            reason: lowering.optionalText(node.reason),
        },
    ];
}

function monthDay(
    lowering: Lowering,
    node: ast.MonthDay,
): { readonly month: number; readonly day: number } | undefined {
    const read = parseMonthDay(node.value);
    if (!read) lowering.report('value/month-day-impossible', lowering.span(node), { written: node.value });
    return read;
}
