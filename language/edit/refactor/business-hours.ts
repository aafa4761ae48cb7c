import { businessCalendar, isWhole } from '../../analysis/calendars.ts';
import { promiseFacts } from '../../analysis/objective.ts';
import type { Calendar } from '../../model/service.ts';
import { objectivesOf } from '../../model/sla.ts';
import type { Written } from '../../model/source.ts';
import type { BusinessCalendar } from '../../values/calendar.ts';
import { addMonthsToDay, epochDay } from '../../values/date.ts';
import { Duration } from '../../values/duration.ts';
import type { Place, Refactor } from './refactoring.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;
/** More is reckoned in days. */
const MOST_HOURS = 1_000;

/**
 * Business hours of a promise as hours round the clock, and back, by the calendar that applies, over the starts of the
 * first year. Hours are the most that the business hours take from any start; business hours the most that surely lie
 * within the hours. The promise changes: both values stand in the title.
 */
export const businessHours: Refactor = (place) => {
    const found = durationAt(place);
    if (!found) return [];
    const { duration, calendar } = found;
    const isBusiness = duration.value.unit === 'business hour';
    const days = firstYear(place);
    const hours = businessCalendar(calendar, place.contract);
    const count = isBusiness ? longest(duration.value, hours, days) : fewest(duration.value, hours, days);
    if (count === undefined || count < 1) return [];
    const other = Duration.of(count, isBusiness ? 'hour' : 'business hour').toString();
    const id = isBusiness ? 'refactor/hours' : 'refactor/business-hours';
    const title = { id, values: { written: duration.value.toString(), other, calendar: calendar.name.value } };
    const { start, end } = duration.span;
    return [{ title, edits: () => [{ file: place.file.uri, start, end, text: other }] }];
};

interface Found {
    readonly duration: Written<Duration>;
    readonly calendar: Calendar;
}

/** The hours at the cursor, in a promise with one calendar. */
function durationAt({ file, contract, start, end }: Place): Found | undefined {
    const piece = file.pieceAt(start);
    const sla = piece?.declaration;
    const duration = piece?.durations.find(({ span }) => span.start <= start && end <= span.end);
    if (sla?.kind !== 'sla' || sla.damaged || !duration || !isReckoned(duration.value)) return undefined;
    const promise = objectivesOf(sla).find((each) => each.target?.span.start === duration.span.start);
    const calendar = promise && promiseFacts(promise, contract).hours?.calendar;
    return calendar && isWhole(calendar) ? { duration, calendar } : undefined;
}

function isReckoned({ unit, amount }: Duration): boolean {
    return (unit === 'business hour' || unit === 'hour') && amount.toNumber() <= MOST_HOURS;
}

/** The days of the year from the effective date, else from today. */
function firstYear({ contract, today }: Place): readonly number[] {
    const first = epochDay(contract.header?.effective?.value ?? today);
    const length = addMonthsToDay(first, 12) - first;
    return Array.from({ length }, (_day, index) => first + index);
}

/** The longest is from an opening or a close, or from a minute past the last start that ends at a close. In whole hours, up. */
function longest(duration: Duration, calendar: BusinessCalendar, days: readonly number[]): number | undefined {
    const [ending, starting] = [calendar.ending(duration), calendar.starting(duration)];
    const starts = days.flatMap((day) =>
        calendar.openIntervalsOfDay(day).flatMap(({ start, end }) => {
            const last = starting(end);
            return last === undefined ? [start, end] : [start, end, last + MINUTE];
        }),
    );
    const most = Math.max(...starts.map((start) => (ending(start) ?? Number.NaN) - start));
    return Number.isFinite(most) ? Math.ceil(most / HOUR) : undefined;
}

/** The fewest open hours are from a close, or up to an opening. In whole hours, down. */
function fewest(duration: Duration, calendar: BusinessCalendar, days: readonly number[]): number | undefined {
    const length = duration.milliseconds()?.toNumber() ?? 0;
    const open = days.flatMap((day) =>
        calendar
            .openIntervalsOfDay(day)
            .flatMap(({ start, end }) => [
                calendar.openTimeBetween(end, end + length),
                calendar.openTimeBetween(start - length, start),
            ]),
    );
    const least = Math.min(...open);
    return Number.isFinite(least) ? Math.floor(least / HOUR) : undefined;
}
