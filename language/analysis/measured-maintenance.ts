import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Maintenance } from '../model/service.ts';
import { BusinessCalendar } from '../values/calendar.ts';
import { isZone } from '../values/zone.ts';
import { businessCalendar, isWhole, readableHours, zoneOfContract } from './calendars.ts';
import type { PromiseFacts } from './objective.ts';

/**
 * The excluded maintenance that can fall into the measured time of a promise: all of it where time is measured
 * round the clock, and where its hours or the calendar are not known; else what overlaps the open time in a
 * week of winter or of summer.
 */
export function measuredMaintenance({ maintenance, during }: PromiseFacts, contract: Contract): readonly Maintenance[] {
    if (during === undefined || !isWhole(during)) return maintenance;
    const open = businessCalendar(during, contract);
    const from = contract.header?.effective?.value ?? ANY_DAY;
    return maintenance.filter((each) => each.during.length === 0 || overlaps(each, open, from, contract));
}

const ANY_DAY = Temporal.PlainDate.from('2026-01-01');
const HALF_A_YEAR = 26 * 7;
const DAYS = [0, 1, 2, 3, 4, 5, 6].flatMap((day) => [day, day + HALF_A_YEAR]);

function overlaps(
    maintenance: Maintenance,
    open: BusinessCalendar,
    from: Temporal.PlainDate,
    contract: Contract,
): boolean {
    const own = maintenance.zone?.value;
    const zone = own !== undefined && isZone(own) ? own : zoneOfContract(contract).name;
    const hours = BusinessCalendar.of({ zone, open: readableHours(maintenance.during) });
    const intervals = DAYS.flatMap((days) => hours.openIntervals(from.add({ days })));
    return intervals.some(({ start, end }) => open.openTimeBetween(start, end) > 0);
}
