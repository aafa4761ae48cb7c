import type { Contract } from '../model/composed.ts';
import type { Maintenance } from '../model/service.ts';
import { BusinessCalendar } from '../values/calendar.ts';
import { isZone } from '../values/zone.ts';
import { businessCalendar, isWhole, readableHours, zoneOfContract } from './calendars.ts';
import type { PromiseFacts } from './objective.ts';
import { areEverOpenTogether } from './open-together.ts';

/**
 * The excluded maintenance that can fall into the measured time of a promise: all of it where time is measured
 * round the clock, and where its hours or the calendar are not known; else what meets the open time.
 */
export function measuredMaintenance({ maintenance, during }: PromiseFacts, contract: Contract): readonly Maintenance[] {
    if (during === undefined || !isWhole(during)) return maintenance;
    const open = businessCalendar(during, contract);
    const from = contract.header?.effective?.value;
    return maintenance.filter(
        (each) => each.during.length === 0 || areEverOpenTogether(hoursOf(each, contract), open, from),
    );
}

function hoursOf({ zone, during }: Maintenance, contract: Contract): BusinessCalendar {
    const own = zone !== undefined && isZone(zone.value) ? zone.value : undefined;
    return BusinessCalendar.of({ zone: own ?? zoneOfContract(contract).name, open: readableHours(during) });
}
