import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import type { Calendar } from '../model/service.ts';
import type { BusinessCalendar } from '../values/calendar.ts';
import { compareDurations, type DurationComparison } from '../values/compare-durations.ts';
import type { Duration } from '../values/duration.ts';
import { businessCalendar, isWhole } from './calendars.ts';

/** A duration and the calendar that its business time runs by. */
export interface Clocked {
    readonly duration: Duration;
    /** Needed for business time alone. */
    readonly calendar?: Calendar | undefined;
}

/** The year of starts where a contract doesn't say when it begins: one without a leap day. */
const ANY_YEAR = Temporal.PlainDate.from('2026-01-01');

/**
 * How one duration compares with another from the starts of the contract's first year: what holds from every
 * start, what from some, and the worst start. Undefined where business time has no calendar, one that could
 * not be read whole, or one that never opens.
 */
export function compareIn(contract: Contract, one: Clocked, other: Clocked): DurationComparison | undefined {
    const from = contract.header?.effective?.value ?? ANY_YEAR;
    const [calendarA, calendarB] = [one, other].map((clocked) => openTimeOf(contract, clocked));
    return compareDurations(one.duration, other.duration, { calendarA, calendarB, from });
}

function openTimeOf(contract: Contract, { duration, calendar }: Clocked): BusinessCalendar | undefined {
    if (duration.kind !== 'business' || calendar === undefined || !isWhole(calendar)) return undefined;
    return businessCalendar(calendar, contract);
}
