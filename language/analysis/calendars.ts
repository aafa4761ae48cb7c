import type { Contract } from '../model/composed.ts';
import type { Ref } from '../model/reference.ts';
import type { Calendar, Priority, Service, WeeklyHours } from '../model/service.ts';
import type { Sla } from '../model/sla.ts';
import { BusinessCalendar, type ClosedDay } from '../values/calendar.ts';
import { minutesPerDay } from '../values/time.ts';
import { isZone } from '../values/zone.ts';

/** The zone of a contract's dates and windows, and who says so. */
export interface ZoneInReach {
    /** An IANA name. */
    readonly name: string;
    readonly from: 'contract' | 'hours' | 'default';
}

/** Whose business time may be asked for. */
export interface HoursScope {
    readonly priority?: Priority | undefined;
    readonly sla?: Sla | undefined;
    readonly service?: Service | undefined;
}

/** The calendar of business durations at one place, and who names it. */
export interface GoverningHours {
    readonly from: 'priority' | 'sla' | 'service' | 'contract';
    readonly ref: Ref<Calendar>;
    /** Undefined while nothing has that name; then the hours are not known, and no outer calendar stands in. */
    readonly calendar: Calendar | undefined;
}

/** The zone of a contract: its own, else that of its `hours`, else UTC. A name that is no zone counts as none. */
export function zoneOfContract(contract: Contract): ZoneInReach {
    const own = known(contract.header?.zone?.value);
    if (own !== undefined) return { name: own, from: 'contract' };
    const hours = known(contract.header?.hours?.target?.zone?.value);
    return hours === undefined ? { name: 'UTC', from: 'default' } : { name: hours, from: 'hours' };
}

/** The innermost of priority, sla, service and contract that names hours; undefined where none does. */
export function governingHours(contract: Contract, { priority, sla, service }: HoursScope): GoverningHours | undefined {
    return (
        governing('priority', priority?.hours) ??
        governing('sla', sla?.hours) ??
        governing('service', service?.hours) ??
        governing('contract', contract.header?.hours)
    );
}

/** The open time of a declared calendar, in its own zone, else the contract's, else UTC. */
export function businessCalendar(calendar: Calendar, contract: Contract): BusinessCalendar {
    return build(calendar, zoneOfContract(contract).name, new Set());
}

/** Whether all that a calendar is made of could be read; what is reckoned with the rest may be wrong. */
export function isWhole(calendar: Calendar): boolean {
    return isWholeWithin(calendar, new Set());
}

/** The weekly hours that lie within a day, 0 to 1440 minutes. */
export function readableHours(hours: readonly WeeklyHours[]): readonly WeeklyHours[] {
    return hours.filter(isReadable);
}

interface Built {
    readonly zone: string;
    readonly outside: readonly BusinessCalendar[];
    readonly calendar: BusinessCalendar;
}

/** One for each declaration; it holds as long as the zone and the calendars that it stays outside of are the same. */
const built = new WeakMap<Calendar, Built>();

function governing(from: GoverningHours['from'], ref: Ref<Calendar> | undefined): GoverningHours | undefined {
    return ref && { from, ref, calendar: ref.target };
}

/** A calendar that is open outside itself, through whatever chain, is left out there. */
function build(calendar: Calendar, contractZone: string, within: Set<Calendar>): BusinessCalendar {
    within.add(calendar);
    const zone = known(calendar.zone?.value) ?? contractZone;
    const others = calendar.openOutside.flatMap(({ target }) =>
        target === undefined || within.has(target) ? [] : [target],
    );
    const outside = others.map((other) => build(other, contractZone, within));
    within.delete(calendar);
    const seen = built.get(calendar);
    if (seen?.zone === zone && sameItems(seen.outside, outside)) return seen.calendar;
    const fresh = BusinessCalendar.of({
        zone,
        open: readableHours(calendar.open),
        closed: closedDays(calendar),
        outside,
    });
    built.set(calendar, { zone, outside, calendar: fresh });
    return fresh;
}

function closedDays(calendar: Calendar): readonly ClosedDay[] {
    return calendar.closed.map(({ day }) => ('year' in day ? { date: day } : day));
}

function isReadable({ from, to }: WeeklyHours): boolean {
    return [from, to].every((minute) => Number.isInteger(minute) && minute >= 0 && minute <= minutesPerDay);
}

function isWholeWithin(calendar: Calendar, within: Set<Calendar>): boolean {
    if (calendar.damaged || within.has(calendar) || !calendar.open.every(isReadable)) return false;
    if (calendar.zone !== undefined && known(calendar.zone.value) === undefined) return false;
    const inner = new Set(within).add(calendar);
    return calendar.openOutside.every(({ target }) => target !== undefined && isWholeWithin(target, inner));
}

function known(zone: string | undefined): string | undefined {
    return zone !== undefined && isZone(zone) ? zone : undefined;
}

function sameItems<T>(some: readonly T[], others: readonly T[]): boolean {
    return some.length === others.length && some.every((item, index) => item === others[index]);
}
