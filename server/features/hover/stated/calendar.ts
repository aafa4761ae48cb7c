import { businessCalendar, isWhole, zoneOfContract } from '../../../../language/analysis/calendars.ts';
import type { Calendar, ClosedDay, Maintenance, WeeklyHours } from '../../../../language/model/service.ts';
import type { Written } from '../../../../language/model/source.ts';
import { epochDay } from '../../../../language/values/date.ts';
import { Decimal } from '../../../../language/values/decimal.ts';
import { nextDate } from '../../../../language/values/next-date.ts';
import { minutesPerDay, TimeOfDay } from '../../../../language/values/time.ts';
import { isZone, Zone } from '../../../../language/values/zone.ts';
import { factsFor } from '../../../facts.ts';
import type { View } from '../../../view.ts';
import { dateText } from '../dates.ts';
import { list, paragraphs } from '../markdown.ts';
import type { Stated } from '../stated.ts';
import { sentence } from '../words.ts';
import { wordsOf } from './money.ts';

export function statedByCalendar(view: View, calendar: Calendar): readonly Stated[] {
    const week = weekOf(view, calendar);
    return [
        ...calendar.open.map((hours) => hoursOf(view, hours, calendar.zone, week)),
        ...calendar.closed.flatMap((day) => yearly(view, day)),
        ...zoneText(view, calendar.zone),
    ];
}

export function statedByMaintenance(view: View, maintenance: Maintenance): readonly Stated[] {
    return [
        ...maintenance.during.map((hours) => hoursOf(view, hours, maintenance.zone)),
        ...zoneText(view, maintenance.zone),
    ];
}

/** How long all of a calendar is open in a week, in hours; undefined where a part of it cannot be read. */
export function weekOf(view: View, calendar: Calendar): Decimal | undefined {
    const contract = factsFor(view)?.contract;
    if (!contract || !isWhole(calendar)) return undefined;
    return Decimal.of(businessCalendar(calendar, contract).weeklyOpenMinutes()).dividedBy(60).round(2);
}

/** The zone that times are in: the one stated, else the contract's. What names no zone counts for nothing. */
export function zoneFor(view: View, stated: Written<string> | undefined): string {
    const contract = factsFor(view)?.contract;
    return stated && isZone(stated.value) ? stated.value : contract ? zoneOfContract(contract).name : 'UTC';
}

function hoursOf(view: View, hours: WeeklyHours, zone: Written<string> | undefined, week?: Decimal): Stated {
    return { span: hours.span, say: () => hoursText(view, hours, zone, week) };
}

function hoursText(
    view: View,
    hours: WeeklyHours,
    stated: Written<string> | undefined,
    week: Decimal | undefined,
): string {
    const { words } = view;
    const [zone, others] = [zoneFor(view, stated), zoneFor(view, undefined)];
    const own = Decimal.of(lengthOf(hours) * hours.days.length)
        .dividedBy(60)
        .round(2);
    const elsewhere = [...new Set([others, 'UTC'])].filter((each) => each !== zone);
    return paragraphs(
        sentence(words, 'times', { hours: wordsOf(view, hours.span), zone }),
        list([
            ...elsewhere.flatMap((each) => sameElsewhere(view, hours, zone, each)),
            sentence(words, 'times.week', { hours: own.toString() }),
            ...(week && !week.equals(own) ? [sentence(words, 'times.all', { hours: week.toString() })] : []),
        ]),
    );
}

function lengthOf({ from, to }: WeeklyHours): number {
    return to > from ? to - from : to + minutesPerDay - from;
}

/** The same times of today in another zone. */
function sameElsewhere(view: View, hours: WeeklyHours, zone: string, other: string): readonly string[] {
    const [here, there] = [Zone.named(zone), Zone.named(other)];
    if (!here || !there) return [];
    const timeOf = (minutes: number) => {
        const instant = here.instantAt((epochDay(view.today) * minutesPerDay + minutes) * MINUTE);
        const wall = there.wallAt(instant) / MINUTE;
        return TimeOfDay.of(((wall % minutesPerDay) + minutesPerDay) % minutesPerDay).toString();
    };
    const to = hours.from + lengthOf(hours);
    return [sentence(view.words, 'times.elsewhere', { from: timeOf(hours.from), to: timeOf(to), zone: other })];
}

const MINUTE = 60_000;

function yearly(view: View, { day, span }: ClosedDay): readonly Stated[] {
    if ('year' in day) return [];
    const say = () => {
        const next = nextDate(day, view.today);
        return next
            ? paragraphs(sentence(view.words, 'date.yearly'), dateText(view.words, next.toString(), view.today))
            : '';
    };
    return [{ span, say }];
}

/** How far a zone is from UTC in January and in July. */
export function zoneText(view: View, zone: Written<string> | undefined): readonly Stated[] {
    const known = zone && Zone.named(zone.value);
    if (!known) return [];
    const offsetIn = (month: number) => offsetText(known.offsetAt(epochDay(view.today.with({ month, day: 15 })) * DAY));
    const say = () => {
        const [january, july] = [offsetIn(1), offsetIn(7)];
        const id = january === july ? 'zone' : 'zone.changes';
        return sentence(view.words, id, { zone: zone.value, january, july });
    };
    return [{ span: zone.span, say }];
}

const DAY = minutesPerDay * MINUTE;

/** `UTC-05:00` */
function offsetText(milliseconds: number): string {
    const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
    const [hours, rest] = [Math.floor(minutes / 60), minutes % 60].map((each) => `${each}`.padStart(2, '0'));
    return `UTC${milliseconds < 0 ? '-' : '+'}${hours}:${rest}`;
}
