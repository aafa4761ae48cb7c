import { Temporal } from 'temporal-polyfill';
import { businessCalendar, readableHours, zoneOfContract } from '../../analysis/calendars.ts';
import type { Contract } from '../../model/composed.ts';
import type { Ref } from '../../model/reference.ts';
import type { Calendar, Maintenance, WeeklyHours } from '../../model/service.ts';
import { BusinessCalendar } from '../../values/calendar.ts';
import { epochDay, weekdays } from '../../values/date.ts';
import { millisecondsPerDay } from '../../values/duration.ts';
import { minutesPerDay } from '../../values/time.ts';
import { isZone, Zone } from '../../values/zone.ts';
import { nameOf } from '../names.ts';
import { dateText, weeklyHoursText } from '../values.ts';
import type { Words } from '../words.ts';
import type { Writer } from '../writer.ts';
import { type Illustration, pictureWidth, type Shape } from './picture.ts';
import { box, captionRow, hatching, label, legend, line, smallSize } from './shapes.ts';
import { joined, tableOf } from './table.ts';

/** The open hours of a week, and the hours in which maintenance may take place, on one clock. */
export interface Week {
    /** The zone of the contract, whose clock it is. */
    readonly zone: string;
    /** The Monday of a week in which the clocks of other zones were read; undefined where all are of one zone. */
    readonly monday: Temporal.PlainDate | undefined;
    readonly lanes: readonly Lane[];
}

export interface Lane {
    readonly of: Calendar | Maintenance;
    /** Its own zone, where that is another one. */
    readonly zone: string | undefined;
    /** Minutes from Monday 00:00 to 10,080, on the clock of the contract's zone; apart and in order. */
    readonly open: readonly { readonly from: number; readonly to: number }[];
}

/** The week of the calendars that services and service levels name, and of maintenance; undefined where all is open. */
export function weekOf(contract: Contract): Week | undefined {
    const zone = zoneOfContract(contract).name;
    const monday = firstMonday(contract.header?.effective?.value ?? ANY_DAY);
    const sources = [
        ...calendarsOf(contract).map((of) => ({ of, calendar: withoutClosedDays(of, contract) })),
        ...contract.all('maintenance').map((of) => ({ of, calendar: maintenanceHours(of, contract) })),
    ];
    const lanes = sources.map(({ of, calendar }): Lane => {
        const open = minutesOpen(calendar, zone, monday);
        const isSame = calendar.zone.name === zone || isWholeWeek(open);
        return { of, zone: isSame ? undefined : calendar.zone.name, open };
    });
    const shown = lanes.filter(({ open }) => open.length > 0);
    if (shown.every(({ open }) => isWholeWeek(open))) return undefined;
    return { zone, monday: shown.some((lane) => lane.zone !== undefined) ? monday : undefined, lanes: shown };
}

/** A line for each calendar and maintenance, the days of the week from left to right. */
export function drawWeek(writer: Writer, week: Week, key: string): Illustration {
    const { words } = writer;
    const rows = week.lanes.map((lane) => ({ ...lane, name: laneName(writer, lane), hours: hoursText(words, lane) }));
    const { shapes, height } = layOut(words, rows);
    return {
        picture: {
            width: pictureWidth,
            height,
            title: words.text('week.title', { zone: week.zone }),
            description: joined(
                words,
                rows.map(({ name, hours }) => words.text('week.says', { name, hours })),
            ),
            shapes,
        },
        table: tableOf(key, {
            columns: [
                words.plain('week.what'),
                words.plain('week.kind'),
                words.text('week.hours', { zone: week.zone }),
            ],
            rows: rows.map(({ of, name, hours }) => ({
                source: of.span,
                cells: [name, words.plain(of.kind === 'calendar' ? 'week.open' : 'week.maintenance'), hours],
            })),
        }),
    };
}

/** What a caption says of the clock. */
export function weekClock({ words }: Writer, { zone, monday }: Week): string {
    return monday === undefined
        ? words.text('week.zone', { zone })
        : words.text('week.zones', { zone, date: dateText(words, monday) });
}

const ANY_DAY = Temporal.PlainDate.from('2026-01-01');
const WEEK = 7 * minutesPerDay;

function firstMonday(date: Temporal.PlainDate): Temporal.PlainDate {
    return date.add({ days: (8 - date.dayOfWeek) % 7 });
}

/** In the order in which services, service levels, priorities and the contract name them. */
function calendarsOf(contract: Contract): readonly Calendar[] {
    const named: readonly (Ref<Calendar> | undefined)[] = [
        ...contract.all('service').map(({ hours }) => hours),
        ...contract.all('sla').flatMap(({ hours, measured }) => [hours, measured?.during]),
        ...contract.all('priority').map(({ hours }) => hours),
        contract.header?.hours,
    ];
    return [...new Set(named.flatMap((ref) => ref?.target ?? []))];
}

/** A holiday in the week that is drawn would be read as one of every week. */
function withoutClosedDays(calendar: Calendar, contract: Contract): BusinessCalendar {
    const { zone } = businessCalendar(calendar, contract);
    const outside = calendar.openOutside.flatMap(({ target }) =>
        target === undefined || target === calendar ? [] : [businessCalendar(target, contract)],
    );
    return BusinessCalendar.of({ zone: zone.name, open: readableHours(calendar.open), outside });
}

function maintenanceHours({ zone, during }: Maintenance, contract: Contract): BusinessCalendar {
    const own = zone !== undefined && isZone(zone.value) ? zone.value : undefined;
    return BusinessCalendar.of({ zone: own ?? zoneOfContract(contract).name, open: readableHours(during) });
}

