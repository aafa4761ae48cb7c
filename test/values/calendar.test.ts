import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { BusinessCalendar, type CalendarSpec, type OpeningHours } from '../../language/values/calendar.ts';
import { type Weekday, weekdaysBetween } from '../../language/values/date.ts';
import { Duration } from '../../language/values/duration.ts';
import { TimeOfDay } from '../../language/values/time.ts';

const HOUR = 3_600_000;
const date = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);
const at = (text: string): number => Temporal.Instant.from(text).epochMilliseconds;
const iso = (instant: number | undefined): string | undefined =>
    instant === undefined ? undefined : Temporal.Instant.fromEpochMilliseconds(instant).toString();
const businessHours = (amount: number | string): Duration => Duration.of(amount, 'business hour');

function hours(first: Weekday, last: Weekday, from: string, to: string): OpeningHours {
    const minutes = (text: string): number => TimeOfDay.parse(text)?.minutes ?? Number.NaN;
    return { days: weekdaysBetween(first, last), from: minutes(from), to: minutes(to) };
}

function intervals(calendar: BusinessCalendar, day: string): readonly string[] {
    return calendar.openIntervals(date(day)).map(({ start, end }) => `${iso(start)} ${iso(end)}`);
}

const christmas = { month: 12, day: 25 };
const office: CalendarSpec = {
    zone: 'Europe/Berlin',
    open: [hours('mon', 'fri', '08:00', '18:00')],
    closed: [christmas],
};
const night: CalendarSpec = { zone: 'America/New_York', open: [hours('mon', 'sun', '22:00', '06:00')] };
const berlin = BusinessCalendar.of(office);
const always = BusinessCalendar.of({ zone: 'America/New_York', always: true });
const never = BusinessCalendar.of({ zone: 'UTC' });

describe('the openings of a date', () => {
    it.each([
        ['in winter', '2026-03-27', ['2026-03-27T07:00:00Z 2026-03-27T17:00:00Z']],
        ['in summer', '2026-03-30', ['2026-03-30T06:00:00Z 2026-03-30T16:00:00Z']],
        ['on a weekend', '2026-03-28', []],
        ['on a closed day', '2026-12-25', []],
        ['the year after, closed again', '2028-12-25', []],
    ])('follow the clock of the zone %s', (_, day, expected) => {
        expect(intervals(berlin, day)).toEqual(expected);
        expect(berlin.isOpenDay(date(day))).toBe(expected.length > 0);
    });

    it.each([
        ['an ordinary night', '2026-06-01', 8],
        ['the night that loses an hour', '2026-03-07', 7],
        ['the night that gains an hour', '2026-10-31', 9],
    ])('cross midnight on %s', (_, day, expected) => {
        const [opening, ...more] = BusinessCalendar.of(night).openIntervals(date(day));
        expect(((opening?.end ?? 0) - (opening?.start ?? 0)) / HOUR).toBe(expected);
        expect(more).toEqual([]);
    });

    it('keep to the wall clock where it jumps or repeats an hour', () => {
        const open = (from: string, to: string) =>
            BusinessCalendar.of({ zone: 'America/New_York', open: [hours('mon', 'sun', from, to)] });
        expect(open('02:00', '03:00').isOpenDay(date('2026-03-08'))).toBe(false);
        expect(intervals(open('02:30', '05:00'), '2026-03-08')).toEqual(['2026-03-08T07:00:00Z 2026-03-08T09:00:00Z']);
        expect(intervals(open('01:00', '02:00'), '2026-11-01')).toEqual(['2026-11-01T05:00:00Z 2026-11-01T07:00:00Z']);
    });

    it.each([
        ['2026-03-08', 23],
        ['2026-11-01', 25],
        ['2028-02-29', 24],
    ])('round the clock last from midnight to midnight on %s', (day, expected) => {
        const [opening] = always.openIntervals(date(day));
        expect(((opening?.end ?? 0) - (opening?.start ?? 0)) / HOUR).toBe(expected);
    });

    it('join where they touch or overlap', () => {
        const open = [
            hours('mon', 'fri', '08:00', '12:00'),
            hours('mon', 'mon', '12:00', '14:00'),
            hours('mon', 'mon', '13:00', '15:00'),
        ];
        expect(intervals(BusinessCalendar.of({ zone: 'UTC', open }), '2026-06-01')).toEqual([
            '2026-06-01T08:00:00Z 2026-06-01T15:00:00Z',
        ]);
    });

    it('end at the midnight of a closed date, which opens nothing itself', () => {
        const closed = BusinessCalendar.of({ ...night, zone: 'UTC', closed: [{ date: date('2026-06-02') }] });
        expect(intervals(closed, '2026-06-01')).toEqual(['2026-06-01T22:00:00Z 2026-06-02T00:00:00Z']);
        expect(intervals(closed, '2026-06-02')).toEqual([]);
        expect(closed.isOpen(at('2026-06-03T03:00Z'))).toBe(false);
        expect(closed.openTimeBetween(at('2026-06-01T00:00Z'), at('2026-06-04T00:00Z'))).toBe((6 + 2 + 2) * HOUR);
    });

    it('are closed every leap day alone', () => {
        const leap = BusinessCalendar.of({ zone: 'UTC', always: true, closed: [{ month: 2, day: 29 }] });
        expect(leap.isOpenDay(date('2028-02-29'))).toBe(false);
        expect(['2026-02-28', '2026-03-01', '2028-02-28', '2028-03-01'].every((day) => leap.isOpenDay(date(day)))).toBe(
            true,
        );
    });

    it('lie outside of another calendar, and not on a closed day', () => {
        const closed = [{ date: date('2026-12-26') }];
        const after = BusinessCalendar.of({ zone: 'Europe/Berlin', outside: berlin, closed });
        expect(intervals(after, '2026-06-01')).toEqual([
            '2026-05-31T22:00:00Z 2026-06-01T06:00:00Z',
            '2026-06-01T16:00:00Z 2026-06-01T22:00:00Z',
        ]);
        expect(intervals(after, '2026-12-25')).toEqual(['2026-12-24T23:00:00Z 2026-12-25T23:00:00Z']);
        expect(after.isOpenDay(date('2026-12-26'))).toBe(false);
    });

    it('count as UTC where the zone is none', () => {
        expect(intervals(BusinessCalendar.of({ ...office, zone: 'Mars/Base' }), '2026-06-01')).toEqual([
            '2026-06-01T08:00:00Z 2026-06-01T18:00:00Z',
        ]);
    });
});

