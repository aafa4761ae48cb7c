import { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../../language/model/service.ts';
import { weekdayOf } from '../../../language/values/date.ts';
import { nextDate } from '../../../language/values/next-date.ts';
import type { View } from '../../view.ts';
import { distanceText } from './dates.ts';
import { weekOf, zoneFor } from './stated/calendar.ts';
import { sentence } from './words.ts';

/** How long a calendar is open in a week, and the next day that it is closed. */
export function calendarFacts(view: View, calendar: Calendar): readonly string[] {
    const { words } = view;
    const week = weekOf(view, calendar);
    const zone = zoneFor(view, calendar.zone);
    const closed = nextClosed(calendar, view.today);
    const values = closed && {
        date: closed.toString(),
        weekday: sentence(words, `weekday.${weekdayOf(closed)}`),
        distance: distanceText(words, view.today.until(closed, { largestUnit: 'days' }).days),
    };
    return [
        ...(week ? [sentence(words, 'calendar.week', { week: week.toString(), zone })] : []),
        ...(values ? [sentence(words, 'calendar.closed', values)] : []),
    ];
}

function nextClosed({ closed }: Calendar, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
    const dates = closed.flatMap(({ day }) => ('year' in day ? day : (nextDate(day, today) ?? [])));
    const ahead = dates.filter((each) => Temporal.PlainDate.compare(each, today) >= 0);
    return ahead.sort(Temporal.PlainDate.compare)[0];
}
