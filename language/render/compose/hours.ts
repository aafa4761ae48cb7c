import type { Calendar, ClosedDay } from '../../model/service.ts';
import { minutesPerDay } from '../../values/time.ts';
import type { Inline } from '../document.ts';
import { type Content, value } from '../inline.ts';
import { dateText, weeklyHoursText, yearlyDateText } from '../values.ts';
import type { Writer } from '../writer.ts';

/** Whether a calendar never closes, so that a document may say "at any hour". */
export function isAlwaysOpen(calendar: Calendar | undefined): boolean {
    const whole = calendar?.open.filter(({ from, to }) => from === 0 && to === minutesPerDay) ?? [];
    const days = new Set(whole.flatMap((each) => each.days));
    return days.size === 7 && calendar?.closed.length === 0;
}

/** When a calendar is open and when it is not; undefined when it states neither. */
export function openingHours(writer: Writer, calendar: Calendar): readonly Inline[] | undefined {
    const hours = weekly(writer, calendar);
    const outside = writer.names(calendar.openOutside);
    const zone = writer.text(calendar.zone);
    const closed = writer.list(
        calendar.closed.map((day) => closedDay(writer, day)),
        'separate',
    );
    if (hours === undefined && outside === undefined && closed === undefined) {
        return undefined;
    }
    return writer.say('calendar.meaning', { hours: openTime(writer, hours, outside), zone, closed });
}

function openTime(writer: Writer, hours: Content | undefined, calendars: Content | undefined): Content | undefined {
    if (calendars === undefined) {
        return hours;
    }
    return hours === undefined
        ? writer.say('calendar.outside', { calendars })
        : writer.say('calendar.both', { hours, calendars });
}

function weekly(writer: Writer, { open }: Calendar): readonly Inline[] | undefined {
    return writer.list(
        open.map((hours) => value(weeklyHoursText(writer.words, hours), hours.span)),
        'separate',
    );
}

function closedDay(writer: Writer, { day, reason, span }: ClosedDay): readonly Inline[] {
    const shown = 'year' in day ? dateText(writer.words, day) : yearlyDateText(writer.words, day);
    return writer.say('calendar.closedDay', { day: value(shown, span), reason: writer.text(reason) });
}