describe('the open minutes of a week', () => {
    it.each([
        ['of an office', berlin, 5 * 10 * 60],
        ['round the clock', always, 10_080],
        ['of nights', BusinessCalendar.of(night), 7 * 8 * 60],
        ['never', never, 0],
        ['outside of an office', BusinessCalendar.of({ zone: 'Europe/Berlin', outside: berlin }), 10_080 - 3_000],
        [
            'past Sunday',
            BusinessCalendar.of({
                zone: 'UTC',
                open: [hours('sun', 'mon', '20:00', '04:00'), hours('mon', 'mon', '00:00', '05:00')],
            }),
            4 * 60 + 5 * 60 + 4 * 60 + 4 * 60,
        ],
        [
            'from one time to the same',
            BusinessCalendar.of({ zone: 'UTC', open: [hours('wed', 'wed', '09:00', '09:00')] }),
            1_440,
        ],
    ])('%s', (_, calendar, minutes) => expect(calendar.weeklyOpenMinutes()).toBe(minutes));
});

describe('business time', () => {
    // 2026-06-05 is a Friday; Berlin is two hours ahead of UTC.
    it.each([
        ['within a day', '2026-06-05T06:00Z', 4, '2026-06-05T10:00:00Z'],
        ['until closing time', '2026-06-05T14:00Z', 2, '2026-06-05T16:00:00Z'],
        ['over the weekend', '2026-06-05T14:00Z', 4, '2026-06-08T08:00:00Z'],
        ['from a closed hour', '2026-06-06T10:00Z', 4, '2026-06-08T10:00:00Z'],
        ['from before opening', '2026-06-05T03:00Z', '0.5', '2026-06-05T06:30:00Z'],
        ['over the change of the clock', '2026-03-27T16:00Z', 2, '2026-03-30T07:00:00Z'],
        ['over Christmas, which is a Friday', '2026-12-24T16:00Z', 2, '2026-12-28T08:00:00Z'],
        ['for four weeks', '2026-06-01T06:00Z', 200, '2026-06-26T16:00:00Z'],
        ['not at all', '2026-06-06T10:00Z', 0, '2026-06-06T10:00:00Z'],
    ])('of hours passes %s', (_, start, amount, expected) => {
        expect(iso(berlin.addBusinessHours(at(start), businessHours(amount)))).toBe(expected);
    });

    it.each([
        ['the next day', '2026-06-01T08:00Z', 1, '2026-06-02T16:00:00Z'],
        ['the next day, from before opening', '2026-06-01T01:00Z', 1, '2026-06-02T16:00:00Z'],
        ['after the weekend', '2026-06-05T08:00Z', 1, '2026-06-08T16:00:00Z'],
        ['from a Sunday', '2026-06-07T08:00Z', 3, '2026-06-10T16:00:00Z'],
        ['around Christmas', '2026-12-23T08:00Z', 2, '2026-12-28T17:00:00Z'],
        // 2027 has 261 days from Monday to Friday, and Christmas on a Saturday; 2026-12-31 was a Thursday.
        ['after a year', '2026-12-31T08:00Z', 261, '2027-12-31T17:00:00Z'],
        ['by the local date', '2026-06-01T22:30Z', 1, '2026-06-03T16:00:00Z'],
        ['at once', '2026-06-07T08:00Z', 0, '2026-06-07T08:00:00Z'],
    ])('of days ends %s', (_, start, count, expected) => {
        expect(iso(berlin.endOfBusinessDays(at(start), count))).toBe(expected);
        expect(iso(berlin.addBusinessTime(at(start), Duration.of(count, 'business day')))).toBe(expected);
    });

    it('of days ends with the last opening of the day', () => {
        const open = [hours('mon', 'fri', '08:00', '12:00'), hours('mon', 'fri', '13:00', '17:00')];
        const office = BusinessCalendar.of({ zone: 'UTC', open });
        expect([1, 2, 6].map((count) => iso(office.endOfBusinessDays(at('2026-06-01T09:00Z'), count)))).toEqual([
            '2026-06-02T17:00:00Z',
            '2026-06-03T17:00:00Z',
            '2026-06-09T17:00:00Z',
        ]);
    });

    it('of days ends when a night shift does', () => {
        expect(iso(BusinessCalendar.of(night).endOfBusinessDays(at('2026-06-01T16:00Z'), 1))).toBe(
            '2026-06-03T10:00:00Z',
        );
    });

    it('never comes where nothing opens, or takes a century', () => {
        const start = at('2026-06-01T00:00Z');
        expect(never.addBusinessHours(start, businessHours(1))).toBeUndefined();
        expect(never.endOfBusinessDays(start, 1)).toBeUndefined();
        expect(never.isOpen(start)).toBe(false);
        expect(
            BusinessCalendar.of({ zone: 'UTC', outside: always }).addBusinessHours(start, businessHours(1)),
        ).toBeUndefined();
        expect(berlin.addBusinessHours(start, businessHours('9'.repeat(50)))).toBeUndefined();
        expect(berlin.endOfBusinessDays(start, 1e60)).toBeUndefined();
    });

    it('is not what other durations are', () => {
        expect(berlin.addBusinessTime(0, Duration.of(4, 'hour'))).toBeUndefined();
        expect(berlin.addBusinessHours(0, Duration.of(1, 'business day'))).toBeUndefined();
    });

    it('of equal calendars is reckoned once', () => {
        expect(BusinessCalendar.of({ ...office })).toBe(berlin);
        expect(BusinessCalendar.of({ ...office, zone: 'UTC' })).not.toBe(berlin);
        const [one, other] = ['2026-06-02', '2026-06-03'].map((day) =>
            BusinessCalendar.of({ ...office, closed: [{ date: date(day) }] }),
        );
        expect(one).not.toBe(other);
        expect(berlin.openIntervals(date('2026-06-01'))).toBe(berlin.openIntervals(date('2026-06-01')));
    });

    it('keeps the last two hundred calendars or fewer', () => {
        const spec = { zone: 'UTC', open: [hours('mon', 'mon', '08:00', '09:00')] };
        const first = BusinessCalendar.of(spec);
        for (let minute = 0; minute < 200; minute += 1) {
            BusinessCalendar.of({ zone: 'UTC', open: [{ days: ['tue'], from: minute, to: 600 }] });
        }
        expect(BusinessCalendar.of(spec)).not.toBe(first);
    });

    it('waits ten years for an opening, and no longer', () => {
        const mondays = (years: number) =>
            Array.from({ length: years * 53 }, (_, week) => ({ date: date('2026-01-05').add({ weeks: week }) }));
        const opens = (years: number) =>
            BusinessCalendar.of({ zone: 'UTC', open: [hours('mon', 'mon', '08:00', '09:00')], closed: mondays(years) });
        // 9 × 53 weeks after Monday 2026-01-05.
        expect(iso(opens(9).addBusinessHours(at('2026-01-01T00:00Z'), businessHours(1)))).toBe('2035-02-26T09:00:00Z');
        expect(opens(11).addBusinessHours(at('2026-01-01T00:00Z'), businessHours(1))).toBeUndefined();
    });

    it('counts every night of a year', () => {
        const nights = BusinessCalendar.of(night);
        // One night loses an hour and one gains it.
        expect(nights.openTimeBetween(at('2026-01-01T17:00Z'), at('2027-01-01T17:00Z'))).toBe(365 * 8 * HOUR);
    });

    it('counts the last hour of a day that comes back after midnight', () => {
        // On 1993-10-31 the clocks of Newfoundland went from 00:01, 02:31 in UTC, back to 23:01 of the day before.
        const newfoundland = BusinessCalendar.of({ zone: 'America/St_Johns', always: true });
        expect(newfoundland.isOpen(at('1993-10-31T02:45Z'))).toBe(true);
        expect(newfoundland.openTimeBetween(at('1993-10-31T02:00Z'), at('1993-10-31T03:00Z'))).toBe(HOUR);
        expect(newfoundland.openTimeBetween(at('1993-10-31T02:45Z'), at('1993-10-31T05:45Z'))).toBe(3 * HOUR);
    });
});