/** What opens on the Sunday before or the Monday after, as clocks elsewhere have it, reaches into the week too. */
function minutesOpen(calendar: BusinessCalendar, zone: string, monday: Temporal.PlainDate): Lane['open'] {
    const clock = Zone.named(zone) ?? Zone.utc;
    const start = epochDay(monday) * millisecondsPerDay;
    const minuteOf = (instant: number) => Math.round((clock.wallAt(instant) - start) / 60_000);
    const spans = Array.from({ length: 11 }, (_, day) => calendar.openIntervals(monday.add({ days: day - 2 })))
        .flat()
        .map((span) => ({ from: Math.max(0, minuteOf(span.start)), to: Math.min(WEEK, minuteOf(span.end)) }))
        .filter(({ from, to }) => from < to)
        .sort((one, other) => one.from - other.from);
    return merged(spans);
}

function merged(spans: Lane['open']): Lane['open'] {
    const all: { from: number; to: number }[] = [];
    for (const { from, to } of spans) {
        const last = all.at(-1);
        if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
        else all.push({ from, to });
    }
    return all;
}

function isWholeWeek(open: Lane['open']): boolean {
    return open.length === 1 && open[0]?.from === 0 && open[0].to === WEEK;
}

function laneName({ words }: Writer, { of, zone }: Lane): string {
    const name = nameOf(words, of);
    return zone === undefined ? name : words.text('week.inZone', { name, zone });
}

/** The hours day by day, those of equal days together: `Monday to Friday, 08:00 to 18:00`. */
function hoursText(words: Words, { open, of }: Lane): string {
    const alike = new Map<string, WeeklyHours>();
    for (const part of open.flatMap(byDay)) {
        const key = `${part.from}-${part.to}`;
        const days = [
            ...(alike.get(key)?.days ?? []),
            ...(weekdays[part.day] === undefined ? [] : [weekdays[part.day]]),
        ];
        alike.set(key, { span: of.span, from: part.from, to: part.to, days: days.flatMap((day) => day ?? []) });
    }
    const [first, ...others] = [...alike.values()].map((hours) => weeklyHoursText(words, hours));
    return others.reduce((all, next) => words.text('list.separate', { first: all, next }), first ?? '');
}

interface DayPart {
    readonly day: number;
    /** Minutes of that day. */
    readonly from: number;
    readonly to: number;
}

/** A span that goes over midnight by less than a day keeps its end of the following day. */
function byDay({ from, to }: Lane['open'][number]): readonly DayPart[] {
    const [day, start] = [Math.floor(from / minutesPerDay), from % minutesPerDay];
    const end = to - day * minutesPerDay;
    if (end <= minutesPerDay) return [{ day, from: start, to: end }];
    const isNight = to < WEEK && end - minutesPerDay <= start;
    if (isNight) return [{ day, from: start, to: end - minutesPerDay }];
    const midnight = (day + 1) * minutesPerDay;
    return [{ day, from: start, to: minutesPerDay }, ...byDay({ from: midnight, to })];
}

interface Row extends Lane {
    readonly name: string;
    readonly hours: string;
}

const HEAD = 24;
const ROW = 44;
const BAR = 16;

function layOut(words: Words, rows: readonly Row[]): { readonly shapes: readonly Shape[]; readonly height: number } {
    const kinds = new Set(rows.map(({ of }) => of.kind));
    const below = legend(HEAD + rows.length * ROW + 2, [
        ...(kinds.has('calendar')
            ? [{ text: words.plain('week.open'), mark: (x: number, y: number) => part('calendar', x, y, 12, 10) }]
            : []),
        ...(kinds.has('maintenance')
            ? [
                  {
                      text: words.plain('week.maintenance'),
                      mark: (x: number, y: number) => part('maintenance', x, y, 12, 10),
                  },
              ]
            : []),
    ]);
    return {
        shapes: [...head(words), ...rows.flatMap((row, index) => laneShapes(row, HEAD + index * ROW)), ...below.shapes],
        height: HEAD + rows.length * ROW + below.height + 2,
    };
}

const DAY = (pictureWidth - 2) / 7;

function head(words: Words): readonly Shape[] {
    return weekdays.map((day, index) =>
        label({ x: 1 + (index + 0.5) * DAY, y: 12 }, words.plain(`day.${day}`), {
            anchor: 'middle',
            size: smallSize,
            tone: 'soft',
            width: DAY - 6,
            isScale: true,
        }),
    );
}

/** Midnights are long ticks, noons short ones. */
function laneShapes({ of, name, hours, open }: Row, y: number): readonly Shape[] {
    const top = y + 20;
    const ticks = Array.from({ length: 15 }, (_, half) => {
        const x = 1 + (half * DAY) / 2;
        const reach = half % 2 === 0 ? 3 : 0;
        return line({ x, y: top - reach }, { x, y: top + BAR + reach }, { stroke: 'line' });
    });
    return [
        ...captionRow(y + 12, name, hours, { bold: true }),
        box(1, top, pictureWidth - 2, BAR, { fill: 'page', stroke: 'line' }),
        ...ticks,
        ...open.flatMap(({ from, to }) =>
            part(of.kind, 1 + (from / minutesPerDay) * DAY, top, ((to - from) / minutesPerDay) * DAY, BAR),
        ),
    ];
}

function part(kind: Lane['of']['kind'], x: number, y: number, width: number, height: number): readonly Shape[] {
    if (kind === 'calendar') return [box(x, y, width, height, { fill: 'accent', stroke: 'accent' })];
    const hatched = box(x, y, width, height, { fill: 'other-tint', stroke: 'other' });
    return [hatched, hatching(hatched, { stroke: 'other' })];
}
