import { Temporal } from 'temporal-polyfill';
import type { Contract } from '../model/composed.ts';
import { objectivesOf, promisesOf, type Report, type Sla } from '../model/sla.ts';
import type { Duration } from '../values/duration.ts';
import { calendarWindow, type Window, windowLength } from '../values/window.ts';
import { businessCalendar, governingHours, isWhole } from './calendars.ts';
import { compareIn } from './compare.ts';
import type { Facts } from './facts.ts';
import { nominalMilliseconds } from './ratio.ts';
import { dateAfter } from './term.ts';
import { windowsBetween } from './windows.ts';

/** A report that shows a breach when it can no longer be claimed. */
export interface LateReport {
    readonly report: Report;
    /** The window that shows it; undefined where the report comes as often as windows end. */
    readonly window?: LateWindow;
}

/** By dates: the last day of the window, of its claims, and the day that the report is due. */
export interface LateWindow {
    readonly last: Temporal.PlainDate;
    readonly claimed: Temporal.PlainDate;
    readonly due: Temporal.PlainDate;
}

/** Where a contract doesn't say when it begins. */
const ANY_DAY = Temporal.PlainDate.from('2026-01-01');

/**
 * The reports on an sla, where all of them come after the claim period of a promise that is credited, or of any where
 * none is: worst case of the first year.
 */
export function lateReports(claim: Duration, sla: Sla, facts: Facts): readonly LateReport[] {
    const reports = facts.reportsOn(sla);
    const credited = sla.credits.flatMap(({ objectives }) => objectives.flatMap(({ target }) => promisesOf(target)));
    const promises = credited.length > 0 ? credited : objectivesOf(sla);
    const late = promises.map((promise) => {
        const { window } = facts.of(promise).window;
        return reports.flatMap((report) => lateReport(report, claim, { sla, window }, facts.contract) ?? []);
    });
    return late.find((some) => some.length === reports.length) ?? [];
}

/**
 * A report that comes as often as windows end is due that long after each; a rarer one that long after the end of its
 * own interval, which is counted from the start of the year, or of the week.
 */
function lateReport(
    report: Report,
    claim: Duration,
    { sla, window }: { readonly sla: Sla; readonly window: Window },
    contract: Contract,
): LateReport | undefined {
    const { every, within, damaged } = report;
    if (within === undefined || damaged) return undefined;
    const calendar = governingHours(contract, { sla })?.calendar;
    if (every === undefined || !isRarer(every.value, window)) {
        const comparison = compareIn(contract, { duration: within.value, calendar }, { duration: claim, calendar });
        return comparison?.everLonger === true ? { report } : undefined;
    }
    if (calendar !== undefined && !isWhole(calendar)) return undefined;
    const open = calendar && businessCalendar(calendar, contract);
    const late = reported(every.value, window, contract).flatMap(({ last, shown }) => {
        const [claimed, due] = [dateAfter(last, claim, open), dateAfter(shown, within.value, open)];
        const isLate = claimed && due && Temporal.PlainDate.compare(due, claimed) > 0;
        return isLate ? { last, claimed, due } : [];
    });
    const [worst] = late.toSorted((one, other) => lead(other) - lead(one));
    return worst && { report, window: worst };
}

/** Whether windows end more often than a report comes; never of windows that end at every moment. */
function isRarer(every: Duration, window: Window): boolean {
    const [own, other] = [nominalMilliseconds(every), nominalMilliseconds(windowLength(window))];
    return window.kind !== 'rolling' && own !== undefined && other !== undefined && own.gt(other);
}

/** The last day of each window of the first year, and of the interval of the report that holds that day. */
function reported(every: Duration, window: Window, { header }: Contract) {
    const from = header?.effective?.value ?? ANY_DAY;
    const until = from.add({ years: 1 });
    const intervals = windowsBetween(
        { kind: 'blocks', length: every },
        firstDay(every, from),
        until.add({ years: 10 }),
    );
    const dated = windowsBetween(window, from, until);
    const windows = dated.length > 0 ? dated : windowsBetween(calendarWindow('daily'), from, until);
    return windows.flatMap(({ end }) => {
        const interval = intervals.find((each) => Temporal.PlainDate.compare(end, each.end) <= 0);
        return interval ? { last: end.subtract({ days: 1 }), shown: interval.end.subtract({ days: 1 }) } : [];
    });
}

/** Where the intervals of a report begin: those of months with the year, those of weeks on a Monday. */
function firstDay(every: Duration, from: Temporal.PlainDate): Temporal.PlainDate {
    if (every.months() !== undefined) return from.with({ month: 1, day: 1 });
    return every.unit === 'week' ? from.subtract({ days: from.dayOfWeek - 1 }) : from;
}

function lead({ due, claimed }: LateWindow): number {
    return claimed.until(due).days;
}