/** Whether a declaration is open at an instant, read off the local clock: slow, and without any interval. */
function isOpenByTheClock({ zone, open = [], closed = [] }: CalendarSpec, instant: number): boolean {
    const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
    const minute = local.hour * 60 + local.minute;
    const names: readonly Weekday[] = weekdaysBetween('mon', 'sun');
    const isClosed = (day: Temporal.PlainDate) =>
        closed.some((each) =>
            'date' in each ? each.date.equals(day) : each.month === day.month && each.day === day.day,
        );
    const opens = (day: Temporal.PlainDate, minutes: number) =>
        !isClosed(day) &&
        open.some(({ days, from, to }) => {
            const end = to > from ? to : to + 1_440;
            return days.includes(names[day.dayOfWeek - 1] ?? 'mon') && minutes >= from && minutes < end;
        });
    const today = local.toPlainDate();
    return !isClosed(today) && (opens(today, minute) || opens(today.subtract({ days: 1 }), minute + 1_440));
}

describe('open time', () => {
    const quarters = { min: 12, max: 95 };
    // Between 00:00 and 03:00, where clocks change, nothing opens or closes.
    const someHours = fc
        .tuple(
            fc.constantFrom('mon', 'wed', 'fri', 'sun'),
            fc.constantFrom('tue', 'fri', 'sun'),
            fc.integer(quarters),
            fc.integer(quarters),
        )
        .map(
            ([first, last, from, to]): OpeningHours => ({
                days: weekdaysBetween(first as Weekday, last as Weekday),
                from: from * 15,
                to: to * 15,
            }),
        );
    const specs = fc.record({
        zone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'UTC'),
        open: fc.array(someHours, { minLength: 1, maxLength: 3 }),
        closed: fc.array(
            fc.constantFrom({ date: date('2026-03-08') }, { date: date('2026-10-24') }, { month: 10, day: 30 }),
            { maxLength: 2 },
        ),
    });
    const around = [at('2026-03-05T00:00Z'), at('2026-03-26T00:00Z'), at('2026-10-23T00:00Z'), at('2026-10-29T00:00Z')];
    const instants = fc
        .tuple(fc.constantFrom(...around), fc.nat({ max: 5 * 24 * 60 }))
        .map(([from, minutes]) => from + minutes * 60_000);

    it('is what the local clock says', () => {
        const runs = fc.tuple(
            fc.constantFrom(...around),
            fc.integer({ min: 0, max: 96 }),
            fc.integer({ min: 1, max: 400 }),
        );
        fc.assert(
            fc.property(specs, runs, (spec, [start, skipped, steps]) => {
                const calendar = BusinessCalendar.of(spec);
                const from = start + skipped * (HOUR / 4);
                let open = 0;
                for (let step = 0; step < steps; step += 1) {
                    const byTheClock = isOpenByTheClock(spec, from + step * (HOUR / 4));
                    expect(calendar.isOpen(from + step * (HOUR / 4))).toBe(byTheClock);
                    open += byTheClock ? HOUR / 4 : 0;
                }
                expect(calendar.openTimeBetween(from, from + steps * (HOUR / 4))).toBe(open);
            }),
            { numRuns: 40 },
        );
    });

    it('adds up, in either direction', () => {
        fc.assert(
            fc.property(specs, instants, instants, instants, (spec, a, b, c) => {
                const calendar = BusinessCalendar.of(spec);
                expect(calendar.openTimeBetween(a, b) + calendar.openTimeBetween(b, c)).toBe(
                    calendar.openTimeBetween(a, c),
                );
            }),
        );
    });

    it('is what passes until business hours have passed, which come no later than the moment measured', () => {
        fc.assert(
            fc.property(
                specs,
                instants,
                fc.integer({ min: 1, max: 100_000 }),
                instants,
                (spec, start, seconds, other) => {
                    const calendar = BusinessCalendar.of(spec);
                    const end = calendar.addBusinessHours(start, businessHours(seconds).times('0.01')) ?? start;
                    expect(calendar.openTimeBetween(start, end)).toBe(seconds * 36_000);
                    const back = calendar.subtractBusinessHours(end, businessHours(seconds).times('0.01')) ?? end;
                    expect(calendar.openTimeBetween(back, end)).toBe(seconds * 36_000);
                    const [first, last] = [Math.min(start, other), Math.max(start, other)];
                    const passed = businessHours(calendar.openTimeBetween(first, last)).amount.dividedBy(HOUR);
                    expect(calendar.addBusinessHours(first, Duration.of(passed, 'business hour'))).toBeLessThanOrEqual(
                        last,
                    );
                },
            ),
        );
    });

    it('ends no earlier from a later start or after more of it', () => {
        fc.assert(
            fc.property(
                specs,
                instants,
                instants,
                fc.nat({ max: 80 }),
                fc.nat({ max: 9 }),
                (spec, a, b, amount, more) => {
                    const calendar = BusinessCalendar.of(spec);
                    const end = (start: number, n: number) =>
                        calendar.addBusinessHours(start, businessHours(n)) ?? Number.NaN;
                    // Only openings that end before the next one begins close in the order of their days.
                    const byDay = BusinessCalendar.of({
                        ...spec,
                        open: spec.open.map(({ days, from }) => ({ days, from, to: 96 * 15 })),
                    });
                    const days = (start: number, n: number) => byDay.endOfBusinessDays(start, n + 1) ?? Number.NaN;
                    const [first, last] = [Math.min(a, b), Math.max(a, b)];
                    expect(end(first, amount)).toBeLessThanOrEqual(end(last, amount));
                    expect(end(first, amount)).toBeLessThanOrEqual(end(first, amount + more));
                    expect(days(first, amount)).toBeLessThanOrEqual(days(last, amount));
                    expect(days(first, amount)).toBeLessThanOrEqual(days(first, amount + more));
                },
            ),
        );
    });

    it('is open either inside or outside, never both', () => {
        fc.assert(
            fc.property(specs, instants, (spec, instant) => {
                const inside = BusinessCalendar.of(spec);
                const outside = BusinessCalendar.of({ zone: 'Asia/Kolkata', outside: inside });
                expect(outside.isOpen(instant)).toBe(!inside.isOpen(instant));
                expect(inside.weeklyOpenMinutes() + outside.weeklyOpenMinutes()).toBe(10_080);
            }),
        );
    });
});
